/** The command "record a decision": what a signer said on paper or elsewhere; Drive is not asked. */
import { isoDate, longThaiDate, parseIsoDate } from '../../core/text/dates';
import { CommandError } from '../command-error';
import type { Ports } from '../ports';
import type { DecideCall, DecideReply } from './data';
import { openMemo, saveMemo, signerIn, withSigner } from './open-memo';
import { viewOf } from './view';
import type { MemoEvent, RegisterWords } from './words';

const LONGEST_REMARK = 500;

/** A colleague's memo too: whoever sees the paper come back records it. */
export function decide(ports: Ports, words: RegisterWords, call: DecideCall): DecideReply {
  const { id, index, decision, seen } = call;
  const on = decision ? pastDay(ports, call.date) : null;
  const open = openMemo(ports, id);
  const signer = signerIn(open.record, index);
  if (signer.decision !== seen) return { recorded: false, memo: viewOf(words, open) };
  const remark = decision ? call.remark.trim().slice(0, LONGEST_REMARK) : '';
  const decidedOn = on ? isoDate(on) : '';
  const record = withSigner(open.record, index, { decision, decidedOn, remark });
  const event: MemoEvent =
    decision && on
      ? { kind: 'decided', signer, decision, on, remark }
      : { kind: 'undecided', signer };
  const since = on ? { since: longThaiDate(on) } : {};
  return {
    recorded: true,
    memo: viewOf(words, saveMemo(words, open, { record, events: [event], ...since })),
  };
}

/** Nobody decides tomorrow: a slip in the year would stand in the register for good. */
function pastDay({ clock }: Ports, text: string) {
  const day = parseIsoDate(text);
  if (!day || isoDate(day) > isoDate(clock.now().date))
    throw new CommandError({ kind: 'bad-date' });
  return day;
}
