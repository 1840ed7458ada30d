/** Before all tests: one folder for what they leave behind, and dist/, which the bundle tests run. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../build.mjs';

export default async function setUp() {
  // The workers, and the programs they start, take it over from here.
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'ita-memo-tests-'));
  await buildIfStale();
}
