/** Programs that stand for LibreOffice, so that these tests need none: the pages' tests use the real one. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Its last argument but one is the folder, the last the document; what it "prints" is that document. */
export const PRINTS = `for last; do before=$folder; folder=$last; done
{ printf '%%PDF-1.4 '; cat "$last"; } > "$before/memo.pdf"`;

/** A folder to stand first in the PATH, with `soffice` as this shell script. */
export function fakeSoffice(script = PRINTS): string {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  writeFileSync(join(folder, 'soffice'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

/** Runs with this folder first in the PATH. */
export function withPath<Value>(folder: string, act: () => Value): Value {
  return havingPath([folder, process.env.PATH].join(delimiter), act);
}

/** Runs where no program is found. */
export function withoutPrograms<Value>(act: () => Value): Value {
  return havingPath(mkdtempSync(join(tmpdir(), 'nothing-')), act);
}

function havingPath<Value>(path: string, act: () => Value): Value {
  const before = process.env.PATH;
  process.env.PATH = path;
  try {
    return act();
  } finally {
    process.env.PATH = before;
  }
}
