/** "Remove": nothing of the add-on's is left in the workbook, and every word of the staff's is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { fillLike } from '../../local/spreadsheet-app/copy-sheet';
import { conditionalFormats } from '../../local/workbook/exceljs-inside';
import { OWN_FORMAT } from '../../src/app/own-cells';
import type { TemplatesData } from '../../src/app/template/data';
import { docxOf, paragraph } from '../core/docx/docx';
import { as, SIGNERS } from './memo-office';
import { ask, check, colorAt, generate, noteAt, type Office, openOffice } from './office';

const CREST = readFileSync(join(import.meta.dirname, '../fixtures/crest.png')).toString('base64');
const YELLOW: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };

/** All that the add-on ever puts into a workbook, beside what the staff have put there. */
async function usedOffice(locale = 'th'): Promise<Office> {
  const office = await openOffice({ sheets: { Sheet1: [], ผู้ลงนาม: SIGNERS }, locale });
  const kept = office.workbook.book.addWorksheet('_ข้อมูลระบบ', { state: 'hidden' });
  kept.addRow(['ชนิด', 'รหัส', 'ข้อมูล', 'เมื่อ']);
  office.runtime.menu('menuSetUp');
  const sheet = office.workbook.book.getWorksheet('มาตรการ')!;
  sheet.getRow(3).values = [
    '1',
    'อบรมการใช้จ่าย',
    'จัดอบรม',
    'กองคลัง',
    'ทุกปี',
    '',
    '',
    '/',
    'อบรม 12 คน',
  ];
  sheet.getRow(4).values = ['2', 'เปิดเผยข้อมูล', 'ลงเว็บไซต์', 'กองช่าง', 'ทุกปี', '/', '', '/', ''];
  sheet.getCell('F4').fill = YELLOW;
  sheet.getCell('F4').note = 'ถามกองช่าง';
  sheet.addConditionalFormatting({
    ref: 'A3:A9',
    rules: [{ type: 'expression', priority: 9, formulae: ['A3=1'], style: {} }],
  });
  sheet.getCell('K1').value = { formula: 'ITA_PERCENT(A1:I9)', result: 50 };
  check(office);
  ask(office, 'callSample', { wanted: true });
  ask(office, 'callSaveEmblem', { base64: CREST });
  const base64 = Buffer.from(docxOf(paragraph('{{เรื่อง}}'))).toString('base64');
  const { stamp } = ask<TemplatesData>(office, 'callTemplates');
  ask(office, 'callUseTemplate', { name: 'แบบ.docx', base64, stamp });
  generate(office, { sheet: 'มาตรการ', force: true });
  office.workbook.protect({
    sheet: 'มาตรการ',
    range: 'A9:B9',
    warningOnly: true,
    description: 'ของเรา',
  });
  return office;
}

/** “Yes”, which is preselected, keeps it. */
function remove(office: Pick<Office, 'runtime'>, answer: 'YES' | 'NO' = 'NO'): string {
  const { ui } = office.runtime;
  ui.answer(answer);
  office.runtime.menu('menuRemove');
  return ui.dialogs.at(-1)?.html ?? '';
}

/** Every cell's text, by sheet. */
function textsOf({ workbook }: Office): Record<string, string[]> {
  return Object.fromEntries(
    workbook.book.worksheets.map((sheet) => {
      const texts: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.value !== null && cell.value !== '') texts.push(`${cell.address} ${cell.text}`);
        }),
      );
      return [sheet.name, texts];
    }),
  );
}

/** What stands in the workbook besides text, as a person would find it. */
function tracesIn({ workbook }: Office) {
  const sheets = workbook.book.worksheets;
  const cells = sheets.flatMap((sheet) => {
    const found: ExcelJS.Cell[] = [];
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => found.push(cell)),
    );
    return found.map((cell) => ({ sheet: sheet.name, cell }));
  });
  const noteOf = (sheet: string, cell: string) => noteAt({ workbook } as Office, sheet, cell);
  return {
    hiddenSheets: sheets.filter(({ state }) => state !== 'visible').map(({ name }) => name),
    hiddenColumns: sheets.flatMap(({ name, columns }) =>
      (columns ?? []).filter(({ hidden }) => hidden).map(({ letter }) => `${name}!${letter}`),
    ),
    notes: cells.flatMap(({ sheet, cell }) => noteOf(sheet, cell.address) || []),
    protections: workbook.protections.map(({ description }) => description),
    choices: cells.filter(({ cell }) => cell.dataValidation).map(({ cell }) => cell.address),
    formats: sheets.flatMap((sheet) => JSON.stringify(conditionalFormats(sheet))),
    formulas: cells.filter(({ cell }) => cell.formula).map(({ cell }) => cell.formula),
    colors: [
      ...new Set(
        cells.map(({ sheet, cell }) => colorAt({ workbook } as Office, sheet, cell.address)),
      ),
    ].filter((color) => color !== null),
  };
}

const HEADER = '#e8eaed';

test.each(['th', 'en'])(
  'nothing of the add-on’s is left (%s), and all words of the staff are',
  async (locale) => {
    const office = await usedOffice(locale);
    const before = tracesIn(office);
    expect(before.hiddenSheets.sort()).toEqual(['_ข้อมูลระบบ', '_แม่แบบ'].sort());
    expect(before.notes.length).toBeGreaterThan(20);
    expect(before.protections.length).toBeGreaterThan(2);
    const texts = textsOf(office);
    remove(office);
    expect(tracesIn(office)).toEqual({
      hiddenSheets: [],
      hiddenColumns: [],
      notes: ['ถามกองช่าง'],
      protections: ['ของเรา'],
      choices: [],
      formats: expect.not.arrayContaining([expect.stringContaining(OWN_FORMAT)]),
      formulas: [],
      colors: expect.arrayContaining([HEADER, '#ffff00']),
    });
    expect(tracesIn(office).colors).toHaveLength(2);
    const after = textsOf(office);
    expect(Object.keys(after).sort()).toEqual(
      ['Sheet1', 'ตั้งค่า', 'ทะเบียนบันทึก', 'ผู้ลงนาม', 'มาตรการ'].sort(),
    );
    expect(after.มาตรการ).toEqual(texts.มาตรการ);
    expect(after.ผู้ลงนาม).toEqual(texts.ผู้ลงนาม);
    expect(after.ตั้งค่า).toEqual(texts.ตั้งค่า?.filter((text) => !/รุ่นข้อมูล/.test(text)));
    expect(texts.ทะเบียนบันทึก).toEqual(expect.arrayContaining(after.ทะเบียนบันทึก ?? []));
    expect(after.ทะเบียนบันทึก?.join('\n')).not.toMatch(/รหัส|ลายพิมพ์|ข้อมูลการเสนอ|รุ่นข้อมูล|[0-9a-f]{32}/);
    expect(JSON.stringify(after)).toContain('https://docs.google.com/document');
  },
);

test('the staff’s own rule of colours stays', async () => {
  const office = await usedOffice();
  remove(office);
  expect(tracesIn(office).formats.join()).toContain('A3=1');
});

test('it is asked first, with what goes, what stays, and what is on its way; a no changes nothing', async () => {
  const office = await usedOffice();
  const before = JSON.stringify([textsOf(office), tracesIn(office)]);
  remove(office, 'YES');
  expect(JSON.stringify([textsOf(office), tracesIn(office)])).toBe(before);
  const [asked] = office.runtime.ui.alerts.slice(-1);
  expect(asked?.prompt).toMatch(/คงอยู่.*แม่แบบและตราครุฑ/s);
  expect(asked?.prompt).not.toMatch(/เสนอไม่ครบ/);
});

test('a second time it finds nothing more, and the workbook can be set up again', async () => {
  const office = await usedOffice();
  remove(office);
  const once = JSON.stringify([textsOf(office), tracesIn(office)]);
  expect(remove(office)).toContain('ส่วนขยาย → Apps Script');
  expect(JSON.stringify([textsOf(office), tracesIn(office)])).toBe(once);
  office.runtime.menu('menuSetUp');
  expect(
    ask<{ memo: object | null }>(office, 'callGenerate', { sheet: 'มาตรการ', force: true }).memo,
  ).not.toBeNull();
});

test('a sheet that refuses is named, the others are cleaned, and its owner completes it', async () => {
  const office = await usedOffice();
  office.workbook.protect({ sheet: 'มาตรการ', editors: [] });
  expect(remove(office)).toContain('นำออกจากชีตต่อไปนี้ได้ไม่ครบ: มาตรการ');
  expect(tracesIn(office).hiddenSheets).toEqual([]);
  office.workbook.protections.splice(
    0,
    Infinity,
    ...office.workbook.protections.filter(({ editors }) => !editors),
  );
  remove(as(office, 'owner'));
  expect(tracesIn(office).notes).toEqual(['ถามกองช่าง']);
});

test('a sample that somebody has written on is theirs, and stays', async () => {
  const office = await usedOffice();
  office.workbook.book.getWorksheet('ตัวอย่างมาตรการ')!.getCell('B6').value = 'ของเรา';
  remove(office);
  expect(textsOf(office).ตัวอย่างมาตรการ?.join()).toContain('ของเรา');
});

function duplicate({ workbook }: Office, from: string, to: string): void {
  const copy = workbook.book.addWorksheet(to);
  fillLike(workbook, workbook.book.getWorksheet(from)!, copy);
}

test('a copy of the register that was put aside, and settings under another name, hide nothing', async () => {
  const office = await usedOffice();
  duplicate(office, 'ทะเบียนบันทึก', 'ทะเบียนบันทึก 2568');
  duplicate(office, 'มาตรการ', 'สำเนาของ มาตรการ');
  office.workbook.book.getWorksheet('ตั้งค่า')!.name = 'การตั้งค่า';
  remove(office);
  const { hiddenColumns, notes, choices } = tracesIn(office);
  expect({ hiddenColumns, choices }).toEqual({ hiddenColumns: [], choices: [] });
  expect(new Set(notes)).toEqual(new Set(['ถามกองช่าง']));
  const after = textsOf(office);
  expect(after['ทะเบียนบันทึก 2568']).toEqual(after.ทะเบียนบันทึก);
  expect(JSON.stringify(after)).not.toMatch(/รุ่นข้อมูล|ลายพิมพ์|[0-9a-f]{32}/);
});

test('the sample stays, plain, where it is the only sheet: a workbook has to have one', async () => {
  const office = await openOffice({ sheets: { Sheet1: [] } });
  ask(office, 'callSample', { wanted: true });
  office.workbook.book.removeWorksheet('Sheet1');
  expect(remove(office)).toContain('ส่วนขยาย → Apps Script');
  expect(Object.keys(textsOf(office))).toEqual(['ตัวอย่างมาตรการ']);
  expect(tracesIn(office)).toMatchObject({ notes: [], choices: [], formulas: [] });
});
