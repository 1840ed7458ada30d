import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(import.meta.dirname, '..');

/** Where the local Apps Script is as unkind as Google may be unless it is asked otherwise: who asks, and why. */
const SWITCHES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "'at-once'": {
    'add-on/late-refusals.test.ts': 'what a user is told must not hang on when Sheets refuses',
    'add-on/self-test-left.test.ts': 'that the self-test tells the one from the other',
    'local/late-refusal.test.ts': 'that the switch does what it says',
  },
};

const SELF = 'local/kinder.test.ts';

test.each(Object.entries(SWITCHES))('only these tests switch to %s', (text, allowed) => {
  const using = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && name !== SELF)
    .filter((name) => readFileSync(join(TESTS, name), 'utf8').includes(text));
  expect(using.sort()).toEqual(Object.keys(allowed).sort());
});
