/** The words in the user's language, for every part of the page. */
import { en } from '../../messages/sidebar/en';
import { type SidebarWords, th } from '../../messages/sidebar/th';
import type { Failure } from '../server/server';

const WORDS: Readonly<Record<'th' | 'en', SidebarWords>> = { th, en };

/** Before the server has said which language: the browser's, Thai unless it is English. */
const FIRST = /^en\b/i.test(navigator.language) ? 'en' : 'th';

let language: 'th' | 'en' = FIRST;

/** For the page as a whole, before it is drawn; a context would cost the budget half a kilobyte. */
export function speak(chosen: 'th' | 'en'): void {
  language = chosen;
  document.documentElement.lang = chosen;
}

export function useWords(): SidebarWords {
  return WORDS[language];
}

/** What the server said, or that it could not be reached. */
export function tellFailure(words: SidebarWords, { message }: Failure): string {
  return message ?? words.lost;
}

speak(FIRST);
