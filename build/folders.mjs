/** Where the build reads and writes. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const DIST = join(ROOT, 'dist');
/** What one build leaves for the next; git does not see it. */
export const CACHE = join(ROOT, '.cache');
