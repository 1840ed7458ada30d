/** A memo is looked at before it is made, in any template; and a template is taken for this memo alone. */
import type { FilledReply } from '../../src/app/memo/generate';
import type { MadeDoc } from '../../src/app/memo/make-doc';
import type { WordMemo } from '../../src/app/memo/word';
import type { MadePreview, TemplatesData } from '../../src/app/template/data';
import { READY_MADE, type ReadyMade } from '../../src/core/template/ready-made';
import { docxOf, paragraph } from '../core/docx/docx';
import { decide, openMemoOffice, SHEET, setCell, update } from './memo-office';
import { ask, docxText, HEADINGS, memoText, type Office, openOffice, registerRows } from './office';

/** What no other ready-made template says. */
const SAID: Readonly<Record<ReadyMade, RegExp>> = {
  official: /ตารางที่ ๑ มาตรการ/,
  short: /เอกสารแนบ/,
  publication: /ขอเผยแพร่ผล/,
  progress: /จากข้อมูล ณ วันที่/,
};

/** Blanks that hold words together are no matter here. */
const read = async (office: Office, id: string | undefined) =>
  (await memoText(office, id)).replace(/\s+/g, ' ');

function look(office: Office, choice?: object): MadePreview {
  return ask(office, 'callPreviewMemo', choice);
}

function make(office: Office, choice: object): string {
  const { draft } = ask<FilledReply>(office, 'callFillMemo', { sheet: SHEET, ...choice });
  const { id, memo } = ask<MadeDoc>(office, 'callCreateMemo', draft);
  ask(office, 'callRegisterMemo', { ...memo, id });
  return String(id);
}

const ready = (kind: ReadyMade) => ({ template: { kind, version: null } });

const own = (words: string) => ({
  name: `${words}.docx`,
  base64: Buffer.from(docxOf(paragraph(`${words} {{เรื่อง}}`))).toString('base64'),
});

function store(office: Office, words: string): void {
  const { stamp } = ask<TemplatesData>(office, 'callTemplates');
  ask(office, 'callUseTemplate', { ...own(words), stamp });
}

describe('a look before making', () => {
  test.each(READY_MADE)('shows the sheet in the ready-made template %s', async (kind) => {
    const office = await openMemoOffice({}, 'official');
    const made = look(office, ready(kind));
    expect(made.sample).toBe(false);
    expect(await read(office, made.id)).toMatch(SAID[kind]);
    for (const other of READY_MADE.filter((each) => each !== kind))
      expect(await read(office, made.id)).not.toMatch(SAID[other]);
  });

  test.each(READY_MADE)('shows made-up measures in %s while the sheet has none', async (kind) => {
    const office = await openOffice({ sheets: { มาตรการ: [HEADINGS] } });
    const made = look(office, ready(kind));
    expect(made.sample).toBe(true);
    expect(await read(office, made.id)).toMatch(SAID[kind]);
  });

  test('follows the template in use, and any version that is kept', async () => {
    const office = await openMemoOffice({}, 'official');
    store(office, 'แบบหนึ่ง');
    store(office, 'แบบสอง');
    expect(await read(office, look(office).id)).toMatch(/^แบบสอง /);
    const first = look(office, { template: { kind: 'own', version: 1 } });
    expect(await read(office, first.id)).toMatch(/^แบบหนึ่ง /);
    expect(
      office.runtime.call('callPreviewMemo', { template: { kind: 'own', version: 9 } }),
    ).toMatchObject({ ok: false });
  });

  test('is of the period, the unit and the statuses that the memo would have', async () => {
    const office = await openMemoOffice({}, 'official');
    const made = look(office, { sheet: SHEET, period: 'six-months', owner: 'กองคลัง' });
    const text = await read(office, made.id);
    expect(text).toContain('รอบ ๖ เดือน');
    expect(text).toContain('ในส่วนที่กองคลังรับผิดชอบ');
  });

  test('is the memo word for word', async () => {
    const office = await openMemoOffice({}, 'official');
    const shown = await read(office, look(office, { ...ready('short') }).id);
    make(office, { readyMade: 'short' });
    expect(await read(office, office.drive.files[1]?.id)).toBe(shown);
  });

  test('leaves no row, no mark and no second preview, and goes to the bin', async () => {
    const office = await openMemoOffice({}, 'official');
    setCell(office, SHEET, 'G2', '/');
    const rows = registerRows(office).length;
    const sheet = office.workbook.book.getWorksheet(SHEET);
    look(office);
    look(office, ready('publication'));
    expect(registerRows(office)).toHaveLength(rows);
    expect(sheet?.getCell('G2').note).toBeUndefined();
    expect(office.drive.files.map(({ trashed }) => trashed)).toEqual([true, false]);
    ask(office, 'callBinPreviews');
    expect(office.drive.files.every(({ trashed }) => trashed)).toBe(true);
  });

  test('of what would not be made says why, and makes nothing', async () => {
    const office = await openMemoOffice({}, 'official');
    setCell(office, SHEET, 'C2', 'ติดต่อ 081-234-5678 เลขประจำตัวประชาชน 1-1017-00230-70-8');
    expect(office.runtime.call('callPreviewMemo', ready('publication'))).toMatchObject({
      ok: false,
    });
    expect(office.drive.files).toEqual([]);
  });
});

describe('a template for this once', () => {
  test('makes this memo, and leaves the office’s in use', async () => {
    const office = await openMemoOffice({}, 'official');
    make(office, { readyMade: 'publication' });
    expect(await read(office, office.drive.files[0]?.id)).toMatch(SAID.publication);
    expect(registerRows(office)[0]?.แม่แบบ).toBe('รายงานผลสำหรับเผยแพร่');
    expect(ask<TemplatesData>(office, 'callTemplates').present.kind).toBe('official');
    make(office, {});
    expect(await read(office, office.drive.files[1]?.id)).toMatch(SAID.official);
  });

  test.each<ReadyMade>(['short', 'publication', 'progress'])(
    'stays that of the memo in %s when it is updated',
    async (readyMade) => {
      const office = await openMemoOffice({}, 'official');
      const id = make(office, { readyMade });
      setCell(office, SHEET, 'C2', 'แก้ไขแล้ว');
      office.wait(60);
      expect(update(office, id)).toMatchObject({ kind: 'updated' });
      const text = await read(office, office.drive.files[0]?.id);
      expect(text).toMatch(SAID[readyMade]);
      expect(registerRows(office)[0]?.แม่แบบ).not.toBe('บันทึกข้อความฉบับเต็ม');
    },
  );

  test.each<ReadyMade>(['short', 'publication'])(
    'stays that of the memo in %s in a new version of it, and the old one stays as it is',
    async (readyMade) => {
      const office = await openMemoOffice({}, 'official');
      const id = make(office, { readyMade });
      for (const index of [0, 1]) decide(office, id, index, 'approved');
      const signed = await read(office, office.drive.files[0]?.id);
      setCell(office, SHEET, 'C2', 'แก้ไขแล้ว');
      expect(ask(office, 'callNewVersion', { id })).toMatchObject({ kind: 'made' });
      const [old, anew] = registerRows(office);
      expect(anew?.แม่แบบ).toBe(old?.แม่แบบ);
      const text = await read(office, office.drive.files[1]?.id);
      expect(text).toMatch(SAID[readyMade]);
      expect(text).toContain('แก้ไขแล้ว');
      expect(await read(office, office.drive.files[0]?.id)).toBe(signed);
      expect(ask<TemplatesData>(office, 'callTemplates').present.kind).toBe('official');
    },
  );

  test('a memo without one follows the office to another template, as before', async () => {
    const office = await openMemoOffice({}, 'official');
    const id = make(office, {});
    const { stamp } = ask<TemplatesData>(office, 'callTemplates');
    ask(office, 'callChooseTemplate', { kind: 'short', version: null, stamp });
    setCell(office, SHEET, 'C2', 'แก้ไขแล้ว');
    office.wait(60);
    update(office, id);
    expect(await read(office, office.drive.files[0]?.id)).toMatch(SAID.short);
  });

  test('the Word build of it is of the same template', async () => {
    const office = await openMemoOffice({}, 'official');
    const { base64 } = ask<WordMemo>(office, 'callWordMemo', { readyMade: 'publication' });
    expect((await docxText(base64)).replace(/\s+/g, ' ')).toMatch(SAID.publication);
  });
});
