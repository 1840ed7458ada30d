import { BUDGETS } from '../../bench/budgets';
import {
  ask,
  doneRows,
  HEADINGS,
  memoText,
  type Office,
  openOffice,
  registerRows,
  wireCalls,
} from './office';

const SHEET = 'มาตรการ';

const call = (office: Office, name: string, ...args: readonly unknown[]) =>
  ask<any>(office, name, ...args);

function cellOf({ workbook }: Office, cell: string) {
  const found = workbook.book.getWorksheet(SHEET)?.getCell(cell);
  if (!found) throw new Error(`no cell ${cell}`);
  return found;
}

const settings = [
  ['รายการ', 'ค่า'],
  ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
  ['ปีงบประมาณ', 2569],
];

function office() {
  return openOffice({
    template: 'plain',
    sheets: {
      [SHEET]: [HEADINGS, ...doneRows(2)],
      ตั้งค่า: settings,
      ผู้ลงนาม: [
        ['ลำดับ', 'ชื่อ'],
        [1, 'ชื่อ–สกุล'],
      ],
    },
  });
}

describe('callSidebar', () => {
  test('gives the report, the forms and no memo yet', async () => {
    const data = call(await office(), 'callSidebar');
    expect(data).toMatchObject({
      language: 'th',
      fiscalYear: 2569,
      checkedAt: { date: '10 มีนาคม 2569', time: '09:30' },
      report: { completion: { done: 2, total: 2 } },
      signers: [{ order: '1', name: 'ชื่อ–สกุล' }],
      lastMemo: null,
    });
    expect(data.settings.find(({ key }: { key: string }) => key === 'fiscalYear').value).toBe(
      '2569',
    );
  });

  test('with mark: false it touches no cell', async () => {
    const it = await office();
    cellOf(it, 'F2').value = 'x';
    const before = it.runtime.calls.length;
    call(it, 'callSidebar', { mark: false });
    expect(it.runtime.calls.slice(before).filter(({ method }) => /^set/.test(method))).toEqual([]);
  });

  test('tells when the sheet has changed since the last memo', async () => {
    const it = await office();
    call(it, 'callGenerate');
    expect(call(it, 'callSidebar').lastMemo).toMatchObject({ stale: false });
    cellOf(it, 'C2').value = 'ประชุม';
    expect(call(it, 'callSidebar').lastMemo).toMatchObject({
      stale: true,
      when: '10 มีนาคม 2569 09:30',
    });
  });
});

describe('callChanged', () => {
  test.each<[string, (it: Office) => void, boolean]>([
    ['nothing', () => {}, false],
    [
      'a measure',
      (it) => {
        cellOf(it, 'H2').value = '';
      },
      true,
    ],
    [
      'a setting',
      (it) => {
        it.workbook.book.getWorksheet('ตั้งค่า')!.getCell('B2').value = 'อื่น';
      },
      true,
    ],
    [
      'a signer',
      (it) => {
        it.workbook.book.getWorksheet('ผู้ลงนาม')!.getCell('B2').value = 'อื่น';
      },
      true,
    ],
    [
      'a colour',
      (it) => {
        cellOf(it, 'A1').fill = { type: 'pattern', pattern: 'solid' };
      },
      false,
    ],
  ])('after a change of %s', async (_what, change, isChanged) => {
    const it = await office();
    const { token } = call(it, 'callSidebar');
    change(it);
    const kind = isChanged ? 'changed' : 'same';
    expect(call(it, 'callChanged', { sheet: SHEET, token })).toEqual({ kind });
  });

  test('keeps to its calls over the wire and writes nothing', async () => {
    const it = await office();
    const { token } = call(it, 'callSidebar');
    const asked = { sheet: SHEET, token };
    expect(wireCalls(it, () => call(it, 'callChanged', { ...asked, whole: false }))).toBe(
      BUDGETS.changed.most,
    );
    expect(wireCalls(it, () => call(it, 'callChanged', asked))).toBe(BUDGETS.changedWhole.most);
  });

  test('asked for the measures alone, it tells of them and of nothing else', async () => {
    const it = await office();
    const { token } = call(it, 'callSidebar');
    const asked = { sheet: SHEET, token, whole: false };
    it.workbook.book.getWorksheet('ตั้งค่า')!.getCell('B2').value = 'อื่น';
    expect(call(it, 'callChanged', asked)).toEqual({ kind: 'same' });
    cellOf(it, 'H2').value = '';
    expect(call(it, 'callChanged', asked)).toEqual({ kind: 'changed' });
  });
});

describe('callGoTo and callFix', () => {
  test('the cell comes before the user', async () => {
    const it = await office();
    call(it, 'callGoTo', { sheet: 'ตั้งค่า', cell: 'B2' });
    expect(it.runtime.seat.sheet.name).toBe('ตั้งค่า');
    expect(() => call(it, 'callGoTo', { sheet: 'ไม่มี', cell: 'A1' })).toThrow('“ไม่มี”');
  });

  test('a fix is made as it was promised, and the number stays text', async () => {
    const it = await office();
    cellOf(it, 'B2').value = '๒๕๖9';
    const [finding] = call(it, 'callSidebar').report.findings;
    const { sheet, cell, fix } = finding;
    expect(call(it, 'callFix', [{ sheet, cell, ...fix }]).refused).toEqual([]);
    expect(cellOf(it, 'B2').value).toBe('๒๕๖๙');
    expect(call(it, 'callSidebar').report.findings).toEqual([]);
  });

  test('a formula is never overwritten', async () => {
    const it = await office();
    cellOf(it, 'B2').value = { formula: 'A1&"๒๕๖9"', result: '๒๕๖9' };
    const fix = { sheet: SHEET, cell: 'B2', before: '๒๕๖9', after: '๒๕๖๙' };
    expect(call(it, 'callFix', [fix]).refused).toMatchObject([{ reason: 'formula' }]);
    expect(cellOf(it, 'B2').formula).toBe('A1&"๒๕๖9"');
  });

  test('one protected cell does not keep the others from being fixed', async () => {
    const it = await office();
    cellOf(it, 'B2').value = '๒๕๖9';
    cellOf(it, 'B3').value = '๒๕๖8';
    it.workbook.protect({ sheet: SHEET, range: 'B2' });
    const fixes = [
      { sheet: SHEET, cell: 'B2', before: '๒๕๖9', after: '๒๕๖๙' },
      { sheet: SHEET, cell: 'B3', before: '๒๕๖8', after: '๒๕๖๘' },
    ];
    expect(call(it, 'callFix', fixes)).toMatchObject({
      applied: [{ cell: 'B3' }],
      refused: [{ fix: { cell: 'B2' }, reason: 'protected' }],
    });
  });
});

describe('a memo in three steps', () => {
  test('check and fill, make the Doc, register', async () => {
    const it = await office();
    const { draft } = call(it, 'callFillMemo', { sheet: SHEET });
    expect(it.drive.files).toEqual([]);
    const made = call(it, 'callCreateMemo', draft);
    expect(registerRows(it)[0]).toMatchObject({ สถานะบันทึก: 'กำลังสร้างเอกสาร', ลิงก์: '' });
    expect(call(it, 'callRegisterMemo', { ...made.memo, id: made.id })).toBe(true);
    expect(registerRows(it)[0]).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว', ลิงก์: made.memo.link });
    expect(await memoText(it, made.memo.id)).toContain('ก๑');
  });

  test('together they cost no more calls than they may', async () => {
    const it = await office();
    // The first of all brings the workbook up.
    call(it, 'callGenerate');
    const cost = wireCalls(it, () => {
      const { id, memo } = call(it, 'callCreateMemo', call(it, 'callFillMemo').draft);
      call(it, 'callRegisterMemo', { ...memo, id });
    });
    expect(cost).toBeLessThanOrEqual(BUDGETS.memoInSteps.most);
  });

  test('errors give no draft unless they are overruled', async () => {
    const it = await office();
    cellOf(it, 'F2').value = 'x';
    expect(call(it, 'callFillMemo')).toMatchObject({
      draft: null,
      report: { findings: [{ cell: 'F2' }] },
    });
    expect(call(it, 'callFillMemo', { force: true }).draft).not.toBeNull();
  });

  test('a page closed between the last two: the next look at the sidebar completes the register', async () => {
    const it = await office();
    const { memo } = call(it, 'callCreateMemo', call(it, 'callFillMemo').draft);
    expect(call(it, 'callSidebar').lastMemo).toMatchObject({ link: memo.link });
    expect(registerRows(it)[0]).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว', ลิงก์: memo.link });
  });
});
