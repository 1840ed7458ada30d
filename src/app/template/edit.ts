/** The commands "edit the template" and "find the edited one": a Google Doc of it in the user's own Drive. */
import type { Session } from '../session';
import { CommandError, withDrive } from '../stopped';
import type { EditedDoc, EditingDoc } from './data';
import { editingMark, newestEditingDoc } from './editing-doc';
import { stampOf } from './in-use';
import { readInUse } from './store';
import { templateToFill } from './to-fill';

export interface EditCall {
  /** Makes another, although there is one; that one is left where it is. */
  readonly fresh: boolean;
}

export function editTemplate(session: Session, { fresh }: EditCall): EditingDoc {
  const { ports, words } = session;
  const found = fresh ? null : withDrive(() => newestEditingDoc(ports));
  if (found) return { name: found.name, link: found.link };
  // What Sheets refuses here is no fault of Drive's, and is told as what it is.
  const mark = editingMark(ports);
  const base = stampOf(readInUse(ports));
  const wanted = `${words.template.editingName} (${ports.workbook.name()})`;
  const { docx } = templateToFill(session, 'docs');
  const { name, link } = withDrive(() => ports.drive.createMarkedDoc(wanted, docx, mark, base));
  return { name, link };
}

/** Where the page gets the edited Doc as a .docx, for one request; what it got is checked as an upload is. */
export function findEdited({ ports }: Session): EditedDoc {
  return withDrive(() => {
    const doc = newestEditingDoc(ports);
    if (!doc) throw new CommandError({ kind: 'no-editing-doc' });
    const { id, name, base } = doc;
    return { name, base, ...ports.drive.docxAt(id) };
  });
}
