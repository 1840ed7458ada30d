/** The command "update the memo": new content under the same link, unless someone's words would be lost. */
import { newRecord, type SignOffRecord } from '../../core/sign-off/record';
import { renewSigners } from '../../core/sign-off/renew-signers';
import type { SignerRecord } from '../../core/sign-off/round';
import { hasPassed } from '../../core/sign-off/stage';
import { check, type Teller } from '../check/check';
import { CommandError } from '../command-error';
import { draftMemo, type MemoDraft } from '../memo/generate';
import type { DocState, DriveFile, Ports } from '../ports';
import { momentOf } from '../register/memo-row';
import type { Cell } from '../register/table';
import type { TemplateSource } from '../template/in-use';
import type { UpdateCall, UpdateReply } from './data';
import { findAgain, type OpenMemo, openOwnMemo, outOfReach, saveMemo } from './open-memo';
import { memoView } from './view';
import type { RegisterWords } from './words';

export interface UpdateTools {
  readonly tell: Teller;
  readonly template: TemplateSource;
  readonly words: RegisterWords;
}

/** Everything that refuses comes before the first write. */
export function updateMemo(
  ports: Ports,
  { tell, template, words }: UpdateTools,
  { id, force = false, overEdits = false, askAgain = false }: UpdateCall,
): UpdateReply {
  const open = openOwnMemo(ports, id);
  const checked = check(ports, tell, { sheet: open.memo.sheet, quick: true });
  const draft = draftMemo(ports, checked, template, words, force);
  if (!draft) return { kind: 'errors', report: checked.report };
  const decided = open.record.signers.flatMap((signer, index) =>
    hasPassed(signer) ? [index] : [],
  );
  if (decided.length > 0 && !askAgain) return { kind: 'decided', signers: decided };
  const state = ports.drive.docState(open.fileId);
  if (!state) throw outOfReach(open);
  const edits = overEdits ? null : editsSince(ports, open, state);
  if (edits) return edits;
  return replaceContent(ports, words, open, draft, decided.length > 0);
}

/** Drive rounds, and converts after it has answered: so much later is still our own content. */
const OWN_SECONDS = 10;

function editsSince(
  { drive, clock }: Ports,
  { record, fileId }: OpenMemo,
  { modified, modifiedBy, modifiedByMe, content }: DocState,
): Extract<UpdateReply, { kind: 'edited' }> | null {
  // An update that was cut off after Drive had the new content: its time was never written down.
  const wasOurs = record.updating !== '' && record.updating === content;
  const since = wasOurs ? modified : record.modified;
  const isLater = secondsBetween(since, modified) > OWN_SECONDS;
  const isEdited = !modifiedByMe || isLater;
  const comments = drive
    .comments(fileId)
    .filter(({ when }) => since === '' || secondsBetween(since, when) > 0);
  if (!isEdited && comments.length === 0) return null;
  const told = (when: string) => (when === '' ? '' : momentOf(clock.at(when)));
  return {
    kind: 'edited',
    editedAt: isEdited ? told(modified) : '',
    editedBy: isEdited ? modifiedBy.name || modifiedBy.email : '',
    comments: comments.map(({ who, when, text }) => ({ who, when: told(when), text })),
  };
}

/** Unknown times are as far apart as can be: what nobody knows is said first. */
function secondsBetween(since: string, until: string): number {
  const seconds = (Date.parse(until) - Date.parse(since)) / 1000;
  return Number.isNaN(seconds) ? Number.POSITIVE_INFINITY : seconds;
}

/** The row says what is on its way before Drive has it: cut off, the next update knows it for ours. */
function replaceContent(
  ports: Ports,
  words: RegisterWords,
  open: OpenMemo,
  { name, entry, docx }: MemoDraft,
  askedAgain: boolean,
): UpdateReply {
  const before = open.record;
  const intended = saveMemo(words, open, {
    record: { ...before, updating: entry.fingerprint },
  });
  ports.flush();
  const file = putContent(ports, intended, name, docx, entry.fingerprint, () =>
    saveMemo(words, findAgain(intended), { record: before }),
  );
  const { signers, gone } = renewSigners(before.signers, newRecord(entry.signers).signers);
  const kept = stillIn(ports, open.fileId, gone);
  const record: SignOffRecord = {
    ...before,
    signers: [...signers, ...kept],
    modified: file.modified,
    updating: '',
  };
  const { completion: counts } = entry;
  const takenBack = gone.filter((signer) => !kept.includes(signer));
  const saved = saveMemo(words, findAgain(intended), {
    record,
    events: [
      ...takenBack.map((signer) => ({ kind: 'taken-back' as const, signer })),
      { kind: 'updated', counts, askedAgain },
    ],
    cells: cellsOf(words, entry),
  });
  const { reference, subject, fiscalYear, template, fingerprint, snapshot } = entry;
  const memo = {
    ...saved.memo,
    reference,
    subject,
    fiscalYear,
    counts,
    template,
    fingerprint,
    snapshot,
  };
  const view = memoView(words, memo, saved.record, saved.user, null);
  return { kind: 'updated', memo: { ...view, compared: true } };
}

/** Of those that the memo no longer asks: whom Drive would not shut out, and who therefore stay in sight. */
function stillIn(
  { drive }: Ports,
  fileId: string,
  gone: readonly SignerRecord[],
): readonly SignerRecord[] {
  return gone.filter(({ permission }) => {
    try {
      drive.unshare(fileId, permission);
      return false;
    } catch {
      return true;
    }
  });
}

function cellsOf(words: RegisterWords, entry: MemoDraft['entry']): readonly Cell[] {
  const { completion } = entry;
  return [
    ['reference', entry.reference],
    ['subject', entry.subject],
    ['fiscalYear', entry.fiscalYear],
    ['total', completion.total],
    ['done', completion.done],
    ['inProgress', completion.inProgress],
    ['notStarted', completion.notStarted],
    ['unclear', completion.unclear],
    ['percent', completion.percent ?? ''],
    ['template', entry.template],
    ['sheetSince', words.sheetSince(null)],
    ['fingerprint', entry.fingerprint],
    ['snapshot', entry.snapshot],
  ];
}

/** Where Drive gives no answer, the content that the Doc has tells whether it arrived. */
function putContent(
  { drive }: Ports,
  { memo, fileId }: OpenMemo,
  name: string,
  docx: Uint8Array,
  content: string,
  undo: () => void,
): Pick<DriveFile, 'modified'> {
  try {
    return drive.updateDoc(fileId, name, docx, content);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const refused = new CommandError({ kind: 'drive-failed', detail });
    let state: DocState | null;
    try {
      state = drive.docState(fileId);
    } catch {
      // Nobody knows: the row keeps what was on its way, and updating again settles it.
      throw refused;
    }
    // The same words again look the same whether they arrived or not: putting them there is harmless.
    if (state?.content === content && memo.fingerprint !== content) return state;
    undo();
    throw refused;
  }
}
