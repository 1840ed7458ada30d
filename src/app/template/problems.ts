/** Everything wrong with a .docx before it is used, in the user's words. */
import { checkTemplate, hasEmblemPlace } from '../../core/template/render';
import { type ToldTemplateProblem, tellTemplateProblem } from '../../words/template-problems';
import type { Session } from '../session';
import type { CheckedTemplate, TemplateUse } from './data';
import { presentFields } from './fill';
import { stampOf, useOf } from './in-use';
import { readInUse, type Store } from './store';

/** `base` is the stamp of the template that a Doc was made from; null for a file. */
export function checkedTemplate(
  session: Session,
  docx: Uint8Array,
  base: string | null = null,
): CheckedTemplate {
  const { ports, language, words } = session;
  const { fields, ownColumns } = presentFields(session, session.read({ withoutGone: true }));
  const found = checkTemplate(docx, fields, ownColumns);
  const usable = found.every(({ severity }) => severity !== 'error');
  const problems = found.map((problem) => tellTemplateProblem(language, problem));
  if (!usable) return { problems, usable };
  const store = readInUse(ports);
  const homeless = store.emblem !== null && !hasEmblemPlace(docx);
  const others = [
    ...(homeless ? [warning(words.template.noEmblemPlace)] : []),
    ...(isBehind(session, store, base) ? [behind(session, useOf(store.inUse))] : []),
  ];
  return { problems: [...problems, ...others], usable };
}

/** Who goes on with their own Doc knows what they chose themselves. */
function isBehind({ ports }: Session, store: Pick<Store, 'inUse'>, base: string | null): boolean {
  if (base === null || base === stampOf(store)) return false;
  const { name, email } = ports.user();
  return useOf(store.inUse).who !== (name || email);
}

/** A colleague has chosen another template since the Doc was made. */
function behind({ words }: Session, { kind, name, who, when }: TemplateUse): ToldTemplateProblem {
  const { names, behind: tell } = words.template;
  return warning(tell(kind === 'own' ? name : names[kind], who, when));
}

function warning(message: string): ToldTemplateProblem {
  return { severity: 'warning', message, place: '', around: '' };
}
