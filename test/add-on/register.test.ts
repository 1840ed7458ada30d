/** The register on a sheet that the staff rearrange, and one of the first form that grows. */

import { BUDGETS } from '../../bench/budgets';
import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { cutOffAtCalls } from './cut-off';
import {
  ask,
  doneRows,
  generate,
  HEADINGS,
  type Office,
  openOffice,
  registerRows,
  wireCalls,
} from './office';
import { PLAIN_TEMPLATE_TITLE } from './plain-template';

const SHEET = 'มาตรการ';
const REGISTER = 'ทะเบียนบันทึก';

const FIRST_FORM = [
  'วันเวลาที่จัดทำ',
  'ที่',
  'เรื่อง',
  'ชีตมาตรการ',
  'มาตรการทั้งหมด',
  'เสร็จเรียบร้อย',
  'อยู่ระหว่าง',
  'ยังไม่ดำเนินการ',
  'สถานะไม่ชัดเจน',
  'ร้อยละ',
  'สถานะบันทึก',
  'ลิงก์',
  'ลายพิมพ์เนื้อหา',
  'รหัส',
];
const NEW = [
  'อยู่ที่',
  'ผลการเสนอ',
  'ประวัติ',
  'ข้อมูลการเสนอ',
  'ผู้จัดทำในระบบ',
  'ลงวันที่',
  'พิมพ์เมื่อ',
  'ลิงก์ฉบับลงนาม',
  'ลิงก์ที่เผยแพร่',
  'ปีงบประมาณ',
  'รอบการรายงาน',
  'ประเภทบันทึก',
  'ขอบเขต',
  'แม่แบบ',
  'ชีตหลังจัดทำ',
  'สถานะมาตรการ',
  'ข้อมูลขอบเขต',
];
const ALL = [...FIRST_FORM, ...NEW, VERSION_HEADING];
const OLD_LINK = 'https://docs.google.com/document/d/old/edit';

function oldRow(id: string, state: string, link: string): unknown[] {
  const when = '9 มีนาคม 2569 09:30';
  return [when, '1/2569', 'เรื่องเดิม', SHEET, 3, 3, 0, 0, 0, 100, state, link, 'ก'.repeat(64), id];
}

const oldRows = [oldRow('one', 'สร้างแล้ว', OLD_LINK), oldRow('two', 'สร้างไม่สำเร็จ', '')];

function openWith(register: readonly (readonly unknown[])[], others: object = {}) {
  const sheets = { [SHEET]: [HEADINGS, ...doneRows(3)], [REGISTER]: register, ...others };
  return openOffice({ sheets, template: 'plain' });
}

function sheetOf({ workbook }: Office) {
  return workbook.book.getWorksheet(REGISTER)!;
}

/** A row's cells as they are, from column A. */
function cells(office: Office, row: number): unknown[] {
  return Array.from((sheetOf(office).getRow(row).values as unknown[]).slice(1));
}

const linkOf = (office: Office, at = 0) =>
  `https://docs.google.com/document/d/${office.drive.files[at]?.id}/edit`;

/** A memo cut off at each of its calls in turn, then the next one made. */
function cutOffMemos(office: Office, inspect: (office: Office) => void): Promise<void> {
  return cutOffAtCalls(
    { office },
    ({ office }) => generate(office),
    ({ office }, calls) => {
      generate(office);
      const links = registerRows(office).flatMap((row) => row.ลิงก์ || []);
      const docs = [OLD_LINK, ...office.drive.files.map((_, index) => linkOf(office, index))];
      expect({ calls, links: links.sort() }).toEqual({ calls, links: docs.sort() });
      inspect(office);
    },
  );
}

describe('a register of the first form', () => {
  test('is given the new columns behind all others, and keeps its rows', async () => {
    const office = await openWith([FIRST_FORM, ...oldRows]);
    const { memo, registered } = generate(office);
    expect(registered).toBe(true);
    expect(cells(office, 1)).toEqual(ALL);
    expect(cells(office, 2).slice(0, FIRST_FORM.length)).toEqual(oldRows[0]);
    expect(registerRows(office)).toHaveLength(3);
    expect(registerRows(office)[2]).toMatchObject({
      ปีงบประมาณ: '2569',
      แม่แบบ: PLAIN_TEMPLATE_TITLE,
      สถานะบันทึก: 'สร้างแล้ว',
      ผู้จัดทำในระบบ: 'clerk (clerk@example.org)',
      ลิงก์: memo?.link,
      ลายพิมพ์เนื้อหา: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(office.drive.files[0]?.appProperties.itaMemoId).toBe(registerRows(office)[2]?.รหัส);
  });

  test('after a crash at any call while it grows, its rows are kept and each Doc is in it', async () => {
    await cutOffMemos(await openWith([FIRST_FORM, ...oldRows]), (office) => {
      expect(cells(office, 1)).toEqual(ALL);
      expect(cells(office, 3).slice(0, FIRST_FORM.length)).toEqual(oldRows[1]);
    });
  });

  test('grows once: the next memo costs no more than a memo may', async () => {
    const office = await openWith([FIRST_FORM, ...oldRows]);
    generate(office);
    office.wait(20);
    expect(wireCalls(office, () => generate(office))).toBeLessThanOrEqual(BUDGETS.memoAgain.most);
    expect(cells(office, 1)).toEqual(ALL);
    expect(registerRows(office)).toHaveLength(4);
  });

  test('with errors to mark, a grown register and a stored template stay within the budget', async () => {
    const counts = await Promise.all(
      [6, 2000].map(async (count) => {
        const unclear = ['4', 'ง', 'อบรม', 'กองช่าง', '', 'x', '', ''];
        const years = ['', 'ปี ๒๕๖9', '', '', '', '/', '', ''];
        const rows = [HEADINGS, ...doneRows(count), unclear, years];
        const office = await openWith([ALL, ...oldRows], {
          [SHEET]: rows,
          ตั้งค่า: [['เรื่อง', '', VERSION_HEADING]],
          ผู้ลงนาม: [['ชื่อ']],
        });
        const first = wireCalls(office, () => generate(office, { force: true }));
        expect(registerRows(office)[2]?.แม่แบบ).toBe(PLAIN_TEMPLATE_TITLE);
        // Other faults, for which the second has marks to write too.
        const sheet = office.workbook.book.getWorksheet(SHEET);
        for (const [cell, text] of [
          ['H2', 'x'],
          ['B3', 'ปี ๒๕๖9'],
        ] as const)
          if (sheet) sheet.getCell(cell).value = text;
        return [first, wireCalls(office, () => generate(office, { force: true }))] as const;
      }),
    );
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[0]?.[0]).toBeLessThanOrEqual(BUDGETS.memoOfYear.most);
    expect(counts[0]?.[1]).toBeLessThanOrEqual(BUDGETS.memo.most);
  });

  test('the sidebar shows its last memo, and completes a cut-off one, without growing it', async () => {
    const office = await openOffice({ template: 'plain' });
    office.runtime.failOn({ method: 'Range.setValues', at: 2 });
    generate(office);
    const id = office.drive.files[0]?.appProperties.itaMemoId ?? '';
    const pending = oldRow(id, 'กำลังสร้างเอกสาร', '');
    const rows = [FIRST_FORM, oldRows[0]!, pending];
    sheetOf(office).spliceRows(1, 9, ...(rows as never[]));
    const { lastMemo } = ask<{ lastMemo: object }>(office, 'callSidebar');
    expect(lastMemo).toMatchObject({ subject: 'เรื่องเดิม', link: linkOf(office) });
    expect(cells(office, 1).filter(Boolean)).toEqual(FIRST_FORM);
    expect(cells(office, 3).slice(10, 12)).toEqual(['สร้างแล้ว', linkOf(office)]);
  });

  test('with protected headings it serves as it is', async () => {
    const office = await openWith([FIRST_FORM, ...oldRows]);
    office.workbook.protect({ sheet: REGISTER, range: 'A1:Z1' });
    expect(generate(office)).toMatchObject({ registered: true });
    expect(cells(office, 1)).toEqual(FIRST_FORM);
    expect(registerRows(office)[2]).toMatchObject({
      สถานะบันทึก: 'สร้างแล้ว',
      ลิงก์: linkOf(office),
    });
  });

  test('its new headings take the colour and the width of set-up', async () => {
    const office = await openWith([FIRST_FORM]);
    for (const column of [1, 14]) {
      sheetOf(office).getCell(1, column).fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { argb: 'FFE8EAED' },
      };
    }
    generate(office);
    const by = sheetOf(office).getCell(1, 22);
    expect(by.fill).toMatchObject({ fgColor: { argb: 'FFE8EAED' } });
    expect(by.font).toMatchObject({ bold: true });
    expect(sheetOf(office).getColumn(ALL.indexOf('ประวัติ') + 1).width).toBeGreaterThan(20);
    expect(sheetOf(office).getColumn(1).width).not.toBe(120 / 7);
  });

  test('a sheet without a free column is made wider', async () => {
    const office = await openWith([FIRST_FORM, ...oldRows]);
    office.workbook.gridOf(sheetOf(office)).columns = FIRST_FORM.length;
    generate(office);
    expect(cells(office, 1)).toEqual(ALL);
    expect(registerRows(office)[2]?.ลิงก์).toBe(linkOf(office));
  });
});

test('a register of the staff’s own shows nothing that only the add-on reads', async () => {
  const office = await openOffice({
    sheets: {
      [SHEET]: [HEADINGS, ...doneRows(1)],
      [REGISTER]: [
        ['เลขที่', 'วันที่', 'เรื่อง'],
        ['1', '3 ต.ค. 68', 'ของเดิม'],
      ],
    },
  });
  generate(office);
  const sheet = office.workbook.book.getWorksheet(REGISTER)!;
  const headings = sheet.getRow(1).values as string[];
  const shown = headings.filter((_heading, index) => index > 0 && !sheet.getColumn(index).hidden);
  expect(shown).toEqual(expect.arrayContaining(['เลขที่', 'วันที่', 'เรื่อง', 'ลิงก์']));
  expect(shown.join()).not.toMatch(/รหัส|ลายพิมพ์|ข้อมูลการเสนอ|รุ่นข้อมูล/);
  expect(sheet.getCell('C2').value).toBe('ของเดิม');
});

describe('columns of the staff', () => {
  const COLUMNS = [...FIRST_FORM, ...NEW];
  // Before, between and behind; the last two are filled down below the last memo.
  const headings = [
    'หมายเหตุเรา',
    ...COLUMNS.slice(0, 11),
    'ผู้รับ',
    ...COLUMNS.slice(11),
    'ลำดับ',
    'เช็ก',
  ];
  const spread = (row: readonly unknown[], number: number) => [
    'ของเรา',
    ...row.slice(0, 11),
    '=ผู้รับ',
    ...row.slice(11),
    ...COLUMNS.slice(row.length).map(() => ''),
    number,
    false,
  ];
  const own = (office: Office, row: number) =>
    [1, 13, headings.length - 1, headings.length].map(
      (column) => sheetOf(office).getCell(row, column).value,
    );

  async function openSpread() {
    const below = [3, 4, 5].map((number) => [
      ...headings.slice(0, -2).map(() => null),
      number,
      false,
    ]);
    return openWith([headings, ...oldRows.map((row, index) => spread(row, index + 1)), ...below]);
  }

  test('keep their place and values; the memo goes into the first free row around them', async () => {
    const office = await openSpread();
    sheetOf(office).getCell(4, 13).numFmt = 'dd/mm/yyyy';
    generate(office);
    expect(cells(office, 1)).toEqual([...headings, VERSION_HEADING]);
    expect([2, 4, 6].map((row) => own(office, row))).toEqual([
      ['ของเรา', '=ผู้รับ', 1, false],
      [null, null, 3, false],
      [null, null, 5, false],
    ]);
    expect(sheetOf(office).getCell(4, 13).numFmt).toBe('dd/mm/yyyy');
    expect(registerRows(office)[2]).toMatchObject({
      เรื่อง: expect.stringContaining('รายงาน'),
      สถานะบันทึก: 'สร้างแล้ว',
      ผู้จัดทำในระบบ: 'clerk (clerk@example.org)',
      ลิงก์: linkOf(office),
    });
  });

  test('after a crash at any call they are as they were, and each Doc is in the register', async () => {
    await cutOffMemos(await openSpread(), (office) => {
      expect(own(office, 4)).toEqual([null, null, 3, false]);
    });
  });

  test('one inserted while the Doc is made does not shift the link', async () => {
    const office = await openWith([ALL, ...oldRows]);
    office.runtime.before({ method: 'Drive.Files.create' }, () => {
      sheetOf(office).spliceColumns(1, 0, ['ลำดับ']);
    });
    generate(office);
    expect(registerRows(office)[2]).toMatchObject({
      สถานะบันทึก: 'สร้างแล้ว',
      ลิงก์: linkOf(office),
    });
  });
});

describe('headings', () => {
  test('one that was deleted is added again at the end, and its old values stay where they are', async () => {
    const office = await openWith([
      [...FIRST_FORM.slice(0, 2), '', ...FIRST_FORM.slice(3), ...NEW],
      ...oldRows,
    ]);
    const { memo } = generate(office);
    expect(cells(office, 1)[FIRST_FORM.length + NEW.length]).toBe('เรื่อง');
    expect(cells(office, 2)[2]).toBe('เรื่องเดิม');
    expect(registerRows(office)[2]).toMatchObject({ ลิงก์: memo?.link });
    expect(registerRows(office)[2]?.เรื่อง).not.toBe('');
  });

  test('of two alike the first counts', async () => {
    const office = await openWith([
      [...FIRST_FORM, ...NEW, 'ลิงก์'],
      [...oldRows[0]!, ...NEW.map(() => ''), 'ข'],
    ]);
    generate(office);
    expect(cells(office, 3)[11]).toBe(linkOf(office));
    expect(cells(office, 3)[FIRST_FORM.length + NEW.length] ?? null).toBeNull();
  });

  test('are found below a title that the staff have put above them', async () => {
    const office = await openWith([
      ['ทะเบียนบันทึกของหน่วยงาน'],
      [],
      [...FIRST_FORM, ...NEW],
      ...oldRows,
    ]);
    generate(office);
    expect(cells(office, 1)).toEqual(['ทะเบียนบันทึกของหน่วยงาน']);
    expect(cells(office, 6).slice(10, 12)).toEqual(['สร้างแล้ว', linkOf(office)]);
  });

  test('are made where the sheet is empty', async () => {
    const office = await openWith([]);
    generate(office);
    expect(registerRows(office)[0]).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว', ลิงก์: linkOf(office) });
  });
});

describe('who and from what', () => {
  test('a name that begins like a formula stays text, also in a row that was cut off', async () => {
    const office = await openWith([FIRST_FORM, ...oldRows]);
    const runtime = office.colleague('=1@example.org');
    // The headings, their version, then the row; the fourth is the link.
    runtime.plan({ method: 'Range.setValues', at: 4, moment: 'outage' });
    generate({ runtime });
    runtime.clearPlan();
    expect(registerRows(office)[2]?.สถานะบันทึก).toBe('กำลังสร้างเอกสาร');
    office.wait(20);
    generate({ runtime });
    const [row, ...more] = registerRows(office).slice(2);
    expect(row).toMatchObject({
      ผู้จัดทำในระบบ: '=1 (=1@example.org)',
      สถานะบันทึก: 'สร้างแล้ว',
    });
    expect(more).toEqual([]);
  });

  test('the template is named: ready-made, given for once, the office’s own with its version, or chosen', async () => {
    const office = await openOffice();
    generate(office, { readyMade: 'publication' });
    const official = { kind: 'official', version: null };
    const { base64 } = ask<{ base64: string }>(office, 'callDownloadTemplate', official);
    generate(office, { template: base64 });
    const { stamp } = ask<{ stamp: string }>(office, 'callTemplates');
    const use = { name: 'แบบของเรา.docx', base64, stamp };
    expect(ask(office, 'callUseTemplate', use)).toMatchObject({ chosen: true });
    generate(office);
    const { stamp: later } = ask<{ stamp: string }>(office, 'callTemplates');
    ask(office, 'callChooseTemplate', { kind: 'short', version: null, stamp: later });
    generate(office);
    expect(registerRows(office).map((row) => row.แม่แบบ)).toEqual([
      'รายงานผลสำหรับเผยแพร่',
      'แม่แบบที่เลือกเฉพาะครั้ง',
      'แม่แบบของหน่วยงาน รุ่นที่ 1',
      'บันทึกข้อความฉบับย่อ (แนบตารางผล)',
    ]);
  });

  test('set-up dresses every column: headings shaded, words wrapped, links on one line, our own hidden', async () => {
    const office = await openOffice({ sheets: { Sheet1: [] } });
    office.runtime.menu('menuSetUp');
    const headings = cells(office, 1) as string[];
    expect(headings).toEqual(expect.arrayContaining([...FIRST_FORM, ...NEW]));
    const at = (row: number, heading: string) =>
      sheetOf(office).getCell(row, headings.indexOf(heading) + 1);
    for (const heading of headings) {
      expect({ heading, fill: at(1, heading).fill }).toMatchObject({ fill: { type: 'pattern' } });
    }
    expect(at(2, 'ผู้จัดทำในระบบ').alignment?.wrapText).toBe(true);
    expect(at(2, 'ลิงก์').alignment?.wrapText).not.toBe(true);
    const isHidden = (_heading: string, index: number) =>
      sheetOf(office).getColumn(index + 1).hidden;
    expect(headings.filter(isHidden)).toEqual([
      'ข้อมูลการเสนอ',
      'ลายพิมพ์เนื้อหา',
      'รหัส',
      'สถานะมาตรการ',
      'ข้อมูลขอบเขต',
      VERSION_HEADING,
    ]);
    expect(office.workbook.protections).toEqual(
      ['H1:H1000', 'AB1:AE1000'].map((range) => ({
        sheet: REGISTER,
        range,
        warningOnly: true,
        description: expect.stringContaining('กรุณาอย่าแก้ไขด้วยมือ'),
      })),
    );
  });

  test('a register that a first memo makes is dressed: headings stay, nothing of ours shows, rows are no taller than three lines', async () => {
    const office = await openOffice();
    generate(office);
    const sheet = sheetOf(office);
    const headings = cells(office, 1) as string[];
    const shown = headings.filter((_heading, index) => !sheet.getColumn(index + 1).hidden);
    expect(shown).toEqual(headings.filter((heading) => !READ_BY_US.includes(heading)));
    expect(shown.slice(0, 5)).toEqual(['วันเวลาที่จัดทำ', 'ที่', 'เรื่อง', 'สถานะบันทึก', 'อยู่ที่']);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getCell('A1').fill).toMatchObject({ type: 'pattern' });
    expect(sheet.getCell('C2').alignment.wrapText).toBe(true);
    for (const row of [2, 3, 900]) expect(sheet.getRow(row).height).toBeLessThanOrEqual(50);
  });
});

const READ_BY_US = [
  'ข้อมูลการเสนอ',
  'ลายพิมพ์เนื้อหา',
  'รหัส',
  'สถานะมาตรการ',
  'ข้อมูลขอบเขต',
  VERSION_HEADING,
];
