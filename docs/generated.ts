/** The pages that are made from the code, in whole or in part; a test fails where one is stale. */
import { settingsTable } from './settings-table';
import { tagsPage } from './tags-page';

interface GeneratedPage {
  readonly file: string;
  /** What the page should say, given what it says now. */
  readonly write: (present: string) => string;
}

export const GENERATED: readonly GeneratedPage[] = [
  { file: 'tags.md', write: tagsPage },
  { file: 'workbook.md', write: (present) => withPart(present, 'settings', settingsTable()) },
];

/** The page with what stands between the part's two markers written anew; throws where it has none. */
export function withPart(page: string, part: string, content: string): string {
  const [begin, end] = [`<!-- ${part}: made by \`npm run docs\` -->`, `<!-- end of ${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for ${part}`);
  return `${page.slice(0, from)}${begin}\n\n${content}\n${page.slice(to)}`;
}
