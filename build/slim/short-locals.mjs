/**
 * Shortens names of the libraries only, and only within functions: a stack trace still shows a library's
 * functions by name, and our own code whole. It takes 57 KB off, which every run of the script has to load.
 */
import { readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

export const shortLocals = {
  name: 'short-locals',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) =>
      shortened(await readFile(path, 'utf8')),
    );
  },
};

/** A library's module as a plugin hands it to esbuild. */
export async function shortened(source) {
  const options = { minifyIdentifiers: true, legalComments: 'inline', target: 'es2019' };
  const { code } = await esbuild.transform(source, options);
  return { contents: code, loader: 'js' };
}
