/** The script's bundle, main.js: all that runs in Apps Script itself. */
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { ROOT } from './folders.mjs';
import { notices } from './notices.mjs';
import { shortLocals } from './slim/short-locals.mjs';
import { smallFlate } from './slim/small-flate.mjs';
import { xmlEntities } from './slim/xml-entities.mjs';

export async function scriptBundle({ addOn, templates, outfile }) {
  await esbuild.build({
    entryPoints: [join(ROOT, 'src/main.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'ItaMemo',
    // Not neutral: PizZip would then pull in node:stream.
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    // Our identifiers stay, so that a stack trace in the execution log reads.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 500,
    legalComments: 'eof',
    define: { IS_ADD_ON: String(addOn) },
    footer: { js: await notices() },
    plugins: [builtIn(templates), xmlEntities, smallFlate, shortLocals],
    logLevel: 'warning',
  });
}

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
