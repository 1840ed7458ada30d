/** A folder for memos in the user's own Drive: made once, and found again by a property that only the add-on sees. */
import type { DriveFile, FolderMark } from '../app/ports';
import { drive, NO_CONTENT } from './advanced-drive';
import { tryAgain, tryOnce } from './try-again';

const FOLDER = 'application/vnd.google-apps.folder';
const MARK = 'itaMemoFolder';

/** Under drive.file the add-on sees the folders that it made for this user, and no other. */
export function fileAway(
  { id, parent }: Pick<DriveFile, 'id' | 'parent'>,
  mark: FolderMark,
): { readonly folder: string; readonly modified: string } {
  const folder = findFolder(mark) ?? makeFolder(mark);
  const from = parent ? { removeParents: parent } : {};
  const options = { addParents: folder, ...from, fields: 'modifiedTime' };
  const moved = tryAgain(() => drive('Files').update({}, id, NO_CONTENT, options));
  return { folder, modified: moved.modifiedTime ?? '' };
}

/** The oldest of them; null where there is none but in the bin. */
function findFolder({ value }: FolderMark): string | null {
  const has = `appProperties has { key='${MARK}' and value='${value.replace(/['\\]/g, '\\$&')}' }`;
  const query = {
    q: `${has} and mimeType = '${FOLDER}' and trashed = false`,
    orderBy: 'createdTime',
    pageSize: 1,
    fields: 'files(id)',
  };
  return tryAgain(() => drive('Files').list(query)).files?.[0]?.id ?? null;
}

/** Never twice: where Drive gave no answer, it is looked for before it is made again. */
function makeFolder(mark: FolderMark): string {
  const resource = { name: mark.name, mimeType: FOLDER, appProperties: { [MARK]: mark.value } };
  return tryOnce(
    () => drive('Files').create(resource, NO_CONTENT, { fields: 'id' }).id ?? '',
    () => findFolder(mark),
  );
}
