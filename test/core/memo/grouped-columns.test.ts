/** A column is what its heading and what stands over it tell together: a quarter under ผลการดำเนินงาน is a result. */
import type { Measure } from '../../../src/core/measures/measure';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { resultPlaces, withResults } from '../../../src/core/measures/results/result-columns';
import { inLastRound } from '../../../src/core/measures/rounds/in-rows';
import { titlesOf } from '../../../src/core/memo/answer-rows';
import { answersSince, writeAnswers } from '../../../src/core/memo/answers';
import { drawn } from '../measures/grids';

const QUARTERS = 'ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|ไตรมาส 4';
const BEFORE = 'ลำดับ|มาตรการ|วิธีการ|ผู้รับผิดชอบ|การกำกับติดตาม|สถานะ';

interface Sheet {
  readonly group: string;
  readonly columns: string;
  /** What stands in the columns below. */
  readonly texts: string;
  readonly merged?: boolean;
}

function source({ group, columns, texts, merged = true }: Sheet) {
  const others = columns.split('|').slice(1);
  const over = [group, ...others.map(() => (merged ? '<' : ''))].join('|');
  const down = merged ? '^|^|^|^|^|^' : '|||||';
  return read(`${BEFORE}|${over}\n${down}|${columns}
    1|เผยแพร่แผน|ลงเว็บไซต์|กองคลัง|ทุกไตรมาส|อยู่ระหว่างดำเนินการ|${texts}`);
}

function read(sheet: string) {
  const found = readMeasures(drawn(sheet));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { own } = found.value.header;
  const ownColumns = own.map(({ heading }) => heading);
  const ownGroups = own.map((column) => column.group);
  return { measures: found.value.measures, ownColumns, ownGroups, isAsked: () => true, own };
}

const printed = ({ measures, ownColumns, ownGroups }: ReturnType<typeof read>) => {
  const places = resultPlaces(measures, ownColumns, ownGroups);
  return measures.flatMap(({ activities }) =>
    activities.map((activity) => withResults(activity, places).note),
  );
};

const answers = (before: ReturnType<typeof read>, now: ReturnType<typeof read>) => {
  const titles = titlesOf(before.measures.map(({ title }: Measure) => ({ hash: '', title })));
  return answersSince(writeAnswers(before, 'กองคลัง'), now, 'กองคลัง', titles)?.length;
};

const SHAPES: readonly (readonly [group: string, columns: string])[] = [
  ['ผลการดำเนินงาน', QUARTERS],
  ['หลักฐาน', QUARTERS],
  ['รายงานผล', 'ครั้งที่ 1|ครั้งที่ 2'],
  ['ผลการดำเนินงาน', 'รอบ 6 เดือน|รอบ 12 เดือน'],
  ['ผลการดำเนินงาน', 'ม.ค. 69|ก.พ. 69|มี.ค. 69'],
  ['ผลการดำเนินงานตามแผน', '1|2|3|4'],
  ['ผลการดำเนินงาน', 'สิ่งที่ดำเนินการ|วันที่|ภาพถ่าย'],
  ['ความก้าวหน้า', 'ช่วงเวลา|รายละเอียด'],
];

describe.each(SHAPES)('under “%s” the columns %s', (group, columns) => {
  const texts = ['ประกาศ 5 ธ.ค. 68', 'ลงเว็บไซต์ 5 มี.ค. 69'];
  const filled = (count: number) =>
    columns
      .split('|')
      .map((_, at) => (at < count ? (texts[at] ?? '') : ''))
      .join('|');

  test.each([true, false])('are evidence, each that is filled in (merged: %s)', (merged) => {
    expect(printed(source({ group, columns, texts: filled(2), merged }))).toEqual([
      texts.join('\n'),
    ]);
  });

  test.each([true, false])('are where a unit answers (merged: %s)', (merged) => {
    const before = source({ group, columns, texts: filled(1), merged });
    expect(answers(before, before)).toBe(0);
    expect(answers(before, source({ group, columns, texts: filled(2), merged }))).toBe(1);
  });
});

test.each([
  ['แผนการดำเนินงาน', QUARTERS],
  ['เป้าหมาย', QUARTERS],
  ['ระยะเวลาดำเนินการ', QUARTERS],
  ['ผลการดำเนินงาน', 'ผู้รายงาน|หน่วยงาน'],
  ['ผลการดำเนินงาน', 'งบประมาณ|กำหนดแล้วเสร็จ'],
])('under “%s” the columns %s tell no result', (group, columns) => {
  const blank = columns.split('|').map(() => '');
  const texts = ['นางสุดา', ...blank.slice(1)].join('|');
  const sheet = source({ group, columns, texts });
  expect(printed(sheet)).toEqual(['']);
  expect(answers(source({ group, columns, texts: blank.join('|') }), sheet)).toBe(0);
});

test('what a checker says by quarter is no answer of the unit', () => {
  const at = (texts: string) => source({ group: 'ผลการติดตาม', columns: QUARTERS, texts });
  expect(answers(at('|||'), at('|ตรวจแล้ว ครบ||'))).toBe(0);
});

test('ticks, figures and a bare status under results are no evidence', () => {
  const at = (texts: string) => source({ group: 'ผลการดำเนินงาน', columns: QUARTERS, texts });
  expect(printed(at('✓|●|50%|ดำเนินการแล้ว'))).toEqual(['']);
});

test('a head that ends before a column is none of it', () => {
  const sheet = read(`${BEFORE}|ผลการดำเนินงาน|<|กลุ่มเป้าหมาย
    ^|^|^|^|^|^|ไตรมาส 1|ไตรมาส 2|^
    1|ก|อบรม|กองคลัง|ทุกไตรมาส|แล้วเสร็จ|ลงเว็บไซต์ 5 ธ.ค. 68||บุคลากร`);
  expect(sheet.ownGroups).toEqual(['ผลการดำเนินงาน', 'ผลการดำเนินงาน', '']);
  expect(printed(sheet)).toEqual(['ลงเว็บไซต์ 5 ธ.ค. 68']);
});

test('the upper of two heads tells it too, over each column below', () => {
  const sheet = read(`${BEFORE}|ผลการดำเนินงาน|<|<|<
    ^|^|^|^|^|^|ปี 2569|<|ปี 2570|<
    ^|^|^|^|^|^|ครั้งที่ 1|ครั้งที่ 2|ครั้งที่ 1|ครั้งที่ 2
    1|ก|อบรม|กองคลัง|ทุกไตรมาส|แล้วเสร็จ|ก ข ค|ง จ ฉ|ช ซ ฌ|ญ ฎ ฏ`);
  expect(sheet.ownGroups).toEqual([
    'ผลการดำเนินงาน ปี 2569',
    'ผลการดำเนินงาน ปี 2569',
    'ผลการดำเนินงาน ปี 2570',
    'ผลการดำเนินงาน ปี 2570',
  ]);
  expect(printed(sheet)).toEqual(['ก ข ค\nง จ ฉ\nช ซ ฌ\nญ ฎ ฏ']);
});

describe('the head in a row of its own, above all others', () => {
  const below = (line: string) =>
    read(`${line}
      ${BEFORE}|${QUARTERS}
      1|ก|อบรม|กองคลัง|ทุกไตรมาส|แล้วเสร็จ|ประชุม 5 ธ.ค. 68|ลงเว็บไซต์ 5 มี.ค. 69||`);

  test.each([
    ['merged over its columns', '||||||ผลการดำเนินงาน|<|<|<'],
    ['unmerged', '||||||ผลการดำเนินงาน|||'],
    ['beside another', '||แผน|<|<||ผลการดำเนินงาน|<|<|<'],
  ])('%s', (_, line) => {
    expect(printed(below(line))).toEqual(['ประชุม 5 ธ.ค. 68\nลงเว็บไซต์ 5 มี.ค. 69']);
  });

  test.each([
    ['the title of the sheet', 'รายงานผลการดำเนินงาน|||||||||'],
    ['merged over all', 'รายงานผลการดำเนินงาน|<|<|<|<|<|<|<|<|<'],
    ['in the middle of the page', '|||รายงานผลการดำเนินงาน||||||'],
  ])('but not %s', (_, line) => {
    expect(printed(below(line))).toEqual(['']);
  });
});

test('several results by quarter are no rounds of one measure in rows', () => {
  const { measures, own } = read(`${BEFORE}|ผลการดำเนินงาน|<
    ^|^|^|^|^|^|ไตรมาส 1|ไตรมาส 2
    1|ก||กองคลัง|ทุกไตรมาส|แล้วเสร็จ|5 ธ.ค. 68|
    |||กองคลัง||ยังไม่ดำเนินการ|5 มี.ค. 69|`);
  const activities = measures[0]?.activities ?? [];
  expect(inLastRound(activities, own)).toEqual(activities);
});

describe('a column of its own, besides a status and the evidence', () => {
  const at = (heading: string, text: string) =>
    read(`${BEFORE}|หลักฐาน|${heading}
      1|เผยแพร่แผน|ลงเว็บไซต์|กองคลัง|ทุกไตรมาส|อยู่ระหว่างดำเนินการ||${text}`);
  const isAnswer = (heading: string, text: string) =>
    answers(at(heading, ''), at(heading, text)) === 1;

  test.each([
    'คำตอบ',
    'คำตอบของหน่วยงาน',
    'คำตอบของผู้รับผิดชอบ',
    'การตอบ',
    'หน่วยงานรายงาน',
    'หน่วยงานกรอก',
    'ข้อมูลจากหน่วยงาน',
    'รายละเอียดการดำเนินการ',
    'สิ่งที่ทำแล้ว',
    'คำชี้แจง',
    'ภาพถ่าย',
    'รูปภาพ',
    'ไฟล์แนบ',
    'แนบไฟล์',
    'อัปเดต',
    'Update',
    'Google Drive',
    'ไตรมาส 2',
    'รอบ 6 เดือน',
    'มี.ค. 69',
    'ครั้งที่ 2',
  ])('%s is where a unit answers', (heading) => {
    expect(isAnswer(heading, 'ลงเว็บไซต์แล้ว 5 มี.ค. 69')).toBe(true);
    expect(isAnswer(heading, 'รอรายงาน')).toBe(false);
  });

  test.each([
    'ผู้ประสานงาน',
    'เจ้าหน้าที่ ITA บันทึก',
    'ทวงครั้งที่ 1',
    'ติดตาม มี.ค.',
    'วันที่ส่งบันทึก',
    'แผนไตรมาส 2',
    'เบิกจ่ายไตรมาส 2',
    'ปี 2570',
    'รอบการรายงาน',
    'ภาพรวม',
    'แบบฟอร์มแนบ',
    'รายงานผล (ผู้ตรวจ)',
    'สิ่งที่ต้องทำ',
  ])('%s is none', (heading) => {
    expect(isAnswer(heading, 'ลงเว็บไซต์แล้ว 5 มี.ค. 69')).toBe(false);
  });

  test('in a quarter without a head words are an answer, a tick, a day or a sum of the plan is none', () => {
    expect(isAnswer('ไตรมาส 2', 'https://www.example.org/plan')).toBe(true);
    for (const text of ['/', '✓', 'P', '5 มี.ค. 69', '12,000', '-'])
      expect(isAnswer('ไตรมาส 2', text)).toBe(false);
  });

  test('a step that is put in with the plan of a quarter has not been reported', () => {
    const more = read(`${BEFORE}|หลักฐาน|ไตรมาส 2
      1|เผยแพร่แผน|ลงเว็บไซต์|กองคลัง|ทุกไตรมาส|อยู่ระหว่างดำเนินการ||
      ||จัดประชุม|กองคลัง||ยังไม่ดำเนินการ||จัดประชุมชี้แจง`);
    expect(answers(at('ไตรมาส 2', ''), more)).toBe(0);
  });
});
