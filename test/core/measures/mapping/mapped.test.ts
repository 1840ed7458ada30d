/** Where the headings are that an office has mapped, which of them count, and what its words mean. */
import { cleanGrid } from '../../../../src/core/measures/clean-grid';
import {
  findMappedHeader,
  fitsWhole,
  mappedHeaderAt,
} from '../../../../src/core/measures/mapping/mapped-header';
import {
  type ColumnRole,
  firstWords,
  isComplete,
  type Mapping,
  meaningOfWords,
  meantBy,
  neededColumns,
} from '../../../../src/core/measures/mapping/mapping';
import { lostHeadings } from '../../../../src/core/measures/mapping/strayed';
import { drawn } from '../grids';

const mapping = (roles: Readonly<Record<string, ColumnRole>>, rows = 1): Mapping => ({
  rows,
  columns: Object.entries(roles).map(([key, as]) => ({ key, text: `“${key}”`, as })),
  words: [],
});

const SAID = mapping({ งาน: 'title', คน: 'owners', ผล: 'status' });

function headOf(sheet: string, said = SAID): string {
  const header = findMappedHeader(cleanGrid(drawn(sheet)), said);
  if (!header) return 'none';
  const columns = Object.entries(header.columns).map(([name, column]) => `${name} ${column}`);
  return `${header.firstRow}–${header.lastRow}: ${columns.join(', ')}`;
}

test.each([
  ['where they stood', 'งาน|คน|ผล\nก|ข|ค', '1–1: title 1, owners 2, status 3'],
  ['further down', 'ปี 2569||\n||\nงาน|คน|ผล\nก|ข|ค', '3–3: title 1, owners 2, status 3'],
  ['in another order', 'ผล|ใหม่|งาน|คน\nก|ข|ค|ง', '1–1: status 1, title 3, owners 4'],
  ['twice: the first', 'งาน|คน|ผล\nก|ข|ค\nงาน|คน|ผล', '1–1: title 1, owners 2, status 3'],
  [
    'the whole head before a part of it',
    'งาน||ผล\nก|ข|ค\nงาน|คน|ผล',
    '3–3: title 1, owners 2, status 3',
  ],
  ['a part of it where there is no more', 'งาน||ผล\nก|ข|ค', '1–1: title 1, status 3'],
  ['in two rows by now', 'งาน||\n|กอง|ผล\nก|ข|ค', '1–2: title 1, status 3'],
  ['in the last row', 'ปี 2569||\nงาน|คน|ผล', '2–2: title 1, owners 2, status 3'],
  ['without the titles', 'เรื่อง|คน|ผล\nก|ข|ค', 'none'],
  ['without the status', 'งาน|คน|\nก|ข|ค', 'none'],
  ['further apart than a head is high', 'งาน||\n||\n||\n||ผล', 'none'],
])('%s', (_name, sheet, head) => expect(headOf(sheet)).toBe(head));

test('of two columns that are said to be the same the left one is read; all notes are', () => {
  const said = mapping({
    ก: 'title',
    ข: 'title',
    ค: 'status',
    ง: 'note',
    จ: 'note',
    ฉ: 'own',
    ช: 'unused',
  });
  const header = findMappedHeader(cleanGrid(drawn('ก|ข|ค|ง|จ|ฉ|ช|ซ\n1|2|3|4|5|6|7|8')), said);
  expect(header?.columns).toEqual({ title: 1, status: 3, note: 4 });
  expect(header?.notes).toEqual([4, 5]);
  expect(header?.own.map(({ heading }) => heading)).toEqual(['ฉ', 'ซ']);
  expect(header?.mapping).toBe(said);
});

test('with two columns of marks none is in words, with one it is', () => {
  const both = { ก: 'title', ข: 'status', ค: 'done' } as const;
  expect(headOf('ก|ข|ค|ง\n1|2|3|4', mapping({ ...both, ง: 'in-progress' }))).toBe(
    '1–1: title 1, done 3, in-progress 4',
  );
  expect(headOf('ก|ข|ค\n1|2|3', mapping(both))).toBe('1–1: title 1, status 2, done 3');
});

test('the headings of the next page begin in their own row', () => {
  const grid = cleanGrid(drawn('งาน|คน|ผล\nก|ข|ค\nงาน|คน|ผล\nง|จ|ฉ'));
  expect([1, 3, 4].map((row) => mappedHeaderAt(grid, row, SAID)?.firstRow)).toEqual([
    1,
    3,
    undefined,
  ]);
});

test('a head in two rows may be in one on another sheet, and the other way round', () => {
  const two = mapping({ งาน: 'title', ผล: 'status' }, 2);
  expect(headOf('งาน|รวม|<\n|ผล|คน\nก|ข|ค', two)).toBe('1–2: title 1, status 2');
  expect(headOf('งาน|ผล\nก|ข', two)).toBe('1–1: title 1, status 2');
});

test.each([
  ['งาน|คน|ผล\nก|ข|ค', true, []],
  ['ปี||\nงาน|คน|ผล', true, []],
  ['งาน||ผล\nก|ข|ค', false, ['“คน”']],
  ['เรื่อง||ผล\nก|ข|ค', false, ['“งาน”', '“คน”']],
])('%j holds all of them: %s; gone are %j', (sheet, whole, lost) => {
  const grid = drawn(sheet);
  const row = sheet.startsWith('ปี') ? 2 : 1;
  expect(fitsWhole(grid, SAID)).toBe(whole);
  const gone = lostHeadings(cleanGrid(grid), { firstRow: row, lastRow: row }, SAID);
  expect(gone.map(({ heading }) => heading)).toEqual(lost);
});

test('nobody misses a heading that says nothing; one without a text is named by its key', () => {
  const said = mapping({ งาน: 'title', เดิม: 'own', ว่าง: 'unused', หาย: 'note' });
  const blank = { ...said, columns: said.columns.map((each) => ({ ...each, text: '' })) };
  const rows = { firstRow: 1, lastRow: 1 };
  expect(lostHeadings(cleanGrid(drawn('งาน|ผล')), rows, said)).toEqual([
    { heading: '“หาย”', nth: 1 },
  ]);
  expect(lostHeadings(cleanGrid(drawn('งาน|ผล')), rows, blank)).toEqual([
    { heading: 'หาย', nth: 1 },
  ]);
});

test('one of several with the same heading is named by its place, one of a group with its group', () => {
  const rows = { firstRow: 1, lastRow: 1 };
  const said: Mapping = {
    rows: 1,
    columns: [
      { key: 'ผล#2', text: 'ผล', as: 'status' },
      { key: 'แผน›งาน', text: 'งาน', as: 'title' },
    ],
    words: [],
  };
  expect(lostHeadings(cleanGrid(drawn('งาน|ผล')), rows, said)).toEqual([
    { heading: 'ผล', nth: 2 },
    { heading: 'แผน › งาน', nth: 1 },
  ]);
});

const columnsOf = (...roles: readonly ColumnRole[]) => ({
  columns: roles.map((as) => ({ key: as, text: '', as })),
});

test.each<[roles: readonly ColumnRole[], complete: boolean]>([
  [['title', 'status'], true],
  [['title', 'not-started', 'done'], true],
  [['title', 'in-progress', 'done'], true],
  [['title', 'not-started', 'in-progress', 'done'], true],
  [['title', 'done'], false],
  [['title', 'done', 'done'], false],
  [['title', 'note'], false],
  [['status'], false],
  [['not-started', 'done'], false],
])('%j are enough to count: %s', (roles, complete) =>
  expect(isComplete(columnsOf(...roles))).toBe(complete),
);

test('the title and the statuses are needed, and nothing else', () =>
  expect(
    neededColumns(
      columnsOf(
        'number',
        'title',
        'method',
        'owners',
        'followUp',
        'status',
        'not-started',
        'in-progress',
        'done',
        'note',
        'own',
        'unused',
      ),
    ).map(({ as }) => as),
  ).toEqual(['title', 'status', 'not-started', 'in-progress', 'done']));

const WORDS = meaningOfWords({
  words: [
    { text: 'จบ', means: 'done' },
    { text: 'ไม่มี (ว่าง)', means: 'empty' },
  ],
});

test.each([
  ['จบ', { means: 'done', note: '' }],
  [' จบ ', { means: 'done', note: '' }],
  ['จบ (5 มี.ค.)', { means: 'done', note: '(5 มี.ค.)' }],
  ['จบ\nลงเว็บ', { means: 'done', note: 'ลงเว็บ' }],
  ['ไม่มี (ว่าง)', { means: 'empty', note: '' }],
  ['ไม่มี', null],
  ['จบแล้ว', null],
  ['(จบ)', null],
  ['', null],
])('%j means %j', (text, meant) => {
  const found = meantBy(WORDS, text);
  expect(found && { means: found.means, note: found.note }).toEqual(meant);
});

test('where nothing was said nothing is meant', () =>
  expect(meantBy(meaningOfWords({ words: [] }), '')).toBeNull());

test.each([
  ['จบ', 'จบ'],
  ['จบ (5)', 'จบ '],
  ['จบ\n(5)', 'จบ'],
  ['(5) จบ', ''],
  ['', ''],
])('the first words of %j are %j', (text, words) => expect(firstWords(text)).toBe(words));
