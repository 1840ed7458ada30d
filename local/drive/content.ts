/** Finding, making and changing files in Drive: who sees which, what converts, what fits. */
import { blobContent } from '../engine/bytes';
import { NotInLocalAppsScript, signatureError } from '../engine/exceptions';
import type { Execution } from '../engine/execution';
import type { Strict } from '../engine/strict';
import { docxFault } from './docx-check';
import { driveAnswer, driveError } from './error';
import { type Drive, type DriveFile, markChanged, newFile } from './folder';
import { userOf } from './user';

export type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

export const DOCS_TYPE = 'application/vnd.google-apps.document';
export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Whose Drive it is, and which app looks into it. */
export interface Sight {
  readonly drive: Drive;
  readonly email: string;
  readonly execution: Pick<Execution, 'appId'>;
}

export interface DriveSession extends Sight {
  readonly strict: Strict;
  readonly execution: Execution;
  readonly now: () => string;
}

/**
 * Under drive.file an app sees what it made for this user; all else is not there.
 * https://developers.google.com/workspace/drive/api/guides/api-specific-auth
 */
export function visible(session: Sight, file: DriveFile): boolean {
  return file.owner === session.email && file.appId === session.execution.appId;
}

export function find(session: Sight, call: string, id: string): DriveFile {
  if (typeof id !== 'string') throw signatureError('Drive.Files', call, [id]);
  const { files, folders } = session.drive;
  const file = [...files, ...folders].find((candidate) => candidate.id === id);
  if (file && visible(session, file)) return file;
  throw driveError(call, 404, `File not found: ${id}.`);
}

/** What lies in the bin, by itself or with a folder that it lies in. */
export function isTrashed(drive: Drive, { trashed, parents = [] }: DriveFile): boolean {
  const isIn = (folder: DriveFile) => parents.includes(folder.id) && isTrashed(drive, folder);
  return trashed || drive.folders.some(isIn);
}

const SETTABLE = ['name', 'mimeType', 'description', 'appProperties', 'properties'];

export function create(session: DriveSession, resource: Resource, media: unknown): DriveFile {
  const { drive, email, execution } = session;
  known('files.create', resource, [...SETTABLE, 'parents']);
  const [parent] = resource.parents ?? [];
  if (parent !== undefined) find(session, 'files.create', parent);
  const file = newFile({
    name: resource.name ?? 'Untitled',
    mimeType: resource.mimeType ?? blobContent(media)?.contentType ?? 'application/octet-stream',
    owner: email,
    appId: execution.appId,
    createdTime: session.now(),
  });
  describe('files.create', file, resource);
  store('files.create', drive, file, media);
  if (parent !== undefined) file.parents = [parent];
  (file.mimeType === FOLDER_TYPE ? drive.folders : drive.files).push(file);
  drive.keep();
  return file;
}

export function update(
  session: DriveSession,
  resource: Resource,
  id: string,
  media: unknown,
  options: Readonly<Record<string, unknown>> = {},
): DriveFile {
  const { drive } = session;
  const file = find(session, 'files.update', id);
  known('files.update', resource, [...SETTABLE, 'trashed', 'contentRestrictions']);
  refuseLocked(file, resource, media);
  store('files.update', drive, file, media);
  describe('files.update', file, resource);
  restrict(session, file, resource);
  move(session, file, options);
  markChanged(file, { email: session.email, time: session.now() }, Boolean(media));
  drive.keep();
  return file;
}

/**
 * Content, comments and title are closed; sharing, moving and the bin are not. The page gives no sentence for it.
 * https://developers.google.com/workspace/drive/api/guides/content-restrictions
 */
function refuseLocked(file: DriveFile, resource: Resource, media: unknown): void {
  const isNamed = resource.name !== undefined && resource.name !== file.name;
  const isOpened = resource.contentRestrictions?.some(({ readOnly }) => readOnly === false);
  if (!file.contentRestrictions?.length || isOpened || !(media || isNamed)) return;
  throw driveError('files.update', 403, 'The content of this file is restricted and read-only.');
}

/**
 * A file lies in one folder; `root` is the uppermost.
 * https://developers.google.com/workspace/drive/api/guides/folder#move_files_between_folders
 */
function move(
  session: DriveSession,
  file: DriveFile,
  { addParents, removeParents }: Readonly<Record<string, unknown>>,
): void {
  if (removeParents !== undefined && !(file.parents ?? ['root']).includes(String(removeParents)))
    throw driveError('files.update', 404, `File not found: ${String(removeParents)}.`);
  if (addParents === undefined) return;
  const to = String(addParents);
  if (to === 'root') delete file.parents;
  else file.parents = [find(session, 'files.update', to).id];
}

/** The one that is set takes the place of the one there is; a reason goes only with `readOnly`. */
function restrict({ email, now }: DriveSession, file: DriveFile, resource: Resource): void {
  const [given] = resource.contentRestrictions ?? [];
  if (!given) return;
  const { readOnly, reason } = given;
  if (!readOnly && reason !== undefined)
    throw driveError('files.update', 400, 'A reason is taken only with readOnly.');
  const by = { restrictingUser: userOf(email), restrictionTime: now() };
  const one = { readOnly: true as const, ...(reason === undefined ? {} : { reason }), ...by };
  file.contentRestrictions = readOnly ? [one] : [];
}

/** Converts what Drive would convert; throws before anything is stored where it would not. */
function store(call: string, drive: Drive, file: DriveFile, media: unknown): void {
  if (media === undefined || media === null) return;
  const content = blobContent(media);
  if (!content) throw signatureError('Drive.Files', call, [media]);
  if (drive.full) throw driveAnswer(call, 'storageQuotaExceeded');
  if (file.mimeType !== DOCS_TYPE) {
    drive.write(file, content.bytes, '');
    return;
  }
  if (content.contentType !== DOCX_TYPE) {
    throw driveError(
      call,
      400,
      `Bad Request (here only a .docx blob converts, not ${content.contentType})`,
    );
  }
  const fault = docxFault(content.bytes);
  if (fault) throw driveError(call, 400, `Bad Request (the .docx does not convert: ${fault})`);
  drive.write(file, content.bytes, '.docx');
}

/** https://developers.google.com/workspace/drive/api/guides/properties */
const LONGEST_PROPERTY = 124;
const MOST_APP_PROPERTIES = 30;

function describe(call: string, file: DriveFile, resource: Resource): void {
  if (resource.name !== undefined) file.name = String(resource.name);
  if (resource.description !== undefined) file.description = String(resource.description);
  if (resource.trashed !== undefined) file.trashed = resource.trashed;
  for (const store of ['appProperties', 'properties'] as const) {
    for (const [key, value] of Object.entries<unknown>(resource[store] ?? {})) {
      if (value === null) {
        delete file[store][key];
        continue;
      }
      if (Buffer.byteLength(`${key}${value}`) > LONGEST_PROPERTY) {
        throw driveError(call, 403, `The property ${key} is longer than ${LONGEST_PROPERTY} bytes`);
      }
      file[store][key] = String(value);
    }
  }
  if (Object.keys(file.appProperties).length > MOST_APP_PROPERTIES) {
    throw driveError(
      call,
      403,
      `A file has at most ${MOST_APP_PROPERTIES} private properties of an app`,
    );
  }
}

/** What the real service would take and this one does not know is refused, not ignored. */
export function known(call: string, given: object, names: readonly string[]): void {
  const other = Object.keys(given ?? {}).find((name) => !names.includes(name));
  if (other) throw new NotInLocalAppsScript(`drive.${call}: ${other} is not known here`);
}
