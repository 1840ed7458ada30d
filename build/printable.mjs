/**
 * Characters that do not print, in a built script as escapes: what is pasted into an editor by hand may lose them, or
 * be read in another encoding. Libraries have some in their strings and patterns, where an escape means the same.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** Lines and tabs stay: they stand between the words of the code too. */
const UNPRINTED = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffd]/gu;

export function printable(script) {
  return script.replace(UNPRINTED, (letter) => letter.split('').map(escaped).join(''));
}

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export async function makePrintable(file) {
  await writeFile(file, printable(await readFile(file, 'utf8')));
}
