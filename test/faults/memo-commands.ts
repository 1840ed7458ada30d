/** The commands that make a memo and send it upward. */
import type { ShareReply } from '../../src/app/sign-off/data';
import { readRecord } from '../../src/core/sign-off/record';
import { setCell } from '../add-on/memo-office';
import { ask, generate, type Office, registerRows } from '../add-on/office';
import type { Command } from './commands';
import { differs } from './differs';
import { byCall, byMenu, bySidebar, type Told } from './reply';
import { MEASURES, memoDocs, SIGNER_SHEET, usual } from './stage';

const PALAD = { index: 0, email: 'palad@example.org', role: 'commenter' };
const MAYOR = { index: 1, email: 'mayor@example.org', role: 'commenter' };

const NEW_ADDRESS = { ...PALAD, email: 'new@example.org' };

const firstRow = (office: Office) => registerRows(office)[0] ?? {};
const idOf = (office: Office) => firstRow(office).รหัส ?? '';
const recordOf = (office: Office) => readRecord(firstRow(office).ข้อมูลการเสนอ ?? '');
const historyOf = (office: Office, word: string) =>
  (firstRow(office).ประวัติ ?? '').split('\n').filter((line) => line.includes(word)).length;

/** Lines that tell of a sending that went well. */
const sendings = (office: Office, who = '') =>
  (firstRow(office).ประวัติ ?? '')
    .split('\n')
    .filter((line) => line.includes('ส่งให้') && line.includes(who) && !line.includes(' ไม่ได้ '))
    .length;

const canOpen = (office: Office) =>
  (memoDocs(office)[0]?.permissions ?? []).flatMap(({ role, emailAddress }) =>
    role === 'owner' ? [] : (emailAddress ?? 'anyone'),
  );

const withMemo = (prepare: (office: Office) => void = () => {}) =>
  usual((office) => {
    generate(office);
    office.wait(20);
    prepare(office);
  });

const isLocked = (office: Office) => (memoDocs(office)[0]?.contentRestrictions ?? []).length > 0;

const NO_PAPER = { reference: '', numberedOn: '', printed: '', signedCopy: '', published: '' };

const DECISION = { index: 0, decision: 'approved', date: '2026-03-10', remark: '', seen: null };

/** Both signers have approved. */
const signed = (prepare: (office: Office) => void = () => {}) =>
  withMemo((office) => {
    for (const index of [0, 1]) ask(office, 'callDecide', { ...DECISION, id: idOf(office), index });
    prepare(office);
  });

const unsaid = ({ results }: ShareReply) => results.flatMap(({ message }) => message || []);

const share = (office: Office, ...signers: (typeof PALAD)[]) =>
  byCall(office.runtime, 'callShare', { id: idOf(office), signers }, unsaid);

const sharedIn = (office: Office) =>
  recordOf(office)
    ?.signers.flatMap(({ access, email }) => (access === 'shared' ? email : []))
    .sort();

const isShared = (office: Office, ...emails: string[]) => [
  ...differs('who can open it', canOpen(office).sort(), [...emails].sort()),
  ...differs('shared in the register', sharedIn(office), [...emails].sort()),
  ...differs('lines of history', sendings(office), emails.length),
  ...(office.drive.mails.length > emails.length ? ['somebody has had two mails'] : []),
];

/** So many memos, each with its Doc, its row and its link. */
const isMade = (count: number) => (office: Office) => {
  const rows = registerRows(office);
  const links = rows.filter(({ ลิงก์ }) => ลิงก์);
  const folders = office.drive.folders.filter(({ trashed }) => !trashed);
  return [
    // Drive may have refused it; a lost answer never makes two.
    ...(folders.length > 1 ? ['more than one folder of the year'] : []),
    ...differs('memos in Drive', memoDocs(office).length, count),
    ...differs('rows with a link', links.length, memoDocs(office).length),
  ];
};

/** Its one text says of each step whether it went well; only what it has left asks for a second try. */
function selfTestTold(told: Told): Told {
  const left = String(told.value)
    .split('\n')
    .filter((line) => /^✗.*ยังอยู่ใน Google ไดรฟ์/.test(line));
  // Google's own words stand in brackets, for whoever the text is sent to; a long line ends within them.
  const messages = left.map((line) => line.replace(/\([^()]*\)?/g, ''));
  return left.length === 0 ? told : { ...told, ok: false, messages };
}

const forChange = (office: Office) => {
  setCell(office, MEASURES, 'H2', '');
  setCell(office, MEASURES, 'F2', '/');
};

export const MEMO_COMMANDS: readonly Command[] = [
  {
    name: 'generate the first memo',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callGenerate', {}),
    done: isMade(1),
  },
  {
    name: 'generate another memo',
    stage: () => withMemo((office) => setCell(office, MEASURES, 'B2', 'ก1 ใหม่')),
    run: ({ runtime }) => byCall(runtime, 'callGenerate', {}),
    done: isMade(2),
  },
  {
    name: 'generate from the menu',
    isMenu: true,
    stage: () => usual(),
    run: ({ runtime }) => byMenu(runtime, 'menuGenerate'),
    done: isMade(1),
  },
  {
    name: 'generate for a period from the menu',
    isMenu: true,
    stage: () => usual(),
    run: ({ runtime }) => byMenu(runtime, 'menuGeneratePeriod'),
    done: isMade(1),
  },
  {
    name: 'generate from the sidebar',
    stage: () => usual(),
    run: ({ runtime }) => bySidebar(runtime),
    done: isMade(1),
  },
  {
    name: 'download as Word',
    stage: () => usual(),
    run: ({ runtime }) => byCall(runtime, 'callWordMemo', {}),
    done: () => [],
    looks: true,
  },
  {
    name: 'share with one',
    stage: () => withMemo(),
    run: (office) => share(office, PALAD),
    done: (office) => isShared(office, PALAD.email),
  },
  {
    name: 'share with two',
    stage: () => withMemo(),
    run: (office) => share(office, PALAD, MAYOR),
    done: (office) => isShared(office, PALAD.email, MAYOR.email),
  },
  {
    name: 'send again',
    stage: () =>
      withMemo((office) => {
        share(office, PALAD);
        office.wait(20);
      }),
    // As the page has it that was opened before: it says what it knew of.
    run: (office) =>
      byCall(
        office.runtime,
        'callShare',
        {
          id: idOf(office),
          request: 'reminder',
          signers: [{ ...PALAD, seen: '10 มีนาคม 2569 09:50' }],
        },
        unsaid,
      ),
    done: ({ drive, ...office }) => [
      ...differs('who can open it', canOpen({ ...office, drive }), [PALAD.email]),
      ...(drive.mails.length > 2 ? ['somebody has had two mails'] : []),
    ],
  },
  {
    name: 'share with another address',
    stage: () => withMemo((office) => share(office, PALAD)),
    run: (office) => share(office, NEW_ADDRESS),
    done: (office) => [
      ...differs('who can open it', canOpen(office), [NEW_ADDRESS.email]),
      ...differs('shared in the register', sharedIn(office), [NEW_ADDRESS.email]),
      ...differs('lines of history', sendings(office, NEW_ADDRESS.email), 1),
      ...(office.drive.mails.length > 2 ? ['somebody has had two mails'] : []),
    ],
  },
  {
    name: 'send to who has given it back',
    stage: () =>
      withMemo((office) => {
        share(office, PALAD);
        ask(office, 'callDecide', { ...DECISION, id: idOf(office), decision: 'returned' });
        office.wait(20);
      }),
    run: (office) => share(office, PALAD),
    done: (office) => [
      ...differs('the decision', recordOf(office)?.signers[0]?.decision, null),
      ...differs('who can open it', canOpen(office), [PALAD.email]),
      ...(office.drive.mails.length > 2 ? ['somebody has had two mails'] : []),
    ],
  },
  {
    name: 'take a decision back',
    stage: () => withMemo((office) => ask(office, 'callDecide', { ...DECISION, id: idOf(office) })),
    run: (office) =>
      byCall(office.runtime, 'callDecide', {
        ...DECISION,
        id: idOf(office),
        decision: null,
        seen: recordOf(office)?.signers[0]?.decision ?? null,
      }),
    done: (office) => [
      ...differs('the decision', recordOf(office)?.signers[0]?.decision, null),
      ...differs('lines of history', historyOf(office, 'ยกเลิกผล'), 1),
    ],
  },
  {
    name: 'record a decision',
    stage: () => withMemo(),
    run: (office) =>
      byCall(office.runtime, 'callDecide', {
        ...DECISION,
        id: idOf(office),
        // As a page has it that was opened anew.
        seen: recordOf(office)?.signers[0]?.decision ?? null,
      }),
    done: (office) => [
      ...differs('the decision', recordOf(office)?.signers[0]?.decision, 'approved'),
      ...differs('lines of history', historyOf(office, 'เห็นชอบ'), 1),
    ],
  },
  {
    name: 'record the last decision',
    stage: () => withMemo((office) => ask(office, 'callDecide', { ...DECISION, id: idOf(office) })),
    run: (office) =>
      byCall(office.runtime, 'callDecide', {
        ...DECISION,
        id: idOf(office),
        index: 1,
        seen: recordOf(office)?.signers[1]?.decision ?? null,
      }),
    done: (office) => [
      ...differs('the state', firstRow(office).สถานะบันทึก, 'พิจารณาครบแล้ว'),
      // Drive may have refused to lock it, and may not have answered: the row never says more than is so.
      ...(recordOf(office)?.lock === 'locked' && !isLocked(office) ? ['said to be locked'] : []),
      ...(recordOf(office)?.lock === '' ? ['nobody was asked to lock it'] : []),
    ],
  },
  {
    name: 'take the last decision back',
    stage: () => signed(),
    run: (office) =>
      byCall(office.runtime, 'callDecide', {
        ...DECISION,
        id: idOf(office),
        index: 1,
        decision: null,
        seen: recordOf(office)?.signers[1]?.decision ?? null,
      }),
    done: (office) => [
      ...differs('the state', firstRow(office).สถานะบันทึก, 'อยู่ระหว่างเสนอ'),
      ...(recordOf(office)?.lock === '' && isLocked(office) ? ['said to be open'] : []),
    ],
  },
  {
    name: 'make a new version',
    stage: () =>
      signed((office) => {
        forChange(office);
        office.wait(20);
      }),
    run: (office) => byCall(office.runtime, 'callNewVersion', { id: idOf(office) }),
    done: (office) => [
      ...isMade(2)(office),
      ...differs(
        'the memo it replaces',
        readRecord(registerRows(office)[1]?.ข้อมูลการเสนอ ?? '')?.replaces,
        idOf(office),
      ),
      ...differs('the old one', firstRow(office).สถานะบันทึก, 'พิจารณาครบแล้ว'),
    ],
  },
  {
    name: 'cancel a memo',
    stage: () =>
      withMemo((office) => ask(office, 'callShareLink', { id: idOf(office), role: 'reader' })),
    run: (office) =>
      byCall(office.runtime, 'callCancelMemo', { id: idOf(office), reason: 'สร้างซ้ำ' }),
    done: (office) => [
      ...differs('the state', firstRow(office).สถานะบันทึก, 'ยกเลิกแล้ว'),
      ...differs(
        'in the bin',
        office.drive.files.map(({ trashed }) => trashed),
        [true],
      ),
      ...differs('lines of history', historyOf(office, 'ยกเลิกบันทึกข้อความ'), 1),
      // Where Drive would not close the link, the row goes on saying that it is open.
      ...differs(
        'the link',
        office.drive.files.some(({ permissions }) =>
          permissions.some(({ type }) => type === 'anyone'),
        ),
        recordOf(office)?.link !== null,
      ),
    ],
  },
  {
    name: 'take back',
    stage: () => withMemo((office) => share(office, PALAD)),
    run: (office) => byCall(office.runtime, 'callTakeBack', { id: idOf(office), index: 0 }),
    done: (office) => [
      ...differs('who can open it', canOpen(office), []),
      ...differs('the access', recordOf(office)?.signers[0]?.access, 'taken-back'),
      ...differs('lines of history', historyOf(office, 'ยกเลิกสิทธิ์'), 1),
    ],
  },
  {
    name: 'open by link',
    stage: () => withMemo(),
    run: (office) => byCall(office.runtime, 'callShareLink', { id: idOf(office), role: 'reader' }),
    done: (office) => [
      ...differs('who can open it', canOpen(office), ['anyone']),
      ...differs('the link', recordOf(office)?.link?.role, 'reader'),
      ...differs('lines of history', historyOf(office, 'ที่มีลิงก์'), 1),
    ],
  },
  {
    name: 'open by link for comments too',
    stage: () =>
      withMemo((office) => ask(office, 'callShareLink', { id: idOf(office), role: 'reader' })),
    run: (office) =>
      byCall(office.runtime, 'callShareLink', { id: idOf(office), role: 'commenter' }),
    done: (office) => [
      ...differs('who can open it', canOpen(office), ['anyone']),
      ...differs('the link', recordOf(office)?.link?.role, 'commenter'),
      ...differs('lines of history', historyOf(office, 'ที่มีลิงก์'), 2),
    ],
  },
  {
    name: 'close the link',
    stage: () =>
      withMemo((office) => ask(office, 'callShareLink', { id: idOf(office), role: 'reader' })),
    run: (office) => byCall(office.runtime, 'callShareLink', { id: idOf(office), role: null }),
    done: (office) => [
      ...differs('who can open it', canOpen(office), []),
      ...differs('the link', recordOf(office)?.link, null),
      ...differs('lines of history', historyOf(office, 'หยุดให้'), 1),
    ],
  },
  {
    name: 'update a memo',
    stage: () => withMemo(forChange),
    run: (office) => byCall(office.runtime, 'callUpdateMemo', { id: idOf(office) }),
    done(office) {
      const row = firstRow(office);
      return [
        ...differs('memos in Drive', memoDocs(office).length, 1),
        ...differs('done', row.เสร็จเรียบร้อย, '2'),
        ...differs(
          'the content',
          memoDocs(office)[0]?.appProperties.itaMemoContent,
          row.ลายพิมพ์เนื้อหา,
        ),
        ...differs('on its way', recordOf(office)?.updating, ''),
        ...differs('lines of history', historyOf(office, 'ปรับปรุงเนื้อหา'), 1),
      ];
    },
  },
  {
    name: 'update a memo that asks one signer less',
    stage: () =>
      withMemo((office) => {
        share(office, PALAD, MAYOR);
        forChange(office);
        for (const cell of ['A3', 'B3', 'C3', 'D3', 'E3', 'F3'])
          setCell(office, SIGNER_SHEET, cell, '');
        office.wait(20);
      }),
    run: (office) => byCall(office.runtime, 'callUpdateMemo', { id: idOf(office) }),
    // Whom Drive would not shut out stays in sight.
    done: (office) => [
      ...differs('shared in the register', sharedIn(office), canOpen(office).sort()),
      ...differs('lines of history', historyOf(office, 'ปรับปรุงเนื้อหา'), 1),
      ...differs('those shut out', historyOf(office, 'ยกเลิกสิทธิ์'), 2 - canOpen(office).length),
    ],
  },
  {
    name: 'compare with the sheet',
    stage: () => withMemo(forChange),
    run: (office) => byCall(office.runtime, 'callCompareMemos', { from: idOf(office), to: null }),
    done: () => [],
    looks: true,
  },
  {
    name: 'read the comments',
    stage: () => withMemo((office) => share(office, PALAD)),
    run: (office) => byCall(office.runtime, 'callComments', { id: idOf(office) }),
    done: () => [],
    looks: true,
  },
  {
    name: 'record the paper',
    stage: () => withMemo(),
    run: (office) =>
      byCall(office.runtime, 'callRecordPaper', {
        id: idOf(office),
        before: { ...NO_PAPER, printed: firstRow(office).พิมพ์เมื่อ ?? '' },
        after: {
          ...NO_PAPER,
          reference: 'มห 1/2',
          printed: '10 มีนาคม 2569',
          published: 'https://www.example.org/o26',
        },
      }),
    done: (office) => [
      ...differs('the number', firstRow(office).ที่, 'มห 1/2'),
      ...differs('the print', firstRow(office).พิมพ์เมื่อ, '10 มีนาคม 2569'),
      ...differs('the web site', firstRow(office).ลิงก์ที่เผยแพร่, 'https://www.example.org/o26'),
      ...differs('lines of history', historyOf(office, 'เลขที่หนังสือ มห 1/2'), 1),
    ],
  },
  {
    name: 'make the table for the web site',
    stage: () => withMemo(),
    run: (office) => byCall(office.runtime, 'callWebTable', { id: idOf(office) }),
    done: () => [],
    looks: true,
  },
  {
    name: 'record an order',
    stage: () => withMemo(),
    run: (office) =>
      byCall(office.runtime, 'callDecide', {
        ...DECISION,
        id: idOf(office),
        index: 1,
        order: 'noted',
        remark: 'ให้รายงานทุกไตรมาส',
        seen: recordOf(office)?.signers[1]?.decision ?? null,
      }),
    done: (office) => [
      ...differs('the order', recordOf(office)?.signers[1]?.order, 'noted'),
      ...differs('lines of history', historyOf(office, 'ทราบ 10 มีนาคม 2569'), 1),
    ],
  },
  {
    name: 'open the memos after a cut',
    stage: () =>
      withMemo((office) => {
        const calls = office.runtime.calls.length;
        const probe = { index: 0, email: PALAD.email, role: 'commenter' };
        office.runtime.plan({ method: 'Drive.Permissions.create', moment: 'cut-after' });
        try {
          share(office, probe);
        } catch {
          // It was cut off.
        }
        if (office.runtime.calls.length === calls) throw new Error('nothing was shared');
      }),
    run: ({ runtime }) => byCall(runtime, 'callMemos'),
    done: (office) => isShared(office, PALAD.email),
  },
  {
    name: 'open the sidebar after a cut',
    stage: () =>
      usual((office) => {
        office.runtime.plan({ method: 'Drive.Files.create', moment: 'cut-after' });
        try {
          generate(office);
        } catch {
          // It was cut off.
        }
      }),
    run: ({ runtime }) => byCall(runtime, 'callSidebar', {}),
    done: isMade(1),
  },
  {
    name: 'the test of the system',
    isMenu: true,
    stage: () => usual(),
    run: ({ runtime }) => selfTestTold(byMenu(runtime, 'menuSelfTest')),
    done: ({ drive }) =>
      drive.files.some(({ trashed }) => !trashed) ? ['a document is left in Drive'] : [],
  },
];
