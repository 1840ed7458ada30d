/** The command "check a template": what is wrong with a .docx that was uploaded. */
import type { Session } from '../session';
import type { CheckedTemplate, TemplateFile } from './data';
import { checkedTemplate } from './problems';

export function checkTemplateFile(session: Session, { base64 }: TemplateFile): CheckedTemplate {
  return checkedTemplate(session, session.ports.decodeBase64(base64));
}
