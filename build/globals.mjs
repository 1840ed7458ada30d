/** globals.js: the functions that Apps Script sees, made from the tables and the triggers, each with its comment. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';

/** The function that holds main.js, and the name under which triggers.js gives its own; private by their last letter. */
export const MAIN = 'itaMemo_';
export const TRIGGERS = 'itaMemoTriggers_';
/** The functions that hold what a run needs of its own: each bundle is run at its first use alone. */
export const FUNCTIONS = 'itaMemoFunctions_';
export const AT_ONCE = 'itaMemoAtOnce_';

const HEAD = `/**
 * All that Apps Script sees of ITA Memo: triggers, menu items and the page's calls. Made by the build.
 * main.js is run at the first menu item or call; the triggers and the formulas do without it.
 */

let loaded_ = null;

function main_() {
  if (loaded_ === null) loaded_ = ${MAIN}();
  return loaded_;
}
`;

/** Where the functions are written down, how one is found there, and what its stub does. */
const SOURCES = [
  {
    file: 'src/triggers.ts',
    entry: /^export function (\w+)\(/,
    stub: (name) => `function ${name}() {\n  ${TRIGGERS}.${name}();\n}`,
  },
  {
    file: 'src/at-once.ts',
    entry: /^export function (\w+)\(/,
    stub: (name) => `function ${name}(event) {\n  ${AT_ONCE}().${name}(event);\n}`,
  },
  {
    file: 'src/custom-functions.ts',
    entry: /^export function (\w+)\(/,
    stub: (name) => `function ${name}(range) {\n  return ${FUNCTIONS}().${name}(range);\n}`,
  },
  {
    file: 'src/menu/items.ts',
    entry: /^ {2}(menu\w+): \{/,
    stub: (name) => `function ${name}() {\n  main_().menu('${name}');\n}`,
  },
  {
    file: 'src/app/calls.ts',
    entry: /^ {2}(call\w+): \{/,
    stub: (name) => `function ${name}(call) {\n  return main_().call('${name}', call);\n}`,
  },
];

export async function globals() {
  const parts = await Promise.all(
    SOURCES.map(async ({ file, entry, stub }) => {
      const lines = (await readFile(join(ROOT, file), 'utf8')).split('\n');
      return lines.flatMap((line, index) => {
        const name = entry.exec(line)?.[1];
        return name ? [`${commentAbove(lines, index, `${file}: ${name}`)}\n${stub(name)}\n`] : [];
      });
    }),
  );
  return [HEAD, ...parts.flat()].join('\n');
}

/** The comment that ends right above a line; Sheets shows a custom function's to its users, so none may lack it. */
function commentAbove(lines, index, what) {
  const end = index - 1;
  if (!lines[end]?.trim().endsWith('*/')) throw new Error(`${what} has no comment above it`);
  let start = end;
  while (!lines[start].trim().startsWith('/**')) start--;
  return lines
    .slice(start, end + 1)
    .map((line) => line.trim().replace(/^\*/, ' *'))
    .join('\n');
}
