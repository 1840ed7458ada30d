/** Google Docs in the user's Drive, through the advanced service v3 and the scope drive.file alone. */
import type {
  DocComment,
  DocMark,
  DocState,
  Drive,
  DriveFile,
  FileAddress,
  FoundMemo,
  MemoAbout,
  User,
} from '../../app/ports';
import { toSignedBytes } from '../bytes';
import type { ScriptAppHost } from '../host';
import { drive, NO_CONTENT, one } from './advanced-drive';
import { allPages } from './all-pages';
import { isLocked, lockDoc } from './doc-lock';
import { isNotFound } from './drive-refusal';
import { aboutIn, BOOK, propertiesOf } from './memo-about';
import { fileAway } from './memo-folder';
import { createSharing } from './sharing';
import { tryAgain, tryOnce } from './try-again';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type DriveMeta = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** The private properties that tell our Docs: a memo's, by which it is found after a cut-off command. */
type PropertyKey = 'itaMemoId' | typeof BOOK | DocMark['key'];

/** The owner is asked for here, since otherwise whoever makes a memo would cost a call of their own. */
const FILE_FIELDS = 'id,name,webViewLink,modifiedTime,owners(displayName,emailAddress),parents';

/** Drive lists so many ids in one query at most; the others wait for the next command. */
const MOST_IDS = 20;

/** Beside a mark: what the Doc was made from. */
const BASE = 'itaMemoBase';

/** Beside a memo's id: what was last put into it. */
const CONTENT = 'itaMemoContent';

export function createDrive(): Drive {
  return {
    ...createSharing(),
    createDoc: makeMemo,
    fileAway,
    updateDoc,
    docState,
    inBin,
    lockDoc,
    comments,
    findMemos,
    findDocs: (memoIds, workbook) => findDocs(memoIds.slice(0, MOST_IDS), workbook),
    createMarkedDoc: (name, docx, { key, value }, base = '') =>
      tryOnce(() =>
        createDoc(name, docx, { [key]: value, ...(base === '' ? {} : { [BASE]: base }) }),
      ),
    findMarkedDocs: ({ key, value }) =>
      listDocs([has(key, value)]).map((file) => ({
        ...driveFile(file),
        base: property(file, BASE),
      })),
    docxAt,
    bin: binDoc,
  };
}

/** Known to Drive alone: the scopes of this add-on let no other service say who is there. */
export function findUser(): User {
  try {
    const fields = 'user(displayName,emailAddress)';
    return userOf(tryAgain(() => drive('About').get({ fields })).user);
  } catch {
    return userOf();
  }
}

function userOf(user?: GoogleAppsScript.Drive_v3.Drive.V3.Schema.User): User {
  return { name: user?.displayName ?? '', email: user?.emailAddress ?? '' };
}

/** Never twice: where Drive gave no answer, the Doc is looked for by its id before it is made again. */
function makeMemo(
  name: string,
  docx: Uint8Array,
  memoId: string,
  content: string,
  about?: MemoAbout,
  isAgain = false,
  folder = '',
): DriveFile {
  let tries = isAgain ? 1 : 0;
  const properties = { itaMemoId: memoId, ...kept(content, about) };
  const make = () => {
    tries += 1;
    try {
      return createDoc(name, docx, properties, folder);
    } catch (error) {
      // The folder is gone: the Doc comes first.
      if (folder === '' || !isNotFound(error)) throw error;
      return createDoc(name, docx, properties);
    }
  };
  const workbook = about?.workbook ?? '';
  const doc = tryOnce(make, () => findDocs([memoId], workbook).get(memoId) ?? null);
  return tries > 1 ? onlyOne(memoId, workbook, doc) : doc;
}

/** Drive's list may have been behind when it was looked at: then the first try's Doc turns up beside the second's. */
function onlyOne(memoId: string, workbook: string, doc: DriveFile): DriveFile {
  try {
    const [oldest, ...later] = [...listOwn([memoId], workbook)].reverse();
    for (const { id = '' } of later) binDoc(id);
    return oldest ? driveFile(oldest) : doc;
  } catch {
    return doc;
  }
}

function binDoc(fileId: string): void {
  tryAgain(() => one(drive('Files').update({ trashed: true }, fileId)));
}

function createDoc(
  name: string,
  docx: Uint8Array,
  appProperties: Readonly<Record<string, string>>,
  folder = '',
): DriveFile {
  const place = folder === '' ? {} : { parents: [folder] };
  const resource = { name, mimeType: DOC, appProperties, ...place };
  const options = { fields: `${FILE_FIELDS},trashed` };
  const file = one(drive('Files').create(resource, blobOf(name, docx), options));
  // What lies in a folder that lies in the bin is in the bin too.
  if (file.trashed !== true || folder === '') return driveFile(file);
  const out = { addParents: 'root', removeParents: folder, fields: FILE_FIELDS };
  return driveFile(tryAgain(() => one(drive('Files').update({}, file.id, NO_CONTENT, out))));
}

function updateDoc(
  fileId: string,
  name: string,
  docx: Uint8Array,
  content: string,
  about?: MemoAbout,
): DriveFile {
  const resource = { name, appProperties: kept(content, about) };
  const options = { fields: FILE_FIELDS };
  return driveFile(
    tryOnce(() => one(drive('Files').update(resource, fileId, blobOf(name, docx), options))),
  );
}

/** Beside a memo's id. */
function kept(content: string, about?: MemoAbout): Readonly<Record<string, string>> {
  return { [CONTENT]: content, ...(about ? propertiesOf(about) : {}) };
}

function blobOf(name: string, docx: Uint8Array): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(toSignedBytes(docx), DOCX, `${name}.docx`);
}

function docState(fileId: string): DocState | null {
  const fields =
    'id,trashed,modifiedTime,lastModifyingUser(me,displayName,emailAddress),appProperties,contentRestrictions(readOnly)';
  try {
    const file = tryAgain(() => one(drive('Files').get(fileId, { fields })));
    if (file.trashed === true) return null;
    const { modifiedTime, lastModifyingUser } = file;
    return {
      modified: modifiedTime ?? '',
      modifiedBy: userOf(lastModifyingUser),
      // Not said: then the time alone tells whether someone has been there.
      modifiedByMe: lastModifyingUser?.me !== false,
      ...whoseIs(file),
      content: property(file, CONTENT),
      isLocked: isLocked(file),
    };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function inBin(fileId: string): Pick<DocState, 'memoId' | 'workbook'> | null {
  const fields = 'id,trashed,appProperties';
  try {
    const file = tryAgain(() => one(drive('Files').get(fileId, { fields })));
    return file.trashed === true ? whoseIs(file) : null;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function whoseIs(file: DriveMeta): Pick<DocState, 'memoId' | 'workbook'> {
  return { memoId: property(file, 'itaMemoId'), workbook: property(file, BOOK) };
}

function comments(fileId: string): readonly DocComment[] {
  const fields =
    'kind,nextPageToken,comments(author(displayName,emailAddress),createdTime,modifiedTime,content)';
  const options = { fields, pageSize: 100 };
  const found = allPages(
    (next) => drive('Comments').list(fileId, { ...options, ...next }),
    (page) => page.comments,
  );
  return found.map(({ author, createdTime, modifiedTime, content }) => ({
    who: author?.displayName ?? author?.emailAddress ?? '',
    email: author?.emailAddress ?? '',
    when: modifiedTime ?? createdTime ?? '',
    text: content ?? '',
  }));
}

/** '' where the file has none of that name. */
function property(file: DriveMeta, key: string): string {
  const properties: Record<string, string> = file.appProperties ?? {};
  return properties[key] ?? '';
}

function findDocs(memoIds: readonly string[], workbook: string): ReadonlyMap<string, DriveFile> {
  const docs = new Map<string, DriveFile>();
  // The newest comes first: of two with one id, which only a copy can give, the oldest is the memo.
  for (const file of listOwn(memoIds, workbook)) {
    const id = property(file, 'itaMemoId');
    if (id !== '') docs.set(id, driveFile(file));
  }
  return docs;
}

/** The newest first; those of other workbooks have the same ids where one is a copy. */
function listOwn(memoIds: readonly string[], workbook: string): readonly DriveMeta[] {
  return listDocs(memoIds.map((id) => has('itaMemoId', id))).filter((file) =>
    ['', workbook].includes(property(file, BOOK)),
  );
}

function findMemos(workbook: string): readonly FoundMemo[] {
  const found = listDocs([has(BOOK, workbook)], MOST_MEMOS).map((file) => ({
    ...driveFile(file),
    ...aboutIn(file.appProperties ?? {}),
    memoId: property(file, 'itaMemoId'),
    created: file.createdTime ?? '',
    content: property(file, CONTENT),
  }));
  return found.filter(({ memoId }) => memoId !== '').reverse();
}

/** As many as Drive lists in one page. */
const MOST_MEMOS = 1000;

/** As many as Drive lists in a page where nobody says how many. */
const USUAL = 100;

/** Those that carry any of these properties, the newest first. */
function listDocs(wanted: readonly string[], most = USUAL): readonly DriveMeta[] {
  const query = {
    q: `(${wanted.join(' or ')}) and trashed = false`,
    orderBy: 'createdTime desc',
    pageSize: most,
    fields: `kind,nextPageToken,files(${FILE_FIELDS},createdTime,appProperties)`,
  };
  return allPages(
    (next) => drive('Files').list({ ...query, ...next }),
    ({ files }) => files,
    most,
  );
}

function has(key: PropertyKey, value: string): string {
  return `appProperties has { key='${key}' and value='${value.replace(/['\\]/g, '\\$&')}' }`;
}

/**
 * The advanced service wants JSON of Drive and throws where it is given a file (local/drive/export.ts), so the page
 * asks Drive itself. The token opens all that the add-on may do, for an hour: it is asked for anew each time.
 * https://developers.google.com/apps-script/reference/script/script-app#getOAuthToken()
 */
function docxAt(fileId: string): FileAddress {
  const service: Pick<ScriptAppHost, 'getOAuthToken'> = ScriptApp;
  const query = `mimeType=${encodeURIComponent(DOCX)}`;
  const address = `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(fileId)}/export?${query}`;
  return { address, token: service.getOAuthToken() };
}

function driveFile(file: DriveMeta): DriveFile {
  const id = file.id ?? '';
  const link = file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit`;
  // A file of a shared drive has none.
  const [owner] = file.owners ?? [];
  const modified = file.modifiedTime ?? '';
  const parent = file.parents?.[0] ?? '';
  return { id, name: file.name ?? '', link, owner: userOf(owner), modified, parent };
}
