/** The sheets that the add-on makes: their headings, their looks, and what stands in them at first. */
import { STATUSES } from '../../core/measures/header';
import { OFFICIAL_HEADINGS } from '../../core/measures/headings';
import { administratorOf, headOf } from '../../core/office/addressee';
import { SETTING_HEADINGS, settingText } from '../../core/office/read-settings';
import { SETTINGS, settingHelp } from '../../core/office/settings';
import { SIGNER_COLUMNS } from '../../core/office/signers';
import { a1 } from '../../core/sheet/a1';
import { VERSION_HEADING } from '../../core/sheet/data-version';
import { isBlank } from '../../core/sheet/grid';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import type { Language } from '../../core/text/language';
import type { Words } from '../../words';
import { arrive } from '../arrive';
import { OWN_FORMAT } from '../own-cells';
import type { Dress, Ports, RowValue, Sheet, Workbook } from '../ports';
import { registerDress, registerHeadings } from '../register/columns';
import type { Session } from '../session';
import { HEADER_COLOR, SHEET_FONT, STATUS_COLORS } from '../workbook/colors';

const EMPTY_MEASURES = 100;
/** Rows that are dressed for them; more may stand below. */
const MOST_SIGNERS = 20;

/** Whom most offices sign in: the staff change the rows and fill in the names. A post that is not known stays empty. */
function usualSigners(agency: string): readonly (readonly RowValue[])[] {
  const municipal = administratorOf(agency) === MUNICIPAL_ADMINISTRATOR;
  const head = municipal ? `หัวหน้าสำนัก${MUNICIPAL_ADMINISTRATOR}` : 'หัวหน้าสำนักปลัด';
  return [
    [1, `ความเห็น${head}`, '', head, '', ''],
    [2, 'ความเห็นปลัด', '', administratorOf(agency) ?? '', '', ''],
    [3, 'คำสั่งนายก', '', headOf(agency) ?? '', '', ''],
  ];
}

const MUNICIPAL_ADMINISTRATOR = 'ปลัดเทศบาล';

/** What set-up may be told of the sheets it makes. */
export interface Taste {
  /** Boxes to be ticked in place of a mark that is typed. */
  readonly boxes?: boolean;
}

/** Under the name that `nameForMeasures` gives: any sheet with the headings serves. */
export function makeMeasures({ ports, words }: Session, name: string, taste: Taste): Sheet {
  return make(ports, name, measuresRows(), measuresDress(words, taste));
}

/** The same with measures in it, as they are to stand there, the head included; every cell keeps its text. */
export function makeFilledMeasures(
  { ports, words }: Session,
  name: string,
  rows: readonly (readonly RowValue[])[],
): Sheet {
  const empty = measuresDress(words, {});
  const columns = rows[0]?.length ?? WIDTH;
  const header = { row: 1, column: 1, rows: HEADER_ROWS, columns };
  const below = { row: HEADER_ROWS + 1, column: 1, rows: rows.length + EMPTY_MEASURES, columns };
  const beside = Array.from({ length: columns - WIDTH }, (_, index) => WIDTH + index + 1);
  return make(ports, name, rows, {
    ...empty,
    widths: [...(empty.widths ?? []), ...beside.map(() => WIDTH_BESIDE)],
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
    merges: [
      ...(empty.merges ?? []),
      ...beside.map((column) => ({ row: 1, column, rows: HEADER_ROWS, columns: 1 })),
    ],
    text: [below],
  });
}

export function makeSettings({ ports, language, words }: Session): Sheet {
  return make(ports, SHEET_NAMES.settings, settingsRows(), settingsDress(language, words));
}

export function makeSigners({ ports, read }: Session): Sheet {
  const agency = settingText(read().settings, 'agency');
  return make(ports, SHEET_NAMES.signers, signersRows(agency), signersDress());
}

export function makeRegister({ ports }: Session): Sheet {
  return make(ports, SHEET_NAMES.register, [registerHeadings()], registerDress());
}

function make(
  ports: Ports,
  name: string,
  rows: readonly (readonly RowValue[])[],
  dress: Dress,
): Sheet {
  const sheet = ports.workbook.sheet(name) ?? ports.workbook.addSheet(name);
  // The rows last, and in one write: a sheet that holds anything is finished.
  arrive(ports, () => {
    sheet.dress(dress);
    sheet.writeRows({ row: 1, column: 1 }, rows);
  });
  return sheet;
}

/** Not there, or blank: the set-up that made it was cut off or refused before it wrote. */
export function isToBeMade(workbook: Workbook, name: string): boolean {
  const sheet = workbook.sheet(name);
  return sheet === null || isBlank(sheet.texts());
}

/** The first name that no other sheet bears, nor one that is hidden, which nobody would find. */
export function nameForMeasures(workbook: Workbook): string {
  const visible = workbook.visibleSheets().map(({ name }) => name);
  const isFree = (name: string) =>
    isToBeMade(workbook, name) && (visible.includes(name) || workbook.sheet(name) === null);
  const first = [SHEET_NAMES.measures, `${SHEET_NAMES.measures} ITA`].find(isFree);
  if (first !== undefined) return first;
  let number = 2;
  while (!isFree(`${SHEET_NAMES.measures} ${number}`)) number += 1;
  return `${SHEET_NAMES.measures} ${number}`;
}

const BEFORE_STATUS = ['number', 'title', 'method', 'owners', 'followUp'] as const;
const FIRST_STATUS = BEFORE_STATUS.length + 1;
const NOTE = FIRST_STATUS + STATUSES.length;
const WIDTH = NOTE;
/** Up to the title, which stays in sight while the status columns are filled in. */
const FROZEN = BEFORE_STATUS.indexOf('title') + 1;
/** In pixels: up to the last status column within a window of 1,400 that shows the sidebar, too. */
const WIDTHS = [50, 200, 200, 110, 125, 100, 100, 110, 220];
const HEADER_ROWS = 2;
/** In pixels, of a column that set-up does not make. */
const WIDTH_BESIDE = 180;

/** The two rows of headings. */
export function measuresRows(): readonly (readonly RowValue[])[] {
  const headings = BEFORE_STATUS.map((name) => OFFICIAL_HEADINGS[name]);
  return [
    [...headings, OFFICIAL_HEADINGS.status, '', '', OFFICIAL_HEADINGS.note],
    [...headings.map(() => ''), ...STATUSES.map((status) => OFFICIAL_HEADINGS[status]), ''],
  ];
}

function measuresDress({ setUp }: Words, { boxes = false }: Taste): Dress {
  const all = { row: 1, column: 1, rows: EMPTY_MEASURES + 2, columns: WIDTH };
  const header = { ...all, rows: 2 };
  const body = { row: 3, column: 1, rows: EMPTY_MEASURES, columns: WIDTH };
  const marks = { ...body, column: FIRST_STATUS, columns: STATUSES.length };
  const beside = [
    { ...body, columns: BEFORE_STATUS.length },
    { ...body, column: NOTE, columns: 1 },
  ];
  const isTall = [...BEFORE_STATUS.keys(), NOTE - 1];
  return {
    frozenRows: 2,
    frozenColumns: FROZEN,
    widths: WIDTHS,
    font: { block: all, family: SHEET_FONT },
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
    merges: [
      ...isTall.map((index) => ({ row: 1, column: index + 1, rows: 2, columns: 1 })),
      { row: 1, column: FIRST_STATUS, rows: 1, columns: STATUSES.length },
    ],
    // A box of Sheets holds TRUE or FALSE, which a text cell would keep as words.
    text: boxes ? beside : [body],
    ...(boxes
      ? { boxes: [marks] }
      : { choices: [{ block: marks, values: ['/'], help: setUp.statusHelp }] }),
    formats: STATUSES.map((status, index) => {
      const column = FIRST_STATUS + index;
      return {
        block: { ...marks, column, columns: 1 },
        formula: isMarked(a1({ row: marks.row, column })),
        color: STATUS_COLORS[status],
      };
    }),
    notes: [
      ...BEFORE_STATUS.map((name, index) => ({
        row: 1,
        column: index + 1,
        note: setUp.columnNotes[name],
      })),
      { row: 1, column: NOTE, note: setUp.columnNotes.note },
      ...STATUSES.map((status, index) => ({
        row: 2,
        column: FIRST_STATUS + index,
        note: setUp.columnNotes[status],
      })),
    ],
  };
}

/** Names no function, whose commas would be semicolons in other countries; the name tells it from the staff's own. */
function isMarked(cell: string): string {
  return `=(${cell}<>"")*(${cell}<>"-")*(${cell}<>FALSE)*("${OWN_FORMAT}"<>"")`;
}

function settingsRows(): readonly (readonly RowValue[])[] {
  return [[...SETTING_HEADINGS, VERSION_HEADING], ...SETTINGS.map(({ label }) => [label, '', ''])];
}

function settingsDress(language: Language, { setUp: { yesNo } }: Words): Dress {
  const help = settingHelp(language);
  const header = { row: 1, column: 1, rows: 1, columns: 2 };
  return {
    frozenRows: 1,
    widths: [180, 420],
    font: {
      block: { row: 1, column: 1, rows: SETTINGS.length + 1, columns: 2 },
      family: SHEET_FONT,
    },
    hidden: [{ column: SETTING_HEADINGS.length + 1, columns: 1 }],
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
    text: [{ row: 2, column: 2, rows: EMPTY_MEASURES, columns: 1 }],
    choices: SETTINGS.flatMap(({ key, kind }, index) =>
      kind === 'yes-no'
        ? [
            {
              block: { row: index + 2, column: 2, rows: 1, columns: 1 },
              values: yesNo,
              help: help[key],
            },
          ]
        : [],
    ),
    notes: SETTINGS.map(({ key }, index) => ({ row: index + 2, column: 1, note: help[key] })),
  };
}

function signersRows(agency: string): readonly (readonly RowValue[])[] {
  return [SIGNER_COLUMNS.map(({ label }) => label), ...usualSigners(agency)];
}

function signersDress(): Dress {
  const header = { row: 1, column: 1, rows: 1, columns: SIGNER_COLUMNS.length };
  return {
    frozenRows: 1,
    widths: [60, 220, 200, 260, 220, 220],
    font: { block: { ...header, rows: MOST_SIGNERS + 1 }, family: SHEET_FONT },
    text: [{ row: 2, column: 2, rows: MOST_SIGNERS, columns: SIGNER_COLUMNS.length - 1 }],
    bold: [header],
    shaded: [{ block: header, color: HEADER_COLOR }],
  };
}
