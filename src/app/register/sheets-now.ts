/** What the sheets of memos are called now: staff rename tabs, and a memo's row keeps what stays when they do. */
import { SHEET_NAMES, sheetsCell, sheetsIn } from '../../core/sheet/sheet-names';
import { cleanCell } from '../../core/text/spelling';
import type { Sheet, Workbook } from '../ports';
import { CommandError } from '../stopped';
import type { Reading } from '../workbook/read-workbook';
import { COLUMNS } from './columns';
import type { MemoRow } from './memo-row';

interface Around {
  /** Sheets that were opened already, which spares looking for them. */
  readonly read?: Pick<Reading, 'sheets'>;
  /** Whether a memo of other sheets is worth looking for these: each takes calls. All are, where it is left out. */
  readonly isLookedFor?: (memo: MemoRow) => boolean;
}

/** The same memos, each with the present names of its sheets; where these are not known, with those of its row. */
export function withSheetsNow(
  workbook: Workbook,
  memos: readonly MemoRow[],
  { read = { sheets: [] }, isLookedFor = () => true }: Around = {},
): readonly MemoRow[] {
  const tabs = tabsOf(workbook, read);
  const names = new Map<string, string>();
  return memos.map((memo) => {
    const looks = isLookedFor(memo);
    const key = JSON.stringify([memo.sheet, memo.kept.sheetIds, looks]);
    const sheet = names.get(key) ?? sheetsCell(tabs.namesOf(memo, looks).names);
    names.set(key, sheet);
    return sheet === memo.sheet ? memo : { ...memo, sheet };
  });
}

/** The sheets of one memo, for reading them. */
export interface SheetsOfMemo {
  readonly sheet: readonly string[];
  /** Those that were opened to find this out. */
  readonly opened: readonly Sheet[];
  /** One that it was made from has been deleted: these have its names, and nobody knows whether they are its measures. */
  readonly isReplaced: boolean;
}

/** Throws where its row says none. */
export function sheetsOfMemo(workbook: Workbook, memo: MemoRow): SheetsOfMemo {
  const tabs = tabsOf(workbook, { sheets: [] });
  const { names, isReplaced } = tabs.namesOf(memo, true);
  if (names.length === 0)
    throw new CommandError({ kind: 'sheet-unsaid', sheet: SHEET_NAMES.register, column: SHEET });
  return { sheet: names, opened: tabs.opened(), isReplaced };
}

/** What a memo keeps of the sheets that were read: one call each. */
export function sheetIdsOf({ sheets }: Pick<Reading, 'sheets'>): readonly number[] {
  return sheets.flatMap(({ part, source }) => (part === 'measures' ? [source.id()] : []));
}

/** Whether a row keeps what stays of each of its sheets; those of earlier versions know their names alone. */
export function keepsIds({ sheet, kept: { sheetIds } }: Pick<MemoRow, 'sheet' | 'kept'>): boolean {
  return sheetIds.length > 0 && (sheet === '' || sheetIds.length === sheetsIn(sheet).length);
}

const SHEET = COLUMNS.find(({ key }) => key === 'sheet')?.heading ?? '';

interface Named {
  readonly names: readonly string[];
  readonly isReplaced: boolean;
}

function tabsOf(workbook: Workbook, { sheets }: Pick<Reading, 'sheets'>) {
  const read = sheets.filter(({ part }) => part === 'measures').map(({ source }) => source);
  const found = new Map<string, Sheet | null>(read.map((sheet) => [sheet.name, sheet]));
  let all: ReadonlyMap<number, string> | null = null;
  const called = (name: string) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const sheet = workbook.sheet(name);
    found.set(name, sheet);
    return sheet;
  };
  const nameOf = (id: number) => {
    all ??= new Map(workbook.sheets().map((sheet) => [sheet.id(), sheet.name]));
    return all.get(id) ?? '';
  };
  /** A row's text is read without the blanks at its ends, which a tab's name may have. */
  const asCalled = (name: string) => {
    if (found.get(name)) return name;
    const inRead = onlyLike(read, name);
    if ((inRead === null && read.length > 0) || called(name)) return name;
    return inRead ?? onlyLike(workbook.sheets(), name) ?? name;
  };
  const byName = (names: readonly string[], isReplaced: boolean): Named => ({
    names: names.map(asCalled),
    isReplaced,
  });
  return {
    namesOf: (memo: MemoRow, looks: boolean): Named => {
      const before = sheetsIn(memo.sheet);
      const { sheetIds } = memo.kept;
      const said = before.filter((name) => name !== '');
      if (!keepsIds(memo)) return byName(said, false);
      const ofRead = sheetIds.flatMap((id) => read.find((sheet) => sheet.id() === id)?.name ?? []);
      if (ofRead.length === sheetIds.length) return { names: ofRead, isReplaced: false };
      const isAsSaid = () => before.every((name, at) => called(name)?.id() === sheetIds[at]);
      if (!looks || (memo.sheet !== '' && isAsSaid())) return { names: before, isReplaced: false };
      const now = sheetIds.map(nameOf);
      return now.includes('') ? byName(said, true) : { names: now, isReplaced: false };
    },
    opened: () => [...found.values()].flatMap((sheet) => (sheet ? [sheet] : [])),
  };
}

/** By their names as the register's text is read; null where there is none, or several. */
function onlyLike(sheets: readonly Sheet[], name: string): string | null {
  const like = sheets.filter((sheet) => cleanCell(sheet.name) === cleanCell(name));
  return (like.length === 1 && like[0]?.name) || null;
}
