/** The script's two bundles: main.js, which is run at first use, and triggers.js, which is run at once. */
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './folders.mjs';
import { MAIN, TRIGGERS } from './globals.mjs';
import { notices } from './notices.mjs';
import { noThrownProbe } from './slim/no-thrown-probe.mjs';
import { shortLocals } from './slim/short-locals.mjs';
import { xmlEntities } from './slim/xml-entities.mjs';

/** The name of the bundle within the function that holds it. */
const BUNDLE = 'bundle';

/** One function and nothing else: to load the file is to parse it. */
export async function mainBundle({ templates, outfile }) {
  await esbuild.build({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/main.ts')],
    outfile,
    globalName: BUNDLE,
    legalComments: 'eof',
    banner: { js: `function ${MAIN}() {` },
    footer: { js: `return ${BUNDLE};\n}\n${await notices()}` },
    plugins: [builtIn(templates), xmlEntities, noThrownProbe, shortLocals],
  });
}

export async function triggersBundle({ addOn, outfile }) {
  await esbuild.build({
    ...COMMON,
    entryPoints: [join(ROOT, 'src/triggers.ts')],
    outfile,
    globalName: TRIGGERS,
    define: { IS_ADD_ON: String(addOn) },
  });
}

const COMMON = {
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
