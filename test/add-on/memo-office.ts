/** An office whose memos go upward: two signers, and one setting. */

import { markChanged } from '../../local/drive/folder';
import type {
  DecideReply,
  MemosData,
  MemoView,
  ShareReply,
  UpdateReply,
} from '../../src/app/sign-off/data';
import { columnName } from '../../src/core/sheet/a1';
import {
  ask,
  doneRows,
  generate,
  HEADINGS,
  type Office,
  type OfficeOptions,
  openOffice,
  registerRows,
} from './office';

export const SHEET = 'มาตรการ';
export const REGISTER = 'ทะเบียนบันทึก';

export const SIGNERS = [
  ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'],
  [1, 'ความเห็นของปลัด', '(ชื่อ–สกุล ก)', 'ปลัดเทศบาล', '', 'palad@example.org'],
  [2, 'คำสั่ง', '(ชื่อ–สกุล ข)', 'รองนายก', 'นายกเทศมนตรี', 'mayor@example.org'],
];

/** Its memos are of one paragraph, unless they are to be the official ones. */
export function openMemoOffice(
  sheets: OfficeOptions['sheets'] = {},
  template: OfficeOptions['template'] = 'plain',
  options: OfficeOptions = {},
): Promise<Office> {
  return openOffice({
    ...options,
    template,
    sheets: {
      [SHEET]: [HEADINGS, ...doneRows(3)],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['เรื่อง', 'รายงานผล'],
      ],
      ผู้ลงนาม: SIGNERS,
      ...sheets,
    },
  });
}

export const as = ({ colleague }: Office, name: string): Pick<Office, 'runtime'> => ({
  runtime: colleague(`${name}@example.org`),
});

export const memos = (office: Pick<Office, 'runtime'>) => ask<MemosData>(office, 'callMemos');

/** The newest. */
export function memo(office: Pick<Office, 'runtime'>): MemoView {
  const [newest] = memos(office).memos;
  if (!newest) throw new Error('no memo in the register');
  return newest;
}

/** Makes a memo and gives its id. */
export function makeMemo(office: Office): string {
  generate(office);
  return registerRows(office).pop()?.รหัส ?? '';
}

const SIGNER_EMAILS = ['palad@example.org', 'mayor@example.org'];

export function share(
  office: Pick<Office, 'runtime'>,
  id: string,
  ...signers: readonly (number | { index: number; email: string; role?: string; seen?: string })[]
): ShareReply {
  const asked = signers.map((each) =>
    typeof each === 'number'
      ? { index: each, email: SIGNER_EMAILS[each] ?? `s${each}@example.org`, role: 'commenter' }
      : { role: 'commenter', ...each },
  );
  return ask(office, 'callShare', { id, signers: asked });
}

export function decide(
  office: Pick<Office, 'runtime'>,
  id: string,
  index: number,
  decision: string | null,
  more: object = {},
): DecideReply {
  return ask(office, 'callDecide', {
    id,
    index,
    decision,
    date: '2026-03-10',
    remark: '',
    seen: null,
    ...more,
  });
}

export const update = (office: Pick<Office, 'runtime'>, id: string, options: object = {}) =>
  ask<UpdateReply>(office, 'callUpdateMemo', { id, ...options });

/** The newest row of the register, by heading. */
export function row(office: Office): Record<string, string> {
  return registerRows(office).pop() ?? {};
}

export function setCell({ workbook }: Office, sheet: string, cell: string, value: unknown): void {
  const found = workbook.book.getWorksheet(sheet)?.getCell(cell);
  if (!found) throw new Error(`no sheet ${sheet}`);
  found.value = value as string;
}

/** Where the newest memo's row has this heading's cell, in A1. */
export function memoCell({ workbook }: Office, heading: string): string {
  const headings = workbook.book.getWorksheet('ทะเบียนบันทึก')?.getRow(1).values as string[];
  return `${columnName(headings.indexOf(heading))}2`;
}

/** Someone writes into the memo's Doc by hand. */
export function editDoc({ drive }: Office, email: string, time: string): void {
  const [file] = drive.files;
  if (!file) throw new Error('no Doc');
  markChanged(file, { email, time }, true);
}
