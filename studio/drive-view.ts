/** Drive as the panel shows it: every file, and whether the user at the page could open it. */

import { randomUUID } from 'node:crypto';
import { DOCS_TYPE } from '../local/drive/content';
import { docxFault } from '../local/drive/docx-check';
import {
  type Drive,
  type DriveFile,
  type DrivePermission,
  markChanged,
  markTouched,
} from '../local/drive/folder';
import type { DocProblem, Done, DriveEntry, DriveView } from './protocol';

/** The studio's one script project. */
export const SCRIPT_ID = 'app-1';

export function driveView(drive: Drive, email: string): DriveView {
  return { files: drive.files.map((file) => entryOf(file, email)).reverse(), mails: drive.mails };
}

/** The bytes as base64; null where the user may not open the file. */
export function fileContent(drive: Drive, email: string, id: string) {
  const file = drive.files.find((candidate) => candidate.id === id);
  if (!file || !mayOpen(file, email)) return null;
  const ending = file.mimeType === DOCS_TYPE && !file.name.endsWith('.docx') ? '.docx' : '';
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

/** Stands for a person who comments on the Doc in Google Docs. */
export function addComment(
  drive: Drive,
  email: string,
  { id, text }: { readonly id: string; readonly text: string },
  time: string,
): Done {
  const file = drive.files.find((candidate) => candidate.id === id);
  if (!file || !mayComment(file, email)) {
    return refused('NoComment', 'You may not comment on this file.');
  }
  file.comments.push({ id: randomUUID(), author: email, content: text, createdTime: time });
  markTouched(file);
  drive.keep();
  return { ok: true, value: null };
}

function refused(name: DocProblem, message: string): Done {
  return { ok: false, problem: { name, message } };
}

function entryOf(file: DriveFile, email: string): DriveEntry {
  return {
    id: file.id,
    name: file.name,
    kind: file.mimeType === DOCS_TYPE ? 'doc' : 'file',
    owner: file.owner,
    modified: file.modifiedTime,
    trashed: file.trashed,
    access: file.permissions.map(({ emailAddress, type, role }) => ({
      who: emailAddress ?? type,
      role,
    })),
    mayOpen: mayOpen(file, email),
    mayEdit: mayEdit(file, email),
    mayComment: mayComment(file, email),
    comments: file.comments.map(({ author, content }) => ({ who: author, text: content })),
    seenByAddOn: file.owner === email && file.appId === SCRIPT_ID,
  };
}

function mayOpen(file: DriveFile, email: string): boolean {
  return file.permissions.some(
    ({ type, emailAddress }) => type === 'anyone' || emailAddress === email,
  );
}

/** Only a Doc has an editor, and none opens what lies in the bin. */
function mayEdit(file: DriveFile, email: string): boolean {
  return may(file, email, ['owner', 'writer']);
}

function mayComment(file: DriveFile, email: string): boolean {
  return may(file, email, ['owner', 'writer', 'commenter']);
}

function may(file: DriveFile, email: string, roles: readonly DrivePermission['role'][]): boolean {
  if (file.mimeType !== DOCS_TYPE || file.trashed) return false;
  return file.permissions.some(
    ({ type, emailAddress, role }) =>
      roles.includes(role) && (type === 'anyone' || emailAddress === email),
  );
}
