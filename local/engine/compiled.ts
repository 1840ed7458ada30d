/** Runs a script's files in a fresh context; a file is compiled once for as long as its text stays the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

interface Compiled {
  readonly bytes: Buffer;
  readonly script: vm.Script;
}

/**
 * By file name, the last used first. Functions that one context has run are compiled for all: of a command on the
 * built bundle, to decode and compile its megabyte anew takes longer than to run it.
 */
const COMPILED = new Map<string, Compiled[]>();
/** Several builds of a script may take turns. */
const KEPT = 3;

export function runCompiled(folder: string, context: object): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  for (const name of names.sort()) scriptOf(folder, name).runInContext(context);
}

function scriptOf(folder: string, name: string): vm.Script {
  const filename = join(folder, name);
  const bytes = readFileSync(filename);
  const before = COMPILED.get(name) ?? [];
  const same = before.find((each) => each.bytes.equals(bytes));
  const used = same ?? { bytes, script: new vm.Script(bytes.toString('utf8'), { filename }) };
  if (before[0] !== used)
    COMPILED.set(name, [used, ...before.filter((each) => each !== used)].slice(0, KEPT));
  return used.script;
}
