/** Drive as the panel shows it: every file, and whether the user at the page could open it. */
import type { Drive, DriveFile } from '../drive';
import { docsType } from '../drive-content';
import type { DriveEntry, DriveView, Mail } from './protocol';

const scriptId = 'app-1';

export function driveView(drive: Drive, email: string): DriveView {
  // A Drive that records the mails it would send has them here.
  const { mails = [] } = drive as Drive & { readonly mails?: readonly Mail[] };
  return { files: drive.files.map((file) => entryOf(file, email)).reverse(), mails };
}

/** The bytes as base64; null where the user may not open the file. */
export function fileContent(drive: Drive, email: string, id: string) {
  const file = drive.files.find((candidate) => candidate.id === id);
  if (!file || !mayOpen(file, email)) return null;
  const ending = file.mimeType === docsType && !file.name.endsWith('.docx') ? '.docx' : '';
  return { name: `${file.name}${ending}`, base64: drive.read(file).toString('base64') };
}

function entryOf(file: DriveFile, email: string): DriveEntry {
  return {
    id: file.id,
    name: file.name,
    kind: file.mimeType === docsType ? 'doc' : 'file',
    owner: file.owner,
    modified: file.modifiedTime,
    trashed: file.trashed,
    access: file.permissions.map(({ emailAddress, type, role }) => ({
      who: emailAddress ?? type,
      role,
    })),
    mayOpen: mayOpen(file, email),
    seenByAddOn: file.owner === email && file.appId === scriptId,
  };
}

function mayOpen(file: DriveFile, email: string): boolean {
  return file.permissions.some(
    ({ type, emailAddress }) => type === 'anyone' || emailAddress === email,
  );
}
