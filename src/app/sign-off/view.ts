/** A memo as the page shows it. */
import { type Changes, changesBetween } from '../../core/sign-off/changes';
import { readHistory } from '../../core/sign-off/history';
import type { SignOffRecord } from '../../core/sign-off/record';
import type { Stage } from '../../core/sign-off/round';
import { readSnapshot, type Seen } from '../../core/sign-off/snapshot';
import { askedSince, turnOf } from '../../core/sign-off/stage';
import { isoDate } from '../../core/text/dates';
import { chatText } from '../../words/letters';
import type { User } from '../ports';
import { isMadeBy } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import type { MemoView } from './data';
import { type OpenMemo, whereIs } from './open-memo';

/** The sheet as it is now. */
export interface SheetNow {
  readonly sheet: string;
  readonly fingerprint: string;
  /** Of the Buddhist era. */
  readonly fiscalYear: number;
  readonly seen: Seen;
}

/** After a change; it was not compared with the sheet, which would cost as much again. */
export function viewOf({ memo, record, user }: OpenMemo): MemoView {
  return memoView(memo, record, user, null);
}

export function memoView(
  memo: MemoRow,
  record: SignOffRecord,
  user: User,
  now: SheetNow | null,
): MemoView {
  const { id, when, date, subject, sheet, fiscalYear, counts, template, link, by } = memo;
  const { reference, numberedOn, printed, signedCopy, published } = memo;
  const stage = stageOfMemo({ ...memo, record });
  const { signer } = whereIs(record);
  const compared = !isOver(stage) && isCompared(memo, now);
  return {
    id,
    when,
    date: date ? isoDate(date) : '',
    reference,
    numberedOn,
    printed,
    signedCopy,
    published,
    subject,
    sheet,
    fiscalYear,
    counts,
    template,
    link,
    by,
    mine: isMadeBy(by, user.email),
    stage,
    signers: record.signers,
    turn: link === '' ? null : turnOf(record.signers),
    since: record.since || when,
    linkRole: record.link?.role ?? null,
    lock: record.lock,
    cancelled: record.cancelled,
    replaces: record.replaces,
    replacedBy: '',
    updateCutOff: record.updating !== '',
    history: readHistory(memo.history),
    changes: compared ? changesSince(memo, now) : null,
    compared,
    sheetYear: compared ? now.fiscalYear : null,
    comparable: readSnapshot(memo.snapshot) !== null,
    message: chatText({ subject, counts, signer, link, since: signer ? askedSince(signer) : '' }),
  };
}

/** What becomes of the sheet after that is no longer this memo's matter. */
export function isOver(stage: Stage): boolean {
  return stage === 'complete' || stage === 'cancelled';
}

export function isCompared({ sheet, link }: MemoRow, now: SheetNow | null): now is SheetNow {
  return now !== null && link !== '' && sheet === now.sheet;
}

/** Null where it says what the memo says. */
export function changesSince({ fingerprint, snapshot }: MemoRow, now: SheetNow): Changes | null {
  if (fingerprint === now.fingerprint) return null;
  const before = readSnapshot(snapshot);
  const changes = before ? changesBetween(before, now.seen) : NOTHING_KNOWN;
  const { total, texts, settings, signers } = changes;
  // What no measure shows is a word all the same: an order, one activity of several.
  return total > 0 || texts || settings || signers ? changes : { ...changes, texts: true };
}

const NOTHING_KNOWN: Changes = {
  measures: [],
  total: 0,
  texts: true,
  settings: false,
  signers: false,
};
