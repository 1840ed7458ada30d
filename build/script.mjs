/** The script's bundles: triggers.js, which is run at once, and those that are run at first use: main.js and two small ones. */
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './folders.mjs';
import { AT_ONCE, FUNCTIONS, MAIN, TRIGGERS } from './globals.mjs';
import { notices } from './notices.mjs';
import { makePrintable } from './printable.mjs';
import { lateLibraries } from './slim/late-libraries.mjs';
import { noThrownProbe } from './slim/no-thrown-probe.mjs';
import { sharedHelpers } from './slim/shared-helpers.mjs';
import { shortLocals } from './slim/short-locals.mjs';
import { xmlEntities } from './slim/xml-entities.mjs';

/** The name of the bundle within the function that holds it. */
const BUNDLE = 'bundle';

export async function mainBundle({ templates, outfile }) {
  await heldBundle(MAIN, 'src/main.ts', outfile, {
    legalComments: 'eof',
    after: await notices(),
    plugins: [
      builtIn(templates),
      lateLibraries,
      xmlEntities,
      noThrownProbe,
      sharedHelpers,
      shortLocals,
    ],
  });
}

/** What an edit needs: the rules, and nothing of the memo. */
export async function atOnceBundle({ outfile }) {
  await heldBundle(AT_ONCE, 'src/at-once.ts', outfile);
}

/** What a formula needs: reading and counting. */
export async function functionsBundle({ outfile }) {
  await heldBundle(FUNCTIONS, 'src/custom-functions.ts', outfile);
}

/** One function and nothing else: to load the file is to parse it. */
async function heldBundle(name, entry, outfile, { after = '', ...more } = {}) {
  await esbuild.build({
    ...COMPILED,
    ...more,
    entryPoints: [join(ROOT, entry)],
    outfile,
    globalName: BUNDLE,
    banner: { js: `function ${name}() {` },
    footer: { js: `return ${BUNDLE};\n}\n${after}` },
  });
  await makePrintable(outfile);
}

export async function triggersBundle({ addOn, outfile }) {
  await esbuild.build({
    ...COMPILED,
    entryPoints: [join(ROOT, 'src/triggers.ts')],
    outfile,
    globalName: TRIGGERS,
    define: { IS_ADD_ON: String(addOn) },
  });
  await makePrintable(outfile);
}

/** How the script's code is compiled. */
export const COMPILED = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  // Our identifiers stay, so that a stack trace in the execution log reads.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 500,
  logLevel: 'warning',
};

/** The module that src/built-in.d.ts declares. */
function builtIn(templates) {
  return {
    name: 'built-in',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^built-in:/ }, ({ path }) => ({ path, namespace: 'built-in' }));
      onLoad({ filter: /.*/, namespace: 'built-in' }, () => ({
        contents: templates,
        loader: 'json',
      }));
    },
  };
}
