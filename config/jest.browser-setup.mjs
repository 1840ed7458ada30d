/** Before the end-to-end tests, and only where some of them are to run: what they share. */
import { tsImport } from 'tsx/esm/api';

const { NoBrowser, shareBrowser } = await tsImport('../test/chromium/shared.ts', import.meta.url);
const { bundle } = await tsImport('../studio/bundles.ts', import.meta.url);

/**
 * One browser, and the studio's programs. Without a browser the run ends here with one line, and not
 * with each of its tests.
 */
export default async function setUp() {
  try {
    globalThis.closeSharedBrowser = await shareBrowser();
  } catch (problem) {
    if (!(problem instanceof NoBrowser)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exit(1);
  }
  await bundle();
}
