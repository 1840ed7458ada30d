/** Workbooks with more than cells: what is beside them is kept or told, and nothing breaks on it. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import PizZip from 'pizzip';
import { held, noteOf } from '../../local/spreadsheet-app/reading';
import { openWorkbook } from '../../local/workbook/workbook';

const folder = () => mkdtempSync(join(tmpdir(), 'book-'));

async function bytesOf(fill: (book: ExcelJS.Workbook) => void): Promise<PizZip> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new PizZip(Buffer.from(await book.xlsx.writeBuffer()));
}

const oneSheet = (book: ExcelJS.Workbook) => {
  book.addWorksheet('มาตรการ').addRow(['ที่', 'มาตรการ']);
};

function change(zip: PizZip, name: string, edit: (xml: string) => string): void {
  zip.file(name, edit(zip.file(name)?.asText() ?? ''));
}

const open = (zip: PizZip) => {
  const path = join(folder(), 'a.xlsx');
  writeFileSync(path, zip.generate({ type: 'nodebuffer' }));
  return openWorkbook(path);
};

async function saved(zip: PizZip, edit: (book: ExcelJS.Workbook) => void = () => {}) {
  const workbook = await open(zip);
  edit(workbook.book);
  const path = join(folder(), 'b.xlsx');
  await workbook.save(path);
  const lost = workbook.lostIn(path);
  return { lost, zip: new PizZip(readFileSync(path)), again: await openWorkbook(path), path };
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('what is beyond any spreadsheet is refused with its place', () => {
  test('a cell far away', async () => {
    const zip = await bytesOf(oneSheet);
    const far = '<row r="100000"><c r="FOO100000"><v>1</v></c></row></sheetData>';
    change(zip, SHEET, (xml) => xml.replace('</sheetData>', far));
    await expect(open(zip)).rejects.toThrow(/มาตรการ reaches to FOO100000.*10 million/);
  });

  test('a text longer than a cell of Google holds', async () => {
    const zip = await bytesOf((book) => book.addWorksheet('ก').addRow(['x', 'y'.repeat(50_001)]));
    await expect(open(zip)).rejects.toThrow(/cell B1 of sheet ก holds 50,001 letters/);
  });

  test('a format far away is no content', async () => {
    const zip = await bytesOf(oneSheet);
    const far = '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>';
    change(zip, SHEET, (xml) => xml.replace('</sheetData>', far));
    const { book, gridOf, activeSheet } = await open(zip);
    expect(gridOf(activeSheet())).toEqual({ rows: 1000, columns: 26 });
    expect(book.worksheets).toHaveLength(1);
  });
});

test('rules for the whole sheet are cut to the cells there are', async () => {
  const zip = await bytesOf(oneSheet);
  const rule =
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins';
  change(zip, SHEET, (xml) => xml.replace('<pageMargins', rule));
  const sheet = (await open(zip)).activeSheet();
  expect(['Z1000', 'AA1', 'A1001'].map((cell) => sheet.getCell(cell).dataValidation?.type)).toEqual(
    ['list', undefined, undefined],
  );
});

test('of merges that lie over another the first counts', async () => {
  const zip = await bytesOf(oneSheet);
  const merges = ['A3:B3', 'A3:B3', 'B3:C4', 'D3:D3', 'D1:E1'];
  const list = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  change(zip, SHEET, (xml) => xml.replace('</sheetData>', `</sheetData>${list}`));
  const { again } = await saved(zip);
  const model = again.activeSheet().model as unknown as { merges: string[] };
  expect(model.merges.sort()).toEqual(['A3:B3', 'D1:E1']);
});

test('loading many merges grows with their number alone', async () => {
  const cost = async (count: number) => {
    const zip = await bytesOf((book) => {
      const sheet = book.addWorksheet('ก');
      for (let row = 1; row <= count; row++) sheet.addRow([row, '']);
    });
    const refs = Array.from({ length: count }, (_, i) => `<mergeCell ref="A${i + 1}:B${i + 1}"/>`);
    const list = `<mergeCells>${refs.join('')}</mergeCells>`;
    change(zip, SHEET, (xml) => xml.replace('</sheetData>', `</sheetData>${list}`));
    const before = process.cpuUsage();
    await open(zip);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  await cost(200);
  const [small, large] = [await cost(500), await cost(4000)];
  expect(large / small).toBeLessThan(24);
});

test('a letter that is written by its number is that letter, in small letters too, and one that is none stays', async () => {
  const zip = await bytesOf((book) => book.addWorksheet('ก').addRow(['บรรทัด', 'รหัส', 'x']));
  const texts = [
    ['บรรทัด', 'ก_x000d_\nข'],
    ['รหัส', '_x005f_x0041_'],
  ] as const;
  for (const [from, to] of texts)
    change(zip, 'xl/sharedStrings.xml', (xml) => xml.replace(from, to));
  const inCells =
    '<row r="2"><c r="A2" t="str"><v>ก_x000d_\nข</v></c><c r="B2" t="inlineStr"><is><t>ก_x000d_\nข</t></is></c></row>';
  change(zip, SHEET, (xml) => xml.replace('</sheetData>', `${inCells}</sheetData>`));
  const { again } = await saved(zip);
  const cells = ['A1', 'B1', 'C1', 'A2', 'B2'];
  for (const { book } of [await open(zip), again])
    expect(cells.map((cell) => held(book.worksheets[0]?.getCell(cell)))).toEqual([
      'ก\nข',
      '_x0041_',
      'x',
      'ก\nข',
      'ก\nข',
    ]);
});

describe('the copy', () => {
  test('of a workbook without a theme leads to none', async () => {
    const zip = await bytesOf(oneSheet);
    zip.remove('xl/theme/theme1.xml');
    const copy = await saved(zip);
    expect(copy.zip.file('xl/_rels/workbook.xml.rels')?.asText()).not.toContain('theme');
    expect(copy.zip.file('[Content_Types].xml')?.asText()).not.toContain('theme');
  });

  test('keeps names of every kind, and leaves out those of sheets that are gone', async () => {
    const zip = await bytesOf((book) => {
      oneSheet(book);
      book.addWorksheet("ของเรา's").addRow([1]);
    });
    const names = `<definedNames><definedName name="ช่วง">มาตรการ!$A$1:$B$9</definedName><definedName name="อัตรา">0.5*2</definedName><definedName name="ลบ">'ของเรา''s'!$A$1</definedName><definedName name="เฉพาะ" localSheetId="0">มาตรการ!$B:$B</definedName></definedNames><calcPr`;
    change(zip, 'xl/workbook.xml', (xml) => xml.replace('<calcPr', names));
    const whole = await saved(zip);
    expect(whole.lost).toEqual([]);
    expect(namesIn(whole.zip)).toEqual(['ช่วง', 'อัตรา', 'ลบ', 'เฉพาะ']);
    const without = await saved(zip, (book) => book.removeWorksheet(2));
    expect(namesIn(without.zip)).toEqual(['ช่วง', 'อัตรา', 'เฉพาะ']);
    expect(without.lost).toEqual([{ kind: 'names', count: 1 }]);
  });

  test('has its notes before its tables, each sheet with ids of its own', async () => {
    const zip = await bytesOf((book) => {
      for (const name of ['ก', 'ข']) {
        const sheet = book.addWorksheet(name);
        sheet.addTable({
          name: `t${book.worksheets.length}`,
          ref: 'A1',
          columns: [{ name: 'ที่' }],
          rows: [[1]],
        });
        sheet.getCell('C1').note = 'โน้ต';
      }
    });
    const { zip: copy, lost } = await saved(zip);
    expect(lost).toEqual([]);
    const ids = [1, 2].map((number) => {
      const sheet = copy.file(`xl/worksheets/sheet${number}.xml`)?.asText() ?? '';
      expect(sheet).toMatch(/<legacyDrawing [^>]*\/><tableParts/);
      expect(sheet).toMatch(/<sheetFormatPr [^>]*defaultRowHeight="/);
      const shapes = copy.file(`xl/drawings/vmlDrawing${number}.vml`)?.asText() ?? '';
      return [/idmap [^>]*data="(\d+)"/.exec(shapes)?.[1], /id="_x0000_s(\d+)"/.exec(shapes)?.[1]];
    });
    expect(ids).toEqual([
      ['1', '1025'],
      ['2', '2049'],
    ]);
  });

  test('is written where a table has no style, a note no shape and a day is empty', async () => {
    const zip = await bytesOf((book) => {
      const sheet = book.addWorksheet('ก');
      sheet.addTable({ name: 't', ref: 'A1', columns: [{ name: 'ที่' }], rows: [[1]] });
      sheet.getCell('C1').note = 'โน้ตเดิม';
    });
    change(zip, 'xl/tables/table1.xml', (xml) => xml.replace(/<tableStyleInfo[^>]*\/>/, ''));
    change(zip, 'docProps/core.xml', (xml) => xml.replace(/(<dcterms:created[^>]*>)[^<]*/, '$1'));
    zip.remove('xl/drawings/vmlDrawing1.vml');
    const { again, lost } = await saved(zip);
    expect(noteOf(again.activeSheet().getCell('C1'))).toBe('โน้ตเดิม');
    expect(lost).toEqual([]);
  });

  test('tells what it could not keep', async () => {
    const zip = await bytesOf(oneSheet);
    change(zip, SHEET, (xml) =>
      xml
        .replace('</worksheet>', '<drawing r:id="rId1"/></worksheet>')
        .replace('<pageMargins', '<rowBreaks count="1"><brk id="1"/></rowBreaks><pageMargins'),
    );
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const list = (id: string, kind: string, target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${type}/${kind}" Target="${target}"/></Relationships>`;
    zip.file('xl/worksheets/_rels/sheet1.xml.rels', list('rId1', 'drawing', '../drawings/d.xml'));
    zip.file(
      'xl/drawings/d.xml',
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>',
    );
    zip.file('xl/drawings/_rels/d.xml.rels', list('rId1', 'chart', '../charts/c.xml'));
    const { lost } = await saved(zip);
    expect(lost).toEqual([
      { kind: 'pageBreaks', count: 1 },
      { kind: 'shapes', count: 1 },
      { kind: 'charts', count: 1 },
    ]);
  });

  test('is written without its rules where one of them cannot be', async () => {
    const bad = { type: 'expression', priority: 1 } as unknown as ExcelJS.ConditionalFormattingRule;
    const { again } = await saved(await bytesOf(oneSheet), (book) =>
      book.worksheets[0]?.addConditionalFormatting({ ref: 'A1', rules: [bad] }),
    );
    expect(again.activeSheet().getCell('B1').value).toBe('มาตรการ');
  });

  test('has no empty list where a rule is of a kind that ExcelJS does not know', async () => {
    const zip = await bytesOf(oneSheet);
    const list =
      '<conditionalFormatting sqref="A1"><cfRule type="beginsWith" priority="1" operator="beginsWith" text="ก"><formula>LEFT(A1,1)="ก"</formula></cfRule></conditionalFormatting>';
    change(zip, SHEET, (xml) => xml.replace('<pageMargins', `${list}<pageMargins`));
    const { zip: copy, lost } = await saved(zip);
    expect(copy.file(SHEET)?.asText()).not.toContain('conditionalFormatting');
    expect(lost).toEqual([{ kind: 'conditionalFormats', count: 1 }]);
  });

  test('leaves no half of itself', async () => {
    const workbook = await open(await bytesOf(oneSheet));
    const place = folder();
    await expect(workbook.save(join(place, 'missing', 'b.xlsx'))).rejects.toThrow('ENOENT');
    expect(readdirSync(place)).toEqual([]);
  });
});

function namesIn(zip: PizZip): string[] {
  const xml = zip.file('xl/workbook.xml')?.asText() ?? '';
  return [...xml.matchAll(/<definedName [^>]*?name="([^"]*)"/g)].map(([, name]) => name ?? '');
}

test.each([
  ['xl/workbook.bin', 'it is an .xlsb workbook'],
  ['content.xml', 'LibreOffice'],
  ['word/document.xml', 'not an .xlsx workbook'],
])('another kind of file says what it is: %s', async (part, why) => {
  const zip = new PizZip().file(part, 'x').file('mimetype', 'x');
  await expect(open(zip)).rejects.toThrow(why);
});

test.each([
  ['<workbookProtection/>', []],
  ['<workbookProtection lockStructure="0" lockWindows="false"/>', []],
  ['<workbookProtection lockStructure="1"/>', [{ kind: 'protections', count: 1 }]],
])('a workbook is protected where something is locked: %s', async (element, lost) => {
  const zip = await bytesOf(oneSheet);
  change(zip, 'xl/workbook.xml', (xml) => xml.replace('<sheets', `${element}<sheets`));
  expect((await saved(zip)).lost).toEqual(lost);
});
