import type { Measure, Status } from '../../../src/core/measures/measure';
import { readSigners } from '../../../src/core/office/signers';
import { readSnapshot, writeSnapshot } from '../../../src/core/sign-off/snapshot';
import fc from '../../property';
import { measure, seen } from './measures';

const STATUSES: (Status | null)[] = ['not-started', 'in-progress', 'done', null];

const anyMeasure: fc.Arbitrary<Measure> = fc
  .record({
    number: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 1, max: 999 }).map(String),
      fc.tuple(fc.nat(99), fc.nat(99)).map((parts) => parts.join('.')),
    ),
    title: fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim()),
      fc.constantFrom('อบรมจริยธรรม', '=1+1', '1. ข้อ', '', '🇹🇭🇹🇭'),
    ),
    status: fc.constantFrom(...STATUSES),
  })
  .map(({ number, title, status }) => measure(number, title, status));

test('what is written is read again: each status, number and title, in order', () => {
  fc.assert(
    fc.property(fc.array(anyMeasure, { maxLength: 60 }), (measures) => {
      const now = seen(measures);
      const again = readSnapshot(writeSnapshot(now));
      expect(again).toMatchObject({
        words: now.words,
        own: now.own,
        settings: now.settings,
        signers: now.signers,
      });
      expect(again?.measures.map(({ hash, number, status }) => [hash, number, status])).toEqual(
        now.measures.map(({ hash, number, status }) => [hash, number, status]),
      );
      for (const [index, { title }] of (again?.measures ?? []).entries()) {
        // A sign of the snapshot's own that stands in a title is a blank there.
        expect(measures[index]?.title.replaceAll('¶', ' ').startsWith(title)).toBe(true);
      }
    }),
  );
});

describe('in one cell', () => {
  // Longer than there is room for where there are thousands.
  const title = 'มาตรการส่งเสริมคุณธรรม';
  const longTitle = title.repeat(20);
  const numbered = (
    count: number,
    numberOf: (index: number) => string | null,
    titleOf = (index: number) => title + index,
  ) =>
    Array.from({ length: count }, (_, index) => measure(numberOf(index), titleOf(index), 'done'));

  test.each<[string, (index: number) => string | null]>([
    ['numbered one after another', (index) => String(index + 1)],
    ['without numbers', () => null],
    ['numbered in no order', (index) => `${(index * 7) % 999}.${index % 99}`],
  ])('6,000 measures %s fit, and are told apart', (_how, numberOf) => {
    const text = writeSnapshot(seen(numbered(6000, numberOf)));
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(45_000);
    expect(readSnapshot(text)?.measures).toHaveLength(6000);
  });

  test('more than fit are not kept at all', () => {
    expect(writeSnapshot(seen(numbered(6500, () => null)))).toBe('');
  });

  test('few keep their titles, cut where they are long', () => {
    const long = numbered(
      40,
      () => null,
      (index) => longTitle + index,
    );
    const titles = readSnapshot(writeSnapshot(seen(long)))?.measures;
    expect(titles?.[39]?.title).toBe(longTitle.slice(0, 120));
  });

  test('hundreds are a few thousand characters: all rows are read to find one', () => {
    const text = writeSnapshot(seen(numbered(300, String)));
    expect(text.length).toBeLessThanOrEqual(9_000);
    expect(readSnapshot(text)?.measures[299]?.title).toBe(title.slice(0, 22));
  });

  test('no measures are a snapshot too', () => {
    expect(readSnapshot(writeSnapshot(seen([])))?.measures).toEqual([]);
  });
});

test.each([
  '',
  'สวัสดี',
  '{"a":1}',
  '1abc',
  `S1${'A'.repeat(20)}`,
  `S2${'A'.repeat(15)}`,
  `S2${'A'.repeat(20)}¶X12345`,
  `S1${'A'.repeat(15)}¶X12345`,
  `S1${'A'.repeat(15)}¶d12345ไม่มีที่เว้น`,
])('what someone has typed over it is no snapshot: %j', (text) => {
  expect(readSnapshot(text)).toBeNull();
});

describe('the signers', () => {
  const signersOf = (...rows: readonly string[][]) =>
    seen([], { signers: readSigners([['ชื่อ', 'ตำแหน่ง', 'อีเมล'], ...rows]) }).signers;

  test('are the same at another address, and in another row', () => {
    const before = signersOf(['ก', 'ปลัด', '']);
    expect(signersOf(['ก', 'ปลัด', 'palad@example.org'])).toBe(before);
    expect(signersOf(['', '', ''], ['ก', 'ปลัด', ''])).toBe(before);
  });

  test('are others under another name', () => {
    expect(signersOf(['ข', 'ปลัด', ''])).not.toBe(signersOf(['ก', 'ปลัด', '']));
  });
});
