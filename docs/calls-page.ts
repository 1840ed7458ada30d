/** The parts of docs/calls.md that come from the code: the budgets, the sidebar's calls and the menu's items. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from '../bench/budgets';
import { CALLS } from '../src/app/calls';
import { MENU_ITEMS } from '../src/menu/items';

export function budgetTable(): string {
  const rows = Object.values(BUDGETS).map(({ what, most }) => [what, String(most)]);
  return table(['command', 'calls at most'], rows);
}

/** What each does is said by the comment of its row. */
export function callTable(): string {
  const source = readFileSync(join(import.meta.dirname, '../src/app/calls.ts'), 'utf8');
  const rows = Object.entries(CALLS).map(([name, { needs }]) => [
    `\`${name}\``,
    commentOn(source, name),
    needs.join(', '),
  ]);
  return table(['call', 'what it does', 'scopes it needs'], rows);
}

export function menuTable(): string {
  const rows = Object.entries(MENU_ITEMS).map(([name, { caption, needs }]) => [
    caption.th,
    caption.en,
    `\`${name}\``,
    needs.join(', '),
  ]);
  return table(['item', 'in English', 'function', 'scopes it needs'], rows);
}

function commentOn(source: string, name: string): string {
  const [, comment = ''] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*${name}:`).exec(source) ?? [];
  return comment.replace(/\s*\n\s*\*\s*/g, ' ').trim();
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
