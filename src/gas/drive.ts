/** Google Docs in the user's Drive, through the advanced service v3 and the scope drive.file alone. */
import type { Drive, DriveFile } from '../app/ports';
import { fromSignedBytes, toSignedBytes } from './bytes';
import type { BlobHost, DriveFilesHost } from './host';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The private key on each Doc, by which one is found again after a cut-off command. */
const MEMO_ID = 'itaMemoId';

const FILE_FIELDS = 'id,name,webViewLink';

/** Drive lists so many ids in one query at most; older ones wait for the next command. */
const MOST_IDS = 20;

export function createDrive(): Drive {
  return {
    createDoc: (name, docx, memoId) => {
      const resource = { name, mimeType: DOC, appProperties: { [MEMO_ID]: memoId } };
      const blob = Utilities.newBlob(toSignedBytes(docx), DOCX, `${name}.docx`);
      return driveFile(files().create(resource, blob, { fields: FILE_FIELDS }));
    },
    findDocs: (memoIds) => findDocs(memoIds.slice(-MOST_IDS)),
    exportDocx: (fileId) => exportDocx(fileId),
    bin: (fileId) => {
      files().update({ trashed: true }, fileId);
    },
  };
}

function files(): DriveFilesHost {
  const collection = typeof Drive === 'undefined' ? undefined : Drive?.Files;
  if (!collection) {
    throw new Error('The advanced Drive service is not switched on: see appsscript.json.');
  }
  return collection;
}

function findDocs(memoIds: readonly string[]): ReadonlyMap<string, DriveFile> {
  const wanted = memoIds
    .map(
      (id) => `appProperties has { key='${MEMO_ID}' and value='${id.replace(/['\\]/g, '\\$&')}' }`,
    )
    .join(' or ');
  const found = files().list({
    q: `(${wanted}) and trashed = false`,
    fields: `files(${FILE_FIELDS},appProperties)`,
  });
  const docs = new Map<string, DriveFile>();
  for (const file of found.files ?? []) {
    const properties: Record<string, string> = file.appProperties ?? {};
    const id = properties[MEMO_ID];
    if (id !== undefined) docs.set(id, driveFile(file));
  }
  return docs;
}

/** The types promise nothing and reports differ: a Blob, or the bytes as a string of characters. */
function exportDocx(fileId: string): Uint8Array {
  const exportFile = files().export as (
    fileId: string,
    mimeType: string,
    options: { readonly alt: 'media' },
  ) => unknown;
  const answer = exportFile(fileId, DOCX, { alt: 'media' });
  if (typeof answer === 'string') return Uint8Array.from(answer, (letter) => letter.charCodeAt(0));
  return fromSignedBytes((answer as BlobHost).getBytes());
}

function driveFile(file: { id?: string; name?: string; webViewLink?: string }): DriveFile {
  const id = file.id ?? '';
  const link = file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit`;
  return { id, name: file.name ?? '', link };
}
