/** The command "check a template": what is wrong with a .docx that was uploaded, or edited as a Google Doc. */
import type { Session } from '../session';
import type { CheckedTemplate, TemplateFile } from './data';
import { checkedTemplate } from './problems';

export interface CheckCall extends TemplateFile {
  /** The stamp of the template that a Doc was made from; left out for a file. */
  readonly base?: string;
}

export function checkTemplateFile(session: Session, { base64, base }: CheckCall): CheckedTemplate {
  return checkedTemplate(session, session.ports.decodeBase64(base64), base);
}
