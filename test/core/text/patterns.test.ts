/** Every pattern that stands in the sources of the server reads a hostile text in a time that grows with its length. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hostileTexts, readAll } from './hostile';
import { filesMakingPatterns, patternsInSource } from './patterns-in-source';

const ROOT = join(import.meta.dirname, '../../..');

/** These never see a long text: whoever calls them has looked before. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/core/text/two-decimals.ts: /\\B(?=(?:\\d{3})+\\.)/g': 'NUMBER lets 13 digits through',
};

/** Made when a function runs and not when its file is loaded: as it makes them. */
const MADE_INSIDE: Readonly<Record<string, RegExp>> = {
  'src/core/docx/emblem.ts': /<(?:\w+:)?Default\s[^<>]*Extension\s*=\s*["']png["']/i,
  'src/core/docx/xml.ts': /\sdescr\s*=\s*(?:"([^"]*)"|'([^']*)')/,
  'src/core/measures/rounds/places.ts': /มกราคม|กุมภาพันธ์|ม\.ค|ก\.พ|\bjan|\bfeb/gi,
  'src/core/template/render.ts': /^[^#/^\p{L}\p{N}]*#(?!\/)(.*)$/su,
  'src/app/sheets/new-year.ts': /(?<!\d)2569(?!\d)|(?:ปี|งบ)\s*69(?!\d)/,
};

/** What the others make while they are loaded. */
const MADE = new Map(
  filesMakingPatterns()
    .filter((path) => !(path in MADE_INSIDE))
    .map((path) => [path, madeBy(path)]),
);

const ALL: readonly (readonly [string, RegExp])[] = [
  ...patternsInSource().map(({ name, pattern }) => [name, pattern] as const),
  ...madeOnce(),
  ...Object.entries(MADE_INSIDE),
];

test('they are found', () => {
  expect(patternsInSource().length).toBeGreaterThan(200);
  const unseen = [...MADE].filter(([, made]) => made.length === 0);
  expect(unseen).toEqual([]);
});

/** A file that is loaded makes those of the files it reads, too: each stands here under the first that makes it. */
function madeOnce(): readonly (readonly [string, RegExp])[] {
  const seen = new Map<string, readonly [string, RegExp]>();
  for (const [path, made] of MADE) {
    for (const each of made) {
      if (!seen.has(`${each}`)) seen.set(`${each}`, [`${path}: ${each}`, each]);
    }
  }
  return [...seen.values()];
}

/** Four times as much takes four times as long, or sixteen times where each start reads on. */
const SHORT = 1_600;
const LONG = 6_400;
const MOST = 9;
/** Before them: of one that doubles its time with each letter these tell it, where the short text would never end. */
const FIRST = [16, 20, 24, 28, 40, 80, 400];
/** In milliseconds of the processor; what takes less than this for the long one is quick in any case. */
const LEAST = 6;
const AGAIN = 12;

test('a pattern that doubles its time with each letter is told, and does not hang', () => {
  expect(slowText(/^(?:[ก-๎]+\s?)+$/)).not.toBeNull();
});

test.each(ALL)('%s', (name, pattern) => {
  const isBounded = name in BOUNDED;
  expect({ name, slow: slowText(pattern) }).toEqual({
    name,
    slow: isBounded ? expect.any(String) : null,
  });
});

/** The beginning of a text that it reads again and again; null where there is none. */
function slowText(pattern: RegExp): string | null {
  for (const length of FIRST) {
    const texts = hostileTexts(pattern, length);
    const slow = texts.find((text) => neverWithin(LEAST * 4, () => readAll(pattern, text)));
    if (slow !== undefined) return slow.slice(0, 12);
  }
  const short = hostileTexts(pattern, SHORT);
  const longer = hostileTexts(pattern, LONG);
  for (const [index, text] of short.entries()) {
    // A cubic one would not come back from the long text.
    if (neverWithin(LEAST * 4, () => readAll(pattern, text))) return text.slice(0, 12);
    const long = longer[index] ?? '';
    // What one look finds slow is looked at again, many times: the engine may have been compiling, or clearing up.
    if ([1, AGAIN].every((times) => growsFast(pattern, text, long, times)))
      return text.slice(0, 12);
  }
  return null;
}

function growsFast(pattern: RegExp, short: string, long: string, times: number): boolean {
  const time = leastTime(() => readAll(pattern, short), times);
  const most = Math.max(LEAST, MOST * time);
  return neverWithin(most, () => readAll(pattern, long), times);
}

/** Whether it takes longer at each of several times: another program may have been at work. */
function neverWithin(most: number, work: () => void, atLeast = 1): boolean {
  return leastTime(work, atLeast, most) > most;
}

/** In milliseconds. Of several where the first is long: another program may have been at work. No more once it is `enough`. */
function leastTime(work: () => void, atLeast = 1, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < atLeast || (times < 4 && least > LEAST); times++) {
    const begin = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(begin).user / 1000);
    if (least <= enough) break;
  }
  return least;
}

function madeBy(path: string): readonly RegExp[] {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const made: RegExp[] = [];
  const Seen = new Proxy(RegExp, {
    construct(target, given: ConstructorParameters<typeof RegExp>) {
      const pattern = new target(...given);
      made.push(pattern);
      return pattern;
    },
  });
  for (const { text } of outputFiles) new Function('RegExp', text)(Seen);
  return made;
}
