/** `npm run docs`: writes docs/tags.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsPage } from './tags-page';

writeFileSync(join(import.meta.dirname, 'tags.md'), tagsPage());
