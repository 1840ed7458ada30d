/** Which language the page speaks, and the words that its parts share. */
import { en } from '../../words/sidebar/shared/en';
import { type SharedWords, th } from '../../words/sidebar/shared/th';
import type { Failure } from '../server/server';

type Language = 'th' | 'en';

const SHARED: Readonly<Record<Language, SharedWords>> = { th, en };

/** Before the server has said which language: the browser's, Thai unless it is English. */
const FIRST: Language = /^en\b/i.test(navigator.language) ? 'en' : 'th';

let language: Language = FIRST;

/** For the page as a whole, before it is drawn; a context would cost the budget half a kilobyte. */
export function speak(chosen: Language): void {
  language = chosen;
  document.documentElement.lang = chosen;
}

/** Each page has words of its own besides these; its `useWords` picks them by this. */
export function inLanguage<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[language];
}

export function useSharedWords(): SharedWords {
  return inLanguage(SHARED);
}

/** What the server said, or that it could not be reached. */
export function tellFailure({ lost }: Pick<SharedWords, 'lost'>, { message }: Failure): string {
  return message ?? lost;
}

speak(FIRST);
