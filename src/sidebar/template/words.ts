/** The template page's words in the user's language. */
import { en } from '../../words/sidebar/template/en';
import { type TemplateWords, th } from '../../words/sidebar/template/th';
import { inLanguage } from '../parts/words';

const WORDS: Readonly<Record<'th' | 'en', TemplateWords>> = { th, en };

export function useWords(): TemplateWords {
  return inLanguage(WORDS);
}
