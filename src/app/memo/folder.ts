/**
 * Where a memo's Doc lies in its maker's Drive: a folder for each fiscal year, and within it one for each batch of memos
 * to units. The Doc comes first; a folder that fails costs nothing, and is tried again with the next memo.
 */
import type { Batch } from '../../core/sign-off/kept-scope';
import { batchFolderName, memoFolderName } from '../../words/register';
import { hasArrived } from '../arrive';
import type { DriveFile, FolderMark, Ports } from '../ports';
import { makerKey } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import type { Register } from '../register/register';

export interface Folder {
  /** Its id, as the rows of this user's memos have it, so that looking costs no call; '' where none has it. */
  readonly known: string;
  readonly mark: FolderMark;
}

export interface FiledDoc extends DriveFile {
  /** The folder that it lies in from now on; '' where Drive would not, none where it was not asked. */
  readonly folder?: string;
}

interface Whose {
  readonly fiscalYear: number;
  readonly batch: Batch | null;
}

export function folderFor(
  ports: Pick<Ports, 'digest' | 'userKey'>,
  memos: readonly MemoRow[],
  { fiscalYear, batch }: Whose,
): Folder {
  const by = makerKey(ports);
  const found = [...memos]
    .reverse()
    .find(
      ({ fiscalYear: year, kept, record }) =>
        year === fiscalYear &&
        kept.batch?.id === batch?.id &&
        isOf(record, by) &&
        record?.folder !== '',
    );
  return { known: found?.record?.folder ?? '', mark: markOf(ports, { fiscalYear, batch }) };
}

function isOf(record: MemoRow['record'], by: string): boolean {
  return by !== '' && record?.making?.by === by;
}

function markOf({ digest }: Pick<Ports, 'digest'>, { fiscalYear, batch }: Whose): FolderMark {
  const year = { value: String(fiscalYear), name: memoFolderName(fiscalYear) };
  if (!batch) return year;
  // A page gives a batch its name, however long; Drive keeps 124 bytes.
  const value = `${fiscalYear} ${digest(batch.id).slice(0, 40)}`;
  return { value, name: batchFolderName(batch.id), within: year };
}

export function filedAway({ drive }: Ports, file: DriveFile, { known, mark }: Folder): FiledDoc {
  if (known !== '' && file.parent === known) return { ...file, folder: known };
  try {
    const { folder, modified } = drive.fileAway(file, mark);
    return { ...file, folder, modified: modified || file.modified };
  } catch {
    return { ...file, folder: '' };
  }
}

/** A clerk waits: the others come with the memo after. */
const MOST_AT_ONCE = 3;

/** This user's Docs that lie in no folder yet, since Drive refused it or a run was cut off before. */
export function fileTheRest(ports: Ports, register: Register, memos: readonly MemoRow[]): void {
  const by = makerKey(ports);
  const left = memos
    .filter((memo) => memo.record?.toFile && isOf(memo.record, by) && memo.link !== '')
    .filter((memo) => stageOfMemo(memo) !== 'cancelled')
    .slice(0, MOST_AT_ONCE);
  if (left.length === 0) return;
  try {
    const docs = ports.drive.findDocs(
      left.map(({ id }) => id),
      ports.workbook.id(),
    );
    for (const { id, fiscalYear, kept } of left) {
      const doc = docs.get(id);
      // What is gone, or in the bin, has no place to be put into.
      const filed =
        doc && fiscalYear !== null
          ? filedAway(ports, doc, folderFor(ports, memos, { fiscalYear, batch: kept.batch }))
          : { folder: '' };
      if (doc && filed.folder === '') return;
      hasArrived(ports, () => register.filed(id, filed.folder ?? ''));
    }
  } catch {
    // The memo is made; the next one tries again.
  }
}
