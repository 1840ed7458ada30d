/** What `npm run docs` makes from the code, in whole or in part, in this order; a test fails where one is stale. */
import { commandLineOptions, importOptions } from './command-line-page';
import { consentDrawing } from './consent-drawing';
import { membersTable } from './members-table';
import { phoneDrawing } from './phone-drawing';
import { printDrawing } from './print-drawing';
import { repeatDrawing } from './repeat-drawing';
import { ruleList } from './rule-list';
import { findingTable, scenarioTable } from './scenarios-page';
import { settingsTable } from './settings-table';
import { statesPage } from './states-page';
import { switchList } from './switch-list';
import { tagsPage } from './tags-page';

interface GeneratedFile {
  /** From the root of the project. */
  readonly file: string;
  /** What the file should say, given what it says now. */
  readonly write: (present: string) => string | Promise<string>;
}

export const GENERATED: readonly GeneratedFile[] = [
  { file: 'src/core/checks/rules.ts', write: ruleList },
  // Loaded only then, as what follows: they read the list that the line above may just have written.
  { file: 'docs/rules.md', write: async () => (await import('./rules-page')).rulesPage() },
  { file: 'docs/tags.md', write: tagsPage },
  {
    file: 'docs/calls.md',
    write: async (present) => {
      const { budgetTable, callTable, menuTable } = await import('./calls-page');
      const budgets = withPart(present, 'budgets', budgetTable());
      return withPart(withPart(budgets, 'calls', callTable()), 'menu', menuTable());
    },
  },
  {
    file: 'docs/command-line.md',
    write: (present) =>
      withPart(
        withPart(present, 'options', commandLineOptions()),
        'import-options',
        importOptions(),
      ),
  },
  { file: 'CONTRIBUTING.md', write: (present) => withPart(present, 'switches', switchList()) },
  { file: 'docs/google.md', write: (present) => withPart(present, 'members', membersTable()) },
  { file: 'docs/states.md', write: statesPage },
  {
    file: 'docs/scenarios.md',
    write: (present) =>
      withPart(withPart(present, 'scenarios', scenarioTable()), 'findings', findingTable()),
  },
  { file: 'docs/images/consent-th.svg', write: () => consentDrawing('th') },
  { file: 'docs/images/consent-en.svg', write: () => consentDrawing('en') },
  { file: 'docs/images/phone-th.svg', write: () => phoneDrawing('th') },
  { file: 'docs/images/phone-en.svg', write: () => phoneDrawing('en') },
  { file: 'docs/images/print-th.svg', write: () => printDrawing('th') },
  { file: 'docs/images/print-en.svg', write: () => printDrawing('en') },
  { file: 'docs/images/repeat-th.svg', write: () => repeatDrawing('th') },
  { file: 'docs/images/repeat-en.svg', write: () => repeatDrawing('en') },
  { file: 'docs/workbook.md', write: (present) => withPart(present, 'settings', settingsTable()) },
];

/** The page with what stands between the part's two markers written anew; throws where it has none. */
export function withPart(page: string, part: string, content: string): string {
  const [begin, end] = [`<!-- ${part}: made by \`npm run docs\` -->`, `<!-- end of ${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for ${part}`);
  return `${page.slice(0, from)}${begin}\n\n${content}\n${page.slice(to)}`;
}
