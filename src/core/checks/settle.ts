/** Parts the findings into those that are still to be settled, and those that somebody has accepted as they are. */
import type { MeasuresSheet } from '../measures/read-measures';
import { type Acceptable, acceptable } from '../settled/acceptance';
import { parseA1 } from '../sheet/a1';
import { cellAt } from '../sheet/cell';
import { textOf } from '../text/cell-text';
import type { CheckSource } from './finding';
import { type AnyFinding, settlingOf } from './index';

/** The measures sheet of that name; null where it is none. */
export function tableOf(
  { table, further = [] }: Pick<CheckSource, 'table' | 'further'>,
  sheet: string,
): MeasuresSheet | null {
  return tablesOf({ table, further }).find((each) => each.sheet === sheet) ?? null;
}

export function tablesOf({
  table,
  further = [],
}: Pick<CheckSource, 'table' | 'further'>): readonly MeasuresSheet[] {
  return table ? [table, ...further.map((each) => each.table)] : [];
}

export interface SettledFinding {
  readonly finding: AnyFinding;
  /** What accepting it would go by; null where it cannot be accepted. */
  readonly as: Acceptable | null;
}

export interface SettledFindings {
  readonly open: readonly SettledFinding[];
  readonly accepted: readonly SettledFinding[];
}

/** `accepted` holds the keys of what has been accepted. */
export function settle(
  findings: readonly AnyFinding[],
  source: Pick<CheckSource, 'table' | 'further' | 'sheets' | 'settings'>,
  accepted: ReadonlySet<string>,
): SettledFindings {
  const open: SettledFinding[] = [];
  const quiet: SettledFinding[] = [];
  const covered = new Set<string>();
  for (const finding of findings) {
    const [as, old] = acceptableAs(finding, source);
    const place = `${old?.key} ${finding.sheet}!${finding.cell}`;
    if (as !== null && accepted.has(as.key)) quiet.push({ finding, as });
    else if (old !== null && accepted.has(old.key) && !covered.has(place)) {
      // An acceptance of old was of one finding, and says not of which in the cell.
      covered.add(place);
      quiet.push({ finding, as: old });
    } else open.push({ finding, as });
  }
  return { open, accepted: quiet };
}

type Ways = readonly [as: Acceptable, old: Acceptable] | readonly [null, null];

/** What accepting it goes by, and what it went by before that named what was found. */
function acceptableAs(
  finding: AnyFinding,
  source: Pick<CheckSource, 'table' | 'further' | 'sheets' | 'settings'>,
): Ways {
  const { rule, details } = finding;
  if (settlingOf(rule) === 'never') return [null, null];
  const { text, title } = seenIn(finding, source);
  return [acceptable(rule, text, title, details), acceptable(rule, text, title)];
}

/** Of a whole sheet what the finding names; of a setting its label too, since many hold the same. */
function seenIn(
  { sheet, cell, details }: AnyFinding,
  { sheets, settings, ...tables }: Pick<CheckSource, 'table' | 'further' | 'sheets' | 'settings'>,
): { readonly text: string; readonly title: string } {
  const place = parseA1(cell);
  if (!place) return { text: JSON.stringify(details), title: '' };
  const read = sheets.find((each) => each.sheet === sheet);
  const text = cellAt(read?.cells ?? [], place) ?? '';
  if (read?.part === 'measures') {
    const { row } = place;
    const table = tableOf(tables, sheet);
    const above = table?.measures.filter((measure) => measure.row <= row) ?? [];
    const isOfTable = table !== null && row > table.header.lastRow;
    return { text, title: (isOfTable && above[above.length - 1]?.title) || '' };
  }
  if (read?.part !== 'settings' || !settings) return { text, title: '' };
  const entry = [...settings.known.values(), ...settings.extra].find(
    (each) => each.row === place.row && each.column === place.column,
  );
  // Numbers and dates are no wording, and are what most rules on settings look at.
  return { text: entry ? textOf(entry.value) : text, title: entry?.label ?? '' };
}
