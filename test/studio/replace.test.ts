/** A Doc edited outside the add-on: its content replaced by a .docx, as the Drive panel asks for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDrive } from '../../local/drive/folder';
import type { Done, DriveEntry, UserName } from '../../studio/protocol';
import { build, docx } from '../local/add-on';
import { ask, type RunningStudio, startTestStudio } from './studio';

const docsType = 'application/vnd.google-apps.document';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const script = `
function make(data, mimeType) {
  const blob = Utilities.newBlob(Utilities.base64Decode(data), '${docxType}', 'memo.docx');
  return Drive.Files.create({ name: 'แม่แบบ', mimeType: mimeType }, blob).id;
}
function bin(id) { Drive.Files.update({ trashed: true }, id); }`;

let studio: RunningStudio;

beforeAll(async () => {
  studio = await startTestStudio({ dist: build(script), now: '2026-03-10T09:30:00+07:00' });
});
afterAll(() => studio.stop());

async function call(name: string, ...args: unknown[]): Promise<string> {
  const done = (await ask(studio, 'call', { name, args: JSON.stringify(args) })) as Done<string>;
  if (!done.ok) throw new Error(done.problem.message);
  return JSON.parse(done.value);
}

// Made once: a zip tells the time at which it was made.
const plain = docx();
const make = (mimeType = docsType) => call('make', plain, mimeType);
const edited = docx('<w:p><w:r><w:t>แก้แล้ว</w:t></w:r></w:p>');
const replace = (id: string, base64 = edited, user: UserName = 'owner') =>
  ask(studio, 'replace', { id, base64 }, user);

/** The Doc's own bytes, as the Drive panel downloads them. */
async function held(id: string): Promise<string> {
  return ((await ask(studio, 'file', { id })) as { base64: string }).base64;
}

async function entry(id: string, user: UserName = 'owner'): Promise<DriveEntry | undefined> {
  const { files } = (await ask(studio, 'drive', null, user)) as { files: DriveEntry[] };
  return files.find((file) => file.id === id);
}

test('Drive holds what was put in, and what was there before is kept', async () => {
  const id = await make();
  expect(await replace(id)).toEqual({ ok: true, value: null });
  expect(await held(id)).toBe(edited);
  const drive = openDrive(studio.drive);
  expect(drive.versions(id).map((bytes) => bytes.toString('base64'))).toEqual([plain]);
  expect(drive.files.find((file) => file.id === id)).toMatchObject({
    version: 2,
    headRevisionId: '2',
    modifiedTime: '2026-03-10T02:30:00.000Z',
  });
});

test.each([
  ['a text', Buffer.from('hello').toString('base64')],
  ['a document cut short', edited.slice(0, 80)],
  ['nothing', ''],
])('%s is refused, and the Doc stays as it was', async (_what, base64) => {
  const id = await make();
  expect(await replace(id, base64)).toMatchObject({ ok: false, problem: { name: 'NotDocx' } });
  expect(await held(id)).toBe(plain);
});

test('only who may edit the Doc may replace it', async () => {
  const id = await make();
  const noAccess = { ok: false, problem: { name: 'NoAccess' } };
  expect(await replace(id, edited, 'colleague')).toMatchObject(noAccess);
  expect((await entry(id))?.mayEdit).toBe(true);
  expect((await entry(id, 'colleague'))?.mayEdit).toBe(false);
  expect(await held(id)).toBe(plain);
});

test('what lies in the bin, what is no Doc and what is not there is not replaced', async () => {
  const noAccess = { ok: false, problem: { name: 'NoAccess' } };
  const [binned, upload] = [await make(), await make(docxType)];
  await call('bin', binned);
  for (const id of [binned, upload, 'no-such-file']) {
    expect(await replace(id)).toMatchObject(noAccess);
  }
  const file = openDrive(studio.drive).files.find(({ id }) => id === upload);
  const content = readFileSync(join(studio.drive, file?.fileName ?? ''));
  expect(content.toString('base64')).toBe(plain);
});

describe('a comment', () => {
  const comment = (id: string, user: UserName) =>
    ask(studio, 'comment', { id, text: 'ขอตัวเลขปีก่อนด้วย' }, user);

  test('is kept with its author, and leaves the time of the content', async () => {
    const id = await make();
    const before = (await entry(id))?.modified;
    expect(await comment(id, 'owner')).toEqual({ ok: true, value: null });
    expect(await entry(id)).toMatchObject({
      modified: before,
      comments: [{ who: 'owner@example.org', text: 'ขอตัวเลขปีก่อนด้วย' }],
    });
    expect(openDrive(studio.drive).files.find((file) => file.id === id)?.version).toBe(2);
  });

  test('is refused to who may not open the Doc', async () => {
    const id = await make();
    expect(await comment(id, 'colleague')).toMatchObject({
      ok: false,
      problem: { name: 'NoComment' },
    });
    expect((await entry(id))?.comments).toEqual([]);
  });
});
