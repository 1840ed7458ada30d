/** A workbook as an office keeps it, opened with the built bundle by one of its staff. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { type Drive, openDrive } from '../../local/drive/folder';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../local/runtime';
import { openWorkbook, type Workbook } from '../../local/workbook/workbook';
import type { Report } from '../../src/app/check/report';
import type { Generated } from '../../src/app/memo/generate';
import { copyOfDrive, copyOfWorkbook } from './copies';
import { DIST, NOW } from './dist';
import { addPlainTemplate } from './plain-template';
import '../short-lived';

export { DIST, NOW } from './dist';

export const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
];

/** Measures `ก1`, `ก2` … of กองคลัง, all of them done and with nothing for a check to find. */
export function doneRows(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `ก${index + 1}`,
    'อบรม',
    'กองคลัง',
    'รายปี',
    '',
    '',
    '/\n(อบรม 12 คน)',
  ]);
}

export interface OfficeOptions {
  readonly sheets?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly locale?: string;
  readonly owner?: string;
  /** What it fills: the official template, or a paragraph where a test is not about the document. */
  readonly template?: 'official' | 'plain';
  /** One that is there already, in place of `sheets`. */
  readonly workbook?: Workbook;
  /** The script project; a copied workbook has its own. */
  readonly appId?: string;
  readonly drive?: Drive;
  /** Another build of the script. */
  readonly dist?: string;
  /** When Sheets says that it refuses a write; late if left out. */
  readonly refusals?: RuntimeOptions['refusals'];
  /** How the bundle's files are run. */
  readonly load?: RuntimeOptions['load'];
  /** Minutes that have passed since `NOW`; none if left out. */
  readonly minutes?: number;
  /** The language of Google's exceptions; the user's if left out. */
  readonly speaks?: string;
}

export interface Office {
  readonly workbook: Workbook;
  readonly drive: Drive;
  /** The clerk's. */
  readonly runtime: Runtime;
  /** A colleague at the same workbook. */
  readonly colleague: (email: string) => Runtime;
  /** Lets time pass. */
  readonly wait: (minutes: number) => void;
  /** The same workbook, Drive and time of day, which go their own way from here on. */
  readonly copy: () => Promise<Office>;
}

async function fillWorkbook({
  sheets,
  owner = 'owner@example.org',
  template = 'official',
}: OfficeOptions) {
  const workbook = await openWorkbook(null, { owner });
  const { book } = workbook;
  for (const { id } of [...book.worksheets]) book.removeWorksheet(id);
  const all = sheets ?? { มาตรการ: [HEADINGS, ...doneRows(3)] };
  for (const [name, rows] of Object.entries(all)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  if (template === 'plain') await addPlainTemplate(workbook);
  return workbook;
}

/** Without sheets: one with three measures done. */
export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const workbook = options.workbook ?? (await fillWorkbook(options));
  const drive = options.drive ?? openDrive(mkdtempSync(join(tmpdir(), 'office-')));
  const clock = { minutes: options.minutes ?? 0 };
  const open = (email: string) =>
    createRuntime({
      dist: options.dist ?? DIST,
      workbook,
      drive,
      user: { email, locale: options.locale ?? 'th' },
      now: () => new Date(NOW.getTime() + clock.minutes * 60_000),
      ...(options.speaks === undefined ? {} : { speaks: options.speaks }),
      ...(options.refusals === undefined ? {} : { refusals: options.refusals }),
      ...(options.appId === undefined ? {} : { appId: options.appId }),
      ...(options.load === undefined ? {} : { load: options.load }),
    });
  return {
    workbook,
    drive,
    runtime: open('clerk@example.org'),
    colleague: open,
    wait: (minutes) => {
      clock.minutes += minutes;
    },
    copy: async () =>
      openOffice({
        ...options,
        ...clock,
        workbook: await copyOfWorkbook(workbook),
        drive: copyOfDrive(drive),
      }),
  };
}

/** The same workbook on another day: all that is not in the file itself is gone. */
export async function reopen({ workbook, drive }: Office, options: OfficeOptions = {}) {
  const { id } = workbook;
  return openOffice({ ...options, drive, workbook: await fromDisk(workbook, { id }) });
}

/** File > Make a copy: other id and, unless `appId` is the same add-on's, other script project, so that Drive shows it none of the old Docs. */
export async function copyWorkbook({ workbook, drive }: Office, options: OfficeOptions = {}) {
  const copy = await fromDisk(workbook, {});
  return openOffice({ appId: `script-of-${copy.id}`, ...options, drive, workbook: copy });
}

/** The same workbook at another's desk: `runtime` is theirs. */
export function openAs(office: Office, email: string): Office {
  return { ...office, runtime: office.colleague(email) };
}

async function fromDisk(workbook: Workbook, { id }: { readonly id?: string }): Promise<Workbook> {
  const file = join(mkdtempSync(join(tmpdir(), 'saved-')), `${workbook.name}.xlsx`);
  await workbook.save(file);
  const owner = workbook.owner === null ? {} : { owner: workbook.owner };
  return openWorkbook(file, { ...owner, ...(id === undefined ? {} : { id }) });
}

/** What a call gives; throws the message of one that failed. */
export function ask<Value>(
  { runtime }: Pick<Office, 'runtime'>,
  name: string,
  ...args: readonly unknown[]
): Value {
  const reply = runtime.call(name, ...args) as { ok: boolean; value: Value; message: string };
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

export const check = (office: Pick<Office, 'runtime'>) => ask<Report>(office, 'callCheck');

export const generate = (office: Pick<Office, 'runtime'>, options: object = {}) =>
  ask<Generated>(office, 'callGenerate', options);

export function wireCalls({ runtime }: Office, run: () => unknown): number {
  const before = runtime.calls.length;
  run();
  return runtime.calls.slice(before).filter(({ wire }) => wire).length;
}

/** A cell's note as one text; '' where there is none. */
export function noteAt({ workbook }: Office, sheet: string, cell: string): string {
  const { note } = workbook.book.getWorksheet(sheet)?.getCell(cell) ?? {};
  if (note === undefined) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

/** `#rrggbb` in lower case; null where the cell has no colour. */
export function colorAt({ workbook }: Office, sheet: string, cell: string): string | null {
  const fill = workbook.book.getWorksheet(sheet)?.getCell(cell).fill;
  const argb = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
  return argb ? `#${argb.slice(-6).toLowerCase()}` : null;
}

/** The register's rows as text by their headings in row 1, without it; none where there is no register. */
export function registerRows({ workbook }: Office): Record<string, string>[] {
  const sheet = workbook.book.getWorksheet('ทะเบียนบันทึก');
  const rows: string[][] = [];
  sheet?.eachRow((row) => {
    const values = (row.values as unknown[]).slice(1);
    // A row that is formatted and holds nothing is none.
    if (values.some((value) => (value ?? '') !== ''))
      rows.push(Array.from(values, (value) => String(value ?? '')));
  });
  const [headings = [], ...memos] = rows;
  const isFirst = (heading: string, index: number) => headings.indexOf(heading) === index;
  return memos.map((row) =>
    Object.fromEntries(
      headings.flatMap((heading, index) =>
        isFirst(heading, index) ? [[heading, row[index] ?? '']] : [],
      ),
    ),
  );
}

/** The text of the memo that Drive holds under this id. */
export async function memoText({ drive }: Office, id: string | undefined): Promise<string> {
  const file = drive.files.find((each) => each.id === id);
  if (!file) throw new Error(`no file ${id} in Drive`);
  return (await mammoth.extractRawText({ buffer: drive.read(file) })).value;
}

/** The words of a .docx that crossed the wire. */
export async function docxText(base64: string): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(base64, 'base64') })).value;
}
