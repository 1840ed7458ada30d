/** Sheets that someone has made tables of, with typed columns: the work goes on, and what cannot is told with its way out. */
import type { SheetsTable } from '../../local/workbook/tables';
import { COLUMNS } from '../../src/app/register/columns';
import { columnName } from '../../src/core/sheet/a1';
import { docxOf, paragraph } from '../core/docx/docx';
import { setCell, share } from './memo-office';
import {
  ask,
  doneRows,
  generate,
  HEADINGS,
  memoText,
  type Office,
  openOffice,
  registerRows,
} from './office';

const SHEET = 'มาตรการ';
const SETTINGS = 'ตั้งค่า';
const SIGNERS = 'ผู้ลงนาม';
const REGISTER = 'ทะเบียนบันทึก';
const STORE = '_แม่แบบ';

type Values = SheetsTable['values'];

const VALUES = ['typed', 'coerced', 'refused'] as const;

/** Told instead: that the sheet is protected, or that something unexpected went wrong. */
const OTHER_WORDS = /ขอสิทธิ์|ขัดข้อง|typed columns/;

function open() {
  return openOffice({
    template: 'plain',
    sheets: {
      [SHEET]: [HEADINGS, ...doneRows(2)],
      [SETTINGS]: [
        ['รายการ', 'ค่า'],
        ['เรื่อง', 'รายงานผล'],
        ['ที่', '1/2569'],
        ['โทรศัพท์', ''],
        ['ปีงบประมาณ', 2569],
      ],
      [SIGNERS]: [
        ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'],
        [1, 'คำสั่ง', 'ก', 'นายก', '', ''],
      ],
    },
  });
}

/** All columns of the sheet, of one type but for the named ones. */
function table(
  { workbook }: Office,
  sheet: string,
  type: SheetsTable['types'][string],
  values: Values = 'typed',
): void {
  const { columnCount = 1 } = workbook.book.getWorksheet(sheet) ?? {};
  const letters = Array.from({ length: columnCount }, (_, index) => columnName(index + 1));
  workbook.makeTable({
    sheet,
    range: `A1:${letters.at(-1)}400`,
    types: Object.fromEntries(letters.map((letter) => [letter, type])),
    values,
  });
}

function valueAt({ workbook }: Office, sheet: string, cell: string): unknown {
  return workbook.book.getWorksheet(sheet)?.getCell(cell).value;
}

function messageFrom(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

describe('a fix in a typed column', () => {
  const fix = { sheet: SHEET, cell: 'A2', before: '1', after: '01' };

  test.each(['TEXT', 'DOUBLE'] as const)('of %s is made, and stays text', async (type) => {
    const office = await open();
    table(office, SHEET, type);
    expect(ask(office, 'callFix', [fix])).toEqual({ applied: [fix], refused: [] });
    expect(valueAt(office, SHEET, 'A2')).toBe('01');
  });

  test.each(['coerced', 'refused'] as const)(
    'whose values are %s is told as such',
    async (values) => {
      const office = await open();
      table(office, SHEET, 'DOUBLE', values);
      const title = { sheet: SHEET, cell: 'B3', before: 'ก2', after: 'ก๒' };
      const { applied, refused } = ask<any>(office, 'callFix', [fix, title]);
      const typed = (each: object) => ({ fix: each, reason: 'typed-column' });
      expect(refused).toEqual(values === 'refused' ? [typed(fix), typed(title)] : [typed(fix)]);
      expect(applied).toEqual(values === 'refused' ? [] : [title]);
    },
  );

  test('that is protected as well is told as protected', async () => {
    const office = await open();
    table(office, SHEET, 'TEXT');
    office.workbook.protect({ sheet: SHEET, range: 'A2' });
    expect(ask<any>(office, 'callFix', [fix]).refused).toEqual([{ fix, reason: 'protected' }]);
    expect(valueAt(office, SHEET, 'A2')).toBe('1');
  });
});

describe('settings in a table', () => {
  const change = [{ key: 'phone', before: '', after: '0812345678' }];

  test.each(['TEXT', 'DOUBLE', 'DATE', 'DROPDOWN'] as const)(
    'of %s keep a telephone number',
    async (type) => {
      const office = await open();
      table(office, SETTINGS, type);
      expect(ask(office, 'callSaveSettings', change)).toEqual({ changedMeanwhile: [] });
      expect(valueAt(office, SETTINGS, 'B4')).toBe('0812345678');
    },
  );

  test('that refuse values say which column, and how its type is taken away', async () => {
    const office = await open();
    table(office, SETTINGS, 'TEXT', 'refused');
    const message = messageFrom(() => ask(office, 'callSaveSettings', change));
    expect(message).toContain('คอลัมน์ B ของชีต “ตั้งค่า”');
    expect(message).toContain('ประเภทคอลัมน์');
    expect(message).not.toMatch(OTHER_WORDS);
    expect(valueAt(office, SETTINGS, 'B4')).toBe('');
  });

  test('that make another value of it name the cell', async () => {
    const office = await open();
    table(office, SETTINGS, 'DOUBLE', 'coerced');
    const message = messageFrom(() => ask(office, 'callSaveSettings', change));
    expect(message).toContain('ช่อง B4 ของชีต “ตั้งค่า”');
    expect(message).not.toMatch(OTHER_WORDS);
  });

  test('the owner of a protected sheet is still the one to ask', async () => {
    const office = await open();
    table(office, SETTINGS, 'TEXT');
    office.workbook.protect({ sheet: SETTINGS });
    expect(messageFrom(() => ask(office, 'callSaveSettings', change))).toContain('ขอสิทธิ์');
  });
});

describe('signers in a table', () => {
  const signer = {
    order: '1',
    heading: 'คำสั่ง',
    name: 'ก',
    position: 'นายก',
    actingFor: '',
    email: '',
  };
  const change = [{ row: 2, before: signer, after: { ...signer, order: '01', name: 'ข' } }];

  test('are saved as they were written', async () => {
    const office = await open();
    table(office, SIGNERS, 'DOUBLE');
    expect(ask(office, 'callSaveSigners', change)).toEqual({ changedMeanwhile: [] });
    expect([valueAt(office, SIGNERS, 'A2'), valueAt(office, SIGNERS, 'C2')]).toEqual(['01', 'ข']);
  });

  test('that refuse values say so', async () => {
    const office = await open();
    table(office, SIGNERS, 'DOUBLE', 'refused');
    const message = messageFrom(() => ask(office, 'callSaveSigners', change));
    expect(message).toContain('ของชีต “ผู้ลงนาม”');
    expect(message).not.toMatch(OTHER_WORDS);
  });
});

describe('a register that is a table', () => {
  async function withRegister(type: SheetsTable['types'][string], values?: Values) {
    const office = await open();
    generate(office);
    // At once the same memo would be taken for the one that was just made.
    office.wait(20);
    table(office, REGISTER, type, values);
    return office;
  }

  test.each(['TEXT', 'DOUBLE', 'DATE'] as const)(
    'of %s gets its row, and the memo is made',
    async (type) => {
      const office = await withRegister(type);
      const { memo, registered } = generate(office);
      expect(await memoText(office, memo?.id)).toContain('รายงานผล');
      expect(registered).toBe(true);
      const [, row] = registerRows(office);
      expect(row).toMatchObject({ ที่: '1/2569', สถานะบันทึก: 'สร้างแล้ว', ลิงก์: memo?.link });
    },
  );

  test('that makes another value of the number has its memo all the same', async () => {
    const office = await withRegister('DATE', 'coerced');
    const { memo, registered, altered } = generate(office);
    expect({ registered, altered }).toEqual({ registered: true, altered: ['B3'] });
    expect(registerRows(office)[1]).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว', ลิงก์: memo?.link });
  });

  test('tells in the menu’s box which cell shows something else', async () => {
    const office = await withRegister('DATE', 'coerced');
    setCell(office, SHEET, 'C2', 'อบรมรอบหลัง');
    office.runtime.menu('menuGenerate');
    expect(office.runtime.ui.dialogs.at(-1)?.html).toContain('ช่อง B3 แสดงค่าไม่ตรง');
  });

  test('that refuses values says so before a document is made', async () => {
    const office = await withRegister('TEXT', 'refused');
    const before = office.drive.files.length;
    const message = messageFrom(() => generate(office));
    expect(message).toContain('ของชีต “ทะเบียนบันทึก”');
    expect(message).toContain('ยังไม่ได้สร้างเอกสาร');
    expect(message).not.toMatch(OTHER_WORDS);
    expect(office.drive.files).toHaveLength(before);
  });

  test('that refuses a taking back stops it before Drive is asked', async () => {
    const office = await open();
    generate(office);
    const { รหัส: id = '' } = registerRows(office)[0] ?? {};
    share(office, id, 0);
    const before = registerRows(office);
    table(office, REGISTER, 'TEXT', 'refused');
    const message = messageFrom(() => ask(office, 'callTakeBack', { id, index: 0 }));
    expect(message).toContain('ของชีต “ทะเบียนบันทึก”');
    expect(message).not.toMatch(OTHER_WORDS);
    expect(registerRows(office)).toEqual(before);
    const emails = office.drive.files[0]?.permissions.map(({ emailAddress }) => emailAddress);
    expect(emails).toContain('palad@example.org');
  });

  test('that refuses an update has its row as it was', async () => {
    const office = await open();
    generate(office);
    const { รหัส: id = '' } = registerRows(office)[0] ?? {};
    const before = registerRows(office);
    table(office, REGISTER, 'TEXT', 'refused');
    const message = messageFrom(() => ask(office, 'callUpdateMemo', { id }));
    expect(message).toContain('ของชีต “ทะเบียนบันทึก”');
    expect(message).not.toMatch(OTHER_WORDS);
    expect(registerRows(office)).toEqual(before);
  });

  test('that makes another value of what an update writes names the cell', async () => {
    const office = await open();
    generate(office);
    const { รหัส: id = '' } = registerRows(office)[0] ?? {};
    table(office, REGISTER, 'DATE', 'coerced');
    const message = messageFrom(() => ask(office, 'callUpdateMemo', { id }));
    expect(message).toContain('ช่อง B2 ของชีต “ทะเบียนบันทึก” แสดงค่าไม่ตรง');
  });

  test('of the first form gets the columns it lacks', async () => {
    const office = await open();
    const headings = COLUMNS.slice(0, 4).map(({ heading }) => heading);
    const sheet = office.workbook.book.addWorksheet(REGISTER);
    for (const each of [headings, headings.map(() => 'ก')]) sheet.addRow([...each]);
    office.workbook.makeTable({
      sheet: REGISTER,
      range: 'A1:Z9',
      types: { A: 'TEXT', E: 'DOUBLE' },
    });
    expect(generate(office).registered).toBe(true);
    expect(registerRows(office).at(-1)).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว' });
  });
});

describe('a new fiscal year', () => {
  const NEW = `${SHEET} 2570`;

  function start(office: Office): string {
    office.runtime.ui.answer('YES');
    office.runtime.menu('menuNewYear');
    return office.runtime.ui.dialogs.at(-1)?.html ?? '';
  }

  async function yearsEnd(values: Values, year = '2569') {
    const office = await openOffice({
      sheets: {
        [SHEET]: [HEADINGS, ['1', 'แผนปี 2569', 'อบรม', 'กองคลัง', 'ภายใน 2569', '', '', '/']],
        [SETTINGS]: [
          ['รายการ', 'ค่า'],
          ['ปีงบประมาณ', year],
          ['แผนงาน', '3/2569'],
        ],
      },
    });
    table(office, SHEET, 'TEXT', values);
    return office;
  }

  test('is begun from a measures sheet and settings with typed columns', async () => {
    const office = await yearsEnd('typed');
    table(office, SETTINGS, 'DOUBLE');
    expect(start(office)).toContain(NEW);
    expect(valueAt(office, NEW, 'B2')).toBe('แผนปี 2570');
    expect(valueAt(office, SETTINGS, 'D3')).toBe('3/2570');
  });

  test('that a table of measures refuses is told with what to do, and the old sheet is whole', async () => {
    const office = await yearsEnd('refused');
    const html = start(office);
    expect(html).toContain('ประเภทคอลัมน์');
    expect(html).toContain('ทำค้างไว้');
    expect(html).not.toMatch(OTHER_WORDS);
    expect(valueAt(office, SHEET, 'B2')).toBe('แผนปี 2569');
  });

  test('whose settings refuse tells that the sheet is ready, and the way out', async () => {
    // The year that ends is to be filled in beside ปีงบประมาณ, within the table.
    const office = await yearsEnd('typed', '');
    table(office, SETTINGS, 'TEXT', 'refused');
    const html = start(office);
    expect(html).toContain('ชีตใหม่พร้อมแล้ว');
    expect(html).toContain('ประเภทคอลัมน์');
    expect(html).not.toMatch(OTHER_WORDS);
  });
});

test.each(VALUES)(
  'the stored template in a table whose values are %s: kept, or told',
  async (values) => {
    const office = await open();
    const file = {
      name: 'แบบ.docx',
      base64: Buffer.from(docxOf(paragraph('แบบของเรา {{เรื่อง}}'))).toString('base64'),
    };
    table(office, STORE, 'TEXT', values);
    const { stamp } = ask<any>(office, 'callTemplates');
    const use = () => ask(office, 'callUseTemplate', { ...file, stamp });
    if (values === 'refused') {
      const message = messageFrom(use);
      expect(message).toContain('ของชีต “_แม่แบบ”');
      expect(message).not.toMatch(OTHER_WORDS);
      return;
    }
    expect(use()).toEqual({ chosen: true });
    expect(await memoText(office, generate(office).memo?.id)).toMatch(/^แบบของเรา/);
  },
);

test('set-up makes what is missing beside sheets that are tables', async () => {
  const office = await open();
  for (const sheet of [SHEET, SETTINGS, SIGNERS]) table(office, sheet, 'TEXT', 'refused');
  office.runtime.menu('menuSetUp');
  expect(office.workbook.book.getWorksheet(REGISTER)).toBeDefined();
});
