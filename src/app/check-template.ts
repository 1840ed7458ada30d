/** The command "check a template": everything wrong with a .docx before it is used, in the user's words. */
import { checkTemplate, hasEmblemPlace } from '../core/memo/render';
import type { TemplateProblem } from '../core/memo/template-problem';
import { presentFields } from './fill-memo';
import type { Ports } from './ports';
import { readWorkbook } from './read-workbook';
import type { CheckedTemplate, ToldTemplateProblem } from './template-data';
import { readInUse } from './template-store';

export interface TemplateTeller {
  readonly problem: (problem: TemplateProblem) => ToldTemplateProblem;
  /** The office has an emblem, and the template no place for it. */
  readonly noEmblemPlace: () => ToldTemplateProblem;
}

export function checkTemplateFile(
  ports: Ports,
  tell: TemplateTeller,
  docx: Uint8Array,
): CheckedTemplate {
  const fields = presentFields(ports, readWorkbook(ports.workbook, {}));
  const found = checkTemplate(docx, fields);
  const usable = found.every(({ severity }) => severity !== 'error');
  const problems = found.map(tell.problem);
  const homeless = usable && readInUse(ports).emblem !== null && !hasEmblemPlace(docx);
  return { problems: homeless ? [...problems, tell.noEmblemPlace()] : problems, usable };
}
