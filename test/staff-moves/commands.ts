/** An office with several rows on every sheet, each with words of its own, and the commands that the staff move rows under. */
import { knownRows } from '../../src/app/check/rows/row-code';
import { parseA1 } from '../../src/core/sheet/a1';
import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { memoCell, SIGNERS, setCell, share } from '../add-on/memo-office';
import { ask, generate, HEADINGS, type Office, registerRows } from '../add-on/office';
import { byCall, byMenu, bySidebar, type Told } from '../faults/reply';
import {
  cellsOf,
  MEASURES,
  REGISTER,
  SETTINGS,
  SIGNER_SHEET,
  type Staged,
  stage,
} from '../faults/stage';

/** Which memo of the three the commands are about. */
const MIDDLE = 1;
const FIRST = 0;

/** What a row of the register bears and no other: `§0§`. */
export const markOf = (round: number) => `§${round}§`;

export const STAFFS_ROW = 'จดเองโดยเจ้าหน้าที่';

export function stageOffice(): Promise<Staged> {
  const measure = (number: number, title: string, done: string) => [
    String(number),
    title,
    'อบรม',
    'กองคลัง',
    'รายปี',
    '',
    '',
    done,
  ];
  return stage(
    {
      sheets: {
        [MEASURES]: [
          HEADINGS,
          measure(1, 'ก ๒๕๖5', '/\n(อบรม 12 คน)'),
          measure(2, 'ข ๒๕๖6', '/\n(อบรม 13 คน)'),
          measure(3, 'ค', '/\n(อบรม 14 คน)'),
          measure(4, 'ง ๒๕๖7', '/\n(อบรม 15 คน)'),
        ],
        [SETTINGS]: [
          ['รายการ', 'ค่า', VERSION_HEADING],
          ['เรื่อง', 'รายงานผล ๒๕๖5'],
          ['ปีงบประมาณ', '2569'],
          ['หมายเหตุของเรา', 'ห้ามแตะ'],
          ['หน่วยงาน', 'เทศบาล'],
        ],
        [SIGNER_SHEET]: [
          ...SIGNERS,
          [3, 'ทราบ', '(ชื่อ–สกุล ค)', 'ผู้ตรวจ', '', 'third@example.org'],
          [4, 'ทราบด้วย', '(ชื่อ–สกุล ง)', 'หัวหน้าสำนัก', '', 'fourth@example.org'],
        ],
      },
    },
    (office) => {
      for (const round of [0, 1, 2]) {
        setCell(office, SETTINGS, 'B2', `เรื่อง ${markOf(round)}`);
        office.wait(20);
        if (round === 2) setCell(office, REGISTER, 'C4', STAFFS_ROW);
        generate(office);
        const id = registerRows(office).pop()?.รหัส ?? '';
        share(office, id, 1);
        ask(office, 'callDecide', {
          id,
          index: 0,
          decision: 'approved',
          date: '2026-03-10',
          remark: markOf(round),
          seen: null,
        });
      }
      office.wait(20);
      // The first of them asks: only such a memo goes to a unit.
      setCell(office, REGISTER, memoCell(office, 'ข้อมูลขอบเขต'), '{"request":"progress"}');
      setCell(office, SETTINGS, 'B2', 'รายงานผล ๒๕๖5');
    },
  );
}

const memos = (office: Office) => registerRows(office).filter(({ รหัส }) => รหัส);
const idOf = (office: Office, round: number) =>
  memos(office).find(({ เรื่อง }) => เรื่อง?.includes(markOf(round)))?.รหัส ?? '';

const on =
  (name: string, more: object, round = MIDDLE) =>
  (office: Office) =>
    byCall(office.runtime, name, { id: idOf(office, round), ...more });

const FIXES = [
  { sheet: MEASURES, cell: 'B2', before: 'ก ๒๕๖5', after: 'ก ๒๕๖๕' },
  { sheet: MEASURES, cell: 'B5', before: 'ง ๒๕๖7', after: 'ง ๒๕๖๗' },
  { sheet: SETTINGS, cell: 'B2', before: 'รายงานผล ๒๕๖5', after: 'รายงานผล ๒๕๖๕' },
];

/** The same, as pages say them that know what each row is known by. */
const knownFixes = (office: Office) =>
  FIXES.map((fix) => {
    const { row, column } = parseA1(fix.cell) ?? { row: 1, column: 1 };
    const texts = cellsOf(office, fix.sheet).map((cells) => cells.map(String));
    return { ...fix, row: knownRows(texts).codeOf(row, [column]) };
  });

const [, , second] = SIGNERS;
const signer = {
  order: '2',
  heading: String(second?.[1]),
  name: String(second?.[2]),
  position: String(second?.[3]),
  actingFor: String(second?.[4]),
  email: String(second?.[5]),
};

export interface Command {
  readonly name: string;
  /** Where it writes, and where rows therefore move under it. */
  readonly sheets: readonly string[];
  readonly run: (office: Office) => Told | Promise<Told>;
}

export const COMMANDS: readonly Command[] = [
  { name: 'check', sheets: [MEASURES], run: ({ runtime }) => byCall(runtime, 'callCheck') },
  {
    name: 'fix',
    sheets: [MEASURES, SETTINGS],
    run: ({ runtime }) => byCall(runtime, 'callFix', FIXES),
  },
  {
    name: 'fix in rows that are known',
    sheets: [MEASURES, SETTINGS],
    run: (office) => byCall(office.runtime, 'callFix', knownFixes(office)),
  },
  {
    name: 'save settings',
    sheets: [SETTINGS],
    run: ({ runtime }) =>
      byCall(runtime, 'callSaveSettings', [
        { key: 'subject', before: 'รายงานผล ๒๕๖5', after: 'เรื่องใหม่' },
        { key: 'phone', before: '', after: '0812345678' },
      ]),
  },
  {
    name: 'save signers',
    sheets: [SIGNER_SHEET],
    run: ({ runtime }) =>
      byCall(runtime, 'callSaveSigners', [
        { row: 3, before: signer, after: { ...signer, email: 'new@example.org' } },
        { row: null, before: null, after: { ...signer, order: '5', heading: 'คนใหม่' } },
      ]),
  },
  {
    name: 'generate',
    sheets: [REGISTER],
    run: ({ runtime }) => byCall(runtime, 'callGenerate', { force: true }),
  },
  {
    name: 'generate from the sidebar',
    sheets: [REGISTER],
    run: ({ runtime }) => bySidebar(runtime),
  },
  {
    name: 'update',
    sheets: [REGISTER],
    run: on('callUpdateMemo', { force: true, askAgain: true }),
  },
  {
    name: 'share',
    sheets: [REGISTER],
    run: on('callShare', {
      signers: [{ index: 2, email: 'third@example.org', role: 'commenter' }],
    }),
  },
  {
    name: 'decide',
    sheets: [REGISTER],
    run: on('callDecide', {
      index: 1,
      decision: 'commented',
      date: '2026-03-10',
      remark: markOf(MIDDLE),
      seen: null,
    }),
  },
  { name: 'went on paper', sheets: [REGISTER], run: on('callRecordSent', { isSent: true }, FIRST) },
  {
    name: 'confirmed',
    sheets: [REGISTER],
    run: on('callRecordConfirmed', { isConfirmed: true }, FIRST),
  },
  { name: 'take back', sheets: [REGISTER], run: on('callTakeBack', { index: 1 }) },
  { name: 'open by link', sheets: [REGISTER], run: on('callShareLink', { role: 'reader' }) },
  {
    name: 'look at the memos',
    sheets: [REGISTER, MEASURES],
    run: ({ runtime }) => byCall(runtime, 'callMemos'),
  },
  {
    name: 'set up',
    sheets: [REGISTER, SETTINGS, SIGNER_SHEET],
    run: ({ runtime }) => byCall(runtime, 'callSetUp'),
  },
  {
    name: 'begin a new year',
    sheets: [MEASURES, SETTINGS],
    run: ({ runtime }) => byMenu(runtime, 'menuNewYear'),
  },
];
