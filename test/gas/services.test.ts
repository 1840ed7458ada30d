import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../src');

const SERVICES =
  /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|ScriptApp|UrlFetchApp|CacheService|Utilities|Session\.get\w+|GoogleAppsScript|console\.\w+)\b/;

/** The code without what it says of itself. */
function codeOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

test('only src/gas names Google’s services', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const naming = files
    .filter((file) => /\.tsx?$/.test(file) && SERVICES.test(codeOf(file)))
    .filter((file) => !file.startsWith('gas/'));
  expect(naming).toEqual([]);
});
