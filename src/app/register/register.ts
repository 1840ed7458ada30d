/** The register of memos (ทะเบียนบันทึก): a row before a Doc is made, completed after; none is lost. */

import { docIdOf } from '../../core/doc-link';
import type { CountsAndPercent } from '../../core/measures/completion';
import { isEverything } from '../../core/measures/units/memo-scope';
import type { ReportedPeriod } from '../../core/office/period';
import type { Signer } from '../../core/office/signers';
import { a1 } from '../../core/sheet/a1';
import { SHEET_NAMES, sheetsCell } from '../../core/sheet/sheet-names';
import { addHistory } from '../../core/sign-off/history';
import { writeKeptScope } from '../../core/sign-off/kept-scope';
import { NO_PAPER } from '../../core/sign-off/paper';
import {
  type Making,
  newRecord,
  readRecord,
  type SignOffRecord,
  writeRecord,
} from '../../core/sign-off/record';
import { cleanCell } from '../../core/text/spelling';
import type { Ports, RowValue, Sheet, User, Workbook } from '../ports';
import { appendRow } from './append';
import {
  type Cell,
  COLUMNS,
  type ColumnKey,
  countCells,
  NEW_LAYOUT,
  type Row,
  STATES,
} from './columns';
import { makerText } from './maker';
import { type MemoRow, memoAt, memosIn, stageOfMemo } from './memo-row';
import { openRow } from './open-row';
import { keepsIds } from './sheets-now';
import { type Found, idIn, readRow, readTable, type Table, textIn, withAllColumns } from './table';

type Kept =
  | 'id'
  | 'when'
  | 'reference'
  | 'subject'
  | 'sheet'
  | 'kind'
  | 'unit'
  | 'template'
  | 'fingerprint'
  | 'snapshot';

/** What a new row is made of. */
export interface MemoEntry extends Pick<MemoRow, Kept> {
  /** Of the Buddhist era. */
  readonly fiscalYear: number;
  /** `รอบ 6 เดือน`; '' where the memo names none. */
  readonly period: string;
  /** As `writeKeptScope` has it. */
  readonly scope: string;
  readonly completion: CountsAndPercent;
  /** Who is to sign it, as the memo has them. */
  readonly signers: readonly Pick<
    Signer,
    'heading' | 'name' | 'position' | 'actingFor' | 'email'
  >[];
  /** What the columns for people say of a memo that nobody was asked to sign yet. */
  readonly told: Readonly<Record<'holder' | 'results' | 'made', string>>;
  /** Who makes it, where that is to be known before its Doc is; else Drive says it with the Doc. */
  readonly by?: string;
  readonly making: Making;
  /** The id of the memo in whose place it comes; '' for none. */
  readonly replaces: string;
}

/** What only Drive knows of a memo. */
export interface MadeFile {
  readonly link: string;
  /** Null where nobody could say. */
  readonly owner: User | null;
  /** Drive's time of its content, ISO; none where nobody knows. */
  readonly modified?: string;
  /** The folder that it was put into; '' where Drive would not, none where nobody knows. */
  readonly folder?: string;
}

export interface Pending {
  readonly id: string;
  /** Null where nobody knows. */
  readonly making: Making | null;
}

interface LastMade extends Pick<MemoRow, 'subject' | 'when' | 'link' | 'fingerprint'> {
  /** All have decided: what becomes of the sheet after that is not its matter. */
  readonly isClosed: boolean;
}

export interface PresentSheets {
  readonly names: readonly string[];
  /** What stays when their tabs are renamed: asked for where it is needed, since each is a call. */
  readonly ids: () => readonly number[];
}

export interface Register {
  /** Memos whose Doc nobody has seen yet, the oldest first: a command was cut off between the row and the link. */
  readonly pending: readonly Pending[];
  /**
   * The lowest report of all measures whose Doc was made and not taken back, wherever it is now, of these sheets; one that
   * says the same by its fingerprint is theirs, whatever its row says of them. Null where there is none.
   */
  readonly last: (sheets: PresentSheets, fingerprint: string) => LastMade | null;
  /** From the top down. */
  readonly memos: () => readonly MemoRow[];
  /** What the memos have reported on, from which the next period is proposed. */
  readonly reported: () => readonly ReportedPeriod[];
  /**
   * The row has arrived when this returns; throws where the register refuses it. Gives back the cells (A1) that show
   * another value than was written, by their column's type.
   */
  readonly add: (entry: MemoEntry) => readonly string[];
  /** These have arrived when they return, and throw where the register refuses them. A row that has this link is left. */
  readonly complete: (id: string, file: MadeFile) => void;
  readonly fail: (id: string) => void;
  /** Its Doc lies in that folder; '' where there is none left to be put anywhere. */
  readonly filed: (id: string, folder: string) => void;
  /** What a request's rows say from now on; nothing where it keeps something else by now than `before`. */
  readonly keepAnswers: (id: string, before: string, answers: string) => void;
}

/** Opens the register, making the sheet and what is missing of its columns; call it under the lock. */
export function openRegister(ports: Ports): Register {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  if (sheet) return registerOn(ports, withAllColumns(ports, readTable(sheet)));
  const made = { ...NEW_LAYOUT, sheet: addRegister(ports.workbook), rows: [] };
  // A register that this command has just made holds its one row, which nobody has moved.
  let row: Row = [];
  const register = registerOn(ports, made, () => ({ ...made, rows: [[], row], row: 2 }));
  return {
    ...register,
    add: (entry) => {
      const cells = newCells(entry);
      row = COLUMNS.map(({ key }) => cells[key]);
      return register.add(entry);
    },
  };
}

/** Null where there is no register yet. */
export function readRegister(ports: Ports): Register | null {
  const sheet = ports.workbook.sheet(SHEET_NAMES.register);
  return sheet && registerOn(ports, readTable(sheet));
}

/** The register as it was read. */
export function registerOn(ports: Ports, table: Table, find = readAgain): Register {
  const settle = (id: string, cellsOf: (found: Found) => readonly Cell[]) => {
    const found = find(table, id);
    const cells = found ? cellsOf(found) : [];
    if (found && cells.length > 0) openRow(ports, found).save(cells);
  };
  return {
    pending: pendingIn(table),
    last: (sheets, fingerprint) => lastMade(table, sheets, fingerprint),
    memos: () => memosIn(table),
    reported: () =>
      memosIn(table)
        .filter((memo) => isReportOfAll(memo) && stageOfMemo(memo) !== 'cancelled')
        .map((memo) => ({
          fiscalYear: memo.fiscalYear,
          period: memo.period,
          isSettled: stageOfMemo(memo) === 'complete',
        })),
    add: (entry) => appendRow(ports, table, newCells(entry)).map(a1),
    complete: (id, { link, owner, modified = '', folder = '' }) =>
      settle(id, (found) => {
        // Whoever looked at the memos meanwhile has found the Doc, and could not know its folder.
        if (hasLink(found, link)) return recordCell(found, (record) => inFolder(record, folder));
        const doc = docIdOf(link) ?? '';
        return [
          ['state', STATES.made],
          ...recordCell(found, (record) => ({
            ...inFolder(record, folder),
            doc,
            modified: modified || record.modified,
          })),
          ['link', link],
          ['by', makerText(owner)],
        ];
      }),
    fail: (id) => settle(id, () => [['state', STATES.failed]]),
    filed: (id, folder) =>
      settle(id, (found) => recordCell(found, (record) => ({ ...record, folder, toFile: false }))),
    keepAnswers: (id, before, answers) =>
      settle(id, (found) => {
        const { kept } = memoAt(found);
        return kept.answers === before ? [['scope', writeKeptScope({ ...kept, answers })]] : [];
      }),
  };
}

/** As it is where Drive would not, or nobody asked it. */
function inFolder(record: SignOffRecord, folder: string): SignOffRecord {
  return folder === '' ? record : { ...record, folder, toFile: false };
}

function pendingIn(table: Table): readonly Pending[] {
  return table.rows.flatMap((row) => {
    const id = idIn(table, row);
    if (id === '' || textIn(table, row, 'state') !== STATES.making) return [];
    return [{ id, making: readRecord(textIn(table, row, 'record'))?.making ?? null }];
  });
}

/** Whoever asks late writes over no step of the round that has been taken since. */
function hasLink(found: Found, link: string): boolean {
  const row = found.rows[found.row - 1] ?? [];
  const state = textIn(found, row, 'state');
  const isOpen = state === STATES.making || state === STATES.failed;
  return !isOpen && textIn(found, row, 'link') === link;
}

/** Drive takes seconds, in which the staff may sort. */
function readAgain({ sheet }: Table, id: string): Found | null {
  return readRow(readTable(sheet), id);
}

/** What Drive says of the Doc goes beside the rest; without a record it is not kept. */
function recordCell(
  found: Found,
  change: (record: SignOffRecord) => SignOffRecord,
): readonly Cell[] {
  const text = textIn(found, found.rows[found.row - 1] ?? [], 'record');
  const record = readRecord(text);
  const next = record ? writeRecord(change(record)) : text;
  return next === text ? [] : [['record', next]];
}

function addRegister(workbook: Workbook): Sheet {
  const front = workbook.activeSheet();
  const sheet = workbook.addSheet(SHEET_NAMES.register);
  front.show();
  return sheet;
}

/** A row as a new memo has it. */
function newCells(entry: MemoEntry): Readonly<Record<ColumnKey, RowValue>> {
  const { completion, signers, told, making, replaces, ...texts } = entry;
  return {
    ...texts,
    ...countCells(completion),
    state: STATES.making,
    holder: told.holder,
    results: told.results,
    history: addHistory('', [{ when: entry.when, text: told.made }]),
    record: writeRecord({ ...newRecord(signers), id: entry.id, making, replaces, toFile: true }),
    by: entry.by ?? '',
    link: '',
    sheetSince: '',
    ...NO_PAPER,
  };
}

function isReportOfAll({ kept }: MemoRow): boolean {
  return kept.request === null && isEverything(kept);
}

function lastMade(table: Table, sheets: PresentSheets, present: string): LastMade | null {
  const names = sheetsCell(sheets.names.map(cleanCell));
  // Rows of the first version name no sheet.
  const isTheirs = (memo: MemoRow) =>
    keepsIds(memo)
      ? memo.kept.sheetIds.join() === sheets.ids().join()
      : ['', names].includes(memo.sheet);
  for (let row = table.rows.length; row > table.headings; row--) {
    const memo = memoAt({ ...table, row });
    const { subject, when, link, fingerprint } = memo;
    const stage = stageOfMemo(memo);
    if (link === '' || stage === 'cancelled' || !isReportOfAll(memo)) continue;
    if (fingerprint !== present && !isTheirs(memo)) continue;
    return { subject, when, link, fingerprint, isClosed: stage === 'complete' };
  }
  return null;
}
