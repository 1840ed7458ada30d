/** An office at the end of its fiscal year, and what its menu's “new fiscal year” makes of it. */
import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { check, type Office, openOffice } from './office';

export const OLD = 'มาตรการ 2569';
export const NEW = 'มาตรการ 2570';

export const HEADER = [
  ['แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', '', '', 'หลักฐาน'],
  ['', '', '', '', '', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
];
export const ROWS = [
  [
    '1',
    'ก',
    'อบรมตาม พ.ร.บ. … พ.ศ. ๒๕๔๒',
    'กองคลัง',
    '1 ต.ค. 2568 – 30 ก.ย. 2569',
    '',
    '',
    '/ ๕ ม.ค. ๖๙',
    'คำสั่งที่ 12/2569',
  ],
  ['2', 'ข', 'ดู https://example.org/2569', 'สำนักปลัด', 'ภายใน ก.ย. ๒๕๖9', '', '', '', ''],
  ['3', 'ค', 'ประกาศปี 2569', 'กองช่าง', 'รายไตรมาส', 'x', '', '', ''],
];
export const SETTINGS = [
  ['รายการ', 'ค่า', VERSION_HEADING],
  ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
  ['โทรศัพท์', '0 0000 2569'],
  ['ที่', 'ตย 0001/2569'],
  ['วันที่', new Date(Date.UTC(2026, 8, 1))],
  ['เรื่อง', 'รายงานผล ประจำปี ๒๕๖๙'],
  ['เรียน', 'นายกเทศมนตรี'],
  ['ปีงบประมาณ', 2569],
  ['ปีที่ประเมิน ITA', '๒๕๖๘'],
  ['คะแนน ITA', 87.5],
  ['ระดับ ITA', 'ผ่าน'],
  ['คำสั่งแต่งตั้ง', 'ที่ 3/2569'],
  ['แผนงาน', 'แผนปี 2569'],
  ['เลขไทย', 'ใช่'],
];

/** Checked once, so that findings stand in its cells. */
export async function yearsEnd(sheets: Record<string, readonly (readonly unknown[])[]> = {}) {
  const office = await openOffice({
    sheets: { [OLD]: [...HEADER, ...ROWS], ตั้งค่า: SETTINGS, ...sheets },
  });
  const sheet = sheetOf(office, OLD);
  sheet?.mergeCells('A1:I1');
  sheet?.mergeCells('F2:H2');
  if (sheet) {
    sheet.getColumn(2).width = 40;
    sheet.getCell('F4').dataValidation = { type: 'list', formulae: ['"/"'], allowBlank: true };
    sheet.getCell('B4').note = 'โน้ตของเจ้าหน้าที่';
    sheet.getCell('H4').note = 'ตรวจแล้ว';
    sheet.getCell('E5').fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FF00FF00' },
    };
  }
  check(office);
  return office;
}

export function sheetOf({ workbook }: Office, name: string) {
  return workbook.book.getWorksheet(name);
}

/** A sheet's cells as text; dates as days. */
export function cells(office: Office, name: string): string[][] {
  const rows: string[][] = [];
  sheetOf(office, name)?.eachRow((row) => {
    const values = Array.from(row.values as unknown[], (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''),
    );
    rows.push(values.slice(1));
  });
  return rows;
}

export function settingsOf(office: Office): string[][] {
  return cells(office, 'ตั้งค่า');
}

/** The new year's column, by label; '' where it is not there. */
export function columnOf(office: Office, year = 2570): Record<string, string> {
  const rows = settingsOf(office);
  const at = rows[0]?.indexOf(`ปีงบประมาณ ${year}`) ?? -1;
  return Object.fromEntries(rows.map((row) => [row[0] ?? '', at < 0 ? '' : (row[at] ?? '')]));
}

export function names({ workbook }: Office): string[] {
  return workbook.book.worksheets.map(({ name }) => name);
}

/** All that a sheet holds and how it looks. */
export function everything(office: Office, name: string): string {
  const sheet = sheetOf(office, name);
  return JSON.stringify({ ...sheet?.model, id: 0 });
}

type Answers = readonly ('YES' | 'NO' | 'CLOSE')[];

/** Where something speaks for waiting, “no” begins it. */
export function newYear(office: Office, ...answers: Answers): string {
  const { ui } = office.runtime;
  for (const answer of answers.length > 0 ? answers : (['YES'] as const)) ui.answer(answer);
  const before = ui.dialogs.length;
  office.runtime.menu('menuNewYear');
  // An answer that nobody asked for must not wait for the next question.
  ui.answers.length = 0;
  return ui.dialogs[before]?.html ?? '';
}
