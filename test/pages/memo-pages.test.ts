import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../local/workbook/workbook';
import { doneRows, generate, HEADINGS, openOffice } from '../add-on/office';
import { letters, outside, PAGE_NUMBER } from './on-paper';
import { pagesOf, textOf, toPdf, type Word } from './pdf';

async function pdfOf(sheets?: Parameters<typeof openOffice>[0]): Promise<string> {
  const office = await openOffice(sheets);
  const { memo } = generate(office, { force: true });
  const file = office.drive.files.find(({ id }) => id === memo?.id);
  if (!file) throw new Error('no memo was made');
  const docx = join(office.drive.folder, 'memo.docx');
  writeFileSync(docx, office.drive.read(file));
  return toPdf(docx);
}

async function sampleSheets() {
  const { book } = await openWorkbook(join(import.meta.dirname, '../../samples/measures.xlsx'));
  const sheets: Record<string, unknown[][]> = {};
  for (const sheet of book.worksheets) {
    sheets[sheet.name] = Array.from({ length: sheet.rowCount }, (_, index) =>
      Array.from({ length: 8 }, (_, column) => {
        const cell = sheet.getCell(index + 1, column + 1);
        return cell.isMerged && cell.master !== cell ? '' : (cell.value ?? '');
      }),
    );
  }
  return { sheets };
}

describe('the sample memo on paper', () => {
  let pdf: string;
  beforeAll(async () => {
    pdf = await pdfOf(await sampleSheets());
  });

  test('no word stands outside the margins', () => {
    expect(pagesOf(pdf).map(outside)).toEqual(pagesOf(pdf).map(() => []));
  });

  test('its digits are Thai, but for the page numbers and the web address', () => {
    const [first = '', ...rest] = textOf(pdf);
    const body = [first, ...rest.map((page) => page.replace(PAGE_NUMBER, ''))].join('\n');
    expect(
      body.replace(/[\x21-\x7e]*(?:example|ample\.org|https|ita2|no-?|gift)[\x21-\x7e]*/g, ''),
    ).not.toMatch(/[0-9]/);
  });

  test('the first page has no number; the others have theirs at the top', () => {
    const [first = '', ...rest] = textOf(pdf);
    expect(letters(first).startsWith(letters('บันทึกข้อความ'))).toBe(true);
    expect(rest.map((page) => PAGE_NUMBER.exec(page.trim())?.[1])).toEqual(
      rest.map((_, index) => String(index + 2)),
    );
  });

  test('it holds the measures, the counts and the signers in order', () => {
    const text = letters(textOf(pdf).join(''));
    const parts = [
      'บันทึกข้อความ',
      'ส่วนราชการ',
      'ตามที่',
      'ให้ความรู้เรื่อง',
      '๔๒.๘๖',
      'สถานะการดำเนินการ',
      'จึงเรียนมาเพื่อโปรดทราบ',
      'ความเห็นหัวหน้าสำนักปลัด',
      'รักษาราชการแทน',
      'คำสั่งนายกเทศมนตรี',
    ].map(letters);
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

describe('a long memo', () => {
  let pages: readonly string[];
  let words: readonly (readonly Word[])[];
  beforeAll(async () => {
    const pdf = await pdfOf({ sheets: { มาตรการ: [HEADINGS, ...doneRows(120)] } });
    pages = textOf(pdf).map(letters);
    words = pagesOf(pdf);
  });

  test('every page that goes on with a table repeats its heading', () => {
    const tablePages = pages.filter((page) => /ก[๐-๙]+อบรม/.test(page));
    expect(tablePages.length).toBeGreaterThan(4);
    for (const page of tablePages) expect(page).toContain(letters('ขั้นตอนหรือวิธีการ'));
  });

  test('no caption stands at the foot of a page without its table', () => {
    const captioned = pages.filter((each) => each.includes(letters('ตารางที่ ๒ ผลการ')));
    expect(captioned).toHaveLength(1);
    expect(captioned[0]).toMatch(
      new RegExp(`${letters('ตารางที่ ๒ ผลการ')}.*${letters('สถานะการดำเนินการ')}.*ก๑`),
    );
  });

  test('no word stands outside the margins', () => {
    expect(words.flatMap(outside)).toEqual([]);
  });
});

test('a measure with a word of 300 letters stays inside its cell', async () => {
  const long = 'ก'.repeat(300);
  const rows = [['1', long, long, long, long, '', '', `/\n${long}`]];
  const pdf = await pdfOf({ sheets: { มาตรการ: [HEADINGS, ...rows] } });
  expect(pagesOf(pdf).flatMap(outside)).toEqual([]);
});
