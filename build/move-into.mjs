/** Puts what was built in its place. */
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file left from another build would be pushed with the rest, so it goes. */
export async function moveInto(aside, out) {
  await mkdir(out, { recursive: true });
  const made = await readdir(aside);
  for (const file of made) {
    await copyFile(join(aside, file), join(out, `.${file}`));
    await rename(join(out, `.${file}`), join(out, file));
  }
  for (const file of await readdir(out)) if (!made.includes(file)) await rm(join(out, file));
  await rm(aside, { recursive: true });
}
