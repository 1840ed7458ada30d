/** The commands that keep what an office says of its sheet, and those that put back or take away what the add-on has made. */
import type { StatusResult } from '../../src/app/check/set-status';
import type { OldMemoRead } from '../../src/app/import/data';
import type { MappingPage } from '../../src/app/sheets/mapping-page';
import { readRecord } from '../../src/core/sign-off/record';
import { FINDINGS } from '../../src/words/sidebar/main/findings';
import {
  ask,
  check,
  doneRows,
  generate,
  HEADINGS,
  noteAt,
  type Office,
  registerRows,
} from '../add-on/office';
import { docxOf } from '../core/docx/docx';
import { HEAD, SIGNATURES, table } from '../core/import/word-memo';
import type { Command } from './commands';
import { differs } from './differs';
import { byCall, byMenu } from './reply';
import {
  cellsOf,
  MEASURES,
  memoDocs,
  REGISTER,
  SETTINGS,
  SIGNER_SHEET,
  sheetNames,
  stage,
  USUAL,
  usual,
} from './stage';

const KEPT = '_ข้อมูลระบบ';
const SAMPLE = 'ตัวอย่างมาตรการ';
const OTHER = 'มาตรการ 2';
const PALAD = { index: 0, email: 'palad@example.org', role: 'commenter' };

/** The second measure says no status; the third evidence that says nothing. */
const unsaid = (prepare?: (office: Office) => void) =>
  stage(
    {
      sheets: {
        ...USUAL,
        [MEASURES]: [
          HEADINGS,
          ...doneRows(1),
          ['2', 'ก2', 'อบรม', 'กองคลัง', 'รายปี', '', '', ''],
          ['3', 'ก3', 'อบรม', 'กองคลัง', 'รายปี', '', '', '/ เผยแพร่แล้ว'],
        ],
      },
    },
    prepare,
  );

const STATUS = { sheet: MEASURES, cell: 'F3', title: 'ก2' };
const setDone = (office: Office) =>
  ask<StatusResult>(office, 'callSetStatus', { ...STATUS, status: 'done' });

const refusedFor = ({ refused }: StatusResult) =>
  refused === null ? [] : [FINDINGS.th.findings.notSet[refused]];

const statusOf = (office: Office, title: string) =>
  check(office).measures.find((measure) => measure.title === title)?.status ?? null;

const VAGUE = 'evidence/vague';
const vague = (office: Office) => check(office).findings.filter(({ rule }) => rule === VAGUE);

/** A list whose headings nobody could know. */
const STRANGE = 'งานของเรา';
const strange = () =>
  stage({
    sheets: {
      ...USUAL,
      [STRANGE]: [
        ['#', 'สิ่งที่จะทำ', 'วิธี', 'ใครทำ', 'ถึงไหนแล้ว'],
        ['1', 'อบรมจริยธรรม', 'อบรม', 'กองคลัง', 'จบ'],
      ],
    },
  });
const ROLES = ['number', 'title', 'method', 'owners', 'status'];

function mappingOf({ mapping }: MappingPage) {
  const columns = mapping.columns.map((column, at) => ({ ...column, as: ROLES[at] ?? 'unused' }));
  return { ...mapping, columns, words: [{ text: 'จบ', means: 'done' }] };
}

const OLD_MEMO = Buffer.from(
  docxOf(
    HEAD +
      table(
        [900, 2600, 2600, 1400, 1400],
        [
          ['ที่', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'สถานะการดำเนินการ'],
          ['1', 'อบรม', 'ทำ', 'กองคลัง', 'เสร็จแล้ว'],
        ],
      ) +
      SIGNATURES,
  ),
).toString('base64');

const firstRow = (office: Office) => registerRows(office)[0] ?? {};
const idOf = (office: Office) => firstRow(office).รหัส ?? '';
const recordOf = (office: Office) => readRecord(firstRow(office).ข้อมูลการเสนอ ?? '');

/** Sent to the first signer. */
const shared = (prepare: (office: Office) => void) =>
  usual((office) => {
    generate(office);
    office.wait(20);
    ask(office, 'callShare', { id: idOf(office), signers: [PALAD] });
    prepare(office);
  });

function emptyCell(office: Office, heading: string): void {
  const sheet = office.workbook.book.getWorksheet(REGISTER);
  const headings = (sheet?.getRow(1).values ?? []) as unknown[];
  const cell = sheet?.getRow(2).getCell(headings.indexOf(heading));
  if (cell) cell.value = null;
}

/** One row for each memo, with its id, its link and who may open it. */
const isRestored = (office: Office) => [
  ...differs('rows', registerRows(office).length, memoDocs(office).length),
  ...differs('the id', idOf(office), memoDocs(office)[0]?.appProperties.itaMemoId),
  ...differs('the link', firstRow(office).ลิงก์?.includes(memoDocs(office)[0]?.id ?? '-'), true),
  ...differs('the access', recordOf(office)?.signers[0]?.access, 'shared'),
];

const signedAndOpen = () =>
  usual((office) => {
    generate(office);
    office.wait(20);
    const said = { decision: 'approved', date: '2026-03-10', remark: '', seen: null };
    office.runtime.plan({
      method: 'Drive.Files.update',
      moment: 'outage',
      error: 'API call to drive.files.update failed with error: Internal Error',
    });
    for (const index of [0, 1]) ask(office, 'callDecide', { ...said, id: idOf(office), index });
    office.runtime.clearPlan();
  });

const sheets = (office: Office) => sheetNames(office).filter((name) => !name.startsWith('_'));

export const OFFICE_COMMANDS: readonly Command[] = [
  {
    name: 'set a status',
    stage: () => unsaid(),
    mayChange: [MEASURES],
    run: ({ runtime }) =>
      byCall(runtime, 'callSetStatus', { ...STATUS, status: 'done' }, refusedFor),
    done: (office) => differs('the status', statusOf(office, 'ก2'), 'done'),
  },
  {
    name: 'undo a status',
    stage: () => unsaid((office) => void setDone(office)),
    mayChange: [MEASURES],
    run: ({ runtime }) =>
      byCall(
        runtime,
        'callUndoStatus',
        { ...STATUS, cells: [{ cell: 'H3', before: '""', after: '"/"' }] },
        refusedFor,
      ),
    done: (office) => differs('the status', statusOf(office, 'ก2'), null),
  },
  {
    name: 'accept a finding',
    stage: () => unsaid(),
    mayChange: [KEPT],
    run(office) {
      const { runtime } = office;
      const report = byCall(runtime, 'callSidebar', {});
      const found = (report.value as { report: ReturnType<typeof check> } | null)?.report;
      const finding = found?.findings.find(({ rule }) => rule === VAGUE);
      if (!finding) return report.ok ? { ...report, value: 'quiet by now' } : report;
      return byCall(runtime, 'callAccept', {
        rule: VAGUE,
        ...finding.acceptance,
        accepted: true,
      });
    },
    done: (office) => [
      ...differs('findings', vague(office).length, 0),
      ...differs('accepted', check(office).accepted.length, 1),
    ],
  },
  {
    name: 'turn a rule off',
    stage: () => unsaid(),
    mayChange: [SETTINGS],
    run: ({ runtime }) => byCall(runtime, 'callSetRule', { rule: VAGUE, level: 'off' }),
    done: (office) => differs('findings', vague(office).length, 0),
  },
  {
    name: 'say what columns are',
    stage: strange,
    mayChange: [KEPT],
    run(office) {
      const page = byCall(office.runtime, 'callMapping', { sheet: STRANGE });
      if (!page.ok) return page;
      const mapping = mappingOf(page.value as MappingPage);
      return byCall(office.runtime, 'callSaveMapping', { sheet: STRANGE, mapping });
    },
    done: (office) =>
      differs(
        'the measures',
        ask<ReturnType<typeof check>>(office, 'callCheck', { sheet: STRANGE }).measures.map(
          ({ title, status }) => [title, status],
        ),
        [['อบรมจริยธรรม', 'done']],
      ),
  },
  {
    name: 'tick two sheets',
    stage: () => stage({ sheets: { ...USUAL, [OTHER]: [HEADINGS, ...doneRows(2)] } }),
    mayChange: [KEPT],
    run: ({ runtime }) => byCall(runtime, 'callTickSheets', { sheets: [MEASURES, OTHER] }),
    done: (office) => differs('measures', check(office).measures.length, 5),
  },
  {
    name: 'put the sample in',
    stage: () => usual(),
    mayChange: [SAMPLE],
    run: ({ runtime }) => byCall(runtime, 'callSample', { wanted: true }),
    done: (office) => [
      ...differs('the sheets', sheets(office).sort(), [...Object.keys(USUAL), SAMPLE].sort()),
      ...differs('its rows', cellsOf(office, SAMPLE).length, 5),
    ],
  },
  {
    name: 'take the sample out',
    stage: () => usual((office) => void ask(office, 'callSample', { wanted: true })),
    mayChange: [SAMPLE],
    run: ({ runtime }) => byCall(runtime, 'callSample', { wanted: false }),
    done: (office) => differs('the sheets', sheets(office).sort(), Object.keys(USUAL).sort()),
  },
  {
    name: 'import an old memo',
    stage: () => usual(),
    mayChange: [SETTINGS, SIGNER_SHEET],
    run(office) {
      const { runtime } = office;
      // Whoever sees that its sheet is there imports it no more.
      if (cellsOf(office, 'มาตรการ 2568').length > 0)
        return { ok: true, messages: [], value: null };
      const read = byCall(runtime, 'callReadOldMemo', { docx: OLD_MEMO });
      if (!read.ok) return read;
      const { name, settings } = read.value as OldMemoRead;
      const keys = settings.map(({ key }) => key);
      return byCall(runtime, 'callImportOldMemo', {
        docx: OLD_MEMO,
        name,
        settings: keys,
        signers: true,
      });
    },
    done: (office) => [
      ...differs(
        'new sheets',
        sheets(office).filter((name) => !(name in USUAL) && name !== REGISTER),
        ['มาตรการ 2568'],
      ),
      ...differs('its measures', cellsOf(office, 'มาตรการ 2568')[2]?.[1], 'อบรม'),
    ],
  },
  {
    name: 'lock a memo that was not locked',
    stage: signedAndOpen,
    run: (office) => byCall(office.runtime, 'callLockMemo', { id: idOf(office) }),
    done: (office) => {
      const isLocked = (memoDocs(office)[0]?.contentRestrictions ?? []).length > 0;
      return recordOf(office)?.lock === 'locked' && !isLocked ? ['said to be locked'] : [];
    },
  },
  {
    name: 'restore a row that was deleted',
    isMenu: true,
    stage: () => shared(({ workbook }) => workbook.book.getWorksheet(REGISTER)?.spliceRows(2, 1)),
    run: ({ runtime }) => byMenu(runtime, 'menuRestore'),
    done: isRestored,
  },
  {
    name: 'restore what a row has lost',
    isMenu: true,
    stage: () =>
      shared((office) => {
        emptyCell(office, 'รหัส');
        emptyCell(office, 'ข้อมูลการเสนอ');
      }),
    run: ({ runtime }) => byMenu(runtime, 'menuRestore'),
    done: isRestored,
  },
  {
    name: 'note who was let in by hand',
    isMenu: true,
    stage: () =>
      usual((office) => {
        generate(office);
        office.wait(20);
        const id = 'by-hand';
        const given = { id, type: 'user', role: 'commenter', emailAddress: PALAD.email };
        memoDocs(office)[0]?.permissions.push(given as never);
      }),
    run: ({ runtime }) => byMenu(runtime, 'menuRestore'),
    done: isRestored,
  },
  {
    name: 'take a new year back',
    isMenu: true,
    stage: () =>
      stage(
        {
          sheets: {
            'มาตรการ 2569': [HEADINGS, ['1', 'ก ปี 2569', 'อบรม', 'กองคลัง', 'รายปี', '', '', '/']],
            [SETTINGS]: [
              ['รายการ', 'ค่า'],
              ['ปีงบประมาณ', '2569'],
              ['เรื่อง', 'รายงาน 2569'],
            ],
          },
        },
        (office) => {
          byMenu(office.runtime, 'menuNewYear');
        },
      ),
    mayChange: [SETTINGS, 'มาตรการ 2570'],
    run(office) {
      // Whoever sees that the sheet is gone asks no more: the same item would begin the year.
      if (!sheetNames(office).includes('มาตรการ 2570'))
        return { ok: true, messages: [], value: null };
      return byMenu(office.runtime, 'menuNewYear', /^เริ่มปีงบประมาณ .* ไว้แล้ว/);
    },
    done: (office) =>
      differs(
        'sheets of the new year',
        sheetNames(office).filter((name) => name.includes('2570')),
        [],
      ),
  },
  {
    name: 'remove all of ours',
    isMenu: true,
    stage: () => unsaid((office) => void check(office)),
    mayChange: [MEASURES, SETTINGS, SIGNER_SHEET],
    run: ({ runtime }) => byMenu(runtime, 'menuRemove'),
    done: (office) => [
      ...differs('measures', cellsOf(office, MEASURES).length, 4),
      ...differs('a mark', noteAt(office, MEASURES, 'H4'), ''),
      ...differs('the sheets', sheets(office).sort(), Object.keys(USUAL).sort()),
    ],
  },
];
