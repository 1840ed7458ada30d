/** Where a memo's Doc lies in its maker's Drive: a folder for each fiscal year. The Doc comes first; a folder that fails costs nothing. */
import { memoFolderName } from '../../words/register';
import type { DriveFile, Ports } from '../ports';
import { makerKey } from '../register/maker';
import type { MemoRow } from '../register/memo-row';

/** As the rows of this user's memos of that year have it, so that looking costs no call; '' where none has it. */
export function knownFolder(
  ports: Pick<Ports, 'digest' | 'userKey'>,
  memos: readonly MemoRow[],
  fiscalYear: number,
): string {
  const by = makerKey(ports);
  const found = [...memos]
    .reverse()
    .find(
      ({ fiscalYear: year, record }) =>
        year === fiscalYear && by !== '' && record?.making?.by === by && record.folder !== '',
    );
  return found?.record?.folder ?? '';
}

/** With the folder that it lies in from now on; without one where Drive would not. */
export function filedAway(
  { drive }: Ports,
  file: DriveFile,
  known: string,
  fiscalYear: number,
): DriveFile & { readonly folder: string } {
  if (known !== '' && file.parent === known) return { ...file, folder: known };
  try {
    const mark = { value: String(fiscalYear), name: memoFolderName(fiscalYear) };
    const { folder, modified } = drive.fileAway(file, mark);
    return { ...file, folder, modified: modified || file.modified };
  } catch {
    return { ...file, folder: '' };
  }
}
