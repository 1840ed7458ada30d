/** The steps that try Drive, on a Doc of their own. */
import { failureOf, isPassing } from '../../core/google-failure';
import type { DriveFile } from '../ports';
import type { Session } from '../session';
import type { Trials } from '../trials';
import { expect, type Try } from './step';

/** Always the same, so that the next test finds what one that was broken off has left. */
const ID = 'self-test';
/** The trial's Doc names no workbook. */
const ANY_BOOK = '';
export const TRIAL_NAME = 'ITA Memo self-test';

/** More than that nobody leaves behind. */
const MOST_LEFT = 5;

/** Null where none was made; where nobody can say, Drive may have one all the same. */
export interface TrialDoc {
  readonly id: string | null;
  readonly mayBeThere: boolean;
}

/** Whatever fails, `binTrialDocs` comes after. */
export function tryDrive(
  { ports, words }: Session,
  trials: Trials,
  { docx, attempt }: { readonly docx: Uint8Array; readonly attempt: Try },
): TrialDoc {
  const { answers } = words.selfTest;
  const { drive } = ports;
  attempt('user', () => expect(trials.address() !== '', answers.noAddress));
  let mayBeThere = false;
  const doc = attempt('create-doc', () => {
    try {
      return drive.createDoc(TRIAL_NAME, docx, ID, '');
    } catch (error) {
      mayBeThere = isPassing(error) || failureOf(error).kind === 'unknown';
      throw error;
    }
  });
  if (!doc) return { id: null, mayBeThere };
  attempt('find-doc', () => expect(drive.findDocs([ID], ANY_BOOK).has(ID), answers.notFound));
  attempt('doc-address', () => expect(drive.docxAt(doc.id).token !== '', answers.noToken));
  attempt('export', () => answers.exported[trials.exportDoc(doc.id)], String);
  attempt('update-doc', () => drive.updateDoc(doc.id, doc.name, docx, 'second'));
  attempt('doc-state', () =>
    expect(drive.docState(doc.id)?.content === 'second', answers.oldContent),
  );
  // With nobody: whether it may be shared with a person is that person's to see.
  attempt('sharing', () => [drive.permissions(doc.id), drive.comments(doc.id)]);
  return { id: doc.id, mayBeThere: true };
}

/** Also those of an earlier test that was broken off, and one that Drive made without saying so. */
export function binTrialDocs({ ports: { drive } }: Session, known: string | null): void {
  if (known !== null) drive.bin(known);
  for (let count = 0; count < MOST_LEFT; count++) {
    const left: DriveFile | undefined = drive.findDocs([ID], ANY_BOOK).get(ID);
    // Drive's list may be behind what was binned just now.
    if (!left || left.id === known) return;
    drive.bin(left.id);
  }
}
