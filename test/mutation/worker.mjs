/** Runs test files again and again in one process, which is what makes a mutant cost seconds; it is killed where one never ends. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runCLI } from 'jest';

const [root = ''] = process.argv.slice(2);
const [unit] = createRequire(import.meta.url)(join(root, 'config/jest.config.cjs')).projects;
// Nothing is built, nobody reads what passes, and tests of speed fail by themselves on a busy machine.
const testPathIgnorePatterns = [
  ...unit.testPathIgnorePatterns,
  'growth\\.test',
  'fast-reading\\.test',
];
const config = JSON.stringify({ ...unit, rootDir: root, testPathIgnorePatterns });
const quiet = { config, runInBand: true, silent: true, reporters: [], watchman: false };

process.on('message', async ({ tests, named }) => {
  const { results } = await runCLI(
    { ...quiet, _: tests, $0: '', ...(named && { testNamePattern: named }) },
    [root],
  );
  process.send?.({ failed: results.numFailedTests + results.numRuntimeErrorTestSuites });
});
