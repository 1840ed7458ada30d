/** The sidebar's pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { DIST, ROOT } from './folders.mjs';

/** One page with its script and style inside: nothing remote, and nothing else to load. */
export async function sidebarPage(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(ROOT, entry)],
    outfile: join(DIST, 'sidebar.js'),
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    // Not automatic: its `children:` at every element alone takes 2 KB of the page's 80.
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(ROOT, 'src/sidebar/jsx.ts')],
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const page = await readFile(join(ROOT, 'src/sidebar/page.html'), 'utf8');
  // In a page a script ends at the first `</script`, also inside a string, and `<!--` hides the rest.
  const script = text('.js').replace(/<(?=\/script|!--)/gi, '\\x3c');
  // Functions, since `$&` in a replacement text would be taken for the match.
  return page
    .replace('/*style*/', () => text('.css').trim())
    .replace('/*script*/', () => script.trim());
}
