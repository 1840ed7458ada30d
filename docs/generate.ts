/** `npm run docs`: writes what the pages of docs/ take from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED } from './generated';

for (const { file, write } of GENERATED) {
  const path = join(import.meta.dirname, file);
  writeFileSync(path, write(readFileSync(path, 'utf8')));
}
