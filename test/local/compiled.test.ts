/** A script is compiled once, and anew when it has been built again. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { runCompiled } from '../../local/engine/compiled';

function folderWith(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  writeFileSync(join(folder, 'main.js'), script);
  return folder;
}

/** What the folder's script leaves in a fresh context. */
function answerOf(folder: string): unknown {
  const context: { answer?: unknown } = vm.createContext({});
  runCompiled(folder, context);
  return context.answer;
}

test('each context runs it from the start', () => {
  const folder = folderWith('var answer = (globalThis.answer || 0) + 1;');
  expect([answerOf(folder), answerOf(folder)]).toEqual([1, 1]);
});

test('what was built again is what is run', () => {
  const folder = folderWith('var answer = 1;');
  expect(answerOf(folder)).toBe(1);
  writeFileSync(join(folder, 'main.js'), 'var answer = "two";');
  expect(answerOf(folder)).toBe('two');
});

test('the same text is compiled once, also in another folder', () => {
  const run = jest.spyOn(vm.Script.prototype, 'runInContext');
  const script = 'var answer = "the same";';
  const [one, other] = [folderWith(script), folderWith(script)];
  expect([answerOf(one), answerOf(other), answerOf(one)]).toEqual(Array(3).fill('the same'));
  expect(new Set(run.mock.contexts).size).toBe(1);
  run.mockRestore();
});
