/** The commands of memos to the units. */
import type { MadeUnit } from '../../src/app/units/data';
import { ask, type Office, registerRows } from '../add-on/office';
import { PLAIN_REQUEST } from '../add-on/plain-template';
import { storeTemplate } from '../add-on/units/unit-office';
import { docxOf, paragraph } from '../core/docx/docx';
import type { Command } from './commands';
import { differs } from './differs';
import { byCall } from './reply';
import { MEASURES, memoDocs, type Staged, stage, USUAL } from './stage';

const UNITS = ['กองคลัง', 'กองช่าง'];
const [HEADINGS = [], ...ROWS] = USUAL[MEASURES] ?? [];

/** The usual measures, every other one of another unit; the office's own request is a short one. */
export function withUnits(prepare?: (office: Office) => void): Promise<Staged> {
  const rows = ROWS.map((row, index) =>
    row.map((cell, column) => (column === 3 ? UNITS[index % UNITS.length] : cell)),
  );
  return stage({ sheets: { ...USUAL, [MEASURES]: [HEADINGS, ...rows] } }, (office) => {
    storePlainRequest(office);
    prepare?.(office);
  });
}

/** What the office asks its units with, beside its plain report. */
export function storePlainRequest(office: Office): void {
  const base64 = Buffer.from(docxOf(paragraph(PLAIN_REQUEST))).toString('base64');
  storeTemplate(office, { name: 'ขอ.docx', base64 });
}

export const BATCH = { batch: '2026-03-10 09:05 x', units: UNITS, template: 'office' };
const OTHER = { ...BATCH, batch: '2026-03-10 09:20 y' };

const firstMade = (office: Office) => {
  ask<MadeUnit>(office, 'callMakeUnit', { ...BATCH, unit: UNITS[0] });
  office.wait(20);
};

const firstId = (office: Office) => registerRows(office)[0]?.รหัส ?? '';

const sentLines = (office: Office) =>
  registerRows(office)[0]?.ประวัติ?.match(/ส่งเป็นกระดาษถึงหน่วยงานแล้ว/g)?.length ?? 0;

/** One memo with its row and its link for each of so many units. */
const isMade = (count: number) => (office: Office) => {
  const rows = registerRows(office).filter(({ ลิงก์ }) => ลิงก์);
  const folders = office.drive.folders.map(({ name }) => name);
  return [
    // Drive may have refused them; a lost answer never makes one twice.
    ...differs('folders', new Set(folders).size, folders.length),
    ...differs('memos in Drive', memoDocs(office).length, count),
    ...differs('units with a link', new Set(rows.map(({ ขอบเขต }) => ขอบเขต)).size, count),
    ...differs('rows with a link', rows.length, count),
  ];
};

export const UNIT_COMMANDS: readonly Command[] = [
  {
    name: 'make the first memo of a batch',
    stage: () => withUnits(),
    run: ({ runtime }) => byCall(runtime, 'callMakeUnit', { ...BATCH, unit: UNITS[0] }),
    done: isMade(1),
  },
  {
    name: 'make the last memo of a batch',
    stage: () => withUnits(firstMade),
    run: ({ runtime }) => byCall(runtime, 'callMakeUnit', { ...BATCH, unit: UNITS[1] }),
    done: isMade(2),
  },
  {
    name: 'leave a batch aside and begin another',
    stage: () => withUnits(firstMade),
    run: ({ runtime }) =>
      byCall(runtime, 'callMakeUnit', { ...OTHER, unit: UNITS[1], over: BATCH.batch }),
    done: isMade(2),
  },
  {
    name: 'record that a memo went on paper',
    stage: () => withUnits(firstMade),
    run: (office) =>
      byCall(office.runtime, 'callRecordSent', { id: firstId(office), isSent: true }),
    done: (office) => [
      ...isMade(1)(office),
      ...differs('lines of history', sentLines(office), 1),
      ...differs('where it is', registerRows(office)[0]?.อยู่ที่?.startsWith('ส่งเป็นกระดาษ'), true),
    ],
  },
  {
    name: 'record that a unit confirmed its memo',
    stage: () => withUnits(firstMade),
    run: (office) =>
      byCall(office.runtime, 'callRecordConfirmed', { id: firstId(office), isConfirmed: true }),
    done: (office) => [
      ...isMade(1)(office),
      ...differs(
        'lines of history',
        registerRows(office)[0]?.ประวัติ?.match(/ไม่มีการเปลี่ยนแปลง/g)?.length,
        1,
      ),
      ...differs('where it is', registerRows(office)[0]?.อยู่ที่?.startsWith('หน่วยงานยืนยัน'), true),
    ],
  },
  {
    name: 'look at the units',
    looks: true,
    stage: () => withUnits(firstMade),
    run: ({ runtime }) => byCall(runtime, 'callUnits'),
    done: isMade(1),
  },
];
