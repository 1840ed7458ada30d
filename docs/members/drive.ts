/** What is taken for Google's rules of Drive, which the advanced service v3 asks. */
import type {
  DriveAboutHost,
  DriveCommentsHost,
  DriveFilesHost,
  DrivePermissionsHost,
} from '../../src/gas/host';
import { DRIVE_API, GIVES_ACCESS, membersOf } from './row';

const PAGE = `${DRIVE_API}/reference/rest/v3`;
const FIELDS = 'throws without fields';
const UNSEEN = 'what this script did not make for this user is “File not found”';

export const DRIVE = [
  membersOf<DriveFilesHost>('Drive.Files', `${PAGE}/files`, {
    create: [
      '/create',
      'a .docx with the type of a Doc is converted; a broken one throws',
      'create-doc',
    ],
    get: ['/get', UNSEEN, 'doc-state'],
    list: [
      `${DRIVE_API}/guides/search-files`,
      'a q that it cannot read throws; what this script did not make for this user is left out',
      'find-doc',
    ],
    update: [
      '/update',
      `new content under the same id and link, refused where contentRestrictions has closed it; sharing and the bin stay possible; ${UNSEEN}`,
      'update-doc',
    ],
    export: [
      '/export',
      `throws for bytes, with the file in its message (reported); only a Doc, and at most 10 MB; ${UNSEEN}`,
      'export',
    ],
  }),
  membersOf<DriveAboutHost>('Drive.About', `${PAGE}/about`, {
    get: ['/get', FIELDS, 'user'],
  }),
  membersOf<DrivePermissionsHost>('Drive.Permissions', `${PAGE}/permissions`, {
    create: [
      '/create',
      'one permission a person: asking again changes it, and mails again; refusals have a reason',
      GIVES_ACCESS,
    ],
    list: ['/list', UNSEEN, 'sharing'],
    remove: ['/delete', '“Permission not found” where it is gone; the owner’s stays', GIVES_ACCESS],
  }),
  membersOf<DriveCommentsHost>('Drive.Comments', `${PAGE}/comments`, {
    list: ['/list', FIELDS, 'sharing'],
  }),
] as const;
