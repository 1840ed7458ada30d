/** A template that asks a unit, and one that reports: each is used where it fits, and refused in words where it does not. */
import type { FilledReply } from '../../../src/app/memo/generate';
import type { ChoiceResult, TemplateFile, TemplatesData } from '../../../src/app/template/data';
import { docxOf, paragraph, table } from '../../core/docx/docx';
import { decide, memos, share, update } from '../memo-office';
import { ask, generate, memoText, type Office, registerRows } from '../office';
import { begin, make, openUnitOffice, ownRequest, storeTemplate, unitName } from './unit-office';

const UNIT = unitName(0);
const page = (office: Office) => ask<TemplatesData>(office, 'callTemplates');

const choose = (office: Office, kind: string, version: number | null = null) =>
  ask<ChoiceResult>(office, 'callChooseTemplate', { kind, version, stamp: page(office).stamp });

function ownReport(): TemplateFile {
  const row = ['{{#มาตรการ}}{{ลำดับ}}', '{{ชื่อมาตรการ}}', '{{สถานะ}}{{/มาตรการ}}'];
  const docx = docxOf(paragraph('รายงานของเรา {{เรื่อง}} {{เรียน}}') + table(row));
  return { name: 'รายงาน.docx', base64: Buffer.from(docx).toString('base64') };
}

const toUnit = (office: Office) => {
  office.wait(2);
  return make(office, begin(office), UNIT, { template: 'office' });
};

const last = (office: Office) => registerRows(office).at(-1);
const textOfLast = (office: Office) =>
  memoText(office, /\/d\/([^/]+)/.exec(last(office)?.ลิงก์ ?? '')?.[1]);

test.each(['official', 'short', 'publication'])(
  'a unit is not written to with the %s report, which asks it for nothing',
  async (kind) => {
    const office = await openUnitOffice(1);
    choose(office, kind);
    expect(() => toUnit(office)).toThrow(/ไม่ได้ขอให้หน่วยงานรายงาน.*“ขอให้รายงานความก้าวหน้า”/s);
    expect(registerRows(office)).toEqual([]);
    expect(office.drive.files).toEqual([]);
  },
);

test('nor with an own report', async () => {
  const office = await openUnitOffice(1);
  storeTemplate(office, ownReport());
  expect(() => toUnit(office)).toThrow(/“แม่แบบของหน่วยงาน รุ่นที่ 1” ไม่ได้ขอให้หน่วยงานรายงาน/);
});

describe('an own request letter', () => {
  test('is kept for the units, and the report stays what it was', async () => {
    const office = await openUnitOffice(1);
    choose(office, 'short');
    expect(storeTemplate(office, ownRequest(office))).toEqual({ chosen: true, toUnits: true });
    expect(page(office)).toMatchObject({
      present: { kind: 'short' },
      toUnits: { kind: 'own', version: 1, name: 'หนังสือขอ.docx' },
    });
    expect(toUnit(office).kind).toBe('made');
    expect(last(office)).toMatchObject({
      ประเภทบันทึก: 'ขอให้รายงาน',
      แม่แบบ: 'แม่แบบของหน่วยงาน รุ่นที่ 1',
    });
    expect(await textOfLast(office)).toMatch(/และส่งรายงานที่งานนิติการ/);
    generate(office, { force: true });
    expect(last(office)).toMatchObject({
      ประเภทบันทึก: 'รายงานผล',
      แม่แบบ: expect.stringMatching(/^บันทึกข้อความฉบับย่อ/),
    });
    expect(await textOfLast(office)).not.toMatch(/งานนิติการ/);
  });

  test('is one of two, each of which can be gone back to, beside the report', async () => {
    const office = await openUnitOffice(1);
    storeTemplate(office, ownReport());
    storeTemplate(office, ownRequest(office));
    storeTemplate(office, ownRequest(office, 'โดยด่วน'));
    expect(page(office)).toMatchObject({ present: { version: 1 }, toUnits: { version: 3 } });
    expect(choose(office, 'own', 2)).toEqual({ chosen: true, toUnits: true });
    expect(page(office)).toMatchObject({ present: { version: 1 }, toUnits: { version: 2 } });
    expect(choose(office, 'own', 1)).toEqual({ chosen: true });
    toUnit(office);
    expect(await textOfLast(office)).toMatch(/งานนิติการ/);
  });

  test('of a colleague is not replaced unseen, and a report chosen meanwhile is in nobody’s way', async () => {
    const office = await openUnitOffice(1);
    const { stamp } = page(office);
    choose(office, 'short');
    const file = ownRequest(office);
    expect(ask(office, 'callUseTemplate', { ...file, stamp })).toEqual({
      chosen: true,
      toUnits: true,
    });
    const other = ownRequest(office, 'โดยด่วน');
    expect(ask(office, 'callUseTemplate', { ...other, stamp })).toMatchObject({
      chosen: false,
      present: { kind: 'own', version: 1 },
    });
    expect(page(office).toUnits).toMatchObject({ version: 1 });
  });

  test.each([
    ['a ready-made one', (office: Office) => void choose(office, 'progress')],
    ['an own one', (office: Office) => inPlaceOfTheReport(office, ownRequest(office))],
  ])('in the place of the report is a request wherever it is filled: %s', async (_, prepare) => {
    const office = await openUnitOffice(1);
    prepare(office);
    expect(page(office).presentAsks).toBe(true);
    generate(office, { force: true });
    expect(last(office)).toMatchObject({ ประเภทบันทึก: 'ขอให้รายงาน' });
    expect(await textOfLast(office)).toMatch(/เรียนหัวหน้าส่วนราชการทุกส่วน|ทุกส่วนราชการ/);
    expect(last(office)?.เรื่อง).toMatch(/^ขอให้รายงาน/);
    expect(toUnit(office).kind).toBe('made');
  });
});

describe('a memo that the office’s template would make a request', () => {
  const ASKED = /แม่แบบ “ขอให้รายงานความก้าวหน้า” ขอให้หน่วยงานรายงาน.*ไม่ใช่รายงานผล/s;

  test('is told to the page before it is made, and made where it is meant', async () => {
    const office = await openUnitOffice(1);
    choose(office, 'progress');
    const fill = (more: object = {}) =>
      ask<FilledReply>(office, 'callFillMemo', { force: true, ...more });
    expect(fill()).toMatchObject({ draft: null, request: 'ขอให้รายงานความก้าวหน้า' });
    expect(fill({ asRequest: true })).toMatchObject({
      draft: { entry: { kind: 'ขอให้รายงาน' } },
      request: null,
    });
    expect(fill({ readyMade: 'progress' })).toMatchObject({ request: null });
    expect(fill({ readyMade: 'short' })).toMatchObject({
      draft: { entry: { kind: 'รายงานผล' } },
      request: null,
    });
    expect(registerRows(office)).toEqual([]);
  });

  test.each(['YES', 'CLOSE'] as const)(
    'is not made by the menu where it is answered %s',
    async (answer) => {
      const office = await openUnitOffice(1);
      inPlaceOfTheReport(office, ownRequest(office));
      const { ui } = office.runtime;
      ui.answer(answer);
      office.runtime.menu('menuGenerate');
      expect(ui.alerts.at(-1)?.prompt).toMatch(/แม่แบบ “แม่แบบของหน่วยงาน รุ่นที่ 1” ขอให้หน่วยงานรายงาน/);
      expect(registerRows(office)).toEqual([]);
      expect(office.drive.files).toEqual([]);
    },
  );

  test('is made by the menu once it is answered, and nothing is asked of a report', async () => {
    const office = await openUnitOffice(1);
    choose(office, 'progress');
    const { ui } = office.runtime;
    ui.answer('NO');
    office.runtime.menu('menuGenerate');
    expect(ui.alerts.map(({ prompt }) => ASKED.test(prompt))).toContain(true);
    expect(last(office)).toMatchObject({ ประเภทบันทึก: 'ขอให้รายงาน' });
    choose(office, 'short');
    const before = ui.alerts.length;
    ui.answer('NO');
    office.runtime.menu('menuGenerate');
    expect(ui.alerts.slice(before).filter(({ prompt }) => ASKED.test(prompt))).toEqual([]);
    expect(last(office)).toMatchObject({ ประเภทบันทึก: 'รายงานผล' });
  });
});

describe('a memo keeps its kind', () => {
  const ASKS_NOW = /เป็นรายงานผล แต่แม่แบบ “.+” ที่จะใช้ขอให้หน่วยงานรายงาน.*หน้าแม่แบบ.*“บันทึกข้อความฉบับเต็ม”/s;
  const toAsking: readonly [string, (office: Office) => void][] = [
    ['a ready-made request', (office) => void choose(office, 'progress')],
    ['an own request', (office) => inPlaceOfTheReport(office, ownRequest(office))],
  ];

  test.each(toAsking)(
    'a report is not updated into a request by %s that stands in its template’s place now',
    async (_, prepare) => {
      const office = await openUnitOffice(1);
      generate(office, { force: true });
      const id = last(office)?.รหัส ?? '';
      share(office, id, 0, 1);
      prepare(office);
      office.wait(20);
      const [text, rows] = [await textOfLast(office), registerRows(office)];
      expect(() => update(office, id, { force: true })).toThrow(ASKS_NOW);
      expect(await textOfLast(office)).toBe(text);
      expect(registerRows(office)).toEqual(rows);
      expect(memos(office).memos[0]?.signers.map(({ access }) => access)).toEqual([
        'shared',
        'shared',
      ]);
      choose(office, 'short');
      expect(update(office, id, { force: true })).toMatchObject({ kind: 'updated' });
      expect(last(office)?.ประเภทบันทึก).toBe('รายงานผล');
    },
  );

  test.each(toAsking)('nor is its new version one, by %s', async (_, prepare) => {
    const office = await openUnitOffice(1);
    generate(office, { force: true });
    const id = last(office)?.รหัส ?? '';
    for (const index of [0, 1]) decide(office, id, index, 'approved');
    prepare(office);
    const rows = registerRows(office);
    expect(() => ask(office, 'callNewVersion', { id, force: true })).toThrow(ASKS_NOW);
    expect(registerRows(office)).toEqual(rows);
    expect(office.drive.files).toHaveLength(1);
  });

  test('a request of an earlier version, which kept its kind in a column, becomes no report', async () => {
    const office = await openUnitOffice(1);
    choose(office, 'progress');
    generate(office, { force: true });
    const sheet = office.workbook.book.getWorksheet('ทะเบียนบันทึก');
    const headings = sheet?.getRow(1).values as string[];
    const scope = sheet?.getCell(2, headings.indexOf('ข้อมูลขอบเขต'));
    if (!scope) throw new Error('no such column');
    scope.value = '';
    choose(office, 'official');
    office.wait(20);
    const [text, id] = [await textOfLast(office), last(office)?.รหัส ?? ''];
    expect(() => update(office, id, { force: true })).toThrow(/ไม่ได้ขอให้หน่วยงานรายงาน/);
    expect(await textOfLast(office)).toBe(text);
  });

  test('whoever updates a letter of a template that asks nothing is sent to no choice that changes the report', async () => {
    const office = await openUnitOffice(1);
    storeTemplate(office, ownRequest(office));
    toUnit(office);
    const id = last(office)?.รหัส ?? '';
    inPlaceOfTheReport(office, ownRequest(office));
    storeTemplate(office, ownReport());
    office.wait(20);
    let told = '';
    try {
      update(office, id);
    } catch (error) {
      told = String(error);
    }
    expect(told).toMatch(/ไม่ได้ขอให้หน่วยงานรายงาน.*อัปโหลด.*หน้าบันทึกถึงหน่วยงาน/s);
    expect(told).not.toContain('กรุณาเลือกแม่แบบ “ขอให้');
  });
});

/** As an earlier version has left it, which kept one template for both. */
function inPlaceOfTheReport(office: Office, file: TemplateFile): void {
  storeTemplate(office, file);
  const sheet = office.workbook.book.getWorksheet('_แม่แบบ');
  const [asReport, toUnits] = ['ใช้อยู่', 'ใช้ถึงหน่วยงาน'].map((slot) => {
    const columns = Array.from({ length: sheet?.columnCount ?? 0 }, (_, at) => at + 1);
    return columns.find((column) => sheet?.getCell(1, column).value === slot) ?? 0;
  });
  if (!sheet || !asReport || !toUnits) throw new Error('no such columns');
  for (let row = 2; row <= sheet.rowCount; row++) {
    sheet.getCell(row, asReport).value = sheet.getCell(row, toUnits).value;
    sheet.getCell(row, toUnits).value = null;
  }
}
