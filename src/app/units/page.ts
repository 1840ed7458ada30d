/** The command "units": all that the page of memos to units shows, in one call and in plain JSON. */
import { countMeasures } from '../../core/measures/completion';
import type { Measure } from '../../core/measures/measure';
import { unitsOf, unitsOfRows } from '../../core/measures/scope';
import { besideDivision } from '../../core/measures/units/sections';
import { type RowsBefore, rowsKept } from '../../core/memo/answers';
import { memoYear } from '../../core/memo/memo-fields';
import { heldPost } from '../../core/office/acting';
import { memoSigners } from '../../core/office/memo-signers';
import type { Period } from '../../core/office/period';
import { isSoon, replyBy } from '../../core/office/reply-by';
import { senderOf } from '../../core/office/sender';
import type { Signer } from '../../core/office/signers';
import { doubtOfHead, headOfUnit } from '../../core/office/unit-head';
import type { CalendarDate } from '../../core/sheet/cell';
import { cellTold, sheetsIn } from '../../core/sheet/sheet-names';
import { LONGEST_UNIT, type RequestTemplate, type UnitState } from '../../core/sign-off/kept-scope';
import { isAnyOpen } from '../../core/template/tags/asked';
import { isoDate } from '../../core/text/dates';
import { looseName } from '../../core/text/loose-name';
import { short } from '../../core/text/short';
import { reminderText } from '../../words/units';
import { within } from '../memo/scope';
import type { MemoRow } from '../register/memo-row';
import { namesNow } from '../register/names-now';
import { readRegister } from '../register/register';
import { withSheetsNow } from '../register/sheets-now';
import type { Reading, Session } from '../session';
import { type SheetNow, sheetNow } from '../sign-off/view';
import { requestTitles } from '../template/to-fill';
import { isUpToDate, presentBatch, requestsOf } from './batches';
import type { UnitMemo, UnitsCall, UnitsData, UnitView } from './data';
import { cellsOfOwners } from './owner-cells';
import { type PresentMemos, presentMemos } from './present-memos';
import { sameHeads } from './same-head';
import { unitMemo } from './unit-memo';
import { unseenDocs } from './unseen';

export function unitsPage(session: Session, call: UnitsCall = {}): UnitsData {
  const { ports, language } = session;
  const reading = session.read(call);
  const now = sheetNow(session, reading);
  const { settings, measures } = reading;
  const { date, time } = session.now();
  const { period = null } = call;
  const units = unitsOf(measures).filter((unit) => unit.length <= LONGEST_UNIT);
  const kept = readRegister(ports)?.memos() ?? [];
  const memos = withSheetsNow(ports.workbook, kept, { read: reading });
  const { email } = ports.user();
  const titleOf = requestTitles(session);
  const moment = { reading, now, today: date, email, titleOf };
  const present = presentBatch(memos, moment);
  const sender = senderOf(memoSigners(reading.signers, settings), settings);
  const requests = requestsOf(memos, moment);
  const asked = rowsKept(requests.map(({ kept }) => kept));
  const unseen = unseenDocs(ports, requests, email);
  const around = { ...moment, period, sender, year: now?.fiscalYear ?? null, asked, unseen };
  const { renamed, gone } = whose(requests, units, measures);
  const views = units.map((unit) =>
    unitView(unit, presentMemos(unit, requests, { renamed, measures }), around),
  );
  const left = gone.map((row) => ({
    unit: row.kept.owner ?? '',
    memo: memoOf([row], null, around),
  }));
  const shared = sameHeads(views);
  const sections = besideDivision(units, unitsOfRows(measures));
  const waiting = views.flatMap(({ unit, to, memo }) =>
    memo && memo.link !== '' && !['answered', 'unseen'].includes(memo.progress)
      ? [{ ...memo, to, isAsked: isAsked(unit, reading) }]
      : [],
  );
  const days = new Set(views.map(({ byWhen }) => byWhen));
  const remind = (to: typeof waiting) =>
    to.length === 0 ? '' : reminderText(to, cellTold(now?.sheet ?? ''));
  return {
    language,
    sheet: now && sheetsIn(now.sheet),
    fiscalYear: memoYear(settings, date),
    period,
    byWhen: days.size === 1 ? (views[0]?.byWhen ?? '') : '',
    sender: senderWords(sender),
    open: present && !present.isFinished ? present : null,
    batch: `${isoDate(date)} ${time} ${ports.newId()}`,
    units: views.map((view) => ({
      ...view,
      sameHead: shared.get(view.unit) ?? [],
      division: sections.get(view.unit) ?? '',
    })),
    gone: left,
    unowned: measures
      .filter(({ owners }) => owners.length === 0)
      .map(({ number, title }) => number ?? short(title)),
    tooLong: cellsOfOwners(reading, (owner) => owner.length > LONGEST_UNIT),
    reminder: remind(waiting),
    reminderToSent: remind(waiting.filter(isWithUnit)),
  };
}

/** Whoever has reported on some of it has it, whatever was recorded. */
function isWithUnit({ progress, reported }: UnitMemo): boolean {
  return progress === 'sent' || reported > 0;
}

export interface Around {
  readonly reading: Reading;
  readonly now: SheetNow | null;
  readonly today: CalendarDate;
  readonly email: string;
  readonly period: Period | null;
  readonly sender: Signer;
  readonly year: number | null;
  readonly titleOf: (request: RequestTemplate) => string;
  readonly asked: RowsBefore;
  /** Memos whose Doc its maker's Drive does not show any more. */
  readonly unseen: ReadonlySet<string>;
}

/** Names that memos have and the sheet has not any more: what they are called now, and the newest memo of the others. */
function whose(
  memos: readonly MemoRow[],
  units: readonly string[],
  measures: readonly Measure[],
): { readonly renamed: ReadonlyMap<string, string>; readonly gone: readonly MemoRow[] } {
  const renamed = namesNow(memos, units, measures);
  const newest = new Map<string, MemoRow>();
  for (const memo of memos) {
    const { owner } = memo.kept;
    if (owner !== null && !units.includes(owner)) newest.set(owner, memo);
  }
  const gone = [...newest].flatMap(([owner, memo]) => (renamed.has(owner) ? [] : [memo]));
  return { renamed, gone };
}

function unitView(
  unit: string,
  present: PresentMemos | null,
  around: Around,
): Omit<UnitView, 'sameHead' | 'division'> {
  const { reading, today, period, sender } = around;
  const { measures, settings } = within(reading, { owner: unit, statuses: [] });
  const counts = countMeasures(measures);
  const byWhen = replyBy(settings, measures, today, period, unit);
  const view = {
    unit,
    to: headOfUnit(unit, settings),
    doubt: doubtOfHead(unit, settings, sender),
    byWhen,
    isSoon: isSoon(byWhen, today),
    total: counts.total,
    done: counts.done,
  };
  if (!present) return { ...view, state: 'new', memo: null, former: '' };
  const { memo: row, all } = present;
  const memo = memoOf([row, ...all], unit, around);
  const before = row.kept.owner ?? '';
  // Whoever is spelt otherwise has no other name.
  const former = looseName(before) === looseName(unit) ? '' : before;
  return { ...view, state: stateOf(row, memo, around), memo, former };
}

function stateOf(row: MemoRow, { progress }: UnitMemo, around: Around): UnitState {
  if (row.link === '') return 'making';
  if (progress === 'unseen') return 'unseen';
  return isUpToDate(row, around) ? 'same' : 'changed';
}

/** The first is shown. `unit` is what it is called now; null where it is none of the sheet's. */
function memoOf(
  rows: readonly [MemoRow, ...MemoRow[]],
  unit: string | null,
  around: Around,
): UnitMemo {
  const { reading } = around;
  const [row] = rows;
  return unitMemo(rows, unit, {
    ...around,
    to: headOfUnit(unit ?? row.kept.owner ?? '', reading.settings),
    isAsked: unit === null || isAsked(unit, reading),
  });
}

/** It has something to report, and not only to confirm. */
function isAsked(unit: string, reading: Reading): boolean {
  const scope = { owner: unit, statuses: [] };
  return isAnyOpen({ ...within(reading, scope), scope });
}

function senderWords(sender: Signer): string {
  const { own, term, post } = heldPost(sender);
  return [sender.name, own, term + post].filter((part) => part !== '').join(' ');
}
