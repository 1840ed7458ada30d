/** Where things stand on the pages of six long measures: the head, breaks, tops and feet of pages, the last page. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTemplate } from '../../template/build-template';
import { filledBytes } from '../core/docx/docx';
import { activity, measure, type SampleParts, sampleFields } from '../core/template/samples';
import { letters } from './on-paper';
import { linesIn, pagesOf, textOf, toPdf, type Word } from './pdf';

const CM = 72 / 2.54;
const SETTINGS = [
  ['ส่วนราชการ', 'งานนิติการ สำนักปลัด'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['โทรศัพท์', '0 0000 0000'],
  ['คะแนน ITA', 91.25],
  ['ผู้จัดทำ', 'ชื่อ–สกุล'],
  ['ตำแหน่งผู้จัดทำ', 'นิติกร'],
];
const SIGNERS = [
  [1, 'ความเห็นหัวหน้าสำนักปลัด', 'ชื่อ–สกุล', 'หัวหน้าสำนักปลัด', '', ''],
  [2, 'ความเห็นปลัด', 'ชื่อ–สกุล', 'รองปลัด', 'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง', ''],
  [3, 'คำสั่งนายก', 'ชื่อ–สกุล', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง', '', ''],
];
const TITLE = 'การให้ความรู้แก่บุคลากรเรื่องมาตรฐานทางจริยธรรมและการป้องกันผลประโยชน์ทับซ้อน';
const METHOD =
  'จัดอบรมให้ความรู้แก่ผู้บริหาร สมาชิกสภา และพนักงานทุกระดับ อย่างน้อยปีละ 1 ครั้ง พร้อมทดสอบความรู้ก่อนและหลังการอบรม และจัดทำคู่มือแจกจ่ายให้แก่บุคลากรทุกคนภายใน 15 วัน';
const FOLLOW_UP = 'รายงานผลการดำเนินการต่อผู้บริหาร ณ 31 มีนาคม 2569';

/** Each of two long activities. */
const MEASURES = ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ'].map((letter, index) =>
  measure(
    String(index + 1),
    `${letter} ${TITLE}`,
    ...[0, 1].map(() => ({
      ...activity('done', METHOD, '(อบรมเมื่อวันที่ 18 ธันวาคม 2568 ผู้เข้าร่วม 64 คน)'),
      followUp: FOLLOW_UP,
    })),
  ),
);

let pages: readonly (readonly Word[])[];
let texts: readonly string[];
let lines: readonly string[];
beforeAll(async () => {
  const pdf = await pdfOf({ measures: MEASURES, period: 'six-months' });
  pages = pagesOf(pdf);
  texts = textOf(pdf);
  lines = linesIn(pdf);
}, 180_000);

async function pdfOf(parts: SampleParts): Promise<string> {
  const fields = sampleFields({ settings: SETTINGS, signers: SIGNERS, ...parts });
  const docx = join(mkdtempSync(join(tmpdir(), 'layout-')), 'memo.docx');
  writeFileSync(docx, filledBytes(await buildTemplate('official', 'docs'), fields, true));
  return toPdf(docx);
}

function lowest(words: readonly Word[]): number {
  return Math.max(...words.map(({ top }) => top));
}

test('page 1 begins in the Garuda’s row, 1.5 to 3 cm down; later pages 2.5 cm down, below their number', () => {
  const [first = [], ...rest] = pages;
  const title = first.find(({ text }) => text === 'บันทึกข้อความ');
  expect(title?.top).toBeGreaterThan(1.5 * CM);
  expect(title?.top).toBeLessThan(3 * CM);
  for (const page of rest) {
    const tops = page.filter(({ text }) => !/^(?:-|\d+)$/.test(text)).map(({ top }) => top);
    expect(Math.min(...tops)).toBeGreaterThan(2.4 * CM);
    expect(Math.min(...tops)).toBeLessThan(3.2 * CM);
  }
});

test('it takes no more pages than before its tables were set anew, and the last holds two superiors', () => {
  // Eight in the form before: numbers and titles merged, the status columns as wide as the text.
  expect(pages.length).toBeLessThanOrEqual(7);
  expect(letters(texts[texts.length - 1] ?? '').match(/ลงชอ/g)?.length).toBeGreaterThanOrEqual(2);
});

test('the headings of the statuses stand on two lines, none broken in a word', () => {
  const words = pages.flat().map(({ text }) => letters(text));
  for (const line of ['ยังไม่', 'อยู่ระหว่าง', 'ดำเนินการเสร็จ', 'เรียบร้อยแล้ว']) {
    expect([line, words.includes(letters(line))]).toEqual([line, true]);
  }
});

test('a line ends with no number cut from its unit, and with nothing cut from its number', () => {
  for (const line of texts.join('\n').split('\n')) {
    for (const column of line.split(/ {2,}/)) {
      expect(column.trim()).not.toMatch(/(?:พ\.ศ\.|โทร\.|ร้อยละ|ตารางที่|รอบ)$/);
      expect(column.trim()).not.toMatch(/^(?:เดือน \(|คน\)|วัน$)/);
    }
  }
});

/** Words of two letters in front bring the number to each place that a line has. */
async function linesWith(said: string, before = 'คน '): Promise<readonly string[]> {
  const measures = Array.from({ length: 24 }, (_, index) =>
    measure(String(index + 1), 'ก', activity('done', `${before.repeat(index)}${said}`)),
  );
  return linesIn(await pdfOf({ measures })).map((line) => line.trim());
}

test('wherever a line ends, a number is on one line with its unit', async () => {
  const read = await linesWith('จัด 9 ครั้ง');
  expect(read.filter((line) => /๙\sครั้ง/.test(line)).length).toBeGreaterThan(20);
  expect(read.filter((line) => /จัด\s๙$|^ครั้ง/.test(line))).toEqual([]);
}, 180_000);

test('wherever a line ends, a date’s day is whole', async () => {
  const read = await linesWith('เมื่อวันที่ 18 มีนาคม', 'คน');
  expect(read.filter((line) => /ที่\s๑๘/.test(line)).length).toBeGreaterThan(10);
  expect(read.filter((line) => /ที่\s๑$|^๘\sมี/.test(line))).toEqual([]);
}, 180_000);

/** Long words in front, as LibreOffice cuts the first number of a line where it may not end the line before it. */
const BEGINNINGS = ['รายงานผู้บริหาร', 'ผลความพึงพอใจ', 'ดำเนินการ', 'ประชุมงาน', 'ตาม', 'ของงาน', ''];
const SAID = [
  'วันที่ 28 มกราคม 2569',
  'ร้อยละ 90.25 รายงานแล้ว',
  'ครั้งที่ 6/2569 วันที่ 12 พฤษภาคม',
  'คำสั่งที่ 214/2569',
  'ไตรมาสที่ 3 ปีงบประมาณ พ.ศ. 2570',
  'มาตรา 103',
  'ที่ 47',
];

test('no number in a cell is cut in two, in whichever column it stands', async () => {
  const texts = BEGINNINGS.flatMap((begun) => SAID.map((said) => begun + said));
  const statuses = ['done', 'in-progress', 'not-started'] as const;
  const measures = statuses.flatMap((status) =>
    texts.map((text) => measure('555', text, activity(status, text, text))),
  );
  const table = pagesOf(await pdfOf({ measures, settings: [], signers: [] }))
    .slice(1)
    .flatMap((page) => page.flatMap(({ text }) => text.match(/[๐-๙][๐-๙./]*/g) ?? []));
  const whole = '๕๕๕ ๒๘ ๒๕๖๙ ๙๐.๒๕ ๖/๒๕๖๙ ๑๒ ๒๑๔/๒๕๖๙ ๓ ๒๕๗๐ ๑๐๓ ๔๗'.split(' ');
  expect(whole.filter((number) => !table.includes(number))).toEqual([]);
  // What the text around the tables says.
  const said = ['๑', '๒', '๑๔๗', '๔๙', '๓๓.๓๓'];
  expect(table.filter((number) => ![...whole, ...said].includes(number))).toEqual([]);
}, 180_000);

/** Where a line may end, counted in letters alone, as what is read back from a page has its marks anywhere. */
function wordEnds(text: string): ReadonlySet<number> {
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)];
  return new Set(
    words.map(({ index, segment }) => letters(text.slice(0, index + segment.length)).length),
  );
}

test('no line of a cell ends inside a word', () => {
  const whole = letters(METHOD);
  const ends = wordEnds(METHOD);
  const read = lines
    .map(letters)
    .filter((line) => line.length > 8 && whole.includes(line))
    .map((line) => ({ line, isWhole: ends.has(whole.indexOf(line) + line.length) }));
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter(({ isWhole }) => !isWhole)).toEqual([]);
});

/** The last words of either table's. */
const TABLE_HEADING = new RegExp(`${letters('เรียบร้อยแล้ว')}|${letters('การกำกับติดตาม')}`);

test('every page that begins with a table’s row names the measure', () => {
  const tablePages = texts.slice(1).filter((text) => text.includes('(ต่อ)'));
  expect(tablePages.length).toBeGreaterThan(1);
  for (const text of tablePages) {
    const [, afterHeading = ''] = letters(text).split(TABLE_HEADING);
    expect(afterHeading.slice(0, 400)).toMatch(/[๑-๖]/);
    expect(afterHeading.slice(0, 400)).toContain(letters('การให้ความรู้'));
  }
});

test('no page but one before a block that is kept whole leaves more than a third empty', () => {
  const empty = pages.map((words) => (27.7 * CM - lowest(words)) / (25.2 * CM));
  const kept = pages.length - 2;
  expect(empty.filter((part, page) => part > 1 / 3 && page < kept)).toEqual([]);
});

test('no heading of a table stands at a page’s foot without a row', () => {
  for (const text of texts) {
    expect(letters(text)).not.toMatch(
      new RegExp(`(?:${letters('ผลการดำเนินการตามมาตรการ')}|${letters('เรียบร้อยแล้ว')})$`),
    );
  }
});
