import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure } from '../../src/core/measures/measure';
import type { ReadyMade } from '../../src/core/template/ready-made';
import { toThaiDigits } from '../../src/core/text/digits';
import { buildTemplate } from '../../template/build-template';
import { filledBytes } from '../core/docx/docx';
import { activity, measure, type SampleParts, sampleFields } from '../core/template/samples';
import { letters, outside, PAGE_NUMBER } from './on-paper';
import { pagesOf, textOf, toPdf, toPdfs } from './pdf';

const SETTINGS = [
  ['ส่วนราชการ', 'สำนักปลัด'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลบ้านใหม่'],
  ['อำเภอ', 'เมือง'],
  ['จังหวัด', 'ตัวอย่าง'],
  ['โทรศัพท์', '0 2123 4567'],
  ['ที่', 'นบ 71801/15'],
  ['คะแนน ITA', 91.5],
  ['ผู้จัดทำ', 'นางสาวสุภาพร ใจซื่อ'],
  ['ตำแหน่งผู้จัดทำ', 'นิติกรปฏิบัติการ'],
];
const DEPUTY = 'รองปลัดองค์การบริหารส่วนตำบล';
const THREE_SIGNERS = [
  [1, 'ความเห็นหัวหน้าสำนักปลัด', 'นายมานะ อดทน', 'หัวหน้าสำนักปลัด', '', ''],
  [2, 'ความเห็นปลัด', 'นางวิไล สุจริต', DEPUTY, 'ปลัดองค์การบริหารส่วนตำบลบ้านใหม่', ''],
  [3, 'คำสั่งนายก', 'นายสมชาย รักชาติ', 'นายกองค์การบริหารส่วนตำบลบ้านใหม่', '', ''],
];

/** Titles ก1, ก2 …; owners in turn; every status, with an address for evidence. */
function measures(count: number): readonly Measure[] {
  const statuses = ['done', 'in-progress', 'not-started', null] as const;
  return Array.from({ length: count }, (_, index) => {
    const note = '(จัดเมื่อ 12 ม.ค. 2569 https://www.example.org/ita2569/evidence)';
    const status = statuses[index % 4] ?? null;
    const done = activity(status, 'จัดอบรมมาตรฐานทางจริยธรรมปีละ 2 ครั้ง', note);
    const owners = ['กองคลัง', 'กองช่าง'].slice(0, 1 + (index % 2));
    return measure(String(index + 1), `ก${index + 1} ให้ความรู้`, { ...done, owners });
  });
}

async function pdfOf(kind: ReadyMade, parts: SampleParts): Promise<string> {
  const fields = sampleFields({ settings: SETTINGS, ...parts });
  const docx = join(mkdtempSync(join(tmpdir(), 'ready-made-')), `${kind}.docx`);
  writeFileSync(docx, filledBytes(await buildTemplate(kind, 'docs'), fields, true));
  return toPdf(docx);
}

const SIZES = [1, 6, 40] as const;

describe.each(SIZES)('the short memo of %d measures', (count) => {
  let pdf: string;
  let pages: readonly string[];
  beforeAll(async () => {
    pdf = await pdfOf('short', { measures: measures(count), signers: THREE_SIGNERS });
    pages = textOf(pdf).map(letters);
  });

  test('its cover with three signers is one page, the attachment begins on the second', () => {
    const [cover = '', attached = ''] = pages;
    expect(cover).toContain(letters('นายสมชาย รักชาติ'));
    expect(cover.endsWith(letters('วันที่ / /'))).toBe(true);
    expect(cover).not.toContain(letters('สถานะการดำเนินการ'));
    expect(attached.startsWith(letters('เอกสารแนบ ผลการดำเนินการ'))).toBe(true);
    expect(attached).toContain(letters('สถานะการดำเนินการ'));
  });

  test('every page of the attachment has the table’s heading', () => {
    for (const page of pages.slice(1)) expect(page).toContain(letters('ขั้นตอนหรือวิธีการ'));
    expect(pages.length).toBeGreaterThan(count === 40 ? 3 : 1);
  });

  test('no word stands outside the margins', () => {
    expect(pagesOf(pdf).flatMap(outside)).toEqual([]);
  });
});

test('the short memo without signers has its cover on one page', async () => {
  const pages = textOf(await pdfOf('short', { measures: measures(6) })).map(letters);
  expect(pages[0]?.endsWith(letters('วันที่ / /'))).toBe(true);
  expect(pages[0]).toContain(letters('คำสั่ง'));
});

describe.each(SIZES)('the report for the web site of %d measures', (count) => {
  let pdf: string;
  let pages: readonly string[];
  beforeAll(async () => {
    pdf = await pdfOf('publication', { measures: measures(count), signers: THREE_SIGNERS });
    pages = textOf(pdf).map(letters);
  });

  test('has no line for a signature and no name of one who would sign', () => {
    const text = textOf(pdf).join('');
    expect(text).not.toContain('......');
    for (const word of ['ลงชื่อ', 'มานะ อดทน', 'วิไล สุจริต', 'สมชาย รักชาติ', 'สุภาพร ใจซื่อ']) {
      expect([word, letters(text).includes(letters(word))]).toEqual([word, false]);
    }
  });

  test('no status is broken within a word', () => {
    const words = pagesOf(pdf).flatMap((page) => page.map(({ text }) => letters(text)));
    const statuses = ['ดำเนินการเสร็จ', 'อยู่ระหว่าง', 'ยังไม่ดำเนินการ', 'ตรวจสอบ'];
    for (const status of statuses.slice(0, Math.min(count, statuses.length))) {
      expect([status, words.includes(letters(status))]).toEqual([status, true]);
    }
  });

  test('every page with measures has the table’s heading', () => {
    const tablePages = pages.filter((page) => /ก[๐-๙]+หคว/.test(page));
    expect(tablePages.length).toBeGreaterThan(count === 40 ? 2 : 0);
    for (const page of tablePages) expect(page).toContain(letters('ขั้นตอนหรือวิธีการ'));
  });

  test('the first page has no number; the others have theirs at the top', () => {
    const [first = '', ...rest] = textOf(pdf);
    expect(PAGE_NUMBER.test(first)).toBe(false);
    expect(rest.map((page) => PAGE_NUMBER.exec(page.trim())?.[1])).toEqual(
      rest.map((_, index) => String(index + 2)),
    );
  });

  test('no word stands outside the margins', () => {
    expect(pagesOf(pdf).flatMap(outside)).toEqual([]);
  });
});

test.each(['publication', 'short'] as const)(
  'the last page of the %s holds two measures, however many there are',
  async (kind) => {
    const template = await buildTemplate(kind, 'docs');
    // A page more begins somewhere between them.
    const counts = Array.from({ length: 12 }, (_, index) => index + 2);
    const memos = counts.map((count) =>
      filledBytes(template, sampleFields({ settings: SETTINGS, measures: measures(count) }), true),
    );
    const last = toPdfs(memos).map((pdf) => letters([...textOf(pdf)].pop() ?? ''));
    const holds = (page: string, number: number) =>
      new RegExp(`ก${toThaiDigits(String(number))}(?![๐-๙])`).test(page);
    const alone = counts.filter((count, index) => {
      const page = last[index] ?? '';
      return !holds(page, count) || !holds(page, count - 1);
    });
    expect(alone).toEqual([]);
  },
  180_000,
);

test('the last row of the table by owner is never alone on a page', async () => {
  const template = await buildTemplate('official', 'docs');
  const owners = Array.from({ length: 3 }, (_, index) => `หน่วยงานที่ ${index + 1}`);
  // A line more in the first table alone each time.
  const memos = Array.from({ length: 12 }, (_, index) => {
    const each = measures(1).map(({ activities, ...rest }) => ({
      ...rest,
      owners,
      activities: activities.map((one) => ({ ...one, followUp: 'ก\n'.repeat(index) })),
    }));
    return filledBytes(template, sampleFields({ settings: SETTINGS, measures: each }), true);
  });
  const pages = toPdfs(memos).flatMap((pdf) => textOf(pdf).map(letters));
  const name = (number: string) => letters(`หน่วยงานที่ ${number}`);
  const alone = pages.filter((page) => page.includes(name('๓')) && !page.includes(name('๒')));
  expect(alone).toEqual([]);
}, 180_000);

test('the last two superiors of the short memo share a page, however long its text', async () => {
  const template = await buildTemplate('short', 'docs');
  const memos = Array.from({ length: 8 }, (_, index) => {
    const enclosures = Array.from({ length: 8 * index }, () => 'ภาพถ่ายกิจกรรม').join(' ');
    const settings = [...SETTINGS, ['สิ่งที่ส่งมาด้วย', enclosures]];
    const parts = { settings, measures: measures(6), signers: THREE_SIGNERS };
    return filledBytes(template, sampleFields(parts), true);
  });
  const pages = toPdfs(memos).map((pdf) => textOf(pdf).map(letters));
  const ordered = pages.map((each) => each.findIndex((page) => page.includes(letters('คำสั่งนายก'))));
  expect(new Set(ordered)).toEqual(new Set([0, 1]));
  const commented = pages.map((each) =>
    each.findIndex((page) => page.includes(letters('ความเห็นปลัด'))),
  );
  expect(commented).toEqual(ordered);
}, 180_000);

test('the usual units have their names on one line of the table by owner', async () => {
  const owners = ['กองยุทธศาสตร์และงบประมาณ', 'กองสาธารณสุขและสิ่งแวดล้อม'];
  const each = measures(1).map((one) => ({ ...one, owners }));
  const [first = []] = pagesOf(await pdfOf('publication', { measures: each }));
  const words = first.map(({ text }) => letters(text));
  expect(owners.filter((owner) => !words.includes(letters(owner)))).toEqual([]);
});
