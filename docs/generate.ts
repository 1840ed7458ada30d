/** `npm run docs`: writes what is made from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED } from './generated';

for (const { file, write } of GENERATED) {
  const path = join(import.meta.dirname, '..', file);
  writeFileSync(path, await write(readFileSync(path, 'utf8')));
}
