/** Which of a unit's rows have another answer than its memo had, wherever an office has put them since. */
import type { Activity, Status } from '../../../src/core/measures/measure';
import { titlesOf } from '../../../src/core/memo/answer-rows';
import {
  answersSince,
  carryAnswers,
  keepAnswers,
  writeAnswers,
} from '../../../src/core/memo/answers';
import { titleHash } from '../../../src/core/sign-off/snapshot';

const UNIT = 'กองคลัง';

interface Row {
  readonly number?: string | null;
  readonly title: string;
  readonly method?: string;
  readonly status?: Status;
  readonly note?: string;
}

const sourceOf = (rows: readonly Row[]) => ({
  ownColumns: [],
  isAsked: ({ status }: Activity) => status !== 'done',
  measures: rows.map(
    ({ number = null, title, method = '', status = 'not-started', note = '' }, index) => ({
      row: index + 2,
      number,
      title,
      owners: [UNIT],
      status,
      activities: [
        { row: index + 2, method, owners: [UNIT], followUp: '', status, fault: null, note },
      ],
    }),
  ),
});

/** As an earlier version wrote it: so much of each row. */
const asBefore = (text: string, length: number) =>
  text
    .split(' ')
    .map((row) => row.slice(0, length))
    .join(' ');

const titles = (rows: readonly Row[]) =>
  titlesOf(rows.map(({ title }) => ({ hash: titleHash(title), title })));

const answered = (before: readonly Row[], now: readonly Row[], known = titles(before)) =>
  answersSince(writeAnswers(sourceOf(before), UNIT), sourceOf(now), UNIT, known)?.map(
    ({ number, title, from, to }) => [number, title, from, to],
  );

describe('two measures of one title without a method', () => {
  const ONE: Row = { number: '1', title: 'งานประจำ', note: 'แผน ก' };
  const TWO: Row = { number: '2', title: 'งานประจำ', status: 'done', note: 'เผยแพร่แล้ว' };

  test.each([
    ['with their numbers', [ONE, TWO]],
    ['numbered anew', [ONE, TWO].map(({ number: _, ...row }) => row)],
  ])('that are sorted, %s, have answered nothing', (_how, rows) => {
    expect(answered(rows, [...rows].reverse())).toEqual([]);
  });

  test('answer each for itself when they are sorted', () => {
    const now: Row[] = [TWO, { ...ONE, status: 'in-progress', note: 'เริ่มแล้ว' }];
    expect(answered([ONE, TWO], now)).toEqual([['1', 'งานประจำ', 'not-started', 'in-progress']]);
    const both: Row[] = [
      { ...TWO, note: 'เผยแพร่ 2 ครั้ง' },
      { ...ONE, status: 'done' },
    ];
    expect(answered([ONE, TWO], both)).toEqual([
      ['2', 'งานประจำ', 'done', 'done'],
      ['1', 'งานประจำ', 'not-started', 'done'],
    ]);
  });

  test('of memos that have kept no numbers, too', () => {
    const text = asBefore(writeAnswers(sourceOf([ONE, TWO]), UNIT), 21);
    const now = sourceOf([TWO, ONE]);
    expect(answersSince(text, now, UNIT, new Map())).toEqual([]);
  });
});

describe('a measure that is taken out, and another with its method put in', () => {
  const FIRST: Row = { number: '1', title: 'ประกาศเจตนารมณ์งดรับของขวัญ', method: 'เผยแพร่' };
  const OLD: Row = { number: '2', title: 'จัดทำคู่มือการปฏิบัติงาน', method: 'เผยแพร่' };
  const LAST: Row = { number: '3', title: 'ประชุมชี้แจงการใช้งบประมาณ', method: 'เผยแพร่' };
  const NEW: Row = { title: 'เปิดช่องทางร้องเรียน', method: 'เผยแพร่', status: 'done', note: 'เปิดแล้ว' };

  test.each([
    ['at the end', [FIRST, { ...LAST, number: '2' }, { ...NEW, number: '3' }]],
    ['in its place', [FIRST, { ...NEW, number: '2' }, LAST]],
    [
      'with a title that differs by its number alone',
      [FIRST, LAST, { ...OLD, number: '4', title: 'จัดทำคู่มือการปฏิบัติงาน 2', status: 'done' }],
    ],
  ] as const)('%s, is no answer', (_where, now) => {
    expect(answered([FIRST, OLD, LAST], now)).toEqual([]);
  });

  test('also where it is the only one of its unit', () => {
    expect(answered([OLD], [{ ...NEW, number: '2' }])).toEqual([]);
  });

  test.each([
    ['จัดทำคู่มือการปฏิบัติงาน (ฉบับปรับปรุง)', '2'],
    ['ปรับปรุงคู่มือการปฏิบัติงานของกองคลัง', '2'],
    ['จัดทำคู่มือปฏิบัติงาน', '5'],
  ])('one that is called %s from now on has answered', (title, number) => {
    const now: Row[] = [FIRST, { ...OLD, title, number, status: 'done' }, LAST];
    expect(answered([FIRST, OLD, LAST], now)).toEqual([[number, title, 'not-started', 'done']]);
  });

  test('where the memo has not kept its title, number and place together say that it is the same', () => {
    const now: Row[] = [FIRST, { ...OLD, title: 'คู่มือ', status: 'done' }, LAST];
    expect(answered([FIRST, OLD, LAST], now, new Map())).toHaveLength(1);
    const elsewhere: Row[] = [FIRST, LAST, { ...OLD, title: 'คู่มือ', status: 'done' }];
    expect(answered([FIRST, OLD, LAST], elsewhere, new Map())).toEqual([]);
  });
});

describe('what an officer has put right', () => {
  const BEFORE: Row[] = [
    { number: '1', title: 'ก', method: 'ข', note: 'อนุญาติแล้ว' },
    { number: '2', title: 'ค', method: 'ข', note: 'รอ' },
  ];
  const AFTER: Row[] = [{ ...BEFORE[0]!, note: 'อนุญาตแล้ว' }, BEFORE[1]!];
  const both = { before: sourceOf(BEFORE), after: sourceOf(AFTER) };
  const keep = (text: string, how = both) => keepAnswers(text, how, UNIT, titles(BEFORE));

  test('is no answer, nor when it is taken back', () => {
    const text = writeAnswers(both.before, UNIT);
    const kept = keep(text);
    expect(answersSince(kept, both.after, UNIT, new Map())).toEqual([]);
    expect(keep(kept, { before: both.after, after: both.before })).toBe(text);
  });

  test('leaves an answer that was given before, and what others have', () => {
    const text = writeAnswers(sourceOf([{ ...BEFORE[0]!, note: '' }, BEFORE[1]!]), UNIT);
    expect(keep(text)).toBe(text);
    expect(keepAnswers(text, both, 'กองช่าง', new Map())).toBe(text);
    expect(keep('')).toBe('');
  });

  test('in a measure with another title by now', () => {
    const text = writeAnswers(both.before, UNIT);
    const named = (rows: Row[]) =>
      sourceOf(
        rows.map((row) => (row.title === 'ก' ? { ...row, title: 'ก (ฉบับปรับปรุงใหม่)' } : row)),
      );
    const now = { before: named(BEFORE), after: named(AFTER) };
    const known = new Map([[titleHash('ก'), 'ก (ฉบับปรับปรุง)']]);
    const kept = keepAnswers(text, now, UNIT, known);
    expect(answersSince(kept, now.after, UNIT, known)).toEqual([]);
  });
});

describe('a memo that has kept no lines of its rows', () => {
  const ROW: Row = { number: '1', title: 'ก', method: 'ข', note: 'รอ' };
  const since = (now: Row) =>
    answersSince(
      asBefore(writeAnswers(sourceOf([ROW]), UNIT), 26),
      sourceOf([now]),
      UNIT,
      titles([ROW]),
    );

  test('is compared as a whole, and what is left empty is no answer', () => {
    expect(since(ROW)).toEqual([]);
    expect(since({ ...ROW, note: '' })).toEqual([]);
    expect(since({ ...ROW, note: 'เผยแพร่แล้ว' })).toMatchObject([{ words: true }]);
  });

  test('as one of hundreds of rows does', () => {
    const rows = Array.from({ length: 300 }, (_, at) => ({
      ...ROW,
      number: `${at}`,
      title: `ก${at}`,
    }));
    const text = writeAnswers(sourceOf(rows), UNIT);
    expect(text.length).toBeLessThan(10_000);
    const now = rows.map((row, at) => (at === 299 ? { ...row, note: 'เผยแพร่แล้ว' } : row));
    expect(answersSince(text, sourceOf(now), UNIT, titles(rows))).toMatchObject([
      { number: '299' },
    ]);
  });
});

describe('new content of a memo', () => {
  const ROWS: Row[] = [
    { number: '1', title: 'จัดทำคู่มือ', method: 'เผยแพร่', note: 'รอ' },
    { number: '2', title: 'อบรมบุคลากร', method: 'อบรม', note: 'รอ' },
  ];
  const NOW: Row[] = [
    { ...ROWS[0]!, title: 'จัดทำคู่มือ (ฉบับปรับปรุง)', note: 'เผยแพร่แล้ว' },
    ROWS[1]!,
    { number: '3', title: 'ตรวจสอบ', note: 'เริ่มแล้ว' },
  ];
  const carried = (asked: readonly Row[]) =>
    carryAnswers(
      writeAnswers(sourceOf(ROWS), UNIT),
      { asked: sourceOf(asked), all: sourceOf(NOW) },
      UNIT,
      titles(ROWS),
    );
  const numbers = (text: string, rows: readonly Row[]) =>
    answersSince(text, sourceOf(rows), UNIT, titles(NOW))?.map(({ number }) => number);

  test('keeps what was answered, also of what it does not ask about any more, and asks about what is new', () => {
    const text = carried(NOW);
    expect(numbers(text, NOW)).toEqual(['1']);
    expect(numbers(text, [NOW[0]!, NOW[1]!, { ...NOW[2]!, status: 'done' }])).toEqual(['1', '3']);
    expect(numbers(carried([NOW[1]!]), NOW)).toEqual(['1']);
  });
});
