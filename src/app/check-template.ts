/** The command "check a template": everything wrong with a .docx before it is used, in the user's words. */
import { checkTemplate, hasEmblemPlace } from '../core/memo/render';
import type { TemplateProblem } from '../core/memo/template-problem';
import { stampOf } from './choose-template';
import { presentFields } from './fill-memo';
import { useOf } from './office-template';
import type { Ports } from './ports';
import { readWorkbook } from './read-workbook';
import type { CheckedTemplate, TemplateUse, ToldTemplateProblem } from './template-data';
import { readInUse, type Store } from './template-store';

export interface TemplateTeller {
  readonly problem: (problem: TemplateProblem) => ToldTemplateProblem;
  /** The office has an emblem, and the template no place for it. */
  readonly noEmblemPlace: () => ToldTemplateProblem;
  /** A colleague has chosen another template since the Doc was made. */
  readonly behind: (present: TemplateUse) => ToldTemplateProblem;
}

export function checkTemplateFile(
  ports: Ports,
  tell: TemplateTeller,
  docx: Uint8Array,
  base: string | null = null,
): CheckedTemplate {
  const fields = presentFields(ports, readWorkbook(ports.workbook, {}));
  const found = checkTemplate(docx, fields);
  const usable = found.every(({ severity }) => severity !== 'error');
  const problems = found.map(tell.problem);
  if (!usable) return { problems, usable };
  const store = readInUse(ports);
  const homeless = store.emblem !== null && !hasEmblemPlace(docx);
  const others = [
    ...(homeless ? [tell.noEmblemPlace()] : []),
    ...(isBehind(ports, store, base) ? [tell.behind(useOf(store.inUse))] : []),
  ];
  return { problems: [...problems, ...others], usable };
}

/** Who goes on with their own Doc knows what they chose themselves. */
function isBehind(ports: Ports, store: Pick<Store, 'inUse'>, base: string | null): boolean {
  if (base === null || base === stampOf(store)) return false;
  const { name, email } = ports.user();
  return useOf(store.inUse).who !== (name || email);
}
