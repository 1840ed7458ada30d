/** Which language the page speaks, and its words by view. */
import { NO_ANSWER } from '../../core/google-failure';
import { type Told, tellBrokenOff, tellReason } from '../../words/failures';
import { MAIN } from '../../words/sidebar/main/main';
import { MEMOS } from '../../words/sidebar/memos/memos';
import { SHARED } from '../../words/sidebar/shared';
import { TEMPLATE } from '../../words/sidebar/template/template';
import { UNITS_VIEW } from '../../words/sidebar/units/units';
import type { Failure } from '../server/server';

export type Language = keyof typeof SHARED;

const WORDS = { shared: SHARED, main: MAIN, memos: MEMOS, units: UNITS_VIEW, template: TEMPLATE };

type Words = typeof WORDS;

export type MainWords = Words['main']['th'];
export type MemosWords = Words['memos']['th'];
export type UnitsWords = Words['units']['th'];
export type TemplateWords = Words['template']['th'];

/** Before the server has said which language: the browser's, Thai unless it is English. */
const FIRST: Language = /^en\b/i.test(navigator.language) ? 'en' : 'th';

let language: Language = FIRST;

/** For the page as a whole: what is drawn from now on is in this language. */
export function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen;
}

/** Those of a view have the shared ones among them. */
export function wordsOf<Name extends keyof Words>(name: Name): Words[Name]['th'] {
  return WORDS[name][language];
}

/** What the server said, or why it could not be reached; `harmless` where nothing can be half done. */
export function tellFailure(
  { message, detail = '', lost = NO_ANSWER }: Failure,
  harmless: boolean,
): Told {
  if (message !== null) return { message, detail };
  return harmless ? tellReason(language, lost) : tellBrokenOff(language, lost);
}

speak(FIRST);
