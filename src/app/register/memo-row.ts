/** One memo as its row in the register says it, whatever the staff have made of the cells. */

import { docLink } from '../../core/doc-link';
import type { CountsAndPercent } from '../../core/measures/completion';
import { type Period, readPeriod } from '../../core/office/period';
import type { CalendarDate, CellValue } from '../../core/sheet/cell';
import { type KeptScope, readKeptScope } from '../../core/sign-off/kept-scope';
import type { Paper } from '../../core/sign-off/paper';
import { newRecord, readRecord, type SignOffRecord } from '../../core/sign-off/record';
import type { Stage } from '../../core/sign-off/round';
import { stageOf } from '../../core/sign-off/stage';
import { buddhistYearOf, numberOf, textOf } from '../../core/text/cell-text';
import { parseThaiDate } from '../../core/text/dates';
import { COLUMNS, type ColumnKey, STATES } from './columns';
import { type Found, idIn, type Table } from './table';

export interface MemoRow extends Paper {
  readonly id: string;
  readonly when: string;
  /** Null where the staff have changed it into something else. */
  readonly date: CalendarDate | null;
  readonly subject: string;
  readonly sheet: string;
  readonly fiscalYear: number | null;
  /** Null where its memo names none, as those of earlier versions. */
  readonly period: Period | null;
  /** What the columns for people say of its kind and of the measures it has. */
  readonly kind: string;
  readonly unit: string;
  readonly kept: KeptScope;
  readonly counts: CountsAndPercent;
  readonly template: string;
  readonly sheetSince: string;
  readonly state: string;
  readonly history: string;
  /** Null where there is none: of an earlier form, or broken by hand. */
  readonly record: SignOffRecord | null;
  readonly by: string;
  /** Of its own Doc; '' until that is made. */
  readonly link: string;
  /** What its cell says, which the staff may have changed. */
  readonly linkSaid: string;
  readonly fingerprint: string;
  readonly snapshot: string;
}

export function memoAt(table: Found): MemoRow {
  return memoIn(table, table.row);
}

/** Behind the day in a register's `when`. */
const TIME = /(?<!\s)\s+\d{1,2}[:.]\d{2}(?:\s*น\.)?$/;

/** From the top down; a row without an id is not ours, nor are headings, and of two with one id the first is the memo. */
export function memosIn(table: Table): readonly MemoRow[] {
  return table.rows
    .map((_, index) => index + 1)
    .slice(table.headings)
    .map((row) => memoIn(table, row))
    .filter(
      ({ id }, index, memos) =>
        id !== '' && id !== ID_HEADING && memos.findIndex((each) => each.id === id) === index,
    );
}

const ID_HEADING = COLUMNS.find(({ key }) => key === 'id')?.heading;

function memoIn(table: Table, row: number): MemoRow {
  const cells = table.rows[row - 1] ?? [];
  const cell = (key: ColumnKey): CellValue => cells[(table.columns.get(key) ?? 0) - 1] ?? '';
  const text = (key: ColumnKey) => textOf(cell(key));
  const count = (key: ColumnKey) => numberOf(cell(key)) ?? 0;
  const when = cell('when');
  const record = readRecord(text('record'));
  const linkSaid = text('link');
  return {
    id: idIn(table, cells),
    when: textOf(when),
    date: typeof when === 'object' ? when : parseThaiDate(textOf(when).replace(TIME, '')),
    reference: text('reference'),
    numberedOn: text('numberedOn'),
    printed: text('printed'),
    signedCopy: text('signedCopy'),
    published: text('published'),
    subject: text('subject'),
    sheet: text('sheet'),
    fiscalYear: buddhistYearOf(cell('fiscalYear')),
    period: readPeriod(text('period')),
    kind: text('kind'),
    unit: text('unit'),
    kept: readKeptScope(text('scope')),
    counts: {
      total: count('total'),
      done: count('done'),
      inProgress: count('inProgress'),
      notStarted: count('notStarted'),
      unclear: count('unclear'),
      percent: numberOf(cell('percent')),
    },
    template: text('template'),
    sheetSince: text('sheetSince'),
    state: text('state'),
    history: text('history'),
    record,
    by: text('by'),
    link: record?.doc ? docLink(record.doc) : linkSaid,
    linkSaid,
    fingerprint: text('fingerprint'),
    snapshot: text('snapshot'),
  };
}

/** Of a memo without a record, sharing starts afresh. */
export function recordOf({ record }: MemoRow): SignOffRecord {
  return record ?? newRecord([]);
}

/** What people read of it, where its record is gone. */
const STEPS: readonly Stage[] = ['sent', 'returned', 'complete', 'cancelled'];

/** Somebody has been asked, has decided, or has taken it back, and the record that says so is gone. */
export function isRecordGone({ record, state }: MemoRow): boolean {
  return record === null && STEPS.some((stage) => STATES[stage] === state);
}

/** Some of the columns were sorted or filled down without the others: the row is of two memos. */
export function isSortedApart({ id, record }: MemoRow): boolean {
  return record !== null && record.id !== '' && record.id !== id;
}

/** Of each memo that has one its newest version, by the memo's id; `memos` begin with the oldest. */
export function newVersionsIn(memos: readonly MemoRow[]): ReadonlyMap<string, MemoRow> {
  const made = memos.filter((memo) => memo.link !== '' && stageOfMemo(memo) !== 'cancelled');
  return new Map(made.map((memo) => [memo.record?.replaces ?? '', memo]));
}

export function stageOfMemo(memo: MemoRow): Stage {
  if (isRecordGone(memo)) return STEPS.find((stage) => STATES[stage] === memo.state) ?? 'sent';
  const { signers, link, cancelled } = recordOf(memo);
  if (cancelled && !cancelled.asking) return 'cancelled';
  const isRequest = memo.kept.request !== null;
  if (memo.link !== '') return stageOf(signers, isRequest ? null : (link?.role ?? null));
  return memo.state === STATES.failed ? 'failed' : 'making';
}
