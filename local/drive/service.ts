/** The advanced Drive service, v3. https://developers.google.com/workspace/drive/api/reference/rest/v3/files */
import type { DriveAboutHost, DriveFilesHost } from '../../src/gas/host';
import { NotInLocalAppsScript } from '../engine/exceptions';
import type { Execution } from '../engine/execution';
import type { Strict } from '../engine/strict';
import {
  create,
  DOCS_TYPE,
  type DriveSession,
  find,
  isTrashed,
  known,
  type Resource,
  update,
  visible,
} from './content';
import { driveAnswer, driveError } from './error';
import { exportToScript } from './export';
import { pick } from './fields';
import type { Drive, DriveFile } from './folder';
import { pageOf } from './pages';
import { parseQuery } from './query';
import { commentsOf, permissionsOf } from './sharing';
import { userOf } from './user';

type Options = Readonly<Record<string, unknown>>;

/** What a file answers with when no fields are named. */
const USUAL = 'kind,id,name,mimeType';
const FILE_FIELDS = [
  ...USUAL.split(','),
  ...['description', 'appProperties', 'properties', 'owners', 'ownedByMe', 'webViewLink'],
  ...['createdTime', 'modifiedTime', 'lastModifyingUser', 'version', 'headRevisionId', 'trashed'],
  ...['permissions', 'contentRestrictions', 'parents'],
] as const;

export function createDriveService(
  strict: Strict,
  execution: Execution,
  drive: Drive,
  email: string,
  now: () => number,
) {
  const time = () => new Date(now()).toISOString();
  const session = { strict, execution, drive, email, now: time };
  const about: DriveAboutHost = { get: (options) => aboutUser(email, options ?? {}) };
  const open = <Members extends object>(name: string, members: Members): Members =>
    strict(`Drive.${name}`, unlessClosed(drive, name.toLowerCase(), members));
  return strict('Drive', {
    Files: open('Files', filesOf(session)),
    About: open('About', about),
    Permissions: open('Permissions', permissionsOf(session)),
    Comments: open('Comments', commentsOf(session)),
  });
}

/** "The domain administrators have disabled Drive apps" is the answer to whatever is asked. */
function unlessClosed<Members extends object>(
  drive: Drive,
  collection: string,
  members: Members,
): Members {
  const guarded = Object.entries(members).map(([name, ask]) => [
    name,
    (...args: unknown[]) => {
      if (drive.closed) throw driveAnswer(`${collection}.${name}`, 'domainPolicy');
      return (ask as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return Object.fromEntries(guarded) as Members;
}

function filesOf(session: DriveSession): DriveFilesHost {
  const files: DriveFilesHost = {
    create: (resource: Resource, media?: unknown, options: Options = {}) =>
      answer('files.create', create(session, resource, media), session, options),
    get: ((id: string, options: Options = {}) => {
      if (options.alt === 'media') {
        throw driveError(
          'files.get',
          403,
          'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
        );
      }
      return answer('files.get', find(session, 'files.get', id), session, options);
    }) as DriveFilesHost['get'],
    list: (options: Options = {}) => list(session, options),
    update: (resource: Resource, id: string, media?: unknown, options: Options = {}) =>
      answer('files.update', update(session, resource, id, media, options), session, options),
    export: ((id: string, mimeType: string, options: Options = {}) =>
      exportToScript(session, id, mimeType, options)) as DriveFilesHost['export'],
  };
  return files;
}

function answer(call: string, file: DriveFile, session: DriveSession, options: Options): Resource {
  const moves = call === 'files.update' ? ['addParents', 'removeParents'] : [];
  known(call, options, ['fields', 'supportsAllDrives', ...moves]);
  return pick(call, seen(file, session), FILE_FIELDS, String(options.fields ?? USUAL)) as Resource;
}

/** The file as the API shows it; properties only where there are any. */
function seen(file: DriveFile, session: DriveSession): object {
  const { fileName: _, owner, appId: __, appProperties, properties, version, ...others } = file;
  const { modifiedBy, comments: ___, contentRestrictions, ...rest } = others;
  const kind = file.mimeType === DOCS_TYPE ? 'document' : 'file';
  const some = (store: object) => (Object.keys(store).length > 0 ? { ...store } : undefined);
  return {
    kind: 'drive#file',
    ...rest,
    trashed: isTrashed(session.drive, file),
    parents: file.parents ?? ['root'],
    appProperties: some(appProperties),
    properties: some(properties),
    version: String(version),
    // One kept by an earlier start has none yet.
    contentRestrictions: contentRestrictions?.length > 0 ? contentRestrictions : undefined,
    owners: [{ ...userOf(owner), me: owner === session.email }],
    lastModifyingUser: { ...userOf(modifiedBy), me: modifiedBy === session.email },
    ownedByMe: owner === session.email,
    webViewLink: `https://docs.google.com/${kind}/d/${file.id}/edit`,
  };
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list */
function list(session: DriveSession, options: Options) {
  known('files.list', options, ['q', 'fields', 'pageSize', 'orderBy', 'pageToken', 'spaces']);
  const matches = parseQuery(String(options.q ?? ''));
  const { files: docs, folders } = session.drive;
  const found = [...docs, ...folders].filter(
    (file) =>
      visible(session, file) && matches({ ...file, trashed: isTrashed(session.drive, file) }),
  );
  const sorted = inOrder(found, String(options.orderBy ?? 'modifiedTime desc'));
  const { items, ...next } = pageOf('files.list', session.drive, sorted, options);
  const files = items.map((file) => seen(file, session));
  const page = { kind: 'drive#fileList', incompleteSearch: false, files, ...next };
  const fields = String(options.fields ?? `kind,incompleteSearch,files(${USUAL})`);
  return pick('files.list', page, [...Object.keys(page), 'nextPageToken'], fields);
}

/** Of two with the same time, the one made later counts as the newer: a test's clock may stand still. */
function inOrder(files: readonly DriveFile[], orderBy: string): DriveFile[] {
  const match = /^(createdTime|modifiedTime|name)( desc)?$/.exec(orderBy);
  if (!match) throw new NotInLocalAppsScript(`Drive.Files.list: orderBy ${orderBy}`);
  const key = match[1] as 'name';
  const rising = [...files].sort((a, b) => (a[key] === b[key] ? 0 : a[key] < b[key] ? -1 : 1));
  return match[2] ? rising.reverse() : rising;
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get */
function aboutUser(email: string, options: Options) {
  if (typeof options.fields !== 'string') {
    throw driveError('about.get', 400, "The 'fields' parameter is required for this method.");
  }
  const user = { ...userOf(email), me: true };
  return pick('about.get', { kind: 'drive#about', user }, ['kind', 'user'], options.fields);
}
