/** What becomes of a table's rows: whole measures with each of their activities, word by word. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

/** `1 title: row method (owners) {followUp} status [note] <own>; …`, leaving out what is empty. */
function readAll(sheet: string): readonly string[] {
  const read = readMeasures(drawn(sheet));
  if (!read.ok) return read.problems.map(({ kind }) => kind);
  return read.value.measures.map(({ number, title, activities }) => {
    const told = activities.map((each) =>
      [
        `${each.row}`,
        each.method,
        each.owners.length > 0 ? `(${each.owners.join(', ')})` : '',
        each.followUp && `{${each.followUp}}`,
        each.status ?? `?${each.fault?.kind}`,
        each.note && `[${each.note}]`,
        each.own?.some((text) => text !== '') ? `<${each.own.join('|')}>` : '',
      ]
        .filter((text) => text !== '')
        .join(' ')
        .replaceAll('\n', '/'),
    );
    return `${number ?? '-'} ${title}: ${told.join('; ')}`;
  });
}

const HEAD = 'ที่|มาตรการ|วิธีการ|ผู้รับผิดชอบ|การกำกับติดตาม|สถานะ|หมายเหตุ|งบประมาณ';
const FIRST = '1|ก|ร่าง|กองคลัง|รายปี|แล้วเสร็จ|ลงเว็บ|500';
const TOLD = '1 ก: 2 ร่าง (กองคลัง) {รายปี} done [ลงเว็บ] <500>';

test.each<[name: string, row: string, reads: readonly string[]]>([
  [
    'a row that says owner, follow-up, note and budget lengthens each',
    '|||กองช่าง|รายงาน||ติดประกาศ|600',
    ['1 ก: 2 ร่าง (กองคลัง, กองช่าง) {รายปี/รายงาน} done [ลงเว็บ/ติดประกาศ] <500/600>'],
  ],
  ['the same owner once more adds nobody', '|||กองคลัง||||', [TOLD]],
  ['a dash says nothing', '|||กองคลัง|-||–|', [TOLD]],
  ['a method is one more activity', '||ประกาศ|||||', [`${TOLD}; 3 ประกาศ ?none`]],
  [
    'so is a status, with what stands beside it',
    '||||รายเดือน|ยังไม่ดำเนินการ|รอ|',
    [`${TOLD}; 3 {รายเดือน} not-started [รอ]`],
  ],
  [
    'a title is another measure',
    '2|ข|ประกาศ|กองช่าง|รายเดือน|ยังไม่ดำเนินการ|รอ|700',
    [TOLD, '2 ข: 3 ประกาศ (กองช่าง) {รายเดือน} not-started [รอ] <700>'],
  ],
  [
    'a number of its own begins one whose title is missing',
    '2||ประกาศ|กองช่าง||ยังไม่ดำเนินการ||',
    [TOLD, '2 : 3 ประกาศ (กองช่าง) not-started'],
  ],
  ['and so it does where it has an owner alone', '2|||กองช่าง||||', [TOLD, '2 : 3 (กองช่าง) ?none']],
  ['the same number again is the measure’s', '1||ประกาศ|||แล้วเสร็จ||', [`${TOLD}; 3 ประกาศ done`]],
  ['1.1 is', '1.1||ประกาศ|||แล้วเสร็จ||', [`${TOLD}; 3 ประกาศ done`]],
  ['10 is not', '10||ประกาศ|||แล้วเสร็จ||', [TOLD, '10 : 3 ประกาศ done']],
  [
    'a part with its title has it before its work',
    '1.1|ข|ประกาศ|กองช่าง||แล้วเสร็จ||',
    [`${TOLD}; 3 ข/ประกาศ (กองช่าง) done`],
  ],
  [
    'a line that begins with a dash, and says a status',
    '|- ข||||แล้วเสร็จ||',
    [`${TOLD}; 3 - ข done`],
  ],
  ['a line with a dash and nothing more', '|- ข||||||', [TOLD.replace('ร่าง', 'ร่าง/- ข')]],
  ['the same with an owner is an activity', '|- ข||กองช่าง||||', [`${TOLD}; 3 - ข (กองช่าง) ?none`]],
  ['the same with a note', '|- ข|||||รอ|', [`${TOLD}; 3 - ข ?none [รอ]`]],
  ['a title that goes on (ต่อ)', '1|ก (ต่อ)|ประกาศ|||แล้วเสร็จ||', [`${TOLD}; 3 ประกาศ done`]],
  ['the same without its number', '|ก (ต่อ)|ประกาศ|||แล้วเสร็จ||', [`${TOLD}; 3 ประกาศ done`]],
  ['not of another number', '2|ก (ต่อ)|ประกาศ|||แล้วเสร็จ||', [TOLD, '2 ก (ต่อ): 3 ประกาศ done']],
  ['nor of another title', '1|ข (ต่อ)|ประกาศ|||แล้วเสร็จ||', [TOLD, '1 ข (ต่อ): 3 ประกาศ done']],
  [
    'the owners of the row above, by a sign',
    '2|ข|ประกาศ|"||แล้วเสร็จ||',
    [TOLD, '2 ข: 3 ประกาศ (กองคลัง) done'],
  ],
  [
    'the same title and number with other work',
    '1|ก|ประกาศ|||แล้วเสร็จ||',
    [`${TOLD}; 3 ประกาศ done`],
  ],
  ['with the same work it is a row twice', '1|ก|ร่าง|||แล้วเสร็จ||', [TOLD, '1 ก: 3 ร่าง done']],
  ['without any work it is, too', '1|ก||||แล้วเสร็จ||', [TOLD, '1 ก: 3 done']],
  [
    'of another number it is another measure',
    '2|ก|ประกาศ|||แล้วเสร็จ||',
    [TOLD, '2 ก: 3 ประกาศ done'],
  ],
])('%s', (_name, row, reads) => expect(readAll(`${HEAD}\n${FIRST}\n${row}`)).toEqual(reads));

test.each<[name: string, rows: string, reads: readonly string[]]>([
  [
    'the row of a title above its activities says owner and follow-up for the first',
    '1|ก||กองคลัง|รายปี|||\n||ร่าง|||แล้วเสร็จ|ลงเว็บ|\n||ประกาศ|||ยังไม่ดำเนินการ||',
    ['1 ก: 3 ร่าง (กองคลัง) {รายปี} done [ลงเว็บ]; 4 ประกาศ not-started'],
  ],
  [
    'where the activity names its own they stay',
    '1|ก||กองคลัง|รายปี|||\n||ร่าง|กองช่าง|รายเดือน|แล้วเสร็จ||',
    ['1 ก: 3 ร่าง (กองช่าง) {รายเดือน} done'],
  ],
  [
    'a title with a note is an activity of its own',
    '1|ก||กองคลัง|||รอ|\n||ร่าง|||แล้วเสร็จ||',
    ['1 ก: 2 (กองคลัง) ?none [รอ]; 3 ร่าง done'],
  ],
  [
    'so is one with a status',
    '1|ก||||ยังไม่ดำเนินการ||\n||ร่าง|||แล้วเสร็จ||',
    ['1 ก: 2 not-started; 3 ร่าง done'],
  ],
  [
    'and one with a status that nobody can read',
    '1|ก||||รอก่อน||\n||ร่าง|||แล้วเสร็จ||',
    ['1 ก: 2 ?unclear; 3 ร่าง done'],
  ],
  [
    'of owners in two spellings the first is taken',
    '1|ก|ร่าง|กองคลัง||แล้วเสร็จ||\n2|ข|ร่าง|กอง คลัง||แล้วเสร็จ||',
    ['1 ก: 2 ร่าง (กองคลัง) done', '2 ข: 3 ร่าง (กองคลัง) done'],
  ],
  [
    'a sign for the owners of the row above where there is none',
    '1|ก|ร่าง|"||แล้วเสร็จ||',
    ['1 ก: 2 ร่าง done'],
  ],
  [
    'a per cent alone in its row that says otherwise than the one above',
    '1|ก|ร่าง|กองคลัง||แล้วเสร็จ||\n|||||50%||\n2|ข|ร่าง|กองคลัง||50%||',
    ['1 ก: 2 ร่าง (กองคลัง) done; 3 ?unclear', '2 ข: 4 ร่าง (กองคลัง) in-progress'],
  ],
  [
    'one that says the same',
    '1|ก|ร่าง|กองคลัง||แล้วเสร็จ||\n|||||100%||\n2|ข|ร่าง|กองคลัง||50%||',
    ['1 ก: 2 ร่าง (กองคลัง) done; 3 done', '2 ข: 4 ร่าง (กองคลัง) in-progress'],
  ],
  [
    'blank rows, and numbers made ahead',
    '1|ก|ร่าง|||แล้วเสร็จ||\n|||||||\n2|||||||\n3|ข|ร่าง|||แล้วเสร็จ||',
    ['1 ก: 2 ร่าง done', '3 ข: 5 ร่าง done'],
  ],
])('%s', (_name, rows, reads) => expect(readAll(`${HEAD}\n${rows}`)).toEqual(reads));

test('own columns are found again by name under the heads of the next page, wherever they stand', () => {
  const sheet = `ที่|มาตรการ|สถานะ|งบประมาณ|ผู้ประสาน
    1|ก|แล้วเสร็จ|500|แดง
    ที่|มาตรการ|สถานะ|ผู้ประสาน|งบประมาณ
    2|ข|แล้วเสร็จ|ดำ|600
    ที่|มาตรการ|สถานะ|ผู้ประสาน|
    3|ค|แล้วเสร็จ|ขาว|`;
  expect(readAll(sheet)).toEqual([
    '1 ก: 2 done <500|แดง>',
    '2 ข: 4 done <600|ดำ>',
    '3 ค: 6 done <|ขาว>',
  ]);
});

test('the next page’s table may order its columns anew; one that says less keeps the first’s order', () => {
  expect(
    readAll(`ที่|มาตรการ|สถานะ|ผู้รับผิดชอบ
      1|ก|แล้วเสร็จ|กองคลัง
      ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ
      2|ข|กองช่าง|ยังไม่ดำเนินการ`),
  ).toEqual(['1 ก: 2 (กองคลัง) done', '2 ข: 4 (กองช่าง) not-started']);
  expect(
    readAll(`ที่|มาตรการ|สถานะ|ผู้รับผิดชอบ
      1|ก|แล้วเสร็จ|กองคลัง
      ที่|มาตรการ|สถานะ|
      2|ข|ยังไม่ดำเนินการ|กองช่าง`),
  ).toEqual(['1 ก: 2 (กองคลัง) done', '2 ข: 4 (กองช่าง) not-started']);
});

test('where the last round has begun on the first page alone the same counts on the next', () => {
  const head = 'ที่|มาตรการ|สถานะ รอบ 6 เดือน|สถานะ รอบ 12 เดือน';
  expect(readAll(`${head}\n1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ\n${head}\n2|ข|แล้วเสร็จ|`)).toEqual([
    '1 ก: 2 done <ยังไม่ดำเนินการ>',
    '2 ข: 4 ?none <แล้วเสร็จ>',
  ]);
});

test('own texts that are merged over several rows tell from which row they are', () => {
  const read = readMeasures(
    drawn(
      'ที่|มาตรการ|วิธีการ|สถานะ|งบประมาณ\n1|ก|ร่าง|แล้วเสร็จ|500\n||ประกาศ|แล้วเสร็จ|^\n2|ข|ร่าง|แล้วเสร็จ|600',
    ),
  );
  const activities = read.ok ? read.value.measures.flatMap((each) => each.activities) : [];
  expect(activities.map(({ own, ownRows }) => [own, ownRows])).toEqual([
    [['500'], undefined],
    [['500'], [2]],
    [['600'], undefined],
  ]);
});

test('units that are ticked in columns of their own are the owners', () => {
  expect(
    readAll(`ที่|มาตรการ|ผู้รับผิดชอบ|<|สถานะ
      ^|^|กองคลัง|กองช่าง|^
      1|ก|/||แล้วเสร็จ
      2|ข|/|/|แล้วเสร็จ`),
  ).toEqual(['1 ก: 3 (กองคลัง) done', '2 ข: 4 (กองคลัง, กองช่าง) done </>']);
});

test('a column of those who help', () => {
  expect(
    readAll(`ที่|มาตรการ|หน่วยงานรับผิดชอบหลัก|หน่วยงานสนับสนุน|สถานะ
      1|ก|กองคลัง|กองช่าง|แล้วเสร็จ`),
  ).toEqual(['1 ก: 2 (กองคลัง, กองช่าง) done <กองช่าง>']);
});
