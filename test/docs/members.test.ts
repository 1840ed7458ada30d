/** docs/google.md: every member of Google's has its row, and what a row says of the self-test is so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMBERS, sourceOf } from '../../docs/members-table';
import { SELF_TEST } from '../../src/words/self-test';
import { openMemoOffice } from '../add-on/memo-office';
import { fakeSoffice, withPath } from '../local/fake-soffice';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** `Range.getValues` for each member of each list of src/gas/host.ts, by the name of its type. */
const listed = [
  ...read('src/gas/host.ts').matchAll(
    /export type (\w+)Host = (Pick<[^;]+(?:;\s+readonly [^;]+)*)/g,
  ),
].flatMap(([, host = '', members = '']) => {
  const service = /^Drive./.test(host) ? host.replace('Drive', 'Drive.') : host;
  return [...members.matchAll(/'(\w+)'|readonly (\w+):/g)].map(
    ([, member, own]) => `${service}.${member ?? own}`,
  );
});

const rows = MEMBERS.flatMap((each) =>
  Object.entries(each.rows).map(([member, [at, rule, triedBy]]) => ({
    name: `${each.service}.${member}`,
    source: sourceOf(each.page, member, at),
    rule,
    triedBy,
  })),
);

const steps = Object.keys(SELF_TEST.th.steps);

test('the table has a row for each member in use, and for no other', () => {
  expect(listed.length).toBeGreaterThan(80);
  expect(rows.map(({ name }) => name).sort()).toEqual([...listed].sort());
});

test('each row has a rule, and a page of Google’s as its source', () => {
  for (const { rule, source } of rows) {
    expect(rule).not.toBe('');
    expect(source).toMatch(
      /^https:\/\/developers\.google\.com\/(apps-script|workspace)\/[\w/.-]+(#\w+\([\w,]*\))?$/,
    );
    expect(rule + source).not.toMatch(/[|\n]/);
  }
});

test('each step that a row names is one of the self-test, which calls that member', async () => {
  const { runtime } = await openMemoOffice();
  withPath(fakeSoffice(), () => runtime.menu('menuSelfTest'));
  const called = new Set(runtime.calls.map(({ service, method }) => `${service}.${method}`));
  const tried = rows.filter(({ triedBy }) => typeof triedBy === 'string');
  expect(tried.length).toBeGreaterThan(15);
  expect(tried.filter(({ triedBy }) => !steps.includes(triedBy as string))).toEqual([]);
  expect(tried.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([]);
});

test('a row without a step says why', () => {
  for (const { triedBy } of rows) {
    if (typeof triedBy !== 'string') expect(triedBy.none).toMatch(/^[a-z].{10}/);
  }
});

describe('what nobody could confirm', () => {
  const [, part = ''] = read('docs/google.md').split('## What nobody could confirm');
  const questions = part
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

  test('each question has its answer, and its step or the reason why there is none', () => {
    expect(questions.length).toBeGreaterThan(30);
    for (const cells of questions) {
      expect(cells).toHaveLength(3);
      const [question, answer, step = ''] = cells;
      expect([question, answer]).not.toContain('');
      const named = [...step.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
      if (!step.startsWith('none: ')) {
        expect(named.length).toBeGreaterThan(0);
        for (const name of named) expect(steps).toContain(name);
      }
    }
  });

  test.each([
    ['pages that are parsed again', /Malformed HTML content/],
    ['texts that begin with = or an apostrophe', /`=1\+1`/],
    ['the Thai locale of dates', /th_TH/],
    ['writes that are refused late', /at `flush`/],
    ['another project', /copy of the workbook/],
  ])('%s are asked about', (_what, words) => {
    expect(questions.some(([question = '']) => words.test(question))).toBe(true);
  });
});
