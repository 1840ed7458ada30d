/**
 * Each file of the filler brings the same helpers of its compiler, 40 KB in all: here they are in one place. A helper
 * that one file has otherwise than another stays where it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { shortened } from './short-locals.mjs';

const FOLDER = dirname(createRequire(import.meta.url).resolve('docxtemplater'));
const MODULE = 'compiler-helpers';
const HELPER = /^function (_\w+|ownKeys)\(.*\}\n/gm;

export const sharedHelpers = {
  name: 'shared-helpers',
  setup({ onResolve, onLoad }) {
    const helpers = helpersIn(FOLDER);
    onResolve({ filter: new RegExp(`^${MODULE}$`) }, ({ path }) => ({ path, namespace: MODULE }));
    onLoad({ filter: /.*/, namespace: MODULE }, () =>
      shortened(
        `${[...helpers.values()].join('')}module.exports = { ${[...helpers.keys()].join(', ')} };`,
      ),
    );
    onLoad({ filter: /[\\/]docxtemplater[\\/]js[\\/].*\.js$/ }, async ({ path }) => {
      const used = [];
      const source = (await readFile(path, 'utf8')).replace(HELPER, (text, name) => {
        if (helpers.get(name) !== text) return text;
        used.push(name);
        return '';
      });
      const head = used.length > 0 ? `var { ${used.join(', ')} } = require('${MODULE}');\n` : '';
      return shortened(`${head}${source}`);
    });
  },
};

/** By name, those that every file has alike. */
function helpersIn(folder) {
  const found = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => each.endsWith('.js'))) {
    for (const [text, name] of readFileSync(join(folder, file), 'utf8').matchAll(HELPER)) {
      found.set(name, found.has(name) && found.get(name) !== text ? null : text);
    }
  }
  for (const [name, text] of found) if (text === null) found.delete(name);
  if (!found.has('_slicedToArray')) throw new Error('the filler is compiled otherwise now');
  return found;
}
