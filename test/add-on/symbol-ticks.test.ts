/** Ticks of a symbol font are ticks; the same letters in a font for text are unclear, at no cost to other sheets. */
import type ExcelJS from 'exceljs';
import { check, HEADINGS, openOffice, wireCalls } from './office';

const rows = (mark: string) => [
  HEADINGS,
  ['1', 'ก', 'อบรม', 'กองคลัง', 'รายปี', '', '', mark],
  ['2', 'ข', 'อบรม', 'กองคลัง', 'รายปี', '', '/ (จัดทำร่างแล้ว)', ''],
];

async function officeWith(mark: ExcelJS.CellValue, font: string | null) {
  const office = await openOffice({ sheets: { มาตรการ: rows('') } });
  const cell = office.workbook.book.getWorksheet('มาตรการ')?.getCell('H2');
  if (!cell) throw new Error('no cell');
  cell.value = mark;
  if (font) cell.font = { name: font };
  return office;
}

test.each<[ExcelJS.CellValue, string | null, number]>([
  ['ü', 'Wingdings', 1],
  ['P', 'Wingdings 2', 1],
  [{ richText: [{ text: 'ü', font: { name: 'Wingdings' } }, { text: '\n(คำสั่ง)' }] }, null, 1],
  ['ü', null, 0],
  ['P', 'TH SarabunPSK', 0],
  ['û', 'Wingdings', 0],
])('%j in %s: %d done', async (mark, font, done) => {
  const { completion, findings } = check(await officeWith(mark, font));
  expect(completion.done).toBe(done);
  expect(findings.filter(({ rule }) => rule.startsWith('status/'))).toHaveLength(1 - done);
});

test('fonts are asked for once, and only for a letter that may be a sign', async () => {
  const calls = async (mark: string) => {
    const office = await officeWith(mark, 'Wingdings');
    return wireCalls(office, () => check(office));
  };
  expect(await calls('ü')).toBe((await calls('/')) + 1);
});
