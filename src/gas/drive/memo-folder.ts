/** Folders for memos in the user's own Drive: made once, and found again by a property that only the add-on sees. */
import type { DriveFile, FolderMark } from '../../app/ports';
import { drive, NO_CONTENT, one } from './advanced-drive';
import { allPages } from './all-pages';
import { tryAgain, tryOnce } from './try-again';

const FOLDER = 'application/vnd.google-apps.folder';
const MARK = 'itaMemoFolder';

/** Under drive.file the add-on sees the folders that it made for this user, and no other. */
export function fileAway(
  { id, parent }: Pick<DriveFile, 'id' | 'parent'>,
  mark: FolderMark,
): { readonly folder: string; readonly modified: string } {
  const folder = folderOf(mark, findFolders(withAround(mark)));
  const from = parent ? { removeParents: parent } : {};
  const options = { addParents: folder, ...from, fields: 'id,modifiedTime' };
  const moved = tryAgain(() => one(drive('Files').update({}, id, NO_CONTENT, options)));
  return { folder, modified: moved.modifiedTime ?? '' };
}

/** With what it lies in, the inner one first. */
function withAround(mark: FolderMark): readonly FolderMark[] {
  return mark.within ? [mark, ...withAround(mark.within)] : [mark];
}

/** The inner one is made only where it is not there, and then in the outer one that is. */
function folderOf(mark: FolderMark, found: ReadonlyMap<string, string>): string {
  const there = found.get(mark.value);
  if (there !== undefined) return there;
  return makeFolder(mark, mark.within ? folderOf(mark.within, found) : '');
}

/** By their marks, in one call: of two with one mark the oldest; none from the bin. */
function findFolders(marks: readonly FolderMark[]): ReadonlyMap<string, string> {
  const has = marks.map(({ value }) => {
    const text = value.replace(/['\\]/g, '\\$&');
    return `appProperties has { key='${MARK}' and value='${text}' }`;
  });
  const query = {
    q: `(${has.join(' or ')}) and mimeType = '${FOLDER}' and trashed = false`,
    orderBy: 'createdTime desc',
    pageSize: MOST_FOUND,
    fields: 'kind,nextPageToken,files(id,appProperties)',
  };
  const found = allPages(
    (next) => drive('Files').list({ ...query, ...next }),
    ({ files }) => files,
  );
  return new Map(
    found.flatMap(({ id, appProperties }) => {
      const properties: Record<string, string> = appProperties ?? {};
      const value = properties[MARK];
      return id && value ? [[value, id] as const] : [];
    }),
  );
}

/** Each is made once; two come only of a folder that was copied. */
const MOST_FOUND = 100;

/** Never twice: where Drive gave no answer, it is looked for before it is made again. */
function makeFolder(mark: FolderMark, parent: string): string {
  const place = parent === '' ? {} : { parents: [parent] };
  const appProperties = { [MARK]: mark.value };
  const resource = { name: mark.name, mimeType: FOLDER, appProperties, ...place };
  return tryOnce(
    () => one(drive('Files').create(resource, NO_CONTENT, { fields: 'id' })).id,
    () => findFolders([mark]).get(mark.value) ?? null,
  );
}
