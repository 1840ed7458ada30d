/** No command is left out of the harness: one that is in none is one that nobody has seen fail. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALLS } from '../../src/app/calls';
import { MENU_ITEMS } from '../../src/menu/items';

const TEXT = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('-commands.ts') || name === 'reply.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

/** Tried by another name: the page's own steps. */
const WITHIN = {
  callCreateMemo: 'generate from the sidebar',
  callRegisterMemo: 'generate from the sidebar',
  callBinPreviews: 'try a template',
};
/** They open the page, which asks by itself, or ask it something that is read alone. */
const SHOWING = ['menuSidebar', 'menuMemos', 'menuUnits', 'menuTemplates'];

test('every call that changes something is tried, and every item of the menu', () => {
  const calls = Object.entries(CALLS).flatMap(([name, row]) => ('reads' in row ? [] : [name]));
  const items = Object.keys(MENU_ITEMS).filter((name) => !SHOWING.includes(name));
  const untried = [...calls, ...items].filter((name) => !TEXT.includes(`'${name}'`));
  expect(untried.sort()).toEqual(Object.keys(WITHIN).sort());
  for (const name of Object.values(WITHIN)) expect(TEXT).toContain(`name: '${name}'`);
});
