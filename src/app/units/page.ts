/** The command "units": all that the page of memos to units shows, in one call and in plain JSON. */
import { countCompletion } from '../../core/measures/completion';
import { unitsOf } from '../../core/measures/scope';
import { memoYear } from '../../core/memo/memo-fields';
import { heldPost } from '../../core/office/acting';
import { memoSigners } from '../../core/office/memo-signers';
import { dayOfReply, replyBy } from '../../core/office/reply-by';
import { senderOf } from '../../core/office/sender';
import { headOfUnit } from '../../core/office/unit-head';
import type { CalendarDate } from '../../core/sheet/cell';
import { cellTold, sheetsIn } from '../../core/sheet/sheet-names';
import type { Changes } from '../../core/sign-off/changes';
import { isoDate } from '../../core/text/dates';
import { dayNumber } from '../../core/text/found/dates-in-text';
import { tellChange } from '../../words/register';
import { reminderText, unitText } from '../../words/units';
import { isMadeBy } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import { readRegister } from '../register/register';
import type { Reading, Session } from '../session';
import { changesSince, type SheetNow, sheetNow } from '../sign-off/view';
import { isUpToDate, presentBatch, requestsOf } from './batches';
import type { UnitMemo, UnitsCall, UnitsData, UnitView } from './data';

export function unitsPage(session: Session, call: UnitsCall = {}): UnitsData {
  const { ports, language } = session;
  const reading = session.read(call);
  const now = sheetNow(session, reading);
  const { settings, measures } = reading;
  const { date, time } = session.now();
  const units = unitsOf(measures);
  const memos = readRegister(ports)?.memos() ?? [];
  const { email } = ports.user();
  const present = presentBatch(memos, { reading, now, today: date, email });
  const byWhen = replyBy(settings, measures, date);
  const around = { reading, now, memos: requestsOf(memos, now), today: date, email };
  const views = units.map((unit) => unitView(unit, around));
  const waiting = views.flatMap(({ to, memo }) =>
    memo && memo.link !== '' && memo.answers.length === 0 ? [{ ...memo, to }] : [],
  );
  return {
    language,
    sheet: now && sheetsIn(now.sheet),
    fiscalYear: memoYear(settings, date),
    period: call.period ?? null,
    byWhen,
    sender: senderWords(reading),
    open: present && !present.isFinished ? present : null,
    batch: `${isoDate(date)} ${time} ${ports.newId()}`,
    units: views,
    reminder: waiting.length === 0 ? '' : reminderText(waiting, cellTold(now?.sheet ?? '')),
  };
}

interface Around {
  readonly reading: Reading;
  readonly now: SheetNow | null;
  /** Requests of this sheet and year that are not cancelled, from the top down. */
  readonly memos: readonly MemoRow[];
  readonly today: CalendarDate;
  readonly email: string;
}

function unitView(unit: string, around: Around): UnitView {
  const { measures, settings } = around.reading;
  const counts = countCompletion(measures.filter(({ owners }) => owners.includes(unit)));
  const to = headOfUnit(unit, settings);
  const row = around.memos.filter(({ kept }) => kept.owner === unit).pop();
  const view = { unit, to, total: counts.total, done: counts.done };
  if (!row) return { ...view, state: 'new', memo: null };
  const changes = around.now && row.link !== '' ? changesSince(row, around.now) : null;
  const state = row.link === '' ? 'making' : isUpToDate(row, around) ? 'same' : 'changed';
  return { ...view, state, memo: unitMemo(row, to, changes, around) };
}

function unitMemo(
  row: MemoRow,
  to: string,
  changes: Changes | null,
  { today, email }: Pick<Around, 'today' | 'email'>,
): UnitMemo {
  const { id, link, when, subject, sheet, by, kept } = row;
  const { byWhen } = kept;
  const texts = changes?.texts ? [UNIT_TEXTS] : [];
  const answers = [...(changes?.measures ?? []).map(tellChange), ...texts];
  const day = dayOfReply(byWhen);
  return {
    id,
    link,
    when,
    progress: progressOf(row, answers.length > 0),
    mine: isMadeBy(by, email),
    sentOn: row.record?.sentOn ?? '',
    byWhen,
    isLate: answers.length === 0 && day !== null && dayNumber(day) < dayNumber(today),
    answers,
    message: unitText({ to, subject, sheet: cellTold(sheet), byWhen, link }),
  };
}

function progressOf(row: MemoRow, isAnswered: boolean): UnitMemo['progress'] {
  if (row.link === '') return 'making';
  if (isAnswered) return 'answered';
  if (row.record?.link || row.record?.sentOn) return 'sent';
  return stageOfMemo(row) === 'complete' ? 'signed' : 'made';
}

/** What no status shows: a note, an order, evidence. */
const UNIT_TEXTS = 'แก้ไขข้อความหรือหลักฐานในตาราง';

function senderWords({ signers, settings }: Reading): string {
  const sender = senderOf(memoSigners(signers, settings), settings);
  const { own, term, post } = heldPost(sender);
  return [sender.name, own, term + post].filter((part) => part !== '').join(' ');
}
