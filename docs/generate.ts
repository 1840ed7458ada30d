/** `npm run docs`: writes every file that is made from the code; a test fails where one is stale. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './pages';

for (const { file, text } of PAGES) {
  writeFileSync(join(import.meta.dirname, '..', file), await text());
}
