/** How large the built files are, and how long a bare context takes to load the script. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { rounded } from './time';

const DIST = join(import.meta.dirname, '../dist');

export function measureBundle() {
  const sizeOf = (file: string) => {
    const path = join(DIST, file);
    return existsSync(path) ? statSync(path).size : 0;
  };
  return {
    server: sizeOf('main.js') + sizeOf('globals.js') + sizeOf('triggers.js'),
    sidebar: sizeOf('sidebar.html'),
    loadMs: loadMs(),
  };
}

function loadMs(): number {
  const files = ['globals.js', 'triggers.js', 'main.js'];
  const sources = files.map((file) => readFileSync(join(DIST, file), 'utf8'));
  const context = createContext({});
  const start = performance.now();
  for (const source of [...sources, 'main_()']) new Script(source).runInContext(context);
  return rounded(performance.now() - start);
}
