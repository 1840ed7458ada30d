/** The main page's words in the user's language. */
import { en } from '../words/sidebar/en';
import { type SidebarWords, th } from '../words/sidebar/th';
import { inLanguage } from './parts/words';

const WORDS: Readonly<Record<'th' | 'en', SidebarWords>> = { th, en };

export function useWords(): SidebarWords {
  return inLanguage(WORDS);
}
