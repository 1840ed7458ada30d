/** A second table on the sheet: of another year, without statuses, a plan of the same measures, the next round. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function readOf(text: string) {
  const read = readMeasures(drawn(text));
  if (!read.ok) throw new Error('no measures sheet');
  const { measures, beside, below } = read.value;
  return {
    titles: measures.map(({ title }) => title),
    owners: measures.map(({ owners }) => owners.join()),
    methods: measures.map(({ activities: [first] }) => first?.method ?? ''),
    unread: [beside, below].flatMap((each) =>
      each ? [[each.row, each.column, each.heading, each.measures]] : [],
    ),
  };
}

const HEAD = 'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ';
const THIS = `ผลการดำเนินงาน ปี 2569|||
  ${HEAD}
  1|จัดอบรม|กองคลัง|แล้วเสร็จ
  2|ประกาศนโยบาย|กองช่าง|แล้วเสร็จ`;
const TITLES = ['จัดอบรม', 'ประกาศนโยบาย'];
const NEXT = `${HEAD}
  1|ทบทวนแผน|กองคลัง|`;

test.each<[string, string, readonly (readonly (string | number)[])[]]>([
  ['of the next year', `แผน ปี 2570|||\n${NEXT}`, [[5, 1, 'แผน ปี 2570', 1]]],
  ['of the next year, two lines over it', `|แผน|\n|ปี 2570|\n${NEXT}`, [[5, 2, 'แผน ปี 2570', 1]]],
  ['that is to come', `แผนปีถัดไป|||\n${NEXT}`, [[5, 1, 'แผนปีถัดไป', 1]]],
  [
    'that is to come, with boxes to tick',
    `แผนปีหน้า|||\nที่|มาตรการ|ยังไม่ดำเนินการ|แล้วเสร็จ\n1|ทบทวนแผน|☐|-`,
    [[5, 1, 'แผนปีหน้า', 1]],
  ],
  ['without statuses', '|||\nที่|มาตรการ|ผู้รับผิดชอบ|หมายเหตุ\n1|ทบทวนแผน|กองคลัง|', [[6, 1, 'ที่', 1]]],
  [
    'under a line of another year whose headings nobody knows',
    'แผน ปี 2570|||\nก|ข|ค|ง\n1|ทบทวนแผน|กองคลัง|',
    [[5, 1, 'แผน ปี 2570', 1]],
  ],
])('a table below %s is told, and not counted', (_name, below, unread) => {
  const read = readOf(`${THIS}\n${below}`);
  expect(read.titles).toEqual(TITLES);
  expect(read.unread).toEqual(unread);
});

test('a figure in the next cell of a title is no part of its year', () => {
  const read = readOf(`ผลการดำเนินงาน ปี 2569|12 มาตรการ||
    ${HEAD}
    1|จัดอบรม|กองคลัง|แล้วเสร็จ
    แผน ปี 2570|||
    ${NEXT}แล้วเสร็จ`);
  expect(read.titles).toEqual(['จัดอบรม']);
  expect(read.unread).toEqual([[4, 1, 'แผน ปี 2570', 1]]);
});

test.each([
  ['of the same year', `ตารางที่ 2 ปี 2569|||\n${NEXT}`],
  ['of no year', NEXT],
  ['that is to come but says statuses', `แผนปีถัดไป|||\n${NEXT}แล้วเสร็จ`],
  ['that is to come but says a per cent', `แผนปีถัดไป|||\n${NEXT}50`],
  ['of the same year whose numbers begin again', 'ส่วนที่ 2 ปี 2569|||\n1|ทบทวนแผน|กองคลัง|แล้วเสร็จ'],
  ['that goes on under a line without a year', 'ด้านที่ 2|||\n1|ทบทวนแผน|กองคลัง|แล้วเสร็จ'],
])('a table below %s is counted too', (_name, below) => {
  const read = readOf(`${THIS}\n${below}`);
  expect(read.titles).toEqual([...TITLES, 'ทบทวนแผน']);
  expect(read.unread).toEqual([]);
});

test.each<[string, string, readonly (readonly (string | number)[])[]]>([
  [
    'with other titles',
    `มาตรการ|สถานะ||มาตรการ|สถานะ
     จัดอบรม|แล้วเสร็จ||ทบทวนแผน|แล้วเสร็จ
     ประกาศนโยบาย|แล้วเสร็จ||ทบทวนคู่มือ|`,
    [[1, 4, 'มาตรการ', 2]],
  ],
  [
    'with a number before its title',
    `ที่|มาตรการ|สถานะ||ที่|มาตรการ|สถานะ
     1|จัดอบรม|แล้วเสร็จ||1|ทบทวนแผน|
     2|ประกาศนโยบาย|แล้วเสร็จ|||`,
    [[1, 6, 'มาตรการ', 1]],
  ],
  [
    'further down',
    `มาตรการ|สถานะ||||
     จัดอบรม|แล้วเสร็จ||||
     ประกาศนโยบาย|แล้วเสร็จ|||มาตรการ|สถานะ
     ||||ทบทวนแผน|แล้วเสร็จ`,
    [[3, 5, 'มาตรการ', 1]],
  ],
  [
    'of counts',
    `มาตรการ|สถานะ||มาตรการ|แล้วเสร็จ|ยังไม่ดำเนินการ
     จัดอบรม|แล้วเสร็จ||ด้านบริหาร|5|60%
     ประกาศนโยบาย|แล้วเสร็จ||รวม|5|60%`,
    [],
  ],
])('a table beside it %s', (_name, sheet, unread) => {
  const read = readOf(sheet);
  expect(read.titles).toEqual(TITLES);
  expect(read.unread).toEqual(unread);
});

const RESULTS = `ผลการดำเนินงาน|||
  ที่|มาตรการ|ผลการดำเนินงาน|หมายเหตุ`;
const plan = (rows: string, results: string) =>
  readOf(`ที่|มาตรการ|วิธีการ|ผู้รับผิดชอบ\n${rows}\n|||\n${RESULTS}\n${results}`);

test.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    'by their titles, whatever their numbers',
    '1|จัดอบรม|อบรม|กองคลัง\n2|ประกาศนโยบาย|ประกาศ|กองช่าง',
    '1|ประกาศนโยบาย|แล้วเสร็จ|\n2|จัดอบรม|แล้วเสร็จ|',
    ['กองช่าง', 'กองคลัง'],
    ['ประกาศ', 'อบรม'],
  ],
  [
    'of two with one title the one with the number',
    '1|จัดอบรม|อบรม|กองคลัง\n2|จัดอบรม|ประชุม|กองช่าง',
    '2|จัดอบรม|แล้วเสร็จ|\n1|จัดอบรม|แล้วเสร็จ|',
    ['กองช่าง', 'กองคลัง'],
    ['ประชุม', 'อบรม'],
  ],
  [
    'by number and how the title begins, in either',
    '1|จัดอบรมบุคลากร|อบรม|กองคลัง\n2|ประกาศ|ประกาศ|กองช่าง',
    '1|จัดอบรม|แล้วเสร็จ|\n2|ประกาศนโยบาย|แล้วเสร็จ|',
    ['กองคลัง', 'กองช่าง'],
    ['อบรม', 'ประกาศ'],
  ],
  [
    'not by how the title ends, nor by a number that is there twice',
    '1|โครงการจัดอบรม|อบรม|กองคลัง\n2|ประกาศ|ประกาศ|กองช่าง\n2|ประกาศ ก|ประกาศ|กองช่าง',
    '1|จัดอบรม|แล้วเสร็จ|\n2|ประกาศ ก ข|แล้วเสร็จ|',
    ['', ''],
    ['', ''],
  ],
  [
    'all steps of the plan in the one row, each once',
    '1|จัดอบรม|ร่าง|กองคลัง\n||อบรม|\n||ร่าง|\n||รายงาน|',
    '1|จัดอบรม|แล้วเสร็จ|',
    ['กองคลัง'],
    ['ร่าง\nอบรม\nรายงาน'],
  ],
])('a plan above says whose the measures are: %s', (_name, rows, results, owners, methods) => {
  const read = plan(rows, results);
  expect([read.owners, read.methods]).toEqual([owners, methods]);
});

describe('tables of the same measures below each other', () => {
  const table = (caption: string, ...statuses: readonly string[]) =>
    [
      `${caption}|`,
      'มาตรการ|สถานะ',
      ...statuses.map((status, at) => `${['จัดอบรม', 'ประกาศนโยบาย'][at]}|${status}`),
    ].join('\n');
  const SIX = table('รอบ 6 เดือน', 'ยังไม่ดำเนินการ', 'ยังไม่ดำเนินการ');
  const TWELVE = table('รอบ 12 เดือน', 'แล้วเสร็จ', 'แล้วเสร็จ');
  const statuses = (...tables: readonly string[]) => {
    const read = readMeasures(drawn(tables.join('\n')));
    return read.ok && read.value.measures.map(({ status }) => status);
  };

  test('are rounds, of which the last is read that anybody has filled in', () => {
    expect(statuses(SIX, TWELVE)).toEqual(['done', 'done']);
    expect(statuses(SIX, table('รอบ 12 เดือน', '', ''))).toEqual(['not-started', 'not-started']);
    expect(statuses(table('รอบ 3 เดือน', 'แล้วเสร็จ'), SIX, table('รอบ 12 เดือน'))).toEqual([
      'not-started',
      'not-started',
    ]);
  });

  test('are none where one does not say its round, or they have other measures', () => {
    expect(statuses(SIX, table('รายงานเพิ่มเติม', 'แล้วเสร็จ', 'แล้วเสร็จ'))).toHaveLength(4);
    const others = TWELVE.replace('จัดอบรม', 'ตรวจสอบ').replace('ประกาศนโยบาย', 'เปิดเผยข้อมูล');
    expect(statuses(SIX, others)).toHaveLength(4);
    expect(statuses(SIX, TWELVE.replace('จัดอบรม', 'ตรวจสอบ'))).toEqual(['done', 'done']);
  });
});

test.each([
  ['12', ['จัดอบรม d']],
  ['6', ['จัดอบรม n']],
])('of two rounds below each other the later one is read: %s months', (later, told) => {
  const round = (months: string, status: string) =>
    `รอบ ${months} เดือน|\nมาตรการ|สถานะ\nจัดอบรม|${status}`;
  const first = round(later === '12' ? '6' : '12', 'ยังไม่ดำเนินการ');
  const read = readMeasures(drawn(`${first}\n${round(later, 'แล้วเสร็จ')}`));
  const letters = { done: 'd', 'not-started': 'n', 'in-progress': 'i' };
  expect(
    read.ok &&
      read.value.measures.map(({ title, status }) => `${title} ${letters[status ?? 'done']}`),
  ).toEqual(told);
});
