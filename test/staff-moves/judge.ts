/** What must hold when a command returns, whatever the staff moved meanwhile: no row is lost, and none holds another's words. */
import { type Office, registerRows } from '../add-on/office';
import { cellsOf, MEASURES, memoDocs, REGISTER, SETTINGS, SIGNER_SHEET } from '../faults/stage';
import { markOf, STAFFS_ROW } from './commands';

/** A sheet that the staff have renamed is found by this. */
export const renamed = (sheet: string) => `${sheet} เก่า`;

/** The column, from 0, whose words a row is known by, and no command changes. */
const KEYS: Readonly<Record<string, number>> = {
  [MEASURES]: 0,
  [SETTINGS]: 0,
  [SIGNER_SHEET]: 1,
};

type Row = readonly unknown[];

/** Of every sheet that the staff move rows on, each row by its key; one that has none by its words. */
export function rowsOf(office: Office, sheet: string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  // Of a form that the staff have renamed the add-on makes another, which has nothing to do with their rows.
  const isKept = sheet !== REGISTER && cellsOf(office, renamed(sheet)).length > 0;
  const names = isKept ? [renamed(sheet)] : [sheet, renamed(sheet)];
  const rows = names.flatMap((name) => cellsOf(office, name).slice(1));
  const column = sheet === REGISTER ? idColumn(office) : (KEYS[sheet] ?? 0);
  for (const row of rows) {
    if (row.every((cell) => (cell ?? '') === '')) continue;
    const key = String(row[column] ?? '') || row.map(String).join('');
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function idColumn(office: Office): number {
  const headings = [REGISTER, renamed(REGISTER)].map((name) => cellsOf(office, name)[0] ?? []);
  return Math.max(...headings.map((row) => row.indexOf('รหัส')));
}

export interface Ends {
  readonly before: Office;
  /** Where nobody moved anything. */
  readonly undisturbed: Office;
  readonly after: Office;
  /** Keys of the rows that the staff have deleted. */
  readonly deleted: readonly string[];
}

export function brokenRows({ before, undisturbed, after, deleted }: Ends): string[] {
  return [MEASURES, SETTINGS, SIGNER_SHEET, REGISTER].flatMap((sheet) => {
    const [was, meant, now] = [before, undisturbed, after].map((office) => rowsOf(office, sheet));
    if (!was || !meant || !now) return [];
    const kept = [...was].flatMap(([key, rows]) => {
      if (deleted.includes(key)) return [];
      const held = now.get(key) ?? [];
      if (held.length < rows.length) return [`a row is lost on ${sheet}: ${key.slice(0, 30)}`];
      if (held.length > rows.length) return [`a row is doubled on ${sheet}: ${key.slice(0, 30)}`];
      const wrong = held.some((row) => !isItsOwn(sheet, row, rows[0] ?? [], meant.get(key)?.[0]));
      return wrong ? [`a row holds another's words on ${sheet}: ${key.slice(0, 30)}`] : [];
    });
    const added = [...now].filter(([key]) => !was.has(key));
    const most = [...meant.keys()].filter((key) => !was.has(key)).length;
    return [...kept, ...(added.length > most ? [`a row of nobody's on ${sheet}`] : [])];
  });
}

/** Each cell is as it was, or as the command was to make it; in the register it bears the memo's mark and no other's. */
function isItsOwn(sheet: string, row: Row, was: Row, meant: Row | undefined): boolean {
  const text = row.map(String).join('\n');
  if (sheet === REGISTER && !text.includes(STAFFS_ROW)) {
    const marks = [0, 1, 2].filter((round) => text.includes(markOf(round)));
    const own = [0, 1, 2].filter((round) => was.map(String).join('\n').includes(markOf(round)));
    return JSON.stringify(marks) === JSON.stringify(own);
  }
  return row.every((cell, index) =>
    [was[index], meant?.[index]].some((each) => String(each ?? '') === String(cell ?? '')),
  );
}

/** A memo in Drive has its row, unless the staff have deleted that. */
export function unknownMemos({ after, deleted }: Ends): string[] {
  const rows = [
    ...registerRows(after).map(({ รหัส }) => รหัส ?? ''),
    ...rowsOf(after, REGISTER).keys(),
  ];
  return memoDocs(after).flatMap(({ appProperties }) => {
    const id = appProperties.itaMemoId ?? '';
    return rows.includes(id) || deleted.includes(id) ? [] : ['a memo in Drive that no row knows'];
  });
}
