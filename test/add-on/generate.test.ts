import PizZip from 'pizzip';
import { BUDGETS } from '../../bench/budgets';
import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { cutOffAtCalls } from './cut-off';
import {
  check,
  doneRows,
  generate,
  HEADINGS,
  memoText,
  type Office,
  type OfficeOptions,
  openOffice,
  registerRows,
  wireCalls,
} from './office';

const SHEET = 'มาตรการ';
const openPlain = (sheets?: OfficeOptions['sheets']) =>
  openOffice({ template: 'plain', ...(sheets ? { sheets } : {}) });
const unclear = ['4', 'ง', 'อบรม', 'กองช่าง', '', 'x', '', ''];

describe('one memo, end to end', () => {
  test('the Google Doc holds every measure, all digits Thai, and the register its link', async () => {
    const office = await openOffice();
    const { memo, registered } = generate(office);
    const text = await memoText(office, memo?.id);
    expect(text).toMatch(/ก๑[\s\S]*ก๒[\s\S]*ก๓/);
    expect(text).not.toMatch(/[0-9]/);
    expect(registered).toBe(true);
    const [row, ...rest] = registerRows(office);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      วันเวลาที่จัดทำ: '10 มีนาคม 2569 09:30',
      ชีตมาตรการ: SHEET,
      ปีงบประมาณ: '2569',
      มาตรการทั้งหมด: '3',
      เสร็จเรียบร้อย: '3',
      อยู่ระหว่าง: '0',
      ยังไม่ดำเนินการ: '0',
      สถานะไม่ชัดเจน: '0',
      ร้อยละ: '100',
      แม่แบบ: 'บันทึกข้อความฉบับเต็ม',
      สถานะบันทึก: 'สร้างแล้ว',
      ผู้จัดทำในระบบ: 'clerk (clerk@example.org)',
      ลิงก์: memo?.link,
      ลายพิมพ์เนื้อหา: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(office.drive.files[0]?.appProperties).toEqual({
      itaMemoId: row?.รหัส,
      itaMemoContent: row?.ลายพิมพ์เนื้อหา,
      itaMemoBook: office.workbook.id,
      itaMemoSheet: SHEET,
      itaMemoFacts: '2569 3 3 0 0 0',
      itaMemoFrom: 'บันทึกข้อความฉบับเต็ม',
      itaMemoScope: 'report - - - 0',
    });
  });

  test('the box has the memo as a PDF, by Google’s own download', async () => {
    const { runtime, drive } = await openOffice({ locale: 'en' });
    runtime.menu('menuGenerate');
    const pdf = `https://docs.google.com/document/d/${drive.files[0]?.id}/export?format=pdf`;
    expect(runtime.ui.dialogs[0]?.html).toContain(
      `<a class="button plain" href="${pdf}" target="_blank" rel="noopener">Download as PDF</a>`,
    );
    const docx = pdf.replace(/pdf$/, 'docx');
    expect(runtime.ui.dialogs[0]?.html).toContain(
      `<a class="button plain" href="${docx}" target="_blank" rel="noopener">Download as Word</a>`,
    );
  });

  test('the box shows the link, to open and to copy', async () => {
    const { runtime, drive } = await openOffice({ locale: 'en' });
    runtime.menu('menuGenerate');
    const [dialog] = runtime.ui.dialogs;
    expect(dialog?.title).toBe('Your memo is ready');
    expect(dialog?.html).toContain(
      `value="https://docs.google.com/document/d/${drive.files[0]?.id}/edit"`,
    );
  });

  test('the user goes on seeing the sheet that was open', async () => {
    const { runtime } = await openPlain();
    runtime.menu('menuGenerate');
    expect(runtime.seat.sheet.name).toBe(SHEET);
  });

  test('each memo has a row; the same content has the same fingerprint, other content another', async () => {
    const office = await openPlain();
    generate(office);
    office.wait(20);
    generate(office);
    office.workbook.book.getWorksheet(SHEET)!.getCell('C2').value = 'ประชุม';
    generate(office);
    const prints = registerRows(office).map((row) => row.ลายพิมพ์เนื้อหา);
    expect(prints).toHaveLength(3);
    expect(new Set(prints).size).toBe(2);
    expect(prints[0]).toBe(prints[1]);
  });

  test('text in the register stays text, whatever it begins with', async () => {
    const subject = '=IMPORTXML("https://example.org","//a")';
    const office = await openPlain({
      [SHEET]: [HEADINGS, ...doneRows(1)],
      ตั้งค่า: [
        ['เรื่อง', subject],
        ['ที่', '081/2569'],
      ],
    });
    generate(office);
    expect(registerRows(office)[0]).toMatchObject({ ที่: '081/2569', เรื่อง: subject });
  });
});

describe('errors found', () => {
  const sheets = { [SHEET]: [HEADINGS, ...doneRows(3), unclear] };

  test('no memo and no register row without the word to go on', async () => {
    const office = await openOffice({ sheets });
    expect(generate(office).memo).toBeNull();
    expect(office.drive.files).toEqual([]);
    expect(registerRows(office)).toEqual([]);
  });

  test('the user chooses to correct them: nothing is made', async () => {
    const office = await openOffice({ sheets });
    for (const answer of ['YES', 'CLOSE'] as const) {
      office.runtime.ui.answer(answer);
      office.runtime.menu('menuGenerate');
    }
    expect(office.runtime.ui.alerts[0]?.prompt).toContain('ช่อง F5');
    expect(office.drive.files).toEqual([]);
  });

  test('the user chooses to go on: dots stand where the status is unclear', async () => {
    const office = await openOffice({ sheets });
    office.runtime.ui.answer('NO');
    office.runtime.menu('menuGenerate');
    expect(await memoText(office, office.drive.files[0]?.id)).toMatch(/\.{6}/);
    expect(registerRows(office)[0]?.สถานะไม่ชัดเจน).toBe('1');
  });

  test('a sheet without measures makes no memo even when forced', async () => {
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS] } });
    expect(generate(office, { force: true })).toMatchObject({
      memo: null,
      report: { findings: [{ rule: 'sheet/no-measures' }] },
    });
  });
});

describe('when something goes wrong on the way', () => {
  test('a broken template is refused before anything is made', async () => {
    const office = await openOffice();
    const zip = new PizZip();
    zip.file('a.txt', 'no document');
    const template = zip.generate({ type: 'base64' });
    expect(office.runtime.call('callGenerate', { template })).toMatchObject({
      ok: false,
      message: expect.stringContaining('.docx'),
    });
    expect(office.drive.files).toEqual([]);
    expect(registerRows(office)).toEqual([]);
  });

  test('Drive refuses: the register says so, the message says what to do', async () => {
    const office = await openPlain();
    office.runtime.failOn({
      method: 'Drive.Files.create',
      error: 'The user has exceeded their Drive storage quota',
    });
    expect(office.runtime.call('callGenerate')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/พื้นที่เก็บข้อมูลของ Google ไดรฟ์เต็ม.*ลองใหม่/),
    });
    expect(registerRows(office)[0]).toMatchObject({ สถานะบันทึก: 'สร้างไม่สำเร็จ', ลิงก์: '' });
  });

  test('the register refuses the link: the user still gets it, and the next memo completes the row', async () => {
    const office = await openPlain();
    office.runtime.plan({ method: 'Range.setValues', at: 2, moment: 'outage' });
    const first = generate(office);
    office.runtime.clearPlan();
    expect(first).toMatchObject({
      registered: false,
      memo: { link: expect.stringContaining('/d/') },
    });
    generate(office);
    expect(registerRows(office)[0]).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว', ลิงก์: first.memo?.link });
  });

  test('a protected register stops before a Doc is made', async () => {
    const office = await openPlain();
    generate(office);
    office.wait(20);
    office.workbook.protect({ sheet: 'ทะเบียนบันทึก' });
    expect(office.runtime.call('callGenerate')).toMatchObject({
      ok: false,
      message: expect.stringContaining('ทะเบียนบันทึก'),
    });
    expect(office.drive.files).toHaveLength(1);
  });

  test('a row sorted elsewhere while the Doc is made still gets its own link', async () => {
    const office = await openPlain();
    generate(office);
    office.runtime.before({ method: 'Drive.Files.create' }, () => {
      const sheet = office.workbook.book.getWorksheet('ทะเบียนบันทึก')!;
      const [second, third] = [2, 3].map((row) => [
        ...(sheet.getRow(row).values as unknown[]).slice(1),
      ]);
      sheet.getRow(2).values = third as never;
      sheet.getRow(3).values = second as never;
    });
    const { memo } = generate(office);
    expect(registerRows(office)[0]).toMatchObject({ สถานะบันทึก: 'สร้างแล้ว', ลิงก์: memo?.link });
  });

  test('a colleague who is making a memo is waited for, then named', async () => {
    const office = await openPlain();
    let answer: unknown;
    office.runtime.before({ method: 'Drive.Files.create' }, () => {
      answer = office.colleague('other@example.org').call('callGenerate');
    });
    generate(office);
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('เพื่อนร่วมงาน') });
    expect(registerRows(office)).toHaveLength(1);
  });

  test('after a crash at any call, every Doc is in the register once the next memo is made', async () => {
    const memo = ({ office }: { office: Office }) => generate(office);
    await cutOffAtCalls({ office: await openPlain() }, memo, ({ office }, calls) => {
      generate(office);
      const links = registerRows(office).flatMap((row) => row.ลิงก์ || []);
      const docs = office.drive.files.map(
        ({ id }) => `https://docs.google.com/document/d/${id}/edit`,
      );
      expect({ calls, links: links.sort() }).toEqual({ calls, links: docs.sort() });
    });
  });
});

test('6 and 2,000 measures cost the same calls, within the budget', async () => {
  const counts = await Promise.all(
    [6, 2000].map(async (count) => {
      const rows = [...doneRows(count), unclear, ['', 'ปี ๒๕๖9', '', '', '', '/', '', '']];
      const office = await openOffice({
        sheets: {
          [SHEET]: [HEADINGS, ...rows],
          ตั้งค่า: [['เรื่อง', '', VERSION_HEADING]],
          ผู้ลงนาม: [['ชื่อ']],
        },
      });
      return wireCalls(office, () => generate(office, { force: true }));
    }),
  );
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(BUDGETS.firstMemo.most);
});

test('the Word build needs no Drive and leaves no trace', async () => {
  const office = await openOffice();
  check(office);
  const reply = office.runtime.call('callWordMemo') as { value: { name: string; base64: string } };
  expect(reply.value.name).toMatch(/^บันทึกข้อความ .*\.docx$/);
  const xml = new PizZip(reply.value.base64, { base64: true }).file('word/document.xml')?.asText();
  expect(xml).toContain('TH SarabunPSK');
  expect(office.drive.files).toEqual([]);
  expect(registerRows(office)).toEqual([]);
});
