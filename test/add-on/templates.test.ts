/** The office's template, from the first edit to the memo, over the built bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { askDrive } from '../../local/drive/rest';
import type { Runtime } from '../../local/runtime';
import type {
  CheckedTemplate,
  ChoiceResult,
  EditedDoc,
  EditingDoc,
  MadePreview,
  TemplateFile,
  TemplatesData,
} from '../../src/app/template/data';
import type { EmblemReply } from '../../src/app/template/save-emblem';
import { docxOf, paragraph, table } from '../core/docx/docx';
import { cutOffAtCalls } from './cut-off';
import { ask, copyWorkbook, generate, HEADINGS, memoText, type Office, openOffice } from './office';

const SHEET = '_แม่แบบ';

const call = <Value>(runtime: Runtime, name: string, ...args: readonly unknown[]) =>
  ask<Value>({ runtime }, name, ...args);

/** As the page does it: the Doc is fetched from Drive itself, then checked. */
function readEdited({ runtime, drive }: Office): CheckedTemplate & TemplateFile {
  const { name, base, address } = call<EditedDoc>(runtime, 'callFindEdited');
  const sight = { drive, email: 'clerk@example.org', execution: { appId: 'app-1' } };
  const file = { name, base64: askDrive(sight, address).body.toString('base64') };
  return { ...file, ...call<CheckedTemplate>(runtime, 'callCheckTemplate', { ...file, base }) };
}

const page = (runtime: Runtime) => call<TemplatesData>(runtime, 'callTemplates');

function docxWith(text: string): Uint8Array {
  const row = ['{{#มาตรการ}}{{ลำดับ}}', '{{ชื่อมาตรการ}}', '{{สถานะ}}{{/มาตรการ}}'];
  return docxOf(paragraph(`${text} {{เรื่อง}}`) + table(row));
}

function fileWith(text: string): TemplateFile {
  return { name: `${text}.docx`, base64: Buffer.from(docxWith(text)).toString('base64') };
}

function use(runtime: Runtime, text: string, stamp = page(runtime).stamp): ChoiceResult {
  return call(runtime, 'callUseTemplate', { ...fileWith(text), stamp });
}

function memoOf(office: Office, runtime = office.runtime): Promise<string> {
  return memoText(office, generate({ runtime }).memo?.id);
}

describe('a stored template', () => {
  test('is filled for its maker, for a colleague, after a reload, and in a copy', async () => {
    const office = await openOffice();
    expect(use(office.runtime, 'แบบของเรา')).toEqual({ chosen: true });
    expect(await memoOf(office)).toMatch(/^แบบของเรา /);
    expect(await memoOf(office, office.colleague('other@example.org'))).toMatch(/^แบบของเรา /);
    const copy = await copyWorkbook(office);
    expect(await memoOf(copy)).toMatch(/^แบบของเรา .*ก๑/s);
  });

  test('prints an emoji of its own and one of a cell as they are', async () => {
    const office = await openOffice({
      sheets: {
        มาตรการ: [HEADINGS, ['1', 'ประกาศ 👍 แล้ว', 'ภาพ 📷', 'กองคลัง', 'รายไตรมาส', '', '', '/']],
      },
    });
    expect(use(office.runtime, 'โทร 📞')).toEqual({ chosen: true });
    expect(await memoOf(office)).toMatch(/^โทร 📞 .*ประกาศ 👍 แล้ว/s);
  });

  test('lies on a hidden sheet, and leaves the user where they were', async () => {
    const { runtime, workbook } = await openOffice();
    use(runtime, 'ก');
    expect(workbook.book.getWorksheet(SHEET)?.state).not.toBe('visible');
    expect(runtime.seat.sheet.name).toBe('มาตรการ');
  });

  test('is told with its version, its maker and the time', async () => {
    const { runtime } = await openOffice();
    use(runtime, 'หนึ่ง');
    use(runtime, 'สอง');
    const { present, versions } = page(runtime);
    const entry = { when: '10 มีนาคม 2569 09:30', who: 'clerk', kind: 'own' };
    expect(present).toEqual({ ...entry, version: 2, name: 'สอง.docx' });
    expect(versions).toMatchObject([
      { ...entry, version: 2, name: 'สอง.docx', size: docxWith('สอง').length },
      { ...entry, version: 1, name: 'หนึ่ง.docx' },
    ]);
  });

  test('of two megabytes, which no zip makes smaller, comes back whole', async () => {
    const { runtime } = await openOffice();
    const zip = new PizZip(docxWith('ใหญ่'));
    // No two bytes alike for long: it does not compress.
    const noise = Uint8Array.from({ length: 2_000_000 }, (_, i) => (i * i * 31 + (i >> 7)) & 255);
    zip.file('word/media/noise.png', noise);
    const base64 = zip.generate({ type: 'base64', compression: 'STORE' });
    call(runtime, 'callUseTemplate', { name: 'ก', base64, stamp: '' });
    const back = call<TemplateFile>(runtime, 'callDownloadTemplate', { kind: 'own', version: 1 });
    expect(back.base64 === base64).toBe(true);
    use(runtime, 'เล็ก');
    expect(page(runtime).damaged).toBe(false);
  });

  test('with an error is refused, whatever the page says', async () => {
    const { runtime } = await openOffice();
    const base64 = Buffer.from(docxOf(paragraph('{{เรือง}}'))).toString('base64');
    const file = { name: 'ก', base64, stamp: '' };
    expect(runtime.call('callUseTemplate', file)).toMatchObject({
      ok: false,
      message: expect.stringContaining('{{เรื่อง}}'),
    });
    expect(page(runtime).present.kind).toBe('official');
  });
});

describe('going back', () => {
  test('to an earlier version, to the official memo, and forward again', async () => {
    const office = await openOffice();
    const { runtime } = office;
    const choose = (kind: string, version: number | null = null) =>
      call(runtime, 'callChooseTemplate', { kind, version, stamp: page(runtime).stamp });
    use(runtime, 'หนึ่ง');
    use(runtime, 'สอง');
    choose('own', 1);
    expect(await memoOf(office)).toMatch(/^หนึ่ง /);
    choose('official');
    expect(await memoOf(office)).toContain('บันทึกข้อความ');
    expect(page(runtime).present).toMatchObject({ kind: 'official', version: null, who: 'clerk' });
    choose('own', 2);
    expect(await memoOf(office)).toMatch(/^สอง /);
    use(runtime, 'สาม');
    expect(page(runtime).present.version).toBe(3);
  });

  test('six versions are kept, and the one in use among them', async () => {
    const { runtime } = await openOffice();
    for (const text of ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ']) use(runtime, text);
    const choice = { kind: 'own', version: 1, stamp: page(runtime).stamp };
    call(runtime, 'callChooseTemplate', choice);
    use(runtime, 'ช');
    const kept = page(runtime).versions.map(({ version }) => version);
    expect(kept).toEqual([7, 6, 5, 4, 3, 1]);
    const gone = { kind: 'own', version: 2, stamp: page(runtime).stamp };
    expect(runtime.call('callChooseTemplate', gone)).toMatchObject({
      ok: false,
      message: expect.stringContaining('รุ่นใหม่กว่า'),
    });
  });
});

describe('two colleagues', () => {
  test('the second is told of the first, loses nothing, and may go on', async () => {
    const office = await openOffice();
    const other = office.colleague('other@example.org');
    const { stamp } = page(office.runtime);
    use(other, 'ของเขา', stamp);
    const late = use(office.runtime, 'ของเรา', stamp);
    expect(late).toMatchObject({
      chosen: false,
      present: { kind: 'own', version: 1, name: 'ของเขา.docx', who: 'other' },
    });
    expect(await memoOf(office)).toMatch(/^ของเขา /);
    if (!late.chosen) use(office.runtime, 'ของเรา', late.stamp);
    expect(await memoOf(office)).toMatch(/^ของเรา /);
    expect(page(other).versions.map(({ name }) => name)).toEqual(['ของเรา.docx', 'ของเขา.docx']);
  });

  test('a choice whose answer was lost is asked again, and is one choice', async () => {
    const { runtime } = await openOffice();
    // A zip made a moment later is another file.
    const file = { ...fileWith('ของเรา'), stamp: page(runtime).stamp };
    call(runtime, 'callUseTemplate', file);
    expect(call(runtime, 'callUseTemplate', file)).toEqual({ chosen: true });
    expect(page(runtime).versions).toHaveLength(1);
  });

  test('one who waits for the other’s lock is told', async () => {
    const office = await openOffice();
    office.workbook.lock.holder = {};
    expect(office.runtime.call('callUseTemplate', { ...fileWith('ก'), stamp: '' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('เพื่อนร่วมงาน'),
    });
  });
});

test.each([
  ['an old template', true],
  ['none', false],
])(
  'a crash after any single call leaves the old template or the new one, whole: %s',
  async (_name, hasOld) => {
    const office = await openOffice();
    if (hasOld) use(office.runtime, 'เก่า');
    const { stamp } = page(office.runtime);
    const replace = ({ office }: { office: Office }) => use(office.runtime, 'ใหม่', stamp);
    // The same cells give the same memo: most cuts come before anything is written.
    const memos = new Map<string, string>();
    await cutOffAtCalls({ office }, replace, async ({ office }, calls) => {
      const { runtime, workbook } = office;
      const stored = JSON.stringify(workbook.book.getWorksheet(SHEET)?.model ?? null);
      const memo = memos.get(stored) ?? (await memoOf(office));
      memos.set(stored, memo);
      expect({ calls, memo }).toEqual({
        calls,
        memo: expect.stringMatching(hasOld ? /^(เก่า|ใหม่) / : /^(ใหม่ |\s*บันทึกข้อความ)/),
      });
      expect(page(runtime).damaged).toBe(false);
      use(runtime, 'ต่อไป');
      expect(workbook.book.getWorksheet(SHEET)?.state).not.toBe('visible');
    });
    replace({ office });
    expect(await memoOf(office)).toMatch(/^ใหม่ /);
  },
);

describe('a hidden sheet that someone has edited', () => {
  const chunkRow = 10;

  test('the kept copy of the version serves', async () => {
    const office = await openOffice();
    use(office.runtime, 'ดี');
    const sheet = office.workbook.book.getWorksheet(SHEET);
    if (sheet) sheet.getCell(chunkRow, 3).value = 'b64:AAAA';
    expect(await memoOf(office)).toMatch(/^ดี /);
    expect(page(office.runtime)).toMatchObject({ damaged: false, versions: [{ version: 1 }] });
  });

  test.each([
    ['a column put in at the left', 1, 0],
    ['the labels taken out', 1, 1],
  ])('%s moves nothing', async (_name, column, taken) => {
    const office = await openOffice();
    use(office.runtime, 'หนึ่ง');
    use(office.runtime, 'สอง');
    const sheet = office.workbook.book.getWorksheet(SHEET);
    if (taken) sheet?.spliceColumns(column, 1);
    else sheet?.spliceColumns(column, 0, []);
    expect(await memoOf(office)).toMatch(/^สอง /);
    expect(page(office.runtime)).toMatchObject({ damaged: false, present: { version: 2 } });
    use(office.runtime, 'สาม');
    expect(await memoOf(office)).toMatch(/^สาม /);
    expect(page(office.runtime).versions.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  test('the template in use taken out is missed, and not replaced in silence', async () => {
    const office = await openOffice();
    const { runtime } = office;
    use(runtime, 'หนึ่ง');
    office.workbook.book.getWorksheet(SHEET)?.spliceColumns(3, 1);
    expect(runtime.call('callGenerate')).toMatchObject({
      ok: false,
      message: expect.stringContaining('_แม่แบบ'),
    });
    const { damaged, stamp } = page(runtime);
    expect(damaged).toBe(true);
    call(runtime, 'callChooseTemplate', { kind: 'own', version: 1, stamp });
    expect(await memoOf(office)).toMatch(/^หนึ่ง /);
  });

  test('with both copies spoilt no memo is made, and the official one can be chosen', async () => {
    const office = await openOffice();
    const { runtime } = office;
    use(runtime, 'ดี');
    const sheet = office.workbook.book.getWorksheet(SHEET);
    for (const column of [3, 4]) if (sheet) sheet.getCell(chunkRow, column).value = 'b64:AAAA';
    expect(runtime.call('callGenerate')).toMatchObject({
      ok: false,
      message: expect.stringContaining('_แม่แบบ'),
    });
    expect(office.drive.files).toEqual([]);
    const { damaged, stamp, versions } = page(runtime);
    expect({ damaged, versions }).toEqual({ damaged: true, versions: [] });
    call(runtime, 'callChooseTemplate', { kind: 'official', version: null, stamp });
    expect(await memoOf(office)).toContain('บันทึกข้อความ');
  });
});

describe('editing as a Google Doc', () => {
  test('the Doc is found again, read, checked and used', async () => {
    const office = await openOffice();
    const { runtime, drive } = office;
    const doc = call<EditingDoc>(runtime, 'callEditTemplate', { fresh: false });
    expect(call(runtime, 'callEditTemplate', { fresh: false })).toEqual(doc);
    expect(page(runtime).editing).toEqual(doc);
    const file = drive.files[0];
    if (!file) throw new Error('no Doc');
    drive.write(file, Buffer.from(docxOf(paragraph('แก้แล้ว {{เรือง}}'))), '.docx');
    const broken = readEdited(office);
    expect(broken.usable).toBe(false);
    expect(broken.problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('{{เรื่อง}}'),
      place: expect.stringContaining('ย่อหน้าที่ ๑'),
      around: 'แก้แล้ว {{เรือง}}',
    });
    drive.write(file, Buffer.from(docxWith('แก้แล้ว')), '.docx');
    const mended = readEdited(office);
    expect(mended.usable).toBe(true);
    const { name, base64 } = mended;
    call(runtime, 'callUseTemplate', { name, base64, stamp: page(runtime).stamp });
    expect(await memoOf(office)).toMatch(/^แก้แล้ว /);
  });

  test('a Doc older than a colleague’s template says so, and one of my own does not', async () => {
    const office = await openOffice();
    const { runtime } = office;
    const warnings = () => readEdited(office).problems.map(({ message }) => message);
    call(runtime, 'callEditTemplate', { fresh: false });
    use(runtime, 'ของเรา');
    expect(warnings()).toEqual([]);
    use(office.colleague('other@example.org'), 'ของเขา');
    expect(warnings()).toEqual([expect.stringMatching(/other .*“ของเขา.docx”/)]);
  });

  test('a colleague has none of mine, and a fresh one is another', async () => {
    const office = await openOffice();
    call(office.runtime, 'callEditTemplate', { fresh: false });
    const other = office.colleague('other@example.org');
    expect(page(other).editing).toBeNull();
    expect(other.call('callFindEdited')).toMatchObject({
      ok: false,
      message: expect.stringContaining('ไม่พบเอกสารสำหรับแก้ไข'),
    });
    call(office.runtime, 'callEditTemplate', { fresh: true });
    expect(office.drive.files.filter(({ trashed }) => !trashed)).toHaveLength(2);
  });

  test('the official template comes back from it without a fault', async () => {
    const office = await openOffice();
    call(office.runtime, 'callEditTemplate', { fresh: false });
    expect(readEdited(office)).toMatchObject({ usable: true, problems: [] });
  });

  test('the page is told the Doc’s address and a token, and neither is shown or logged', async () => {
    const { runtime, drive } = await openOffice();
    call(runtime, 'callEditTemplate', { fresh: false });
    const { address, token, ...others } = call<EditedDoc>(runtime, 'callFindEdited');
    const [doc] = drive.files;
    expect(address).toBe(
      `https://www.googleapis.com/drive/v3/files/${doc?.id}/export?mimeType=application%2Fvnd.openxmlformats-officedocument.wordprocessingml.document`,
    );
    expect(token).toBe('ya29.local');
    expect(others).toEqual({ name: doc?.name, base: expect.any(String) });
    runtime.failOn({ method: 'ScriptApp.getOAuthToken' });
    expect(runtime.call('callFindEdited')).toMatchObject({ ok: false });
    expect(JSON.stringify([runtime.logs, runtime.ui])).not.toContain('ya29');
  });
});

describe('a preview', () => {
  test('is filled from the sheet, and binned; the next one bins the last', async () => {
    const office = await openOffice();
    const { runtime, drive } = office;
    const first = call<MadePreview>(runtime, 'callPreviewTemplate', fileWith('ดู'));
    expect(first.sample).toBe(false);
    expect(await memoText(office, first.id)).toMatch(/^ดู .*ก๑/s);
    call(runtime, 'callPreviewTemplate', fileWith('ดู'));
    expect(drive.files.map(({ trashed }) => trashed)).toEqual([true, false]);
    call(runtime, 'callBinPreviews');
    expect(drive.files.every(({ trashed }) => trashed)).toBe(true);
    expect(page(runtime).present.kind).toBe('official');
  });

  test('an empty sheet shows made-up measures', async () => {
    const office = await openOffice({ sheets: { มาตรการ: [HEADINGS] } });
    const made = call<MadePreview>(office.runtime, 'callPreviewTemplate', fileWith('ดู'));
    expect(made.sample).toBe(true);
    expect(await memoText(office, made.id)).toMatch(/๑.*ดำเนินการเสร็จเรียบร้อยแล้ว/s);
  });

  test('of a broken template says what is wrong, and makes nothing', async () => {
    const { runtime, drive } = await openOffice();
    const base64 = Buffer.from(docxOf(paragraph('{{#มาตรการ}}'))).toString('base64');
    expect(runtime.call('callPreviewTemplate', { name: 'ก', base64 })).toMatchObject({ ok: false });
    expect(drive.files).toEqual([]);
  });
});

describe('the emblem', () => {
  const png = readFileSync(join(import.meta.dirname, '../fixtures/crest.png')).toString('base64');
  const media = (base64: string) =>
    Object.values(new PizZip(base64, { base64: true }).files)
      .filter(({ name }) => name.startsWith('word/media/'))
      .map((file) => Buffer.from(file.asUint8Array()).toString('base64'));
  const wordMemo = (runtime: Runtime) => call<TemplateFile>(runtime, 'callWordMemo').base64;

  test('is in every memo once it is stored, and gone once it is taken away', async () => {
    const { runtime } = await openOffice();
    expect(media(wordMemo(runtime))).not.toContain(png);
    call(runtime, 'callSaveEmblem', { base64: png });
    expect(page(runtime).emblem).toMatchObject({ type: 'image/png', base64: png, who: 'clerk' });
    expect(media(wordMemo(runtime))).toContain(png);
    expect(page(runtime).present.kind).toBe('official');
    call(runtime, 'callSaveEmblem', { base64: null });
    expect(page(runtime).emblem).toBeNull();
    expect(media(wordMemo(runtime))).not.toContain(png);
  });

  test('that a colleague has stored since is replaced by no page that does not show it', async () => {
    const office = await openOffice();
    const other = Buffer.concat([Buffer.from(png, 'base64'), Buffer.alloc(1)]).toString('base64');
    const { runtime } = office;
    const colleague = office.colleague('colleague@example.org');
    const save = (desk: Runtime, base64: string | null, stamp: string) =>
      call<EmblemReply>(desk, 'callSaveEmblem', { base64, stamp }).saved;
    expect(save(colleague, png, '')).toBe(true);
    expect(save(runtime, other, '')).toBe(false);
    expect(page(runtime).emblem).toMatchObject({ base64: png, who: 'colleague' });
    // The same once more, after an answer that was lost.
    expect(save(colleague, png, '')).toBe(true);
    const { stamp = '' } = page(runtime).emblem ?? {};
    expect(save(runtime, other, stamp)).toBe(true);
    expect(save(colleague, null, stamp)).toBe(false);
    expect(page(runtime).emblem).toMatchObject({ base64: other, who: 'clerk' });
  });

  test('no picture is refused, with the reason', async () => {
    const { runtime } = await openOffice();
    const base64 = Buffer.from('<svg/>').toString('base64');
    expect(runtime.call('callSaveEmblem', { base64 })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/PNG|JPEG/),
    });
    expect(page(runtime).emblem).toBeNull();
  });

  test('a template without a place for it is warned of', async () => {
    const { runtime } = await openOffice();
    call(runtime, 'callSaveEmblem', { base64: png });
    const { problems } = call<CheckedTemplate>(runtime, 'callCheckTemplate', fileWith('ก'));
    expect(problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('ตราครุฑ'),
    );
  });
});

describe('downloads', () => {
  test('each ready-made template is sound', async () => {
    const { runtime } = await openOffice();
    for (const kind of ['official', 'short', 'publication']) {
      const file = call<TemplateFile>(runtime, 'callDownloadTemplate', { kind, version: null });
      expect(file.name).toMatch(/\.docx$/);
      const checked = call<CheckedTemplate>(runtime, 'callCheckTemplate', file);
      expect({ kind, usable: checked.usable }).toEqual({ kind, usable: true });
    }
  });

  test('the staff’s own template keeps its typefaces in Word', async () => {
    const { runtime } = await openOffice();
    use(runtime, 'ของเรา');
    const { base64 } = call<TemplateFile>(runtime, 'callWordMemo');
    const xml = new PizZip(base64, { base64: true }).file('word/document.xml')?.asText();
    expect(xml).toContain('ของเรา');
    expect(xml).not.toContain('TH SarabunPSK');
  });
});

test('a ready-made template serves for once, and the one in use stays', async () => {
  const office = await openOffice();
  use(office.runtime, 'ของเรา');
  const once = generate(office, { readyMade: 'short' });
  expect(await memoText(office, once.memo?.id)).toContain('เอกสารแนบ');
  expect(await memoOf(office)).toMatch(/^ของเรา /);
});
