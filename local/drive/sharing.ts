/** Who may open a file, the mails that tell them, and the comments in it. */
import type { DriveCommentsHost, DrivePermissionsHost } from '../../src/gas/host';
import { NotInLocalAppsScript } from '../engine/exceptions';
import { type DriveSession, find, known } from './content';
import { driveError } from './error';
import { pick } from './fields';
import { type DriveFile, type DrivePermission, markTouched } from './folder';
import { pageOf } from './pages';
import { userOf } from './user';

type Options = Readonly<Record<string, unknown>>;
type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const PERMISSION_FIELDS = ['kind', 'id', 'type', 'role', 'emailAddress'] as const;
const USUAL = 'kind,id,type,role';

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
export function permissionsOf(session: DriveSession): DrivePermissionsHost {
  return {
    create: (resource: Resource, fileId: string, options: Options = {}) => {
      const file = find(session, 'permissions.create', fileId);
      const permission = share(session, file, resource, options);
      const fields = String(options.fields ?? USUAL);
      return pick('permissions.create', shown(permission), PERMISSION_FIELDS, fields) as Resource;
    },
    list: (fileId: string, options: Options = {}) => {
      known('permissions.list', options, ['fields', 'pageSize', 'pageToken']);
      const { permissions } = find(session, 'permissions.list', fileId);
      const { items, ...next } = pageOf('permissions.list', session.drive, permissions, options);
      const page = { kind: 'drive#permissionList', permissions: items.map(shown), ...next };
      const fields = String(options.fields ?? `kind,permissions(${USUAL})`);
      return pick('permissions.list', page, [...Object.keys(page), 'nextPageToken'], fields);
    },
    remove: (fileId: string, permissionId: string) => {
      const file = find(session, 'permissions.delete', fileId);
      const place = file.permissions.findIndex(({ id }) => id === permissionId);
      if (place < 0) {
        throw driveError('permissions.delete', 404, `Permission not found: ${permissionId}.`);
      }
      if (file.permissions[place]?.role === 'owner') {
        throw driveError('permissions.delete', 403, 'The owner of a file cannot be removed.');
      }
      file.permissions.splice(place, 1);
      markTouched(file);
      session.drive.keep();
    },
  };
}

function shown(permission: DrivePermission) {
  return { kind: 'drive#permission', ...permission };
}

/** The same person, or anyone, has one permission a file: asking again changes it, and mails again. */
function share(
  session: DriveSession,
  file: DriveFile,
  resource: Resource,
  options: Options,
): DrivePermission {
  known('permissions.create', resource, ['type', 'role', 'emailAddress', 'allowFileDiscovery']);
  known('permissions.create', options, ['fields', 'sendNotificationEmail', 'emailMessage']);
  const { drive } = session;
  if (drive.sharing.forbidden) throw refused('shareOutNotPermitted');
  if (drive.sharing.quota <= 0) throw refused('sharingRateLimitExceeded');
  const permission = resource.type === 'anyone' ? anyone(resource, options) : person(resource);
  const at = file.permissions.findIndex(({ id }) => id === permission.id);
  if (file.permissions[at]?.role === 'owner') return file.permissions[at];
  file.permissions.splice(at < 0 ? file.permissions.length : at, 1, permission);
  drive.sharing.quota -= 1;
  markTouched(file);
  notify(session, file, permission, options);
  drive.keep();
  return permission;
}

const ROLES = ['reader', 'commenter', 'writer'] as const;

function roleOf({ role }: Resource): (typeof ROLES)[number] {
  const found = ROLES.find((each) => each === role);
  if (!found) throw new NotInLocalAppsScript(`Drive.Permissions.create: role ${role}`);
  return found;
}

function anyone(resource: Resource, options: Options): DrivePermission {
  if (options.sendNotificationEmail !== undefined || options.emailMessage !== undefined) {
    throw driveError('permissions.create', 400, 'A notification is not allowed for this type.');
  }
  return { id: 'anyoneWithLink', type: 'anyone', role: roleOf(resource) };
}

function person(resource: Resource): DrivePermission {
  const { type, emailAddress = '' } = resource;
  if (type !== 'user') throw new NotInLocalAppsScript(`Drive.Permissions.create: type ${type}`);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress)) throw refused('invalidSharingRequest');
  if (emailAddress.endsWith(OUTSIDE)) throw refused('shareOutNotPermitted');
  const id = Buffer.from(emailAddress.toLowerCase()).toString('hex');
  return { id, type, role: roleOf(resource), emailAddress };
}

/** As if the admin had forbidden it: an address that a test, or a person in the studio, can ask for. */
const OUTSIDE = '@outside.example.org';

/** Nobody has an account with Google there, and mail to the second is turned away. */
const WITHOUT_ACCOUNT = /^(without-account|without-mail)@/;

function notify(
  { drive, email }: DriveSession,
  file: DriveFile,
  { emailAddress }: DrivePermission,
  { sendNotificationEmail = true, emailMessage = '' }: Options,
): void {
  if (emailAddress === undefined) return;
  if (sendNotificationEmail === false) {
    if (WITHOUT_ACCOUNT.test(emailAddress)) throw refused('noAccount');
    return;
  }
  if (emailAddress.startsWith('without-mail@')) {
    drive.keep();
    throw refused('notMailed', emailAddress);
  }
  const subject = `${userOf(email).displayName}: ${file.name}`;
  drive.mails.push({ to: emailAddress, subject, body: String(emailMessage) });
}

/**
 * Reasons as documented; sentences made up in their manner where the page gives none.
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
const REFUSALS = {
  shareOutNotPermitted: [
    403,
    'shareOutNotPermitted',
    'Sharing is not permitted by the administrator.',
  ],
  sharingRateLimitExceeded: [
    403,
    'sharingRateLimitExceeded',
    'Rate limit exceeded. User message: "These items could not be shared because a rate limit was exceeded"',
  ],
  invalidSharingRequest: [
    400,
    'invalidSharingRequest',
    'Bad Request. User message: "The specified emailAddress is invalid or not applicable"',
  ],
  noAccount: [
    400,
    'invalidSharingRequest',
    'Bad Request. User message: "Since there is no Google account associated with this email address, you must notify people"',
  ],
  notMailed: [
    400,
    'invalidSharingRequest',
    'Bad Request. User message: "Sorry, the items were successfully shared but emails could not be sent"',
  ],
} as const;

function refused(name: keyof typeof REFUSALS, email = '') {
  const [code, reason, message] = REFUSALS[name];
  return driveError('permissions.create', code, email ? `${message} ${email}` : message, reason);
}

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/comments/list */
export function commentsOf(session: DriveSession): DriveCommentsHost {
  return {
    list: ((fileId: string, options: Options = {}) => {
      const file = find(session, 'comments.list', fileId);
      known('comments.list', options, ['fields', 'pageSize', 'pageToken']);
      if (typeof options.fields !== 'string') {
        throw driveError(
          'comments.list',
          400,
          "The 'fields' parameter is required for this method.",
        );
      }
      const all = file.comments ?? [];
      const { items, ...next } = pageOf('comments.list', session.drive, all, options);
      const comments = items.map(({ id, author, content, createdTime, modifiedTime }) => ({
        kind: 'drive#comment',
        id,
        author: { ...userOf(author), me: author === session.email },
        content,
        createdTime,
        modifiedTime: modifiedTime ?? createdTime,
        deleted: false,
        resolved: false,
      }));
      const page = { kind: 'drive#commentList', comments, ...next };
      return pick('comments.list', page, [...Object.keys(page), 'nextPageToken'], options.fields);
    }) as DriveCommentsHost['list'],
  };
}
