/** What the items of the sheet's fiscal year ask for and the report still lacks; nothing is claimed of an item not known. */
import { contextsOf } from '../checks/contexts';
import type { CheckContext, CheckSource } from '../checks/finding';
import { fiscalYearIn } from '../checks/settings-cells';
import { assessmentOf, measuresItem, type PublicationItem, resultItem } from '../ita/publication';
import { ITEMS_KNOWN_TO } from '../ita/years';
import { ASKED, type Asked, type AskedName } from './asked';

export interface Lack {
  readonly asks: AskedName;
  /** The measures sheet whose cells they are. */
  readonly sheet: string;
  /** The cells to fill in there; none where it goes elsewhere. */
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
export function missingForYear(source: Omit<CheckSource, 'fault'>): YearMissing | null {
  const fiscalYear = fiscalYearIn(source);
  // None of what is asked looks at which rules there are.
  const contexts = contextsOf(source, new Map());
  const isEmpty = contexts.every(({ table }) => table.measures.length === 0);
  if (isEmpty || fiscalYear === null) return null;
  return {
    fiscalYear,
    knownTo: ITEMS_KNOWN_TO,
    items: [
      itemMissing(contexts, 'measures', fiscalYear, measuresItem(fiscalYear)),
      itemMissing(contexts, 'result', assessmentOf(fiscalYear), resultItem(fiscalYear, false)),
    ],
  };
}

function itemMissing(
  contexts: readonly CheckContext[],
  about: Asked['item'],
  year: number,
  known: PublicationItem | null,
): ItemMissing {
  if (!known) return { about, year, item: null, lacks: [] };
  const lacks = (Object.keys(ASKED) as AskedName[]).flatMap((asks): Lack[] => {
    const { item, look }: Asked = ASKED[asks];
    if (item !== about) return [];
    const found = contexts.flatMap((context) => {
      const cells = look(context);
      return cells ? [{ asks, sheet: context.table.sheet, cells }] : [];
    });
    const placed = found.filter(({ cells }) => cells.length > 0);
    // What goes into no cell is there for all sheets once one of them, or the settings, has it.
    return placed.length > 0 || found.length < contexts.length ? placed : found.slice(0, 1);
  });
  return { about, year: known.year, item: known.item, lacks };
}
