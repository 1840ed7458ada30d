/** A memo as the page shows it. */
import { measuresSheets } from '../../core/checks/contexts';
import { isYearSaid, memoYear } from '../../core/memo/memo-fields';
import { cellTold, sheetsCell, sheetsIn } from '../../core/sheet/sheet-names';
import { type Changes, changesBetween } from '../../core/sign-off/changes';
import { readHistory } from '../../core/sign-off/history';
import type { SignOffRecord } from '../../core/sign-off/record';
import type { Stage } from '../../core/sign-off/round';
import { readSnapshot, type Seen, seenNow } from '../../core/sign-off/snapshot';
import { askedSince, turnOf } from '../../core/sign-off/stage';
import { isoDate } from '../../core/text/dates';
import { chatText } from '../../words/letters';
import { fingerprint } from '../memo/fingerprint';
import { within } from '../memo/scope';
import type { Ports, User } from '../ports';
import { isMadeBy } from '../register/maker';
import { isRecordGone, type MemoRow, stageOfMemo } from '../register/memo-row';
import type { Reading, Session } from '../session';
import type { MemoView } from './data';
import { type OpenMemo, whereIs } from './open-memo';

/** The measures sheets as they are now. */
export interface SheetNow {
  /** As a memo's row names them. */
  readonly sheet: string;
  /** Of the Buddhist era. */
  readonly fiscalYear: number;
  /** False where neither the sheet nor a setting says it: then it is today's. */
  readonly isYearSaid: boolean;
  /** The memo's own sheets, as far as it is about them; null where one of them was not read. */
  readonly of: (memo: Pick<MemoRow, 'sheet' | 'kept'>) => SeenPart | null;
}

export interface SeenPart {
  readonly fingerprint: string;
  readonly seen: Seen;
}

/** By the time in the row, since staff sort rows; those without one last, from below. */
export function newestFirst(memos: readonly MemoRow[]): readonly MemoRow[] {
  return [...memos].reverse().sort((one, other) => timeOf(other).localeCompare(timeOf(one)));
}

function timeOf({ date, when }: MemoRow): string {
  return date ? `${isoDate(date)} ${/\d\d:\d\d$/.exec(when)?.[0] ?? ''}` : '';
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
  const { kind, unit, kept, reference, numberedOn, printed, signedCopy, published } = memo;
  const stage = stageOfMemo(isRecordGone(memo) ? memo : { ...memo, record });
  const isRequest = kept.request !== null;
  const { signer } = whereIs(record, isRequest);
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
    sheet: cellTold(sheet),
    sheets: sheetsIn(sheet),
    fiscalYear,
    counts,
    template,
    kind,
    unit,
    isRequest,
    batch: kept.batch?.id ?? '',
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
    message: chatText({
      subject,
      counts,
      signer,
      link,
      since: signer ? askedSince(signer) : '',
      isRequest,
      isDecided: stage === 'complete',
    }),
  };
}

/** What becomes of the sheet after that is no longer this memo's matter. */
export function isOver(stage: Stage): boolean {
  return stage === 'complete' || stage === 'cancelled';
}

export function isCompared(memo: MemoRow, now: SheetNow | null): now is SheetNow {
  return now !== null && memo.link !== '' && now.of(memo) !== null;
}

/** Null where it says what the memo says. */
export function changesSince(memo: MemoRow, now: SheetNow): Changes | null {
  const part = now.of(memo);
  if (!part || memo.fingerprint === part.fingerprint) return null;
  const before = readSnapshot(memo.snapshot);
  const changes = before ? changesBetween(before, part.seen) : NOTHING_KNOWN;
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

/** Null where there is no measures sheet. */
export function sheetNow({ ports, now }: Session, reading: Reading): SheetNow | null {
  if (!reading.table) return null;
  return {
    sheet: sheetsCell(measuresSheets(reading)),
    fiscalYear: memoYear(reading.settings, now().date),
    isYearSaid: isYearSaid(reading.settings),
    of: rememberedParts(ports, reading),
  };
}

/** Many memos of a register are of the same sheets and one scope. */
function rememberedParts(ports: Ports, reading: Reading): SheetNow['of'] {
  const parts = new Map<string, SeenPart | null>();
  return ({ sheet, kept: { owner, statuses } }) => {
    const key = JSON.stringify([sheet, owner, statuses]);
    const known = parts.get(key);
    if (known !== undefined) return known;
    const whole = reading.ofSheets(sheetsIn(sheet));
    const part = whole && within(whole, { owner, statuses });
    const seen = part && { fingerprint: fingerprint(ports, part), seen: seenNow(part) };
    parts.set(key, seen);
    return seen;
  };
}
