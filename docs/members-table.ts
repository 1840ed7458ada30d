/** The table in docs/google.md of every member of Google's that the add-on uses: rule, source, self-test step. */
import { DRIVE } from './members/drive';
import { PAGE } from './members/page';
import { RANGE } from './members/range';
import type { ServiceMembers, TriedBy } from './members/row';
import { SPREADSHEET } from './members/spreadsheet';

export const MEMBERS: readonly ServiceMembers[] = [...SPREADSHEET, ...RANGE, ...PAGE, ...DRIVE];

export function membersTable(): string {
  const rows = MEMBERS.flatMap(({ service, page, rows }) =>
    Object.entries(rows).map(([member, [at, rule, triedBy]]) => {
      const source = sourceOf(page, member, at);
      return `| [\`${service}.${member}\`](${source}) | ${rule} | ${stepText(triedBy)} |\n`;
    }),
  );
  return `| member, and its source | rule | self-test step |\n| --- | --- | --- |\n${rows.join('')}`;
}

/** The page that the rule follows. */
export function sourceOf(page: string, member: string, at: string): string {
  if (at.startsWith('(')) return `${page}#${member}${at}`;
  return at.startsWith('https:') ? at : page + at;
}

function stepText(triedBy: TriedBy): string {
  return typeof triedBy === 'string' ? `\`${triedBy}\`` : `none: ${triedBy.none}`;
}
