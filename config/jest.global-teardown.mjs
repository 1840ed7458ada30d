/** After all tests: the browser is closed, and nothing stays in the system's temporary folder. */
import { rmSync } from 'node:fs';

export default async function tearDown() {
  await globalThis.closeSharedBrowser?.();
  const folder = process.env.TMPDIR ?? '';
  if (folder.includes('ita-memo-tests-')) rmSync(folder, { recursive: true, force: true });
}
