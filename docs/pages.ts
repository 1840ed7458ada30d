/** The files that `npm run docs` makes, from the root of the project; an earlier one may be read for a later. */
import { ruleList } from './rule-list';

export interface Page {
  readonly file: string;
  readonly text: () => string | Promise<string>;
}

export const PAGES: readonly Page[] = [
  { file: 'src/core/checks/rules.ts', text: ruleList },
  { file: 'docs/rules.md', text: async () => (await import('./rules-page')).rulesPage() },
  { file: 'docs/tags.md', text: async () => (await import('./tags-page')).tagsPage() },
];
