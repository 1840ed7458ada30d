/** The command "record a decision": what a signer said on paper or elsewhere; Drive is asked to lock the Doc after the last. */
import type { MemoEvent } from '../../core/sign-off/memo-event';
import { saysSame } from '../../core/sign-off/whom';
import { isoDate, longThaiDate, parseIsoDate } from '../../core/text/dates';
import { cellsOf } from '../register/columns';
import type { Session } from '../session';
import { CommandError } from '../stopped';
import { answerLock, isComplete, withLockAsked } from './closing/lock';
import type { DecideCall, DecideReply } from './data';
import { openMemo, saveMemo, signerIn, withSigner } from './open-memo';
import { viewOf } from './view';

const LONGEST_REMARK = 500;

/** A colleague's memo too: whoever sees the paper come back records it. */
export function decide(session: Session, call: DecideCall): DecideReply {
  const { id, index, decision, seen, before } = call;
  const order = decision === 'approved' ? (call.order ?? null) : null;
  const on = decision ? pastDay(session, call.date) : null;
  const open = openMemo(session, id);
  const signer = signerIn(open.record, index, call.whom);
  const remark = decision ? call.remark.trim().slice(0, LONGEST_REMARK) : '';
  const decidedOn = on ? isoDate(on) : '';
  // The same once more, after an answer that was lost: the history has it already.
  const isRecorded = saysSame(signer, { decision, order, decidedOn, remark });
  if (isRecorded) return { recorded: true, memo: viewOf(answerLock(open)) };
  const isSeen = signer.decision === seen && (!before || saysSame(signer, before));
  if (!isSeen) return { recorded: false, memo: viewOf(open) };
  const decided = withSigner(open.record, index, { decision, order, decidedOn, remark });
  const record = withLockAsked(open, decided);
  const event: MemoEvent =
    decision && on
      ? { kind: 'decided', signer: { ...signer, order }, decision, on, remark }
      : { kind: 'undecided', signer };
  const since = on ? { since: longThaiDate(on) } : {};
  // What becomes of the sheet after that is no longer this memo's matter.
  const cells = isComplete(record) ? cellsOf({ sheetSince: '' }) : [];
  const saved = saveMemo(open, { record, events: [event], cells, ...since });
  return { recorded: true, memo: viewOf(answerLock(saved)) };
}

/** Nobody decides tomorrow: a slip in the year would stand in the register for good. */
function pastDay({ now }: Session, text: string) {
  const day = parseIsoDate(text);
  if (!day || isoDate(day) > isoDate(now().date)) throw new CommandError({ kind: 'bad-date' });
  return day;
}
