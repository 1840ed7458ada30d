/** After all tests: nothing stays in the system's temporary folder. */
import { rmSync } from 'node:fs';

export default function tearDown() {
  const folder = process.env.TMPDIR ?? '';
  if (folder.includes('ita-memo-tests-')) rmSync(folder, { recursive: true, force: true });
}
