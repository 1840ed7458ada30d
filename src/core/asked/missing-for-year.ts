/** What the items of the sheet's fiscal year ask for and the report still lacks; nothing is claimed of an item not known. */
import type { CheckContext, CheckSource } from '../checks/finding';
import { fiscalYearIn } from '../checks/settings-cells';
import { textCells } from '../checks/text-cells';
import { assessmentOf, measuresItem, type PublicationItem, resultItem } from '../ita/publication';
import { ITEMS_KNOWN_TO } from '../ita/years';
import { ASKED, type Asked, type AskedName } from './asked';

export interface Lack {
  readonly asks: AskedName;
  /** The cells to fill in, on the measures sheet; none where it goes elsewhere. */
  readonly cells: readonly string[];
}

export interface ItemMissing {
  readonly about: Asked['item'];
  /** The assessment (B.E.) that asks. */
  readonly year: number;
  /** Null where the assessment's item is not known: then nothing is said to be lacking. */
  readonly item: string | null;
  readonly lacks: readonly Lack[];
}

export interface YearMissing {
  /** As the sheet or the settings give it (B.E.). */
  readonly fiscalYear: number;
  /** The last assessment whose items are known here. */
  readonly knownTo: number;
  /** Of the measures, and of the report on them. */
  readonly items: readonly ItemMissing[];
}

/** Null without a measures sheet, without a measure, and where nothing says of which year they are. */
export function missingForYear({
  table,
  ...source
}: Omit<CheckSource, 'fault'>): YearMissing | null {
  const fiscalYear = fiscalYearIn(source);
  if (!table || table.measures.length === 0 || fiscalYear === null) return null;
  const texts = textCells(source.sheets);
  // None of what is asked looks at which rules there are.
  const context: CheckContext = { ...source, table, texts, rules: new Map() };
  return {
    fiscalYear,
    knownTo: ITEMS_KNOWN_TO,
    items: [
      itemMissing(context, 'measures', fiscalYear, measuresItem(fiscalYear)),
      itemMissing(context, 'result', assessmentOf(fiscalYear), resultItem(fiscalYear, false)),
    ],
  };
}

function itemMissing(
  context: CheckContext,
  about: Asked['item'],
  year: number,
  known: PublicationItem | null,
): ItemMissing {
  if (!known) return { about, year, item: null, lacks: [] };
  const lacks = (Object.keys(ASKED) as AskedName[]).flatMap((asks): Lack[] => {
    const { item, look }: Asked = ASKED[asks];
    const cells = item === about ? look(context) : null;
    return cells ? [{ asks, cells }] : [];
  });
  return { about, year: known.year, item: known.item, lacks };
}
