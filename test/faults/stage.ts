/** Offices staged once and opened as often as there are trials: a workbook and a Drive as they stand, both in memory. */
import type { Drive } from '../../local/drive/folder';
import type { Workbook } from '../../local/workbook/workbook';
import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { copyOfWorkbook } from '../add-on/copies';
import { SIGNERS } from '../add-on/memo-office';
import { doneRows, HEADINGS, type Office, type OfficeOptions, openOffice } from '../add-on/office';
import { copyOfMemory, memoryDrive } from './memory-drive';

export interface Staged {
  readonly workbook: Workbook;
  readonly drive: Drive;
  readonly minutes: number;
}

export const MEASURES = 'มาตรการ';
export const SETTINGS = 'ตั้งค่า';
export const SIGNER_SHEET = 'ผู้ลงนาม';
export const REGISTER = 'ทะเบียนบันทึก';
export const STORE = '_แม่แบบ';
/** A row that no command has any business with. */
export const STAFFS_OWN = ['หมายเหตุของเรา', 'ห้ามแตะ'];

export const USUAL: NonNullable<OfficeOptions['sheets']> = {
  [MEASURES]: [HEADINGS, ...doneRows(3)],
  [SETTINGS]: [
    ['รายการ', 'ค่า', VERSION_HEADING],
    ['เรื่อง', 'รายงานผล'],
    ['ปีงบประมาณ', '2569'],
    STAFFS_OWN,
  ],
  [SIGNER_SHEET]: SIGNERS,
};

/** `prepare` is what has been done before the command that is tried. */
export async function stage(
  options: OfficeOptions,
  prepare: (office: Office) => void = () => {},
): Promise<Staged> {
  const office = await openOffice({
    template: 'plain',
    ...options,
    drive: memoryDrive(),
  });
  let minutes = 0;
  prepare({
    ...office,
    wait(more) {
      minutes += more;
      office.wait(more);
    },
  });
  return { workbook: office.workbook, drive: office.drive, minutes };
}

export const usual = (prepare?: (office: Office) => void) => stage({ sheets: USUAL }, prepare);

/** `speaks`: the language in which Google's exceptions come there. */
export async function open({ workbook, drive, minutes }: Staged, speaks = 'th'): Promise<Office> {
  return openOffice({
    speaks,
    workbook: await copyOfWorkbook(workbook),
    drive: copyOfMemory(drive),
    minutes,
  });
}

/** All that a sheet's cells hold, row by row; none where there is no such sheet. */
export function cellsOf({ workbook }: Pick<Office, 'workbook'>, name: string): unknown[][] {
  const rows: unknown[][] = [];
  workbook.book.getWorksheet(name)?.eachRow({ includeEmpty: true }, (row, number) => {
    const values: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      values[column - 1] = cell.value ?? '';
    });
    while (values.length > 0 && (values.at(-1) ?? '') === '') values.pop();
    rows[number - 1] = Array.from(values, (value) => value ?? '');
  });
  while (rows.length > 0 && (rows.at(-1)?.length ?? 0) === 0) rows.pop();
  return Array.from(rows, (row) => row ?? []);
}

export function sheetNames({ workbook }: Pick<Office, 'workbook'>): string[] {
  return workbook.book.worksheets.map(({ name }) => name);
}

/** Of memos alone, and not in the bin. */
export function memoDocs({ drive }: Pick<Office, 'drive'>) {
  return drive.files.filter(({ trashed, appProperties }) => !trashed && appProperties.itaMemoId);
}
