/** The sidebar's page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { DIST, ROOT } from './folders.mjs';
import { printable } from './printable.mjs';

/** One file with its script and style inside: nothing remote, and nothing else to load. */
export async function sidebarPage() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, 'src/sidebar/shell/main.tsx')],
    outfile: join(DIST, 'sidebar.js'),
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.png': 'dataurl' },
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = await readFile(join(ROOT, 'src/sidebar/shell/page.html'), 'utf8');
  // In a page a script ends at the first `</script`, also inside a string, and `<!--` hides the rest.
  const script = printable(text('.js')).replace(/<(?=\/script|!--)/gi, '\\x3c');
  const style = text('.css').trim();
  const length = style.length + script.trim().length;
  // Functions, since `$&` in a replacement text would be taken for the match.
  return page
    .replace('data-length="0"', `data-length="${length}"`)
    .replace('/*style*/', () => style)
    .replace('/*script*/', () => script.trim());
}
