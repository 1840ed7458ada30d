/** The command "update the memo": new content under the same link, unless someone's words would be lost. */
import { failureOf } from '../../core/google-failure';
import { sheetsCell, sheetsIn } from '../../core/sheet/sheet-names';
import { newRecord, type SignOffRecord } from '../../core/sign-off/record';
import { renewSigners } from '../../core/sign-off/renew-signers';
import type { SignerRecord } from '../../core/sign-off/round';
import { hasPassed } from '../../core/sign-off/stage';
import { saidSince } from '../../core/sign-off/whom';
import { longThaiMoment } from '../../core/text/moment';
import { cleanCell } from '../../core/text/spelling';
import { tellSheetSince } from '../../words/register';
import { hasArrived } from '../arrive';
import { checkWorkbook } from '../check/checked';
import { aboutMemo, draftMemo, keptOptions, type MemoDraft } from '../memo/draft';
import type { DocState, DriveFile, Ports } from '../ports';
import { type Cell, cellsOf, countCells } from '../register/columns';
import { type MemoRow, memosIn, stageOfMemo } from '../register/memo-row';
import { scopeOfMemo } from '../register/names-now';
import { refuseReplaced } from '../register/replaced-sheet';
import { sheetsOfMemo } from '../register/sheets-now';
import type { Session } from '../session';
import { asShareRefused, CommandError, withDrive } from '../stopped';
import { otherOpenSheet } from '../workbook/open-sheet';
import { answerLock } from './closing/lock';
import type { UpdateCall, UpdateReply } from './data';
import {
  isRowBehind,
  type OpenMemo,
  openOwnMemo,
  requireOwnDoc,
  saveDone,
  saveMemo,
  undo,
} from './open-memo';
import { isUntouched, OWN_SECONDS, secondsBetween } from './untouched';
import { memoView, viewOf } from './view';

/** Everything that refuses comes before the first write. */
export function updateMemo(session: Session, call: UpdateCall): UpdateReply {
  const { id, force = false, askAgain = false, ofItsSheet = false } = call;
  const { ports } = session;
  const open = openOwnMemo(session, id);
  if (stageOfMemo(open.memo) === 'complete') return { kind: 'closed' };
  const since = saidSince(open.record.signers, call.said);
  if (since.length > 0) return { kind: 'said-since', signers: since, memo: viewOf(open) };
  const sheets = sheetsOfMemo(ports.workbook, open.memo);
  const { sheet, opened } = sheets;
  const other = ofItsSheet ? null : otherOpenSheet(ports.workbook, sheet, session.mappings);
  if (other) return other;
  const { period } = open.memo;
  const checked = checkWorkbook(session, { sheet, opened, period, quick: true });
  refuseReplaced(session, open.memo, sheets, checked.reading);
  const options = keptOptions(open.memo);
  const scope = scopeOfMemo(open.memo, memosIn(open.row.found()), checked.reading.measures);
  const draft = draftMemo(session, checked, { force, ...options, scope, before: open.memo });
  if (!draft) return { kind: 'errors', report: checked.report };
  const decided = open.record.signers.flatMap((signer, index) =>
    hasPassed(signer) ? [index] : [],
  );
  if (decided.length > 0 && !askAgain) return { kind: 'decided', signers: decided };
  const state = requireOwnDoc(open);
  const isOurLock = open.record.lock === 'locked' || open.record.lock === 'asking';
  if (state.isLocked && !isOurLock) throw new CommandError({ kind: 'doc-locked' });
  const edits = isAgreed(call) ? null : editsSince(ports, open, state);
  if (edits && !(call.overEdits && call.edits === edits.edits)) return edits;
  const bytes = ports.digest(ports.encodeBase64(draft.docx));
  if (isDone(open, draft.entry, bytes, state)) {
    const done = withoutLeft(open, draft.entry);
    return updated(done, done.memo);
  }
  return replaceContent(
    ports,
    state.isLocked ? unlocked(open) : open,
    { ...draft, bytes },
    decided.length > 0,
  );
}

/** Ours stays where a colleague has taken the last decision back: only its maker's Drive opens the Doc. */
function unlocked(open: OpenMemo): OpenMemo {
  const asked = saveMemo(open, { record: { ...open.record, lock: 'asking' } });
  const answered = answerLock(asked);
  if (answered.record.lock !== '') throw new CommandError({ kind: 'doc-locked' });
  return answered;
}

/** Whatever there is: a page of an earlier build does not say which edits it told of. */
function isAgreed({ overEdits, edits }: UpdateCall): boolean {
  return overEdits === true && edits === undefined;
}

/** The same once more, after an answer that was lost: Drive has these very bytes, and the register says so. */
function isDone(
  { memo, record }: OpenMemo,
  { fingerprint, template, signers }: MemoDraft['entry'],
  bytes: string,
  state: DocState,
): boolean {
  const renewed = renewSigners(record.signers, newRecord(signers).signers);
  const count = renewed.signers.length;
  const isAsked =
    JSON.stringify(renewed) ===
      JSON.stringify({ signers: record.signers.slice(0, count), gone: [] }) &&
    record.signers.slice(count).every(({ access }) => access === 'taken-back');
  return (
    isAsked &&
    isUntouched(record, state) &&
    record.updating === '' &&
    record.bytes === bytes &&
    state.content === fingerprint &&
    memo.fingerprint === fingerprint &&
    memo.template === template
  );
}

/** Those whom a look has found to be shut out since are asked no longer. */
function withoutLeft(open: OpenMemo, entry: MemoDraft['entry']): OpenMemo {
  const { record } = open;
  const { signers } = renewSigners(record.signers, newRecord(entry.signers).signers);
  return signers.length < record.signers.length
    ? saveMemo(open, { record: { ...record, signers } })
    : open;
}

function updated({ record, user }: OpenMemo, memo: MemoRow): UpdateReply {
  return { kind: 'updated', memo: { ...memoView(memo, record, user, null), compared: true } };
}

function editsSince(
  { drive, clock, digest }: Ports,
  open: OpenMemo,
  state: DocState,
): Extract<UpdateReply, { kind: 'edited' }> | null {
  const { record, fileId } = open;
  const { modified, modifiedBy, modifiedByMe, content } = state;
  // An update that was cut off after Drive had the new content: its time was never written down.
  const wasOurs = record.updating !== '' && record.updating === content;
  const since = wasOurs ? modified : record.modified;
  const isLater = secondsBetween(since, modified) > OWN_SECONDS;
  const isEdited = !modifiedByMe || isLater;
  const comments = withDrive(() => drive.comments(fileId)).filter(
    ({ when }) => since === '' || secondsBetween(since, when) > 0,
  );
  if (!isEdited && comments.length === 0) return null;
  const told = (when: string) => (when === '' ? '' : longThaiMoment(clock.at(when)));
  return {
    kind: 'edited',
    editedAt: isEdited ? told(modified) : '',
    editedBy: isEdited ? modifiedBy.name || modifiedBy.email : '',
    isBehind: isRowBehind(open, state),
    edits: digest(JSON.stringify([isEdited ? modified : '', comments])),
    comments: comments.map(({ who, when, text }) => ({ who, when: told(when), text })),
  };
}

/** The row says what is on its way before Drive has it: cut off, the next update knows it for ours. */
function replaceContent(
  ports: Ports,
  open: OpenMemo,
  draft: MemoDraft & { readonly bytes: string },
  askedAgain: boolean,
): UpdateReply {
  const { entry, bytes } = draft;
  const before = open.record;
  const { signers, gone } = renewSigners(before.signers, newRecord(entry.signers).signers);
  const intended = saveMemo(open, {
    record: {
      ...before,
      signers: before.signers.map((each) => (isAmong(gone, each) ? leaving(each) : each)),
      updating: entry.fingerprint,
    },
  });
  // Where the register refuses this, updating again settles what was on its way.
  const file = putContent(ports, intended, draft, () =>
    hasArrived(ports, () => undo(intended, { record: before })),
  );
  const kept = stillIn(ports, open.fileId, gone);
  const record: SignOffRecord = {
    ...before,
    signers: [...signers, ...kept],
    modified: file.modified,
    updating: '',
    bytes,
    // What went on paper had other words. What its unit has confirmed of its rows it has confirmed.
    sentOn: '',
  };
  const { completion: counts } = entry;
  // A number that was given on paper stands in the register alone.
  const reference = entry.reference || open.memo.reference;
  const takenBack = gone.filter((signer) => !isAmong(kept, signer));
  const saved = saveDone(intended, {
    record,
    events: [
      ...takenBack.map((signer) => ({ kind: 'taken-back' as const, signer })),
      { kind: 'updated', counts, askedAgain },
    ],
    cells: entryCells(entry, open.memo, reference),
  });
  const { sheet, subject, fiscalYear, template, fingerprint, snapshot } = entry;
  const memo = {
    ...saved.memo,
    reference,
    sheet,
    subject,
    fiscalYear,
    counts,
    template,
    fingerprint,
    snapshot,
  };
  return updated(saved, memo);
}

/** Drive is asked to shut them out: until it has answered, that is a question. */
function leaving(signer: SignerRecord): SignerRecord {
  return { ...signer, access: 'sending', takingBack: true };
}

function isAmong(signers: readonly SignerRecord[], { permission }: SignerRecord): boolean {
  return permission !== '' && signers.some((each) => each.permission === permission);
}

/** Of those that the memo no longer asks: who, as far as anybody knows, can still open it, and therefore stay in sight. */
function stillIn(
  { drive }: Ports,
  fileId: string,
  gone: readonly SignerRecord[],
): readonly SignerRecord[] {
  return gone.flatMap((signer) => {
    try {
      drive.unshare(fileId, signer.permission);
      return [];
    } catch (error) {
      return [asShareRefused(error).isCertain ? signer : leaving(signer)];
    }
  });
}

/** What the row says of the new content. */
function entryCells(
  entry: MemoDraft['entry'],
  before: MemoRow,
  reference: string,
): readonly Cell[] {
  const { sheet, subject, fiscalYear, completion, template, unit, scope, fingerprint, snapshot } =
    entry;
  return cellsOf({
    // As its tab is called by now.
    ...(sheetsCell(sheetsIn(sheet).map(cleanCell)) === before.sheet ? {} : { sheet }),
    reference,
    subject,
    fiscalYear,
    ...countCells(completion),
    template,
    // As the sheet calls it by now.
    unit,
    // The day that it asks by, and what its unit's rows say, are the new content's.
    scope,
    sheetSince: tellSheetSince(null),
    fingerprint,
    snapshot,
  });
}

/** Where Drive gives no answer, the content that the Doc has tells whether it arrived. */
function putContent(
  ports: Ports,
  { memo, fileId }: OpenMemo,
  { name, docx, entry }: MemoDraft,
  undo: () => void,
): Pick<DriveFile, 'modified'> {
  const { drive } = ports;
  const content = entry.fingerprint;
  try {
    return drive.updateDoc(fileId, name, docx, content, aboutMemo(ports, entry));
  } catch (error) {
    const failure = failureOf(error);
    let state: DocState | null;
    try {
      state = drive.docState(fileId);
    } catch {
      // Nobody knows: the row keeps what was on its way, and updating again settles it.
      throw new CommandError({ kind: 'update-unknown', failure });
    }
    // The same words again look the same whether they arrived or not: putting them there is harmless.
    if (state?.content === content && memo.fingerprint !== content) return state;
    undo();
    throw new CommandError({ kind: 'drive-failed', failure });
  }
}
