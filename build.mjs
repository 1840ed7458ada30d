/**
 * Builds dist/: the functions that Apps Script sees (globals.js), the bundle that most of them ask (main.js), the small
 * ones of the menu (triggers.js), of an edit (at-once.js) and of formulas (functions.js), the sidebar's page
 * (sidebar.html) and the manifest. Here is the order; the steps are in build/.
 * `node build.mjs` makes the bound script, `node build.mjs --add-on` the Marketplace add-on; `--out DIR`
 * puts it elsewhere.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CACHE, DIST, ROOT } from './build/folders.mjs';
import { globals } from './build/globals.mjs';
import { moveInto } from './build/move-into.mjs';
import { sidebarPage } from './build/page.mjs';
import { builtInTemplates } from './build/ready-made.mjs';
import { atOnceBundle, functionsBundle, mainBundle, triggersBundle } from './build/script.mjs';
import { isStale } from './build/stale.mjs';

export { COMPILED } from './build/script.mjs';

/** Builds everything into `out`; takes about a second. */
export async function build({ addOn = false, out = DIST } = {}) {
  // Made aside and moved at the end: whoever runs dist/ meanwhile never meets half of it.
  const aside = join(CACHE, `build-${process.pid}`);
  await mkdir(aside, { recursive: true });
  const templates = await builtInTemplates();
  await mainBundle({ templates, outfile: join(aside, 'main.js') });
  await atOnceBundle({ outfile: join(aside, 'at-once.js') });
  await functionsBundle({ outfile: join(aside, 'functions.js') });
  await triggersBundle({ addOn, outfile: join(aside, 'triggers.js') });
  await writeFile(join(aside, 'globals.js'), await globals());
  await writeFile(join(aside, 'sidebar.html'), await sidebarPage());
  await copyFile(join(ROOT, 'appsscript.json'), join(aside, 'appsscript.json'));
  await moveInto(aside, out);
}

/** Builds only where a source is newer than the bundle; programs that run dist/ call this first. */
export async function buildIfStale() {
  if (await isStale()) await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { 'add-on': { type: 'boolean' }, out: { type: 'string' } };
  const { values } = parseArgs({ options });
  // Without await, since Jest reads this file as one that has none at its top; a failure ends the program all the same.
  build({ addOn: values['add-on'], out: values.out });
}
