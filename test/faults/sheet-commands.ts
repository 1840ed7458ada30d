/** The commands that check, mend and make sheets. */

import type { FixResult } from '../../src/app/check/fix-cells';
import type { Report } from '../../src/app/check/report';
import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { DIALOGS } from '../../src/words/dialogs';
import { FINDINGS } from '../../src/words/sidebar/main/findings';
import { SIGNERS, setCell } from '../add-on/memo-office';
import { check, colorAt, doneRows, HEADINGS, noteAt, type Office } from '../add-on/office';
import type { Command } from './commands';
import { differs } from './differs';
import { byCall, byMenu } from './reply';
import {
  cellsOf,
  MEASURES,
  REGISTER,
  SETTINGS,
  SIGNER_SHEET,
  STAFFS_OWN,
  STORE,
  sheetNames,
  stage,
  USUAL,
  usual,
} from './stage';

const NOTE = 'โน้ตของเจ้าหน้าที่';
const GREEN = '#00ff00';
const PREPARING = 'กำลังเตรียมปี 2570';

const bare = { [MEASURES]: [HEADINGS, ...doneRows(3)] };

const FIXES = [
  { sheet: MEASURES, cell: 'B2', before: 'ก ๒๕๖5', after: 'ก ๒๕๖๕' },
  { sheet: MEASURES, cell: 'B3', before: 'ข ๒๕๖6', after: 'ข ๒๕๖๖' },
  { sheet: SETTINGS, cell: 'B2', before: 'ปี ๒๕๖5', after: 'ปี ๒๕๖๕' },
];

const firstSigner = {
  order: '1',
  heading: 'ความเห็นของปลัด',
  name: '(ชื่อ–สกุล ก)',
  position: 'ปลัดเทศบาล',
  actingFor: '',
  email: 'palad@example.org',
};
const lastSigner = {
  order: '3',
  heading: 'ทราบ',
  name: '(ชื่อ–สกุล ท้าย)',
  position: 'ผู้ตรวจ',
  actingFor: '',
  email: 'last@example.org',
};
const ADDED = { row: null, before: null, after: lastSigner };

const valuesOf = (office: Office, label: string) =>
  cellsOf(office, SETTINGS).flatMap(([name, value]) =>
    name === label ? [String(value ?? '')] : [],
  );

const NEW_YEAR = 'ปีงบประมาณ 2570';

/** What a setting says in the column of a year; nothing where there is no such column. */
const valuesOfYear = (office: Office, label: string, year: string) => {
  const rows = cellsOf(office, SETTINGS);
  const column = rows[0]?.indexOf(year) ?? -1;
  if (column < 0) return [];
  return rows.flatMap((row) => (row[0] === label ? [String(row[column] ?? '')] : []));
};

const hasSettings = (office: Office, values: Readonly<Record<string, string>>) =>
  Object.entries(values).flatMap(([label, value]) =>
    differs(label, valuesOf(office, label), [value]),
  );

const rowsNamed = (office: Office, name: string) =>
  cellsOf(office, SIGNER_SHEET).filter((row) => row[2] === name);

const isWhole = (office: Office, name: string, least: number, heading: string) => {
  const rows = cellsOf(office, name);
  return [
    ...(rows[0]?.includes(heading) ? [] : [`${name} stays without headings`]),
    ...(rows.length >= least ? [] : [`${name} stays without its rows`]),
  ];
};

const unmarked = ({ unmarked: cells, notMarked }: Report) => [
  ...(cells.length > 0 ? [DIALOGS.th.unmarked(cells.join(', '))] : []),
  ...(notMarked === null ? [] : [notMarked]),
];

export const SHEET_COMMANDS: readonly Command[] = [
  {
    name: 'check',
    stage: () =>
      stage(
        {
          sheets: {
            ...USUAL,
            [MEASURES]: [
              HEADINGS,
              ...doneRows(2),
              ['3', 'ก3', 'อบรม', 'กองคลัง', 'ปี ๒๕๖5', '', '', ''],
              ['4', 'ก4', 'อบรม', 'กองคลัง', 'รายปี', '/', '/', ''],
            ],
          },
        },
        ({ workbook }) => {
          const cell = workbook.book.getWorksheet(MEASURES)?.getCell('F4');
          if (!cell) throw new Error('no cell');
          cell.note = NOTE;
          cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
        },
      ),
    run: ({ runtime }) => byCall(runtime, 'callCheck', undefined, unmarked),
    // Corrected and checked once more, the staff's own note and colour are back.
    done(office) {
      setCell(office, MEASURES, 'H4', '/');
      setCell(office, MEASURES, 'G5', '');
      setCell(office, MEASURES, 'E4', 'รายปี');
      check(office);
      return [
        ...differs("the staff's note", noteAt(office, MEASURES, 'F4'), NOTE),
        ...differs("the staff's colour", colorAt(office, MEASURES, 'F4'), GREEN),
      ];
    },
  },
  {
    name: 'check from the menu',
    isMenu: true,
    // Without a finding: its words would be taken for a failure's.
    stage: () =>
      stage({
        sheets: {
          ...USUAL,
          [SETTINGS]: [
            ['รายการ', 'ค่า', VERSION_HEADING],
            ['เรื่อง', 'รายงานผล ประจำปีงบประมาณ พ.ศ. 2569'],
            STAFFS_OWN,
          ],
        },
      }),
    run: ({ runtime }) => byMenu(runtime, 'menuCheck'),
    done: () => [],
  },
  {
    name: 'open the sidebar',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callSidebar', { mark: false }),
    done: () => [],
    looks: true,
  },
  {
    name: 'go to a cell',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callGoTo', { sheet: MEASURES, cell: 'B2' }),
    done: () => [],
    looks: true,
  },
  {
    name: 'fix cells',
    stage: () =>
      stage({
        sheets: {
          ...USUAL,
          [MEASURES]: [
            HEADINGS,
            ['1', 'ก ๒๕๖5', 'อบรม', 'กองคลัง', 'รายปี', '', '', '/'],
            ['2', 'ข ๒๕๖6', 'อบรม', 'กองคลัง', 'รายปี', '', '', '/'],
            ['3', 'ห้ามแตะ', 'อบรม', 'กองคลัง', 'รายปี', '', '', '/'],
          ],
          [SETTINGS]: [['รายการ', 'ค่า', VERSION_HEADING], ['เรื่อง', 'ปี ๒๕๖5'], STAFFS_OWN],
        },
      }),
    mayChange: [MEASURES, SETTINGS],
    run: ({ runtime }) =>
      byCall(runtime, 'callFix', FIXES, ({ refused }: FixResult) =>
        refused.map(({ reason }) => FINDINGS.th.findings.reasons[reason]),
      ),
    done: (office) => [
      ...differs(
        'the cells',
        [cellsOf(office, MEASURES)[1]?.[1], cellsOf(office, MEASURES)[2]?.[1]],
        ['ก ๒๕๖๕', 'ข ๒๕๖๖'],
      ),
      ...hasSettings(office, { เรื่อง: 'ปี ๒๕๖๕' }),
      ...differs("the staff's own", cellsOf(office, MEASURES)[3]?.[1], 'ห้ามแตะ'),
    ],
  },
  {
    name: 'save settings',
    stage: () => usual(),
    mayChange: [SETTINGS],
    run: ({ runtime }) =>
      byCall(runtime, 'callSaveSettings', [
        { key: 'subject', before: 'รายงานผล', after: 'เรื่องใหม่' },
        { key: 'agency', before: '', after: 'เทศบาล' },
        { key: 'phone', before: '', after: '0812345678' },
      ]),
    done: (office) =>
      hasSettings(office, { เรื่อง: 'เรื่องใหม่', หน่วยงาน: 'เทศบาล', โทรศัพท์: '0812345678' }),
  },
  {
    name: 'save settings where there is no sheet',
    stage: () => stage({ sheets: bare }),
    mayChange: [SETTINGS],
    run: ({ runtime }) =>
      byCall(runtime, 'callSaveSettings', [{ key: 'subject', before: '', after: 'เรื่องใหม่' }]),
    done: (office) => [
      ...hasSettings(office, { เรื่อง: 'เรื่องใหม่' }),
      ...isWhole(office, SETTINGS, 10, 'รายการ'),
    ],
  },
  {
    name: 'save signers',
    stage: () => usual(),
    mayChange: [SIGNER_SHEET],
    run: ({ runtime }) =>
      byCall(runtime, 'callSaveSigners', [
        {
          row: 2,
          before: firstSigner,
          after: { ...firstSigner, name: '(ชื่อ–สกุล ใหม่)', email: 'new@example.org' },
        },
        ADDED,
      ]),
    done: (office) => [
      ...differs('the changed one', cellsOf(office, SIGNER_SHEET)[1]?.slice(2), [
        '(ชื่อ–สกุล ใหม่)',
        'ปลัดเทศบาล',
        '',
        'new@example.org',
      ]),
      ...differs(
        'the added one',
        rowsNamed(office, lastSigner.name).map((row) => row[5]),
        [lastSigner.email],
      ),
    ],
  },
  {
    name: 'save signers where there is no sheet',
    stage: () => stage({ sheets: bare }),
    mayChange: [SIGNER_SHEET],
    run: ({ runtime }) => byCall(runtime, 'callSaveSigners', [ADDED]),
    done: (office) => [
      ...isWhole(office, SIGNER_SHEET, 2, 'ชื่อ'),
      ...differs(
        'the added one',
        rowsNamed(office, lastSigner.name).map((row) => row[5]),
        [lastSigner.email],
      ),
    ],
  },
  {
    name: 'set up',
    stage: () => stage({ sheets: { ชีต1: [] }, template: 'official' }),
    mayChange: [MEASURES, `${MEASURES} ITA`, SETTINGS, SIGNER_SHEET],
    run: ({ runtime }) => byCall(runtime, 'callSetUp'),
    done: (office) => [
      ...differs(
        'the sheets',
        sheetNames(office)
          .filter((name) => name !== STORE)
          .sort(),
        ['ชีต1', MEASURES, SETTINGS, SIGNER_SHEET, REGISTER].sort(),
      ),
      ...isWhole(office, MEASURES, 2, 'มาตรการ'),
      ...isWhole(office, SETTINGS, 10, 'รายการ'),
      ...isWhole(office, SIGNER_SHEET, 3, 'ชื่อ'),
      ...isWhole(office, REGISTER, 1, 'ลิงก์'),
      ...(noteAt(office, SETTINGS, 'A2') ? [] : [`${SETTINGS} stays without its help`]),
      ...(isRecordHidden(office) ? [] : [`${REGISTER} stays with its hidden columns in sight`]),
    ],
  },
  {
    name: 'set up from the menu',
    isMenu: true,
    stage: () => stage({ sheets: { ชีต1: [] }, template: 'official' }),
    mayChange: [MEASURES, `${MEASURES} ITA`, SETTINGS, SIGNER_SHEET],
    run: ({ runtime }) => byMenu(runtime, 'menuSetUp'),
    done: (office) => [
      ...isWhole(office, MEASURES, 2, 'มาตรการ'),
      ...isWhole(office, SETTINGS, 10, 'รายการ'),
      ...isWhole(office, SIGNER_SHEET, 3, 'ชื่อ'),
      ...isWhole(office, REGISTER, 1, 'ลิงก์'),
    ],
  },
  {
    name: 'set to Thailand',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callSetThaiRegion'),
    done: ({ workbook }) =>
      differs('the region', [workbook.locale, workbook.timeZone], ['th_TH', 'Asia/Bangkok']),
  },
  {
    name: 'begin a new year',
    isMenu: true,
    stage: () =>
      stage({
        sheets: {
          'มาตรการ 2569': [
            HEADINGS,
            ['1', 'ก ปี 2569', 'อบรม', 'กองคลัง', '1 ต.ค. 2568', '', '', '/'],
            ['2', 'ข', 'อบรม', 'กองคลัง', 'รายปี', '/', '', ''],
          ],
          [SETTINGS]: [
            ['รายการ', 'ค่า', VERSION_HEADING],
            ['ปีงบประมาณ', '2569'],
            ['เรื่อง', 'รายงาน 2569'],
            STAFFS_OWN,
          ],
          [SIGNER_SHEET]: SIGNERS,
        },
      }),
    mayChange: [SETTINGS],
    run(office) {
      const { runtime, workbook } = office;
      // Which the message of the try before has asked the user to delete.
      const left = workbook.book.getWorksheet(PREPARING);
      if (left) workbook.book.removeWorksheet(left.id);
      if (
        sheetNames(office).includes('มาตรการ 2570') &&
        valuesOfYear(office, 'เรื่อง', NEW_YEAR).length > 0
      )
        return { ok: true, messages: [], value: null };
      // Which the message of a year that is there has asked the user to open.
      const made = workbook.book.getWorksheet('มาตรการ 2570');
      if (made) runtime.seat.sheet = made;
      return byMenu(runtime, 'menuNewYear');
    },
    done: (office) => [
      ...hasSettings(office, { ปีงบประมาณ: '2569', เรื่อง: 'รายงาน 2569' }),
      ...differs('the new column', valuesOfYear(office, 'เรื่อง', NEW_YEAR), ['รายงาน 2570']),
      ...differs(
        'the new sheets',
        sheetNames(office).filter((name) => name.includes('2570')),
        ['มาตรการ 2570'],
      ),
    ],
  },
];

function isRecordHidden({ workbook }: Office): boolean {
  const sheet = workbook.book.getWorksheet(REGISTER);
  const column = cellsOf({ workbook }, REGISTER)[0]?.indexOf('ข้อมูลการเสนอ') ?? -1;
  return column >= 0 && sheet?.getColumn(column + 1).hidden === true;
}
