/** What a template is called on the page, and which one a choice means. */
import type { TemplateUse } from '../../app/template/data';
import type { ReadyMade, TemplateRef } from '../../core/template/ready-made';
import type { TemplateWords } from '../parts/words';

type Named = Pick<TemplateUse, 'kind' | 'version' | 'name'>;

export function nameOf(words: TemplateWords, { kind, version, name }: Named): string {
  if (kind !== 'own') return words.readyMade[kind];
  const own = name || words.unnamed;
  return version === null ? own : words.own(own, String(version));
}

/** What a template is for that was chosen just now: of one for the units also which the reports are made from, as before. */
export function usedFor(
  { choose, present, ...words }: TemplateWords,
  { isToUnits, asks, report }: { isToUnits: boolean; asks: boolean; report: Named },
): string {
  if (!isToUnits) return asks ? present.asks : choose.fromNowOn;
  const name = nameOf({ choose, present, ...words }, report);
  return [choose.toUnits(name), report.kind === 'own' ? choose.isRequest : '']
    .filter((part) => part !== '')
    .join(' ');
}

export function readyMade(kind: ReadyMade): Named {
  return { kind, version: null, name: '' };
}

export function choiceOf({ kind, version }: TemplateRef): TemplateRef {
  return { kind, version };
}

export function isSame(one: TemplateRef, other: TemplateRef): boolean {
  return one.kind === other.kind && one.version === other.version;
}
