/** The same workbook as other programs write it reads the same. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { shown } from '../../local/spreadsheet-app/reading';
import { readXlsx } from '../../local/workbook/xlsx';

const DAY = new Date(Date.UTC(2026, 9, 1));

async function workbookBytes(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('มาตรการ');
  sheet.addRow(['ที่', 'มาตรการ', 'สถานะ']);
  sheet.addRow([1, 'ก', 'เสร็จ']);
  sheet.addRow([2, 'ข', DAY]);
  sheet.getCell('C3').numFmt = 'd/m/yyyy';
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The texts of the sheet, its parts changed before it is opened. */
async function read(change: (xml: string, name: string) => string): Promise<string[][]> {
  const zip = new PizZip(await workbookBytes());
  for (const part of zip.file(/\.(?:xml|rels)$/)) {
    zip.file(part.name, change(part.asText(), part.name));
  }
  const path = join(mkdtempSync(join(tmpdir(), 'book-')), 'a.xlsx');
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
  const sheet = (await readXlsx(path)).worksheets[0];
  return [1, 2, 3].map((row) =>
    [1, 2, 3].map((column) => shown(sheet?.getCell(row, column), 'th_TH')),
  );
}

const PLAIN = [
  ['ที่', 'มาตรการ', 'สถานะ'],
  ['1', 'ก', 'เสร็จ'],
  ['2', 'ข', '1/10/2026'],
];

const inSheet = (change: (xml: string) => string) => (xml: string, name: string) =>
  name.startsWith('xl/worksheets/') ? change(xml) : xml;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SERIAL = /<c r="C3"([^>]*)><v>46296<\/v>/;

test.each<[string, (xml: string, name: string) => string]>([
  ['as it is', (xml) => xml],
  [
    'with a prefix before each name',
    (xml) =>
      xml.includes(`xmlns="${MAIN}"`)
        ? xml.replace(/<(\/?)(?=\w)(?!\/?\w+:)/g, '<$1x:').replace('xmlns="', 'xmlns:x="')
        : xml,
  ],
  [
    'without addresses',
    inSheet((xml) => xml.replace(/(<(?:row|c)(?=\s)[^>]*?) r="[A-Z]*\d+"/g, '$1')),
  ],
  [
    'with a date as ISO writes it',
    inSheet((xml) => xml.replace(SERIAL, '<c r="C3"$1 t="d"><v>2026-10-01</v>')),
  ],
  [
    'in Strict Open XML',
    (xml) =>
      xml
        .split(MAIN)
        .join('http://purl.oclc.org/ooxml/spreadsheetml/main')
        .split('http://schemas.openxmlformats.org/officeDocument/2006/relationships')
        .join('http://purl.oclc.org/ooxml/officeDocument/relationships')
        .replace(SERIAL, '<c r="C3"$1 t="d"><v>2026-10-01T00:00:00</v>'),
  ],
])('%s', async (_name, change) => {
  expect(await read(change)).toEqual(PLAIN);
});

test('a picture in a cell is no text, and an error of a formula is one', async () => {
  const withCell = (cell: string) => read(inSheet((xml) => xml.replace(/<c r="B2".*?<\/c>/, cell)));
  const at = async (cell: string) => (await withCell(cell))[1]?.[1];
  expect(await at('<c r="B2" t="e" vm="1"><v>#VALUE!</v></c>')).toBe('');
  expect(await at('<c r="B2" t="e" vm="1"><f>_xlfn.IMAGE("a")</f><v>#VALUE!</v></c>')).toBe('');
  expect(await at('<c r="B2" t="e" vm="1"><f>A1:A9</f><v>#VALUE!</v></c>')).toBe('#VALUE!');
  expect(await at('<c r="B2" t="e"><v>#REF!</v></c>')).toBe('#REF!');
});
