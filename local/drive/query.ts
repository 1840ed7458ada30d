/**
 * The `q` of files.list, as far as it is known here; the rest is refused, not ignored.
 * https://developers.google.com/workspace/drive/api/guides/search-files
 */

import { NotInLocalAppsScript } from '../engine/exceptions';
import { driveError } from './error';
import type { DriveFile } from './folder';

type Test = (file: DriveFile) => boolean;

/** A quoted text; a quote or a backslash in it is escaped. */
const QUOTED = String.raw`'((?:[^'\\]|\\['\\])*)'`;
const HAS_PROPERTY = new RegExp(
  String.raw`^(appProperties|properties)\s+has\s+\{\s*key\s*=\s*${QUOTED}\s+and\s+value\s*=\s*${QUOTED}\s*\}`,
);
const EQUALS = new RegExp(String.raw`^(name|mimeType)\s*=\s*${QUOTED}`);
const TRASHED = /^trashed\s*=\s*(true|false)/;

/** Throws where the query is not one of those terms joined by `and`, `or` and brackets. */
export function parseQuery(query: string): Test {
  let rest = query.trim();
  const take = (pattern: RegExp): boolean => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length).trim();
    return match !== null;
  };
  const factor = (): Test => {
    if (take(/^\(/)) {
      const inside = either();
      if (!take(/^\)/)) throw invalid(query);
      return inside;
    }
    const [test, length] = term(rest) ?? unknown(query, rest);
    rest = rest.slice(length).trim();
    return test;
  };
  const both = (): Test => {
    const tests = [factor()];
    while (take(/^and\b/)) tests.push(factor());
    return (file) => tests.every((test) => test(file));
  };
  const either = (): Test => {
    const tests = [both()];
    while (take(/^or\b/)) tests.push(both());
    return (file) => tests.some((test) => test(file));
  };
  if (rest === '') return () => true;
  const test = either();
  if (rest !== '') throw invalid(query);
  return test;
}

function term(text: string): [Test, number] | null {
  const has = HAS_PROPERTY.exec(text);
  if (has) {
    const [all, store, key, value] = has;
    return [(file) => file[store as 'properties'][plain(key)] === plain(value), all.length];
  }
  const same = EQUALS.exec(text);
  if (same) {
    const [all, field, value] = same;
    return [(file) => file[field as 'name'] === plain(value), all.length];
  }
  const bin = TRASHED.exec(text);
  return bin ? [(file) => file.trashed === (bin[1] === 'true'), bin[0].length] : null;
}

function plain(text = ''): string {
  return text.replace(/\\(['\\])/g, '$1');
}

function unknown(query: string, rest: string): never {
  if (/^[a-zA-Z]+\s*(?:=|!=|<|>|contains|in|has)/.test(rest) || /^not\b/.test(rest)) {
    throw new NotInLocalAppsScript(`Drive.Files.list: this q is not understood here: ${rest}`);
  }
  throw invalid(query);
}

function invalid(query: string): Error {
  return driveError('files.list', 400, `Invalid Value: ${query}`);
}
