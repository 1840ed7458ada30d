/** The tree in ARCHITECTURE.md is the one on disk, and no room of the core or of the commands is a heap. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFiles } from './project-files';

const ROOT = join(import.meta.dirname, '../..');
/** A room that needs more files holds two kinds of thing. */
const MOST_FILES = 15;
/** Parts of a room that the tree need not name one by one. */
const WITHIN = /^(src\/sidebar\/\w+|src\/core\/checks|test|docs|studio|local\/\w+|\.github)\/./;

const files = projectFiles();

const folders = new Set(files.flatMap((file) => parentsOf(file)));

test('every folder of the tree is on disk, and every file that it names', () => {
  const onDisk = new Set([...folders, ...files]);
  expect(tree().filter((path) => !onDisk.has(path))).toEqual([]);
});

test('every folder on disk is in the tree, or within one that is named as a whole', () => {
  const named = new Set(tree());
  const missing = [...folders].filter((folder) => !named.has(folder) && !WITHIN.test(folder));
  expect(missing.sort()).toEqual([]);
});

test('no folder of core or app holds more than fifteen files', () => {
  const rooms = [...folders].filter((folder) => /^src\/(core|app)(\/|$)/.test(folder));
  const wide = rooms
    .map((room) => [room, files.filter((file) => dirname(file) === room).length] as const)
    .filter(([, count]) => count > MOST_FILES);
  expect(rooms.length).toBeGreaterThan(10);
  expect(wide).toEqual([]);
});

/** The paths of the first block of code that draws a tree: two blanks a level, a folder ends with `/`. */
function tree(): string[] {
  const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const block = /```tree\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const above: string[] = [];
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      const level = indent.length / 2;
      above.length = level;
      above[level] = name.replace(/\/$/, '');
      return above.join('/');
    });
}

function parentsOf(path: string): string[] {
  const parent = dirname(path);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}

/** `npm ci && npm test` needs Node.js and npm and nothing else. */
test('no test starts git', () => {
  const starts = /(?:spawn|exec)\w*\(\s*['"]git\b/;
  const tests = files.filter((file) => file.endsWith('.test.ts'));
  expect(tests.filter((file) => starts.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});
