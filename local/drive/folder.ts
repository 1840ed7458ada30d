/** Drive as a folder: the files lie in it under their names, their metadata in one index beside them. */

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { DriveMail } from './mail';

export const INDEX_NAME = '.drive.json';
const VERSIONS_FOLDER = '.versions';

export interface DrivePermission {
  readonly id: string;
  readonly type: 'user' | 'anyone';
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
  readonly emailAddress?: string;
}

export interface DriveComment {
  readonly id: string;
  /** Whose, by address. */
  readonly author: string;
  readonly content: string;
  readonly createdTime: string;
  /** Where its writer has put other words there since. */
  readonly modifiedTime?: string;
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files#ContentRestriction */
export interface ContentRestriction {
  readonly readOnly: true;
  readonly reason?: string;
  readonly restrictingUser: object;
  readonly restrictionTime: string;
}

/** What an admin, and Google, allow whoever shares. */
export interface SharingRules {
  /** No file may be shared at all. */
  forbidden: boolean;
  /** How many more shares there may be today. */
  quota: number;
}

export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  /** The file in the folder; null for one without content. */
  fileName: string | null;
  description?: string;
  appProperties: Record<string, string>;
  properties: Record<string, string>;
  readonly owner: string;
  /** The app that made it. */
  readonly appId: string;
  readonly createdTime: string;
  modifiedTime: string;
  version: number;
  headRevisionId: string;
  trashed: boolean;
  /** The folder that it lies in; left out in the uppermost. */
  parents?: string[];
  permissions: DrivePermission[];
  comments: DriveComment[];
  /** At most one, which closes its content. */
  contentRestrictions: ContentRestriction[];
  /** Who changed its content last. */
  modifiedBy: string;
}

/**
 * How an export answers a script. Live reports agree that it throws where the file is no JSON, with the file in the
 * message; no page promises it, so the forms that it might have one day are here too: a Blob, an array of signed
 * bytes, a string with a letter for each byte, and a string that was read as UTF-8.
 */
export type ExportForm = 'throws' | 'blob' | 'signed' | 'bytes' | 'utf-8';

export interface Drive {
  readonly folder: string;
  /** All but the folders. */
  readonly files: DriveFile[];
  readonly folders: DriveFile[];
  readonly mails: DriveMail[];
  readonly sharing: SharingRules;
  /** The account's storage is used up: nothing that has content can be put there. */
  full: boolean;
  /** The office's administrator has switched Drive apps off: whatever is asked is refused. */
  closed: boolean;
  /** How many a list's first page has, however many were asked for; 1 at first, 0 is possible too (pages.ts). */
  firstPage: number;
  /** How exports answer from now on; 'throws' at first. */
  exportForm: ExportForm;
  readonly read: (file: DriveFile) => Buffer;
  /** Writes content under a name of its own; what was there before is kept as a version. */
  readonly write: (file: DriveFile, bytes: Buffer, extension: string) => void;
  readonly remove: (file: DriveFile) => void;
  /** Writes the index. */
  readonly keep: () => void;
  /** Content before each update, oldest first. */
  readonly versions: (id: string) => Buffer[];
}

/** Opens the folder, making it where it is not there; what an earlier start left is there again. */
export function openDrive(folder: string): Drive {
  mkdirSync(folder, { recursive: true });
  const index = join(folder, INDEX_NAME);
  const {
    files = [],
    folders = [],
    mails = [],
  } = existsSync(index)
    ? (JSON.parse(readFileSync(index, 'utf8')) as Partial<
        Pick<Drive, 'files' | 'folders' | 'mails'>
      >)
    : {};
  const versionPath = (id: string, number: number) =>
    join(folder, VERSIONS_FOLDER, `${id}.${number}`);
  const read = (file: DriveFile) =>
    file.fileName ? readFileSync(join(folder, file.fileName)) : Buffer.alloc(0);

  return {
    folder,
    files,
    folders,
    mails,
    sharing: { forbidden: false, quota: Number.POSITIVE_INFINITY },
    full: false,
    closed: false,
    exportForm: 'throws',
    firstPage: 1,
    read,
    write(file, bytes, extension) {
      if (file.fileName) {
        mkdirSync(join(folder, VERSIONS_FOLDER), { recursive: true });
        let number = 1;
        while (existsSync(versionPath(file.id, number))) number++;
        writeFileSync(versionPath(file.id, number), read(file));
      }
      file.fileName ??= freeName(folder, file.name, extension);
      writeFileSync(join(folder, file.fileName), bytes);
    },
    remove(file) {
      if (file.fileName) rmSync(join(folder, file.fileName), { force: true });
      files.splice(files.indexOf(file), 1);
    },
    keep() {
      writeFileSync(index, `${JSON.stringify({ files, folders, mails }, null, 2)}\n`);
    },
    versions(id) {
      const found: Buffer[] = [];
      while (existsSync(versionPath(id, found.length + 1))) {
        found.push(readFileSync(versionPath(id, found.length + 1)));
      }
      return found;
    },
  };
}

type NewFile = Pick<DriveFile, 'name' | 'mimeType' | 'owner' | 'appId' | 'createdTime'>;

/** A file without content, which its owner alone may open. */
export function newFile({ name, mimeType, owner, appId, createdTime }: NewFile): DriveFile {
  return {
    id: randomBytes(24).toString('base64url').padEnd(33, '0'),
    name,
    mimeType,
    owner,
    appId,
    createdTime,
    fileName: null,
    appProperties: {},
    properties: {},
    modifiedTime: createdTime,
    version: 1,
    headRevisionId: '1',
    trashed: false,
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: owner }],
    comments: [],
    contentRestrictions: [],
    modifiedBy: owner,
  };
}

/** What a change leaves in a file's metadata; new content is also a new revision. */
export function markChanged(
  file: DriveFile,
  { email, time }: { readonly email: string; readonly time: string },
  hasNewContent: boolean,
): void {
  markTouched(file);
  if (hasNewContent) file.headRevisionId = String(Number(file.headRevisionId) + 1);
  file.modifiedTime = time;
  file.modifiedBy = email;
}

/**
 * "This reflects every change made to the file on the server, even those not visible to the user": a share
 * and a comment count, and leave the time as it is.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/files#File.FIELDS.version
 */
export function markTouched(file: DriveFile): void {
  file.version += 1;
}

/** As many whole words as so many bytes hold; letters of one word that is longer. */
function wholeWords(text: string, bytes: number): string {
  const begin = (granularity: 'word' | 'grapheme') => {
    let kept = '';
    for (const { segment } of new Intl.Segmenter('th', { granularity }).segment(text)) {
      if (Buffer.byteLength(kept + segment) > bytes) break;
      kept += segment;
    }
    return kept.trimEnd();
  };
  return begin('word') || begin('grapheme');
}

/** Drive allows any name, and any number of files of one name; a folder does not. */
function freeName(folder: string, name: string, extension: string): string {
  const safe = Array.from(name, (char) => (char < ' ' || '<>:"/\\|?*'.includes(char) ? '_' : char))
    .join('')
    .replace(/^\.+/, '_')
    .trim();
  const whole = extname(safe) === extension ? safe.slice(0, -extension.length) : safe;
  // File systems hold 255 bytes, and a Thai letter takes three.
  const stem = Buffer.byteLength(whole) > 200 ? wholeWords(whole, 200) : whole || '_';
  let candidate = `${stem}${extension}`;
  for (let number = 2; existsSync(join(folder, candidate)); number++) {
    candidate = `${stem} (${number})${extension}`;
  }
  return candidate;
}
