/** The command "share": Drive gives one signer after another access, and the row says what became of each. */
import type { SignOffRecord } from '../../core/sign-off/record';
import { type SignerRecord, UNNAMED } from '../../core/sign-off/round';
import { plainLine } from '../../core/text/plain-line';
import { tellReason } from '../../words/failures';
import { tellProblem } from '../../words/problems';
import { refusalOf } from '../arrive';
import type { Session } from '../session';
import { CommandError, refusedWrite } from '../stopped';
import type { ShareCall, ShareReply } from './data';
import { give, isSameAddress } from './give';
import {
  noteMemo,
  type OpenMemo,
  openOwnMemo,
  requireOwnDoc,
  requireRowOfDoc,
  saveMemo,
  signerIn,
  withSigner,
} from './open-memo';
import { answered } from './settle-sharing';
import { viewOf } from './view';
import { withdraw } from './withdraw';

type Asked = ShareCall['signers'][number];
type ShareResult = ShareReply['results'][number];

/** The row says `sending` before Drive is asked: a cut-off command leaves a question, never a lie. */
export function shareMemo(session: Session, call: ShareCall): ShareReply {
  const opened = openOwnMemo(session, call.id);
  const asked = call.signers.map((each) => ({ ...each, email: each.email.trim() }));
  for (const each of asked)
    refuseUnseen(signerIn(opened.record, each.index, each.whom), each, call);
  requireRowOfDoc(opened, requireOwnDoc(opened));
  let open = answered(session, opened);
  const todo = stillToAsk(opened.record, open.record, asked, call.request ?? '');
  open = withoutOld(session, open, todo);
  const before = open.record;
  if (todo.length > 0) open = saveMemo(open, { record: underWay(before, todo, call.request) });
  const results: ShareResult[] = [];
  let refusal: unknown = null;
  for (const each of asked) {
    const earlier = before.signers[each.index];
    if (!earlier || !todo.includes(each)) {
      const isGone = isTakenBackSince(earlier, call.request ?? '');
      results.push(isGone ? goneSince(session, each) : notAgain(session, opened.record, each));
      continue;
    }
    const isLeft = session.ports.clock.isLate();
    const { result, change, event } = isLeft
      ? leftOver(session, each, earlier)
      : give(session, open, each, earlier);
    const record = withSigner(open.record, each.index, change);
    const written = noteMemo(open, { record, events: event ? [event] : [] });
    open = written.next;
    refusal ??= written.refusal;
    results.push(result);
  }
  refusal ??= refusalOf(session.ports, open.row.look);
  if (refusal === null) return { memo: viewOf(open), results };
  return {
    memo: viewOf(open),
    results: results.map((each) => unnoted(session, open, each, refusal)),
  };
}

/** Whoever has been recorded as having said something since is not asked on a page that does not show it. */
function refuseUnseen(
  { name, decision, asked }: SignerRecord,
  { said }: Asked,
  { request = '' }: ShareCall,
): void {
  const isSameAgain = request !== '' && asked === request;
  if (said !== undefined && said !== (decision ?? '') && !isSameAgain)
    throw new CommandError({ kind: 'signers-changed', name: plainLine(name) });
}

/**
 * Nobody is mailed twice for one request. Whoever has it already is asked again only where all that are asked have it,
 * on a page that says so: then it is a reminder. Otherwise it is an earlier try, or part of one, once more.
 */
function stillToAsk(
  then: SignOffRecord,
  now: SignOffRecord,
  asked: readonly Asked[],
  request: string,
): readonly Asked[] {
  const hasIt = ({ index, email, role }: Asked) => {
    const signer = now.signers[index];
    return (
      signer?.access === 'shared' &&
      signer.asked !== '' &&
      signer.decision === null &&
      signer.role === role &&
      isSameAddress(signer.email, email)
    );
  };
  const isReminder = asked.every(hasIt);
  const isOnPurpose = ({ index, seen }: Asked) => {
    const [known, signer] = [then.signers[index], now.signers[index]];
    if (known?.access === 'sending' || (request !== '' && signer?.asked === request)) return false;
    return seen !== undefined && seen === known?.accessAt;
  };
  return asked.filter(
    (each) =>
      !isTakenBackSince(now.signers[each.index], request) &&
      (!hasIt(each) || (isReminder && isOnPurpose(each))),
  );
}

/** This very request was done once: whoever took the access back after it is not overruled by its coming again. */
function isTakenBackSince(signer: SignerRecord | undefined, request: string): boolean {
  return request !== '' && signer?.access === 'taken-back' && signer.asked === request;
}

/** Under another address: what the old one was given is taken back first, or nobody would know of it any more. */
function withoutOld(session: Session, open: OpenMemo, todo: readonly Asked[]): OpenMemo {
  return todo.reduce((now, { index }) => {
    const { signers } = now.record;
    const signer = signers[index];
    const isMoving = (each: SignerRecord, at: number) =>
      todo.some((asked) => asked.index === at && !isSameAddress(each.email, asked.email));
    if (!signer || signer.permission === '' || !isMoving(signer, index)) return now;
    // Whoever holds two posts signs twice, and has one permission.
    const isKept = signers.some(
      (other, at) => other.permission === signer.permission && !isMoving(other, at),
    );
    return isKept ? now : withdraw(session, now, signer, signer.permission);
  }, open);
}

function underWay(record: SignOffRecord, todo: readonly Asked[], request = UNNAMED): SignOffRecord {
  return todo.reduce(
    (all, { index, email, role }) =>
      withSigner(all, index, {
        email,
        role,
        access: 'sending',
        takingBack: false,
        asked: request,
        refusal: null,
      }),
    record,
  );
}

/** Drive has not been asked for this one: the row says again what it said before. */
function leftOver(
  { words: { refusals } }: Session,
  { index, email }: Asked,
  earlier: SignerRecord,
): ReturnType<typeof give> {
  const message = refusals.leftOver(email);
  const result = { index, shared: false, refusal: null, message, detail: '' };
  return { result, change: earlier, event: null };
}

function notAgain(
  { words: { refusals } }: Session,
  then: SignOffRecord,
  { index, email }: Asked,
): ShareResult {
  // Of a try that was cut off nobody knows whether its mail went out.
  const isKnown = then.signers[index]?.access !== 'sending';
  const message = isKnown ? refusals.already(email) : refusals.unsent(email);
  return { index, shared: true, refusal: null, message, detail: '' };
}

function goneSince({ words: { refusals } }: Session, { index, email }: Asked): ShareResult {
  return { index, shared: false, refusal: null, message: refusals.goneSince(email), detail: '' };
}

/** Drive has shared it, and the row may still say `sending`: the next opening of the memos puts that right. */
function unnoted(
  { words, language }: Session,
  { sheet }: OpenMemo,
  result: ShareResult,
  refusal: unknown,
): ShareResult {
  if (!result.shared) return result;
  const problem = refusedWrite(sheet, refusal);
  const failure = 'failure' in problem ? problem.failure : null;
  const reason = failure ? tellReason(language, failure) : tellProblem(language, problem);
  const isUnsure = failure?.kind === 'busy' || failure?.kind === 'too-fast';
  const told = words.refusals.unnoted(sheet, reason.message, isUnsure);
  const message = result.message === '' ? told : `${result.message} ${told}`;
  return { ...result, message, detail: result.detail || reason.detail };
}
