/** The command "check a template": everything wrong with a .docx before it is used, in the user's words. */

import type { TemplateProblem } from '../../core/docx/problem';
import { checkTemplate, hasEmblemPlace } from '../../core/template/render';
import { presentFields } from '../memo/fill';
import type { Ports } from '../ports';
import { readWorkbook } from '../workbook/read-workbook';
import { stampOf } from './choose';
import type { CheckedTemplate, TemplateUse, ToldTemplateProblem } from './data';
import { useOf } from './in-use';
import { readInUse, type Store } from './store';

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
