/** The names of the sheets that the add-on makes and reads besides the measures. */
export const SHEET_NAMES = {
  measures: 'มาตรการ',
  settings: 'ตั้งค่า',
  signers: 'ผู้ลงนาม',
  register: 'ทะเบียนบันทึก',
  template: '_แม่แบบ',
  kept: '_ข้อมูลระบบ',
} as const;

/** Names of sheets in one cell, a line each: no name has a line break. */
export function sheetsCell(names: readonly string[]): string {
  return names.join('\n');
}

export function sheetsIn(cell: string): readonly string[] {
  return cell.split('\n');
}

/** As a sentence names them. */
export function sheetsTold(names: readonly string[]): string {
  return names.join(', ');
}

/** The sheets of a register's cell, as a sentence names them. */
export function cellTold(cell: string): string {
  return sheetsTold(sheetsIn(cell));
}

/** Of the sample; no year's sheet is ever taken for it. */
export const SAMPLE_SHEET = 'ตัวอย่างมาตรการ';

/** Those of the self-test, which takes them away again; one that it could not is found by its name. */
export const TRIAL_SHEETS = ['_ทดสอบระบบ', '_ทดสอบระบบ 2'] as const;

/** Never looked into for measures. */
export const OWN_SHEETS: readonly string[] = [
  SHEET_NAMES.settings,
  SHEET_NAMES.signers,
  SHEET_NAMES.register,
  SHEET_NAMES.template,
  SHEET_NAMES.kept,
  ...TRIAL_SHEETS,
];
