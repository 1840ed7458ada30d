/** What a template is called on the page, and which one a choice means. */
import type { ReadyMade, TemplateChoice, TemplateUse } from '../../app/template/data';
import type { TemplateWords } from '../parts/words';

type Named = Pick<TemplateUse, 'kind' | 'version' | 'name'>;

/** In the order in which they are offered. */
export const OFFERED: readonly ReadyMade[] = ['official', 'short', 'publication'];

export function nameOf(words: TemplateWords, { kind, version, name }: Named): string {
  if (kind !== 'own') return words.readyMade[kind];
  const own = name || words.unnamed;
  return version === null ? own : words.own(own, String(version));
}

export function readyMade(kind: ReadyMade): Named {
  return { kind, version: null, name: '' };
}

export function choiceOf({ kind, version }: TemplateChoice): TemplateChoice {
  return { kind, version };
}

export function isSame(one: TemplateChoice, other: TemplateChoice): boolean {
  return one.kind === other.kind && one.version === other.version;
}
