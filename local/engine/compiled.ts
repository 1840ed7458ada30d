/** Runs a script's files in a fresh context; a file is compiled once for as long as its text stays the same. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

interface Compiled {
  readonly bytes: Buffer;
  readonly script: vm.Script;
}

/**
 * By file name, the last read first. Functions that one context has run are compiled for all: of a command on the
 * built bundle, to decode and compile its megabyte anew takes longer than to run it.
 */
const COMPILED = new Map<string, Compiled[]>();
/** Several builds of a script may take turns. */
const KEPT = 3;

/** By path: even to read the bundle at each call would be a tenth of a trial. */
const KNOWN = new Map<string, { readonly stamp: string; readonly script: vm.Script }>();

export function runCompiled(folder: string, context: object): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  for (const name of names.sort()) scriptOf(folder, name).runInContext(context);
}

function scriptOf(folder: string, name: string): vm.Script {
  const path = join(folder, name);
  const { ino, size, mtimeMs } = statSync(path);
  const stamp = [ino, size, mtimeMs].join();
  const before = KNOWN.get(path);
  if (before?.stamp === stamp) return before.script;
  const script = compile(path, name);
  KNOWN.set(path, { stamp, script });
  return script;
}

/** The same text in another folder, such as a build under another manifest, is the same script. */
function compile(path: string, name: string): vm.Script {
  const bytes = readFileSync(path);
  const kept = COMPILED.get(name) ?? [];
  const same = kept.find((each) => each.bytes.equals(bytes));
  if (same) return same.script;
  const script = new vm.Script(bytes.toString('utf8'), { filename: path });
  COMPILED.set(name, [{ bytes, script }, ...kept].slice(0, KEPT));
  return script;
}
