/** The sample: a measures sheet of made-up rows to look at and to try on, put in and taken out again by one button. */

import { SAMPLE_SHEET } from '../../core/sheet/sheet-names';
import { arrive, hasArrived } from '../arrive';
import type { Sheet } from '../ports';
import type { Session } from '../session';
import { CommandError, holdLock, refusedWrite } from '../stopped';
import { removeSheet } from '../workbook/remove-sheet';
import { makeMeasures, measuresRows } from './make-sheets';

export interface SampleCall {
  /** True puts it in, false takes it out. */
  readonly wanted: boolean;
}

/** Below the two rows of headings, number to note. Each title says that it is a sample: what is made of it is none. */
const ROWS: readonly (readonly string[])[] = [
  [
    '1',
    '(ตัวอย่าง) ประกาศนโยบายไม่รับของขวัญจากการปฏิบัติหน้าที่',
    'จัดทำประกาศ เผยแพร่บนเว็บไซต์ และชี้แจงผู้มารับบริการ',
    'สำนักปลัด',
    'สรุปรายงานทุกไตรมาส',
    '',
    '',
    '/',
    'ประกาศแล้ว และชี้แจงบุคลากร 12 คน',
  ],
  [
    '2',
    '(ตัวอย่าง) เปิดเผยข้อมูลการจัดซื้อจัดจ้าง',
    'เผยแพร่แผนการจัดซื้อจัดจ้างประจำปีบนเว็บไซต์',
    'กองคลัง',
    'ตรวจความครบถ้วนทุกเดือน',
    '',
    '/',
    '',
    'เผยแพร่แล้ว 8 จาก 12 เดือน',
  ],
  [
    '3',
    '(ตัวอย่าง) ปรับปรุงคู่มือการให้บริการประชาชน',
    'ทบทวนขั้นตอนและระยะเวลา แล้วติดประกาศให้ผู้รับบริการทราบ',
    'กองช่าง\nสำนักปลัด',
    'ติดตามผลทุก 6 เดือน',
    '/',
    '',
    '',
    '',
  ],
];

const FIRST_ROW = 3;

/** Gives back the name of the sheet; what is there already, or gone already, stays so. */
export function setSample(session: Session, { wanted }: SampleCall): string {
  const { ports } = session;
  holdLock(ports);
  const present = ports.workbook.sheet(SAMPLE_SHEET);
  if (wanted) {
    // A sheet without its rows was cut off while it was made.
    if (!present || isUnfinished(present)) putIn(session);
    else present.show();
    return SAMPLE_SHEET;
  }
  if (!present) return SAMPLE_SHEET;
  if (!isUnfinished(present) && !isSampleAsMade(present))
    throw new CommandError({ kind: 'sample-edited', sheet: SAMPLE_SHEET });
  removeSheet(ports, SAMPLE_SHEET);
  return SAMPLE_SHEET;
}

function putIn(session: Session): void {
  try {
    const sheet = makeMeasures(session, SAMPLE_SHEET, {});
    arrive(session.ports, () => sheet.writeRows({ row: FIRST_ROW, column: 1 }, ROWS));
    // It is there, also where Sheets would not bring it to the front.
    hasArrived(session.ports, sheet.show);
  } catch (error) {
    throw new CommandError(refusedWrite(SAMPLE_SHEET, error));
  }
}

function isUnfinished(sheet: Sheet): boolean {
  return sheet
    .texts()
    .slice(FIRST_ROW - 1)
    .every((row) => row.every((text) => text === ''));
}

/** False once somebody has written on it: then it is theirs. */
export function isSampleAsMade(sheet: Sheet | null): boolean {
  if (!sheet) return false;
  const asMade = [...measuresRows(), ...ROWS];
  return sheet
    .texts()
    .every((row, r) => row.every((text, c) => text === String(asMade[r]?.[c] ?? '')));
}
