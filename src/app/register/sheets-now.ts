/** What the sheets of requests are called now: staff rename tabs, and a request keeps what stays when they do. */
import { sheetsCell, sheetsIn } from '../../core/sheet/sheet-names';
import type { Workbook } from '../ports';
import type { Reading } from '../workbook/read-workbook';
import type { MemoRow } from './memo-row';

/**
 * The same memos, each with the present names of its sheets. Those whose sheets are gone, or were kept by their names
 * alone, keep these. `read` has sheets that were opened already, which spares looking for them.
 */
export function withSheetsNow(
  workbook: Workbook,
  memos: readonly MemoRow[],
  read: Pick<Reading, 'sheets'> = { sheets: [] },
): readonly MemoRow[] {
  const names = new Map<string, string>();
  const ids = new Map<string, number | null>();
  let all: ReadonlyMap<number, string> | null = null;
  const idOf = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const sheet = read.sheets.find((each) => each.sheet === name)?.source ?? workbook.sheet(name);
    const id = sheet?.id() ?? null;
    ids.set(name, id);
    return id;
  };
  const nameOf = (id: number) => {
    all ??= new Map(workbook.sheets().map((sheet) => [sheet.id(), sheet.name]));
    return all.get(id) ?? '';
  };
  const nowOf = ({ sheet, kept: { sheetIds } }: MemoRow) => {
    const before = sheetsIn(sheet);
    if (
      sheetIds.length !== before.length ||
      before.every((name, at) => idOf(name) === sheetIds[at])
    )
      return sheet;
    const now = sheetIds.map(nameOf);
    return now.includes('') ? sheet : sheetsCell(now);
  };
  return memos.map((memo) => {
    if (memo.kept.sheetIds.length === 0) return memo;
    const key = JSON.stringify([memo.sheet, memo.kept.sheetIds]);
    const sheet = names.get(key) ?? nowOf(memo);
    names.set(key, sheet);
    return sheet === memo.sheet ? memo : { ...memo, sheet };
  });
}

/** What a request keeps of the sheets that were read: one call each. */
export function sheetIdsOf({ sheets }: Pick<Reading, 'sheets'>): readonly number[] {
  return sheets.flatMap(({ part, source }) => (part === 'measures' ? [source.id()] : []));
}

/** Those of one memo. */
export function sheetsOfMemo(workbook: Workbook, memo: MemoRow): readonly string[] {
  const [now = memo] = withSheetsNow(workbook, [memo]);
  return sheetsIn(now.sheet);
}
