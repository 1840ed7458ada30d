/** How large the built files are, and how long a bare context takes to load what a run needs of them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { cpuMedian } from './time';

const DIST = join(import.meta.dirname, '../dist');

export async function measureBundle() {
  const files = readdirSync(DIST);
  const bytes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);
  const sources = files
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(DIST, name), 'utf8') }));
  return {
    server: bytes(sources.map(({ name }) => name)),
    sidebar: bytes(files.filter((name) => name === 'sidebar.html')),
    /** Every file, and main.js' own function where it holds one that is called at first use. */
    loadMs: await cpuMedian(() => load(sources, true)),
    /** Every file is loaded at each run, that of onOpen too; it does without main.js' function. */
    onOpenMs: await cpuMedian(() => load(sources, false)),
  };
}

interface Source {
  readonly name: string;
  readonly text: string;
}

function load(sources: readonly Source[], withMain: boolean): void {
  const context = createContext({});
  let firstUse: unknown;
  for (const { name, text } of sources) {
    const before = new Set(Object.keys(context));
    // A new end each time, or else the engine would remember the last compilation.
    new Script(`${text}\n//${Math.random()}`).runInContext(context);
    const [own] = Object.keys(context).filter((key) => !before.has(key));
    if (name === 'main.js' && own !== undefined) firstUse = context[own];
  }
  if (withMain && typeof firstUse === 'function') firstUse();
}
