import type { AcceptCall } from '../../src/app/check/accept';
import type { ReportedFinding } from '../../src/app/check/report';
import type { SidebarData } from '../../src/app/memo/main-page';
import { check, HEADINGS, noteAt, type Office, openOffice } from './office';

const SHEET = 'มาตรการ';
const VAGUE = '/\nเผยแพร่แล้ว';
const row = (title: string, done: string) => ['', title, 'อบรม', 'กองคลัง', 'รายปี', '', '', done];

async function open(...rows: readonly (readonly string[])[]) {
  return openOffice({ sheets: { [SHEET]: [HEADINGS, ...rows] } });
}

function call<Value>(runtime: Office['runtime'], name: string, given?: object): Value {
  const reply = runtime.call(name, ...(given ? [given] : [])) as {
    ok: boolean;
    value: Value;
    message: string;
  };
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const found = (office: Office, rule = 'evidence/vague') =>
  check(office).findings.filter((finding) => finding.rule === rule);

function accept(office: Office, { rule, acceptance }: ReportedFinding, accepted = true): boolean {
  const given: AcceptCall = { rule, ...acceptance!, accepted };
  return call<boolean>(office.runtime, 'callAccept', given);
}

const cellAt = (office: Office, cell: string) =>
  office.workbook.book.getWorksheet(SHEET)!.getCell(cell);

test('what was accepted is quiet for everyone, loses its mark, and is listed until it is taken back', async () => {
  const office = await open(row('ก', VAGUE), row('ข', '/\n(อบรม 12 คน)'));
  const [finding] = found(office);
  expect(noteAt(office, SHEET, finding!.cell!)).toMatch(/กว้างเกินไป/);
  expect(accept(office, finding!)).toBe(true);
  expect(found(office)).toEqual([]);
  expect(noteAt(office, SHEET, finding!.cell!)).toBe('');

  const colleague = office.colleague('palad@example.org');
  const { report } = call<SidebarData>(colleague, 'callSidebar');
  expect(report.accepted).toEqual([
    expect.objectContaining({
      rule: 'evidence/vague',
      text: '/ เผยแพร่แล้ว',
      title: 'ก',
      when: expect.stringMatching(/2569/),
      found: expect.objectContaining({ sheet: SHEET, cell: finding!.cell }),
    }),
  ]);
  accept(office, finding!, false);
  expect(found(office)).toHaveLength(1);
  expect(check(office).accepted).toEqual([]);
});

test('it survives sorting, and rows put in above', async () => {
  const office = await open(row('ก', VAGUE), row('ข', '/\n(อบรม 12 คน)'));
  accept(office, found(office)[0]!);
  office.workbook.book.getWorksheet(SHEET)!.insertRow(2, row('ค', '/\n(อบรม 20 คน)'));
  expect(found(office)).toEqual([]);
  expect(check(office).accepted[0]?.found?.cell).toBe('H3');
});

test('it is found again as soon as the text says something else; looks alone change nothing', async () => {
  const office = await open(row('ก', VAGUE));
  accept(office, found(office)[0]!);
  cellAt(office, 'H2').value = '/  \n เผยแพร่แล้ว ';
  expect(found(office)).toEqual([]);
  cellAt(office, 'H2').value = '/\nประกาศแล้ว';
  expect(found(office)).toHaveLength(1);
  expect(check(office).accepted[0]?.found).toBeNull();
});

test('the same text of another measure, and another rule’s finding in the cell, stay', async () => {
  const office = await open(row('ก', VAGUE), row('ข', VAGUE));
  accept(office, found(office)[0]!);
  expect(found(office).map(({ cell }) => cell)).toEqual(['H3']);
});

test('a setting is accepted with its value: a number too', async () => {
  const office = await openOffice({
    sheets: {
      [SHEET]: [HEADINGS, row('ก', '/\n(อบรม 12 คน)')],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['โทรศัพท์', '0-4212-345'],
        ['คะแนน ITA', 101],
      ],
    },
  });
  accept(office, found(office, 'settings/value')[0]!);
  expect(found(office, 'settings/value')).toEqual([]);
  office.workbook.book.getWorksheet('ตั้งค่า')!.getCell('B3').value = 102;
  expect(found(office, 'settings/value')).toHaveLength(1);
});

test('what would make the count wrong cannot be accepted, by no page', async () => {
  const office = await open(['', 'ก', 'อบรม', 'กองคลัง', 'รายปี', 'x', '', '']);
  const [finding] = found(office, 'status/unclear');
  expect(finding?.acceptance).toBeNull();
  const given = { rule: 'status/unclear', key: 'k', text: 'x', title: 'ก', accepted: true };
  expect(call(office.runtime, 'callAccept', given)).toBe(false);
  expect(office.workbook.book.getWorksheet('_ข้อมูลระบบ')).toBeUndefined();
});

test('an error that somebody has accepted stops no memo', async () => {
  const office = await openOffice({
    sheets: {
      [SHEET]: [HEADINGS, row('ก', '/\n(อบรม 12 คน)')],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['ปีงบประมาณ', '2569'],
        ['ปีที่ประเมิน ITA', '2569'],
      ],
    },
  });
  const errors = check(office).findings.filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) accept(office, error);
  const { memo } = call<{ memo: unknown }>(office.runtime, 'callGenerate', {});
  expect(memo).not.toBeNull();
});

describe('the hidden sheet', () => {
  const kept = (office: Office) => office.workbook.book.getWorksheet('_ข้อมูลระบบ')!;

  test('is hidden, comes not to the front, and is no measures sheet', async () => {
    const office = await open(row('ก', VAGUE));
    accept(office, found(office)[0]!);
    expect(kept(office).state).not.toBe('visible');
    expect(check(office).sheet).toBe(SHEET);
  });

  test('may be sorted, and what nobody can read in it is left alone', async () => {
    const office = await open(row('ก', VAGUE), row('ข', VAGUE));
    for (const finding of found(office)) accept(office, finding);
    const [one, other] = [2, 3].map((each) => kept(office).getRow(each).values as string[]);
    kept(office).getRow(2).values = other!;
    kept(office).getRow(3).values = one!;
    kept(office).getRow(5).values = ['ถูกต้องแล้ว', 'k1', '{"rule":'];
    kept(office).getRow(6).values = ['อื่น', 'k2', '{}'];
    expect(found(office)).toEqual([]);
    expect(check(office).accepted).toHaveLength(2);
    const { rule, key, text, title } = check(office).accepted[0]!;
    call(office.runtime, 'callAccept', { rule, key, text, title, accepted: false });
    expect(check(office).accepted).toHaveLength(1);
    expect(kept(office).getCell('B6').value).toBe('k2');
  });

  test('the same twice is one row', async () => {
    const office = await open(row('ก', VAGUE));
    const [finding] = found(office);
    accept(office, finding!);
    accept(office, finding!);
    expect(kept(office).actualRowCount).toBe(2);
  });
});

describe('rules that the office has turned off or softened', () => {
  const level = (office: Office, rule: string, to: string | null) =>
    call<boolean>(office.runtime, 'callSetRule', { rule, level: to });
  const LABEL = 'กฎที่ปิดหรือลดระดับ';
  const typed = (office: Office) => {
    const rows = office.workbook.book.getWorksheet('ตั้งค่า')!.getRows(1, 60) ?? [];
    return rows.find((each) => each.getCell(1).value === LABEL)!.getCell(2);
  };

  test('stand in ตั้งค่า by their names, and are told to the sidebar', async () => {
    const office = await open(row('ก', VAGUE));
    level(office, 'evidence/vague', 'off');
    level(office, 'text/spacing', 'warning');
    expect(typed(office).value).toBe('evidence/vague, text/spacing = ควรแก้ไข');
    expect(found(office)).toEqual([]);
    expect(check(office).levels).toEqual([
      { rule: 'evidence/vague', level: 'off' },
      { rule: 'text/spacing', level: 'warning' },
    ]);
    level(office, 'evidence/vague', 'info');
    expect(found(office).map(({ severity }) => severity)).toEqual(['info']);
    level(office, 'evidence/vague', null);
    expect(found(office).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('whatever else was typed into the row stays', async () => {
    const office = await open(row('ก', VAGUE));
    level(office, 'text/spacing', 'off');
    typed(office).value = 'กฎเก่า, text/spacing = เงียบ';
    level(office, 'evidence/vague', 'off');
    expect(typed(office).value).toBe('กฎเก่า, text/spacing = เงียบ, evidence/vague');
  });

  test.each([
    ['status/none', 'off'],
    ['status/none', 'info'],
    ['privacy/personal-data', 'off'],
    ['no/rule', 'off'],
    ['no/rule', null],
  ])('%s cannot be set to %s', async (rule, to) => {
    const office = await open(['', 'ก', 'อบรม', 'กองคลัง', 'รายปี', '', '', '']);
    expect(level(office, rule, to)).toBe(false);
    expect(found(office, 'status/none')).toHaveLength(1);
  });

  test('typed there by hand, they cannot either', async () => {
    const office = await openOffice({
      sheets: {
        [SHEET]: [HEADINGS, ['', 'ก', 'อบรม', 'กองคลัง', 'รายปี', '', '', '']],
        ตั้งค่า: [
          ['รายการ', 'ค่า'],
          ['กฎที่ปิดหรือลดระดับ', 'status/none, settings/rule-levels'],
        ],
      },
    });
    expect(found(office, 'status/none')).toHaveLength(1);
    expect(found(office, 'settings/rule-levels')).toHaveLength(2);
  });
});

test('no memo turns stale because something was accepted, or a rule was turned off', async () => {
  const office = await openOffice({
    sheets: { [SHEET]: [HEADINGS, row('ก', VAGUE)], ตั้งค่า: [['รายการ', 'ค่า']] },
  });
  call(office.runtime, 'callGenerate', { force: true });
  const stale = () => call<SidebarData>(office.runtime, 'callSidebar').lastMemo?.stale;
  expect(stale()).toBe(false);
  call(office.runtime, 'callSetRule', { rule: 'text/spacing', level: 'off' });
  accept(office, found(office)[0]!);
  expect(stale()).toBe(false);
  const sheet = office.workbook.book.getWorksheet('ตั้งค่า')!;
  sheet.addRow(['คำที่ไม่ต้องตรวจ', 'ดิจิตอล']);
  sheet.addRow(['คำที่ใช้แทน', 'กองการศึกษาฯ → กองการศึกษา']);
  expect(stale()).toBe(false);
  sheet.addRow(['หมายเหตุท้ายบันทึก', 'ก']);
  expect(stale()).toBe(true);
});
