/** Who may open a Doc: one permission at a time, since Drive keeps only the last of two at once. */
import type { Drive, Permission } from '../app/ports';
import { ShareRefused } from '../app/stopped';
import { messageOf } from '../core/message-of';
import { drive } from './advanced-drive';
import { isNotFound, isSharedWithoutMail, refusalOf } from './drive-refusal';

type Sharing = Pick<Drive, 'permissions' | 'share' | 'shareLink' | 'unshare'>;

type Resource = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

export function createSharing(): Sharing {
  return {
    permissions,
    share: (fileId, { email, role, message }) => {
      const resource = { type: 'user', role, emailAddress: email };
      // Without the notification Drive refuses an address that has no Google account.
      const options = { sendNotificationEmail: true, emailMessage: message };
      try {
        return { permission: create(fileId, resource, options), notified: true };
      } catch (error) {
        const permission = isSharedWithoutMail(error) ? permissionOf(fileId, email) : null;
        if (permission === null) throw refused(error);
        return { permission, notified: false };
      }
    },
    shareLink: (fileId, role) => {
      try {
        return create(fileId, { type: 'anyone', role, allowFileDiscovery: false }, {});
      } catch (error) {
        throw refused(error);
      }
    },
    unshare: (fileId, permissionId) => {
      try {
        drive('Permissions').remove(fileId, permissionId);
      } catch (error) {
        if (!isNotFound(error) || !isThere(fileId)) throw refused(error);
      }
    },
  };
}

function permissions(fileId: string): readonly Permission[] {
  const fields = 'permissions(id,type,emailAddress,role)';
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
    return drive('Permissions').list(fileId, { fields, pageSize: 100 }).permissions ?? [];
  } catch (error) {
    throw refused(error);
  }
}

function create(
  fileId: string,
  resource: Resource,
  options: Readonly<Record<string, unknown>>,
): string {
  return drive('Permissions').create(resource, fileId, { ...options, fields: 'id' }).id ?? '';
}

/** Null where nobody of that address may open the file. */
function permissionOf(fileId: string, email: string): string | null {
  const address = email.toLowerCase();
  const found = permissions(fileId).find((each) => each.email.toLowerCase() === address);
  return found?.id ?? null;
}

/** Not found may mean the permission, which is as it should be, or the file. */
function isThere(fileId: string): boolean {
  try {
    return drive('Files').get(fileId, { fields: 'id' }).id === fileId;
  } catch {
    return false;
  }
}

function refused(error: unknown): ShareRefused {
  return new ShareRefused(refusalOf(error), messageOf(error));
}
