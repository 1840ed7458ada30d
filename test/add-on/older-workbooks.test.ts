/** A workbook of an earlier script opens and goes on; one of a newer script is read, and never written. */
import type { Report } from '../../src/app/check/report';
import type { SidebarData } from '../../src/app/memo/main-page';
import { MIGRATIONS } from '../../src/app/upgrade/migrations';
import { DATA_VERSION, versionIn } from '../../src/core/sheet/data-version';
import { docxOf, paragraph } from '../core/docx/docx';
import { copyOfWorkbook } from './copies';
import { decide, memos, setCell, share, update } from './memo-office';
import {
  ask,
  check,
  generate,
  memoText,
  type Office,
  openOffice,
  registerRows,
  reopen,
  wireCalls,
} from './office';
import { OLDER, openOlder } from './older-workbooks';
import { runWillingly } from './willing';

const OURS = ['ตั้งค่า', 'ทะเบียนบันทึก'];

function rows({ workbook }: Office, name: string): string[][] {
  const found: string[][] = [];
  workbook.book.getWorksheet(name)?.eachRow({ includeEmpty: true }, (row) => {
    found.push(Array.from(row.values as unknown[], (value) => String(value ?? '')).slice(1));
  });
  return found;
}

const versions = (office: Office) => OURS.map((name) => versionIn(rows(office, name)));

test('there is one migration for each version, in order', () => {
  const numbers = MIGRATIONS.map(({ to }) => to);
  expect(numbers).toEqual(Array.from({ length: DATA_VERSION }, (_, index) => index + 1));
});

describe.each(OLDER)('%s', (name) => {
  test('shows what it did: the measures, the memos, their round, and nothing changed since', async () => {
    const office = await openOlder(name);
    const made = registerRows(office);
    const page = memos(office).memos;
    expect(page.map(({ id }) => id).sort()).toEqual(made.map(({ รหัส }) => รหัส).sort());
    expect(page.map(({ stage }) => stage)).not.toContain('making');
    expect(ask<SidebarData>(office, 'callSidebar').report.measures.length).toBeGreaterThan(0);
  });

  test('a memo is made, and every cell that was there stays', async () => {
    const office = await openOlder(name);
    const before = Object.fromEntries(OURS.map((each) => [each, rows(office, each)]));
    const made = registerRows(office).length;
    expect(versions(office)).toEqual([0, 0]);
    const { memo } = generate(office, { force: true });
    expect(memo?.link).toContain('docs.google.com');
    expect(versions(office)).toEqual([DATA_VERSION, DATA_VERSION]);
    for (const each of OURS) {
      const now = rows(office, each);
      const kept = before[each]?.map((row, r) => row.map((_, c) => now[r]?.[c]));
      expect(kept).toEqual(before[each]);
    }
    expect(registerRows(office)).toHaveLength(made + 1);
  });

  test('is brought up once: the next memo takes no more calls than any', async () => {
    const office = await openOlder(name);
    const [first, second, third] = [1, 2, 3].map(() =>
      wireCalls(office, () => generate(office, { force: true })),
    );
    expect(first).toBeGreaterThan(second ?? 0);
    expect(third).toBe(second);
  });

  test('saved and opened again it is still of this version, and its memos are the same', async () => {
    const office = await openOlder(name);
    generate(office, { force: true });
    const again = await reopen(office);
    expect(versions(again)).toEqual([DATA_VERSION, DATA_VERSION]);
    expect(registerRows(again)).toEqual(registerRows(office));
  });

  test('what only the add-on writes is guarded by a warning, and refuses nobody', async () => {
    const office = await openOlder(name);
    generate(office, { force: true });
    const guards = office.workbook.protections;
    expect(guards.length).toBeGreaterThan(0);
    expect(guards.every(({ warningOnly }) => warningOnly === true)).toBe(true);
    const colleague = { ...office, runtime: office.colleague('second@example.org') };
    expect(generate(colleague, { force: true }).registered).toBe(true);
  });
});

describe('three memos on their round', () => {
  const open = () => openOlder('d220bf2/round');

  test('stand where they stood, and go on', async () => {
    const office = await open();
    const [third, second, first] = memos(office).memos;
    expect([first, second, third].map((memo) => memo?.stage)).toEqual(['sent', 'returned', 'sent']);
    expect(first?.signers.map(({ access, decision }) => [access, decision])).toEqual([
      ['shared', 'approved'],
      ['shared', null],
      ['none', null],
    ]);
    expect(third?.signers[0]?.access).toBe('taken-back');
    expect(third?.linkRole).toBe('reader');
    decide(office, first?.id ?? '', 1, 'approved');
    expect(share(office, first?.id ?? '', { index: 2, email: 'mayor@example.org' })).toMatchObject({
      results: [{ shared: true }],
    });
    expect(update(office, second?.id ?? '', { force: true, askAgain: true })).toMatchObject({
      kind: 'updated',
    });
    const [, , now] = memos(office).memos;
    expect(now?.signers.map(({ decision }) => decision)).toEqual(['approved', 'approved', null]);
  });

  test('are brought up by a decision too, before it is recorded', async () => {
    const office = await open();
    const [, , first] = memos(office).memos;
    decide(office, first?.id ?? '', 1, 'approved');
    expect(versions(office)).toEqual([DATA_VERSION, DATA_VERSION]);
    expect(memos(office).memos[2]?.signers[1]?.decision).toBe('approved');
  });

  test('where a sheet is protected the work goes on, and it is brought up another day', async () => {
    const office = await open();
    office.workbook.protect({ sheet: 'ตั้งค่า' });
    generate(office, { force: true });
    expect(versions(office)).toEqual([0, DATA_VERSION]);
    office.workbook.protections.length = 0;
    generate(office, { force: true });
    expect(versions(office)).toEqual([DATA_VERSION, DATA_VERSION]);
  });
});

test('the office’s own template and its emblem are filled as before', async () => {
  const office = await openOlder('d220bf2/own-template');
  const { memo } = generate(office, { force: true });
  expect(await memoText(office, memo?.id)).toMatch(/^แบบของหน่วยงาน /);
});

test('of a year that an earlier script began, both sheets give the memo of their own year', async () => {
  const office = await openOlder('d220bf2/new-year');
  const year = (sheet: string) => {
    office.runtime.seat.sheet = office.workbook.book.getWorksheet(sheet)!;
    return ask<{ draft: { entry: { fiscalYear: number } } }>(office, 'callFillMemo', {
      sheet,
      force: true,
    }).draft.entry.fiscalYear;
  };
  const [old = '', fresh = ''] = office.workbook.book.worksheets.map(({ name }) => name);
  expect([year(old), year(fresh)]).toEqual([2569, 2570]);
  const report = ask<Report>(office, 'callCheck', { sheet: old });
  expect(report.findings.map(({ rule }) => rule)).not.toContain('sheet/two-years');
});

describe('a workbook of a newer script', () => {
  /** Brought up, and then by a script that is yet to come. */
  async function newer(): Promise<Office> {
    const office = await openOlder('d220bf2/round');
    generate(office, { force: true });
    for (const name of OURS) {
      const sheet = office.workbook.book.getWorksheet(name);
      sheet?.eachRow((row) => {
        row.eachCell((cell) => {
          if (/^รุ่นข้อมูล/.test(String(cell.value))) cell.value = `รุ่นข้อมูล ${DATA_VERSION + 1}`;
        });
      });
    }
    return office;
  }

  const everything = ({ workbook }: Office) =>
    JSON.stringify([workbook.book.worksheets.map(({ model }) => model), workbook.protections]);

  const id = (office: Office) => registerRows(office)[0]?.รหัส ?? '';

  const WRITES: readonly (readonly [string, (office: Office) => unknown])[] = [
    ['a memo', (office) => generate(office, { force: true })],
    ['a decision', (office) => decide(office, id(office), 1, 'approved')],
    ['sharing', (office) => share(office, id(office), { index: 2, email: 'mayor@example.org' })],
    ['taking back', (office) => ask(office, 'callTakeBack', { id: id(office), index: 1 })],
    [
      'opening by the link',
      (office) => ask(office, 'callShareLink', { id: id(office), role: 'reader' }),
    ],
    ['an update', (office) => update(office, id(office), { force: true, askAgain: true })],
    [
      'saving settings',
      (office) =>
        ask(office, 'callSaveSettings', [{ key: 'district', before: 'เมืองตัวอย่าง', after: 'ก' }]),
    ],
    [
      'saving signers',
      (office) =>
        ask(office, 'callSaveSigners', [
          {
            row: null,
            before: null,
            after: { order: '4', heading: '', name: 'ก', position: '', actingFor: '', email: '' },
          },
        ]),
    ],
    [
      'a template',
      (office) =>
        ask(office, 'callUseTemplate', {
          name: 'ใหม่.docx',
          base64: Buffer.from(docxOf(paragraph('{{เรื่อง}}'))).toString('base64'),
          stamp: '',
        }),
    ],
    ['an emblem taken away', (office) => ask(office, 'callSaveEmblem', { base64: null })],
    [
      'a fix',
      (office) =>
        ask(office, 'callFix', [
          { sheet: 'มาตรการ', cell: 'B4', before: title(office), after: 'ก' },
        ]),
    ],
  ];

  function title({ workbook }: Office): string {
    return String(workbook.book.getWorksheet('มาตรการ')?.getCell('B4').value ?? '');
  }

  test.each(WRITES)('is never written: %s is refused, and nothing changes', async (_, write) => {
    const office = await newer();
    const drive = JSON.stringify(office.drive.files);
    const before = everything(office);
    expect(() => write(office)).toThrow('ITA Memo รุ่นที่ใหม่กว่ารุ่นนี้');
    expect(everything(office)).toBe(before);
    expect(JSON.stringify(office.drive.files)).toBe(drive);
  });

  test.each(['menuNewYear', 'menuGenerate'] as const)('%s says so in a box', async (item) => {
    const office = await newer();
    const before = everything(office);
    const { ui } = office.runtime;
    runWillingly(office.runtime, item);
    expect(ui.dialogs.pop()?.html).toContain('ITA Memo รุ่นที่ใหม่กว่ารุ่นนี้');
    expect(everything(office)).toBe(before);
  });

  test('is read: the check, the sidebar and the memos page answer, and the check says why it marks nothing', async () => {
    const office = await newer();
    setCell(office, 'มาตรการ', 'B4', '=1');
    const before = everything(office);
    const report = check(office);
    expect(report.completion.total).toBeGreaterThan(0);
    expect(report.findings.find(({ rule }) => rule === 'settings/newer-data')?.message).toContain(
      'รุ่นที่ใหม่กว่า',
    );
    expect(ask<SidebarData>(office, 'callSidebar').report.measures.length).toBeGreaterThan(0);
    expect(memos(office).memos).toHaveLength(4);
    expect(everything(office)).toBe(before);
  });

  test('without settings and register there is nothing newer to spoil', async () => {
    const office = await openOffice();
    const copy = await copyOfWorkbook(office.workbook);
    expect(generate({ ...office }).registered).toBe(true);
    expect(copy.book.getWorksheet('ทะเบียนบันทึก')).toBeUndefined();
  });
});
