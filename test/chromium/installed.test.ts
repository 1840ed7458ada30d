/** Where an installed browser is looked for, on each kind of machine. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installedBrowser } from './installed';

const empty = mkdtempSync(join(tmpdir(), 'no-browser-'));

/** A folder that holds just this program. */
function folderWith(...path: string[]): { readonly folder: string; readonly program: string } {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const program = join(folder, ...path);
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, '');
  return { folder, program };
}

test.each(['chromium', 'google-chrome', 'microsoft-edge'])('on Linux %s along PATH', (name) => {
  const { folder, program } = folderWith(name);
  expect(installedBrowser('linux', { PATH: `${empty}:${folder}` })).toBe(program);
});

test('on macOS an application of the user’s own', () => {
  const { folder, program } = folderWith('Applications/Chromium.app/Contents/MacOS/Chromium');
  expect(installedBrowser('darwin', { HOME: folder })).toBe(program);
});

test('on Windows a program under one of its folders', () => {
  const { folder, program } = folderWith('Microsoft/Edge/Application/msedge.exe');
  expect(installedBrowser('win32', { 'PROGRAMFILES(X86)': folder })).toBe(program);
});

test('where none is installed, none is found', () => {
  expect(installedBrowser('linux', { PATH: empty })).toBeNull();
  expect(installedBrowser('linux', {})).toBeNull();
  expect(installedBrowser('win32', {})).toBeNull();
});
