/** Who can sit at the studio's spreadsheet, and what the sharing dialog would have given them. */
import type { StudioUser, UserName } from './protocol';

export const USERS: Readonly<Record<UserName, StudioUser>> = {
  owner: { name: 'owner', email: 'owner@example.org', mayEdit: true },
  colleague: { name: 'colleague', email: 'colleague@example.org', mayEdit: true },
  viewer: { name: 'viewer', email: 'viewer@example.org', mayEdit: false },
};

export function isUserName(text: unknown): text is UserName {
  return typeof text === 'string' && Object.hasOwn(USERS, text);
}
