/**
 * Runs the unit tests of the rules and of the reading over one changed file, in one process and one bundle: what Jest
 * takes half a minute for at each change takes a second. It is killed where a test never ends.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { context } from 'esbuild';
import { expect } from 'expect';

const ROOT = join(import.meta.dirname, '../..');
const ROOMS = ['test/core/checks', 'test/core/measures', 'test/core/corpus', 'test/core/spelling'];
/** Tests of speed, which fail by themselves on a busy machine. */
const LEFT = /growth|fast-reading/;

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true })
    .filter((name) => name.endsWith('.test.ts') && !LEFT.test(name))
    .map((name) => `${room}/${name}`),
);
let changed = { file: '', text: '' };

const bundle = await context({
  stdin: {
    contents: `module.exports = {${files.map((file) => `'${file}': () => require('./${file}')`).join()}}`,
    resolveDir: ROOT,
    loader: 'js',
  },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  external: ['fast-check', 'typescript'],
  logLevel: 'silent',
  plugins: [{ name: 'one-change', setup: withChange }],
});

/** A bundle has one folder, and the tests read their fixtures from their own. */
function withChange({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    const file = relative(ROOT, path);
    const text = file === changed.file ? changed.text : readFileSync(path, 'utf8');
    const folder = JSON.stringify(dirname(path));
    const contents = text.replace(/\b__dirname\b|import\.meta\.dirname/g, () => folder);
    return { contents, loader: 'ts' };
  });
}

/** The tests of one file after the other, each loaded when its turn comes: most changes are caught in the first. */
function* testsOf(code, inOrder) {
  let found = [];
  const names = [];
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  const test = (name, body) => found.push({ name: [...names, name].join(' '), body });
  const each = (one) => (rows) => (name, body) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      one(name.replace('%s', String(given[0])), () => body(...given));
    }
  };
  const globals = {
    require: createRequire(join(ROOT, 'package.json')),
    describe: Object.assign(describe, { each: each(describe) }),
    test: Object.assign(test, { each: each(test) }),
    expect,
    module: { exports: {} },
  };
  new Function(...Object.keys(globals), code)(...Object.values(globals));
  for (const file of inOrder) {
    found = [];
    globals.module.exports[file]();
    yield found;
  }
}

/** Whether a test fails; those of the rule itself, or of the room, are run before all others. */
async function isCaught({ room, rule }) {
  const { outputFiles } = await bundle.rebuild();
  const isNear = (file) => file.startsWith(room);
  const inOrder = [...files.filter(isNear), ...files.filter((file) => !isNear(file))];
  for (const tests of testsOf(outputFiles[0].text, inOrder)) {
    const isOfRule = ({ name }) => rule !== '' && name.startsWith(`${rule} `);
    const ordered = [...tests.filter(isOfRule), ...tests.filter((each) => !isOfRule(each))];
    for (const { body } of ordered) {
      try {
        await body();
      } catch {
        return true;
      }
    }
  }
  return false;
}

process.on('message', async (change) => {
  changed = change;
  // A change that does not load is noticed, too.
  process.send?.({ caught: await isCaught(change).catch(() => true) });
});
process.send?.({ ready: true });
