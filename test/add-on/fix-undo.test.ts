/** Fixes in the sheet itself: what "fix all" promised, once, and taken back again cell by cell. */
import type { CellFix, FixResult } from '../../src/app/check/fix-cells';
import type { SidebarData } from '../../src/app/memo/main-page';
import { fixesOf, undoOf } from '../../src/sidebar/main/findings/fixes';
import { ask, doneRows, HEADINGS, type Office, openOffice } from './office';

const SHEET = 'มาตรการ';
const FAULTY = ['เผยแพร่บนเว็ปไซด์ ปี ๒๕๖9', 'อบรมร้อยละ 80% อื่นๆ', 'จัดทำปฎิทิน  งาน', '=A1&"เว็ปไซด์"'];

async function open() {
  const rows = doneRows(6).map((row) => [...row] as unknown[]);
  for (const [index, text] of FAULTY.entries()) if (rows[index]) rows[index][2] = text;
  const [, , , computed] = rows;
  if (computed) computed[2] = { formula: 'A1&"เว็ปไซด์"', result: 'ลำดับเว็ปไซด์' };
  return openOffice({
    sheets: {
      [SHEET]: [HEADINGS, ...rows],
      ผู้ลงนาม: [
        ['ชื่อ', 'ตำแหน่ง'],
        ['(ชื่อ–สกุล)', 'รักษาการราชการแทน นายก'],
      ],
    },
  });
}

const contentOf = ({ workbook }: Office) =>
  JSON.stringify(workbook.book.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]));

const allFixes = (office: Office) =>
  fixesOf(ask<SidebarData>(office, 'callSidebar', { mark: false }).report.findings);

const fix = (office: Office, fixes: readonly CellFix[]) => ask<FixResult>(office, 'callFix', fixes);

test('"fix all" once: the second run has nothing to fix besides the formula, which is refused by its cell', async () => {
  const office = await open();
  const fixes = allFixes(office);
  expect(fixes.length).toBeGreaterThanOrEqual(4);
  const { applied, refused } = fix(office, fixes);
  expect(refused.map(({ fix: { cell }, reason }) => [cell, reason])).toEqual([['C5', 'formula']]);
  expect(applied).toHaveLength(fixes.length - 1);
  expect(allFixes(office).map(({ cell }) => cell)).toEqual(['C5']);
  expect(office.workbook.book.getWorksheet(SHEET)?.getCell('C5').formula).toBe('A1&"เว็ปไซด์"');
});

test('undo after it puts every cell back', async () => {
  const office = await open();
  const before = contentOf(office);
  const { applied } = fix(office, allFixes(office));
  expect(contentOf(office)).not.toBe(before);
  expect(fix(office, undoOf(applied)).refused).toEqual([]);
  expect(contentOf(office)).toBe(before);
});

test('undo leaves a cell that somebody has changed since, says which, and puts the others back', async () => {
  const office = await open();
  const { applied } = fix(office, allFixes(office));
  const sheet = office.workbook.book.getWorksheet(SHEET);
  const changed = sheet?.getCell('C3');
  if (changed) changed.value = 'ข้อความใหม่';
  const undone = fix(office, undoOf(applied));
  expect(undone.refused.map(({ fix: { cell }, reason }) => [cell, reason])).toEqual([
    ['C3', 'changed'],
  ]);
  expect(undone.applied).toHaveLength(applied.length - 1);
  expect([sheet?.getCell('C2').value, sheet?.getCell('C3').value]).toEqual([
    FAULTY[0],
    'ข้อความใหม่',
  ]);
});

test('what was a formula meanwhile is left alone by undo too', async () => {
  const office = await open();
  const { applied } = fix(office, allFixes(office));
  const cell = office.workbook.book.getWorksheet(SHEET)?.getCell('C2');
  const shown = String(cell?.value);
  if (cell) cell.value = { formula: 'B2', result: shown };
  expect(fix(office, undoOf(applied)).refused.map(({ reason }) => reason)).toEqual(['formula']);
});

test('a text with a link or bold parts is left to its own, with what to do; an address that was typed is none', async () => {
  const office = await open();
  const sheet = office.workbook.book.getWorksheet(SHEET);
  const link = { text: 'เว็ปไซด์ของหน่วยงาน', hyperlink: 'https://www.example.go.th' };
  const looks = {
    richText: [{ text: 'ปฎิบัติ', font: { bold: true } }, { text: 'งานตามแผน' }],
  };
  const typed = 'ดูเว็ปไซด์ https://www.example.go.th/ita';
  const put = (cell: string, value: unknown) => {
    const found = sheet?.getCell(cell);
    if (found) found.value = value as never;
  };
  put('C2', link);
  put('C3', looks);
  put('C4', typed);
  const { applied, refused } = fix(office, allFixes(office));
  expect(refused.map(({ fix: { cell }, reason }) => [cell, reason]).sort()).toEqual([
    ['C2', 'styled'],
    ['C3', 'styled'],
    ['C5', 'formula'],
  ]);
  expect(sheet?.getCell('C2').value).toEqual(link);
  expect(sheet?.getCell('C3').value).toEqual(looks);
  expect(sheet?.getCell('C4').value).toBe('ดูเว็บไซต์ https://www.example.go.th/ita');
  expect(applied.map(({ cell }) => cell)).toContain('C4');
});

describe('a typed address among parts of a text', () => {
  const ADDRESS = { text: 'https://www.example.go.th/o25' };
  const RED = { color: { argb: 'FFFF0000' } };
  const LINKED = { underline: true, color: { argb: 'FF1155CC' } };

  test.each<[string, readonly object[], boolean]>([
    ['bold before it', [{ text: 'เว็ปไซด์ ', font: { bold: true } }, ADDRESS], true],
    ['red before it', [{ text: 'เว็ปไซด์ ', font: RED }, ADDRESS], true],
    [
      'bold behind it',
      [{ text: 'เว็ปไซด์ ' }, ADDRESS, { text: ' สำคัญ', font: { bold: true } }],
      true,
    ],
    [
      'bold before it, plain behind',
      [{ text: 'เว็ปไซด์ ', font: { bold: true } }, ADDRESS, { text: ' ดู' }],
      true,
    ],
    ['large before it', [{ text: 'เว็ปไซด์ ', font: { size: 20 } }, ADDRESS], true],
    ['struck through before it', [{ text: 'เว็ปไซด์ ', font: { strike: true } }, ADDRESS], true],
    ['underlined before it', [{ text: 'เว็ปไซด์ ', font: { underline: true } }, ADDRESS], true],
    ['red itself', [{ text: 'เว็ปไซด์ ' }, { ...ADDRESS, font: RED }, { text: ' ดู' }], true],
    ['bold itself', [{ text: 'เว็ปไซด์ ' }, { ...ADDRESS, font: { bold: true } }], true],
    [
      'as Sheets makes it',
      [{ text: 'เว็ปไซด์ ' }, { ...ADDRESS, font: LINKED }, { text: ' ดู' }],
      false,
    ],
    ['one look over all', [{ text: 'เว็ปไซด์ ' }, ADDRESS, { text: ' ดู' }], false],
  ])('%s', async (_, richText, isStyled) => {
    const office = await open();
    const cell = office.workbook.book.getWorksheet(SHEET)?.getCell('C2');
    if (cell) cell.value = { richText } as never;
    const { applied, refused } = fix(office, allFixes(office));
    expect(refused.some(({ fix: { cell }, reason }) => cell === 'C2' && reason === 'styled')).toBe(
      isStyled,
    );
    expect(applied.some((each) => each.cell === 'C2')).toBe(!isStyled);
    if (isStyled) expect(cell?.value).toEqual({ richText });
  });
});

test.each(['ทะเบียนบันทึก', '_แม่แบบ', 'แผ่นงานอื่น'])(
  'a page that asks for a cell of %s is refused',
  async (name) => {
    const office = await open();
    office.workbook.book.addWorksheet(name).addRow(['ปี ๒๕๖9']);
    const asked = { sheet: name, cell: 'A1', before: 'ปี ๒๕๖9', after: 'ปี ๒๕๖๙' };
    expect(fix(office, [asked])).toEqual({
      applied: [],
      refused: [{ fix: asked, reason: 'not-read' }],
    });
  },
);
