/** The sheets that the add-on makes: their headings, their looks, and what stands in them at first. */
import { STATUSES } from '../../core/measures/header';
import { OFFICIAL_HEADINGS } from '../../core/measures/headings';
import { SETTING_HEADINGS } from '../../core/office/read-settings';
import { SETTINGS, settingHelp } from '../../core/office/settings';
import { SIGNER_COLUMNS } from '../../core/office/signers';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Language } from '../../core/text/language';
import type { Words } from '../../words';
import { writeOrExplain } from '../arrive';
import type { Dress, Ports, RowValue, Sheet, Workbook } from '../ports';
import { registerDress, registerHeadings } from '../register/columns';
import type { Session } from '../session';
import { CommandError } from '../stopped';
import { HEADER_COLOR } from '../workbook/colors';

const EMPTY_MEASURES = 100;

/** What most offices sign in: the staff change the rows and fill in the names. */
const USUAL_SIGNERS: readonly (readonly RowValue[])[] = [
  [1, 'ความเห็นหัวหน้าสำนักปลัด', '', 'หัวหน้าสำนักปลัด', '', ''],
  [2, 'ความเห็นปลัด', '', 'ปลัดองค์กรปกครองส่วนท้องถิ่น', '', ''],
  [3, 'คำสั่งนายก', '', 'นายกองค์กรปกครองส่วนท้องถิ่น', '', ''],
];

/** Under a name that is free: any sheet with the headings serves. */
export function makeMeasures({ ports, words }: Session): Sheet {
  const name = freeName(ports.workbook);
  return make(ports, SHEET_NAMES.measures, name, measuresRows(), measuresDress(words));
}

export function makeSettings({ ports, language, words }: Session): Sheet {
  return makeOwn(ports, SHEET_NAMES.settings, settingsRows(), settingsDress(language, words));
}

export function makeSigners({ ports }: Session): Sheet {
  return makeOwn(ports, SHEET_NAMES.signers, signersRows(), signersDress());
}

export function makeRegister({ ports }: Session): Sheet {
  return makeOwn(ports, SHEET_NAMES.register, [registerHeadings()], registerDress());
}

/** One that the add-on finds by its name. */
function makeOwn(
  ports: Ports,
  name: string,
  rows: readonly (readonly RowValue[])[],
  dress: Dress,
): Sheet {
  return make(ports, name, name, rows, dress);
}

/** A sheet bears a name of its own until it is ready: of one that was cut off, the next try makes a whole one. */
const UNFINISHED = 'กำลังเตรียมชีต ';

/** False also for one of ours that holds nothing: it was cut off before its first row, or emptied. */
export function isReady({ workbook }: Ports, name: string): boolean {
  const sheet = workbook.sheet(name);
  return sheet !== null && !isEmpty(sheet);
}

/** A measures sheet that was cut off looks like one by its headings. */
export function isMeasuresLeft({ workbook }: Ports): boolean {
  return workbook.sheet(UNFINISHED + SHEET_NAMES.measures) !== null;
}

/** Call it under the lock; `kind` names the sheet while it is not ready. */
function make(
  ports: Ports,
  kind: string,
  name: string,
  rows: readonly (readonly RowValue[])[],
  dress: Dress,
): Sheet {
  const { workbook } = ports;
  const unfinished = UNFINISHED + kind;
  writeOrExplain(ports, name, () => {
    const empty = workbook.sheet(name);
    if (empty) empty.rename(unfinished);
    const sheet = empty ?? workbook.sheet(unfinished) ?? workbook.addSheet(unfinished);
    if (isEmpty(sheet)) sheet.writeRows({ row: 1, column: 1 }, rows);
    sheet.dress(dress);
    ports.flush();
    sheet.rename(name);
  });
  const made = workbook.sheet(name);
  if (!made) throw new CommandError({ kind: 'unknown-sheet', sheet: name });
  return made;
}

function isEmpty(sheet: Sheet): boolean {
  return sheet.texts().every((row) => row.every((text) => text === ''));
}

function freeName(workbook: Workbook): string {
  const names = [SHEET_NAMES.measures, `${SHEET_NAMES.measures} ITA`];
  const isFree = (name: string) => {
    const sheet = workbook.sheet(name);
    return sheet === null || isEmpty(sheet);
  };
  const free = names.find(isFree);
  return free ?? `${SHEET_NAMES.measures} ${workbook.visibleSheets().length + 1}`;
}

const BEFORE_STATUS = ['number', 'title', 'method', 'owners', 'followUp'] as const;
const FIRST_STATUS = BEFORE_STATUS.length + 1;
const WIDTH = BEFORE_STATUS.length + STATUSES.length;

function measuresRows(): readonly (readonly RowValue[])[] {
  const headings = BEFORE_STATUS.map((name) => OFFICIAL_HEADINGS[name]);
  return [
    [...headings, OFFICIAL_HEADINGS.status, '', ''],
    [...headings.map(() => ''), ...STATUSES.map((status) => OFFICIAL_HEADINGS[status])],
  ];
}

function measuresDress({ setUp: { statusHelp } }: Words): Dress {
  const header = { row: 1, column: 1, rows: 2, columns: WIDTH };
  const marks = {
    row: 3,
    column: FIRST_STATUS,
    rows: EMPTY_MEASURES,
    columns: STATUSES.length,
  };
  return {
    frozenRows: 2,
    widths: [60, 260, 260, 160, 180, 110, 110, 130],
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
    merges: [
      ...BEFORE_STATUS.map((_, index) => ({ row: 1, column: index + 1, rows: 2, columns: 1 })),
      { row: 1, column: FIRST_STATUS, rows: 1, columns: STATUSES.length },
    ],
    text: [marks],
    choices: [{ block: marks, values: ['/'], help: statusHelp }],
  };
}

function settingsRows(): readonly (readonly RowValue[])[] {
  return [[...SETTING_HEADINGS], ...SETTINGS.map(({ label }) => [label, ''])];
}

function settingsDress(language: Language, { setUp: { yesNo } }: Words): Dress {
  const help = settingHelp(language);
  const header = { row: 1, column: 1, rows: 1, columns: 2 };
  const yesNoRow = SETTINGS.findIndex(({ kind }) => kind === 'yes-no') + 2;
  return {
    frozenRows: 1,
    widths: [180, 420],
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
    text: [{ row: 2, column: 2, rows: EMPTY_MEASURES, columns: 1 }],
    choices: [
      {
        block: { row: yesNoRow, column: 2, rows: 1, columns: 1 },
        values: yesNo,
        help: help.thaiDigits,
      },
    ],
    notes: SETTINGS.map(({ key }, index) => ({
      row: index + 2,
      column: 1,
      note: help[key],
    })),
  };
}

function signersRows(): readonly (readonly RowValue[])[] {
  return [SIGNER_COLUMNS.map(({ label }) => label), ...USUAL_SIGNERS];
}

function signersDress(): Dress {
  const header = { row: 1, column: 1, rows: 1, columns: SIGNER_COLUMNS.length };
  return {
    frozenRows: 1,
    widths: [60, 220, 200, 260, 220, 220],
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
  };
}
