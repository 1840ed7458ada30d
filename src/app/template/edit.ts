/** The commands "edit the template" and "read the edited one": a Google Doc of it in the user's own Drive. */
import type { Session } from '../session';
import { CommandError, withDrive } from '../stopped';
import type { CheckedTemplate, EditingDoc, TemplateFile } from './data';
import { editingMark, newestEditingDoc } from './editing-doc';
import { stampOf } from './in-use';
import { checkedTemplate } from './problems';
import { readInUse } from './store';
import { templateToFill } from './to-fill';

export interface EditCall {
  /** Makes another, although there is one; that one is left where it is. */
  readonly fresh: boolean;
}

export function editTemplate(session: Session, { fresh }: EditCall): EditingDoc {
  const { ports, words } = session;
  return withDrive(() => {
    const found = fresh ? null : newestEditingDoc(ports);
    if (found) return { name: found.name, link: found.link };
    const mark = editingMark(ports);
    const base = stampOf(readInUse(ports));
    const wanted = `${words.template.editingName} (${ports.workbook.name()})`;
    const { docx } = templateToFill(session, 'docs');
    const { name, link } = ports.drive.createMarkedDoc(wanted, docx, mark, base);
    return { name, link };
  });
}

/** The edited Doc as a .docx, and what the check found in it. */
export function readEdited(session: Session): CheckedTemplate & TemplateFile {
  const { ports } = session;
  const { file, base } = withDrive(() => {
    const doc = newestEditingDoc(ports);
    if (!doc) throw new CommandError({ kind: 'no-editing-doc' });
    const base64 = ports.encodeBase64(ports.drive.exportDocx(doc.id));
    return { file: { name: doc.name, base64 }, base: doc.base };
  });
  return { ...file, ...checkedTemplate(session, ports.decodeBase64(file.base64), base) };
}
