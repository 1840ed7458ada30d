/** Who may open a Doc: one permission at a time, since Drive keeps only the last of two at once. */
import type { Drive, Permission } from '../../app/ports';
import { ShareRefused } from '../../app/stopped';
import { failureOf } from '../../core/google-failure';
import type { Role } from '../../core/sign-off/round';
import { answered, drive, NothingAnswered, one } from './advanced-drive';
import { allPages } from './all-pages';
import { isCertain, isNotFound, mayBeShared, refusalOf } from './drive-refusal';
import { tryAgain, tryOnce } from './try-again';

type Sharing = Pick<Drive, 'permissions' | 'share' | 'shareLink' | 'unshare'>;

type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

export function createSharing(): Sharing {
  return {
    permissions,
    share: (fileId, { email, role, message }) => {
      const resource = { type: 'user', role, emailAddress: email };
      // Without the notification Drive refuses an address that has no Google account.
      const options = { sendNotificationEmail: true, emailMessage: message };
      const share = () => ({ permission: create(fileId, resource, options), notified: true });
      // It mails: where Drive gave no answer, whoever has the role already is not asked again.
      const look = () => {
        const permission = permissionOf(fileId, email, role);
        return permission === null ? null : { permission, notified: false };
      };
      try {
        return tryOnce(share, look);
      } catch (error) {
        const refusal = refused(error);
        if (refusal.isCertain && !mayBeShared(error)) throw refusal;
        const shared = lookAgain(look);
        if (shared === 'nobody-knows') throw unsure(refusal);
        if (shared === null) throw refusal;
        return shared;
      }
    },
    shareLink: (fileId, role) => {
      try {
        const resource = { type: 'anyone', role, allowFileDiscovery: false };
        return tryAgain(() => create(fileId, resource, {}));
      } catch (error) {
        throw refused(error);
      }
    },
    unshare: (fileId, permissionId) => {
      try {
        tryAgain(() => drive('Permissions').remove(fileId, permissionId));
      } catch (error) {
        if (!isNotFound(error) || !isThere(fileId)) throw refused(error);
      }
    },
  };
}

function permissions(fileId: string): readonly Permission[] {
  const fields = 'kind,nextPageToken,permissions(id,type,emailAddress,role)';
  return listed(fileId, fields)
    .filter(({ role }) => role !== 'owner')
    .map(({ id, type, emailAddress, role }) => ({
      id: id ?? '',
      type: type ?? '',
      email: emailAddress ?? '',
      role: role ?? '',
    }));
}

function listed(fileId: string, fields: string): readonly Resource[] {
  try {
    const options = { fields, pageSize: 100 };
    const found = allPages(
      (next) => drive('Permissions').list(fileId, { ...options, ...next }),
      (page) => page.permissions,
    );
    // Its owner at least is among them.
    if (found.length === 0) throw new NothingAnswered();
    return found;
  } catch (error) {
    throw refused(error);
  }
}

function create(
  fileId: string,
  resource: Resource,
  options: Readonly<Record<string, unknown>>,
): string {
  return one(drive('Permissions').create(resource, fileId, { ...options, fields: 'id' })).id;
}

/** Null where nobody of that address has that role. */
function permissionOf(fileId: string, email: string, role: Role): string | null {
  const address = email.toLowerCase();
  const found = permissions(fileId).find(
    (each) => each.email.toLowerCase() === address && each.role === role,
  );
  return found?.id ?? null;
}

/** Not found may mean the permission, which is as it should be, or the file. */
function isThere(fileId: string): boolean {
  try {
    return tryAgain(() => answered(drive('Files').get(fileId, { fields: 'id' }))).id === fileId;
  } catch {
    return false;
  }
}

function lookAgain<Value>(look: () => Value | null): Value | null | 'nobody-knows' {
  try {
    return look();
  } catch {
    return 'nobody-knows';
  }
}

function unsure({ reason, failure }: ShareRefused): ShareRefused {
  return new ShareRefused(reason, failure, false);
}

function refused(error: unknown): ShareRefused {
  if (error instanceof ShareRefused) return error;
  return new ShareRefused(refusalOf(error), failureOf(error), isCertain(error));
}
