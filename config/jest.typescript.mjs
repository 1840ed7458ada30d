/**
 * In each of the tests' workers, before its first test: what it imports may be TypeScript. What tsx has compiled it keeps in
 * the temporary folder, which each run of tests has for itself: this one stays for the next.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const kept = fileURLToPath(new URL('../.cache/tsx', import.meta.url));
mkdirSync(kept, { recursive: true });

const own = process.env.TMPDIR;
process.env.TMPDIR = kept;
const { register } = await import('tsx/esm/api');
register();
process.env.TMPDIR = own;
