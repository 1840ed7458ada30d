/** The same workbook as other programs write it reads the same. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { shown } from '../../local/spreadsheet-app/reading';
import { readXlsx } from '../../local/workbook/xlsx/read';

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
  return texts(await readXlsx(fileOf(zip)));
}

function fileOf(zip: PizZip): string {
  const path = join(mkdtempSync(join(tmpdir(), 'book-')), 'a.xlsx');
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
  return path;
}

function texts(book: ExcelJS.Workbook): string[][] {
  const [sheet] = book.worksheets;
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
  ['with apostrophes around its values', (xml) => xml.replace(/="([^"'<>]*)"/g, "='$1'")],
  ['with comments', (xml) => xml.replace(/(<(?:row|si|sheet)\b)/g, '<!-- <c> -->$1')],
  [
    'with other prefixes for what is named elsewhere',
    (xml) => xml.replace(/xmlns:r=/g, 'xmlns:rel=').replace(/\br:id=/g, 'rel:id='),
  ],
  ['with texts in CDATA', (xml) => xml.replace(/<t>([^<]*)<\/t>/g, '<t><![CDATA[$1]]></t>')],
  ['with characters that no XML may hold', (xml) => xml.replace(/<t>/g, '<t>\u0001&#x2;')],
  [
    'with a plain text before runs',
    (xml) => xml.replace('<t>มาตรการ</t>', '<t>มาต</t><r><t>รการ</t></r>'),
  ],
  [
    'with a zone behind a date',
    inSheet((xml) => xml.replace(SERIAL, '<c r="C3"$1 t="d"><v>2026-10-01T00:00:00Z</v>')),
  ],
  [
    'with the lists of links to parts that are not there',
    inSheet((xml) =>
      xml.replace(
        '</worksheet>',
        '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><drawing r:id="rId8"/><legacyDrawing r:id="rId7"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts></worksheet>',
      ),
    ),
  ],
  [
    'with a rule that compares with nothing',
    inSheet((xml) =>
      xml.replace(
        '<pageMargins',
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"/></conditionalFormatting><pageMargins',
      ),
    ),
  ],
  [
    'with a name for the whole sheet',
    (xml) =>
      xml.replace(
        '<calcPr',
        '<definedNames><definedName name="ทั้งหมด">\'มาตรการ\'!$1:$1048576</definedName></definedNames><calcPr',
      ),
  ],
  [
    'with the day of its making left empty',
    (xml) => xml.replace(/(<dcterms:created[^>]*>)[^<]*/, '$1'),
  ],
  [
    'with an empty list of its programs',
    (xml, name) => (name === 'docProps/app.xml' ? '<Properties/>' : xml),
  ],
])('%s', async (_name, change) => {
  expect(await read(change)).toEqual(PLAIN);
});

test('parts may have any name, in either case', async () => {
  const zip = new PizZip(await workbookBytes());
  const renamed = new PizZip();
  const anew = (text: string) =>
    text
      .replace(/xl\/workbook\.xml/g, 'Book/Main.xml')
      .replace(/worksheets\/sheet1\.xml/g, 'Tabs/มาตรการ.xml')
      .replace(/sharedStrings\.xml/g, 'Texts.xml')
      .replace('xl/_rels/workbook.xml.rels', 'Book/_rels/MAIN.xml.rels')
      .replace(/^xl\//, 'book\\');
  for (const part of zip.file(/./)) renamed.file(anew(part.name), anew(part.asText()));
  expect(texts(await readXlsx(fileOf(renamed)))).toEqual(PLAIN);
});

test('a part in UTF-16', async () => {
  const zip = new PizZip(await workbookBytes());
  const part = 'xl/worksheets/sheet1.xml';
  const text = (zip.file(part)?.asText() ?? '').replace('UTF-8', 'UTF-16');
  zip.file(part, Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect(texts(await readXlsx(fileOf(zip)))).toEqual(PLAIN);
});

describe('a cell shows what it holds', () => {
  const at = async (cell: string, change = (xml: string) => xml) => {
    const all = await read((xml, name) =>
      name.startsWith('xl/worksheets/') ? xml.replace(/<c r="C3".*?<\/c>/, cell) : change(xml),
    );
    return all[2]?.[2];
  };
  test.each([
    ['a formula that gives 0', '<c r="C3"><f>1-1</f><v>0</v></c>', '0'],
    ['a formula that gives FALSE', '<c r="C3" t="b"><f>1=2</f><v>0</v></c>', 'FALSE'],
    [
      'a formula that gives text where dates are',
      '<c r="C3" s="1" t="str"><f>A9</f><v>ยังไม่กำหนด</v></c>',
      'ยังไม่กำหนด',
    ],
    [
      'a formula that gives nothing where dates are',
      '<c r="C3" s="1" t="str"><f>A9</f><v></v></c>',
      '',
    ],
    ['an error where dates are', '<c r="C3" s="1" t="e"><f>A9/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['text that is said to be a number', '<c r="C3"><v>ร้อยละ 80</v></c>', 'ร้อยละ 80'],
    ['a truth in letters', '<c r="C3" t="b"><v>true</v></c>', 'TRUE'],
    ['a shared text that is not there', '<c r="C3" t="s"><v>900</v></c>', ''],
    [
      'a formula of a table of values',
      '<c r="C3"><f t="dataTable" ref="C3" dt2D="1"/><v>7</v></c>',
      '7',
    ],
    ['a shared formula without its first', '<c r="C3"><f t="shared" si="4"/><v>7</v></c>', '7'],
  ])('%s', async (_what, cell, shows) => {
    expect(await at(cell)).toBe(shows);
  });

  test('the years from 1904, in either spelling', async () => {
    for (const yes of ['1', 'true']) {
      const cell = '<c r="C3" s="1"><v>44834</v></c>';
      const change = (xml: string) => xml.replace('<workbookPr', `<workbookPr date1904="${yes}"`);
      expect(await at(cell, change)).toBe('1/10/2026');
    }
  });
});

test('a picture in a cell is no text, and an error of a formula is one', async () => {
  const withCell = (cell: string) => read(inSheet((xml) => xml.replace(/<c r="B2".*?<\/c>/, cell)));
  const at = async (cell: string) => (await withCell(cell))[1]?.[1];
  expect(await at('<c r="B2" t="e" vm="1"><v>#VALUE!</v></c>')).toBe('');
  expect(await at('<c r="B2" t="e" vm="1"><f>_xlfn.IMAGE("a")</f><v>#VALUE!</v></c>')).toBe('');
  expect(await at('<c r="B2" t="e" vm="1"><f>A1:A9</f><v>#VALUE!</v></c>')).toBe('#VALUE!');
  expect(await at('<c r="B2" t="e"><v>#REF!</v></c>')).toBe('#REF!');
});

test('Excel’s own formats in Thai, which a file names by number alone', async () => {
  const zip = new PizZip(await workbookBytes());
  const styles = zip.file('xl/styles.xml')?.asText() ?? '';
  const id = /<numFmt numFmtId="(\d+)"/.exec(styles)?.[1] ?? '';
  const shownAs = async (format: number) => {
    zip.file(
      'xl/styles.xml',
      styles.replace(/<numFmts.*?<\/numFmts>/, '').replaceAll(`"${id}"`, `"${format}"`),
    );
    return texts(await readXlsx(fileOf(zip)))[2]?.[2];
  };
  expect([await shownAs(71), await shownAs(81), await shownAs(61), await shownAs(22)]).toEqual([
    '1/10/2026',
    '1/10/69',
    '46,296',
    '1/10/2026 0:00',
  ]);
});
