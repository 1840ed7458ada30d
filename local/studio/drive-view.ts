/** Drive as the panel shows it: every file, and whether the user at the page could open it. */
import { docxFault } from '../docx-check';
import { type Drive, type DriveFile, markChanged } from '../drive';
import { docsType } from '../drive-content';
import type { Done, DriveEntry, DriveView, Mail, ReplaceProblem } from './protocol';

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

/** Stands for a person who edits the Doc in Google Docs: what was in it is kept as a version. */
export function replaceContent(
  drive: Drive,
  email: string,
  { id, base64 }: { readonly id: string; readonly base64: string },
  time: string,
): Done {
  const file = drive.files.find((candidate) => candidate.id === id);
  if (!file || !mayEdit(file, email)) return refused('NoAccess', 'You may not edit this file.');
  const bytes = Buffer.from(base64, 'base64');
  const fault = docxFault(bytes);
  if (fault) return refused('NotDocx', `This is no .docx that could be opened: ${fault}.`);
  drive.write(file, bytes, '.docx');
  markChanged(file, { email, time }, true);
  drive.keep();
  return { ok: true, value: null };
}

function refused(name: ReplaceProblem, message: string): Done {
  return { ok: false, problem: { name, message } };
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
    mayEdit: mayEdit(file, email),
    seenByAddOn: file.owner === email && file.appId === scriptId,
  };
}

function mayOpen(file: DriveFile, email: string): boolean {
  return file.permissions.some(
    ({ type, emailAddress }) => type === 'anyone' || emailAddress === email,
  );
}

/** Only a Doc has an editor, and none opens what lies in the bin. */
function mayEdit(file: DriveFile, email: string): boolean {
  if (file.mimeType !== docsType || file.trashed) return false;
  return file.permissions.some(
    ({ type, emailAddress, role }) =>
      role !== 'reader' && (type === 'anyone' || emailAddress === email),
  );
}
