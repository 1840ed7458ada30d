/** The memos page's words in the user's language. */
import { en } from '../../words/sidebar/memos/en';
import { type MemosWords, th } from '../../words/sidebar/memos/th';
import { inLanguage } from '../parts/words';

const WORDS: Readonly<Record<'th' | 'en', MemosWords>> = { th, en };

export function useWords(): MemosWords {
  return inLanguage(WORDS);
}
