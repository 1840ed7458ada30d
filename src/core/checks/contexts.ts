/** What the rules look at of each measures sheet: its own cells, and the settings and the signers that all of them share. */
import type { CheckContext, CheckSource, ReadTable, Settling } from './finding';
import { textCells } from './text-cells';

/** None where there is no table. */
export function contextsOf(
  { table, years, further = [], ...source }: Omit<CheckSource, 'fault'>,
  rules: ReadonlyMap<string, Settling>,
): readonly CheckContext[] {
  if (!table) return [];
  const all: readonly ReadTable[] = [{ table, years }, ...further];
  const names = all.map((each) => each.table.sheet);
  return all.map((each) => {
    const isOthers = (sheet: string) => sheet !== each.table.sheet && names.includes(sheet);
    const sheets = source.sheets.filter(({ sheet }) => !isOthers(sheet));
    return { ...source, ...each, all, sheets, texts: textCells(sheets), rules };
  });
}

/** What is found in the settings and the signers is found beside the first sheet. */
export function isFoundAt({ all, table }: CheckContext, { sheet }: { readonly sheet: string }) {
  return all[0]?.table === table || sheet === table.sheet;
}

/** What is so of the memo as a whole is found once, at the first of its sheets. */
export function isFirst({ all, table }: CheckContext): boolean {
  return all[0]?.table === table;
}

/** The names of the measures sheets that were read, in their order. */
export function measuresSheets({ sheets }: Pick<CheckSource, 'sheets'>): readonly string[] {
  return sheets.flatMap(({ part, sheet }) => (part === 'measures' ? [sheet] : []));
}
