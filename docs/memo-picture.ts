/** `npm run picture`: the first page of the sample's memo as docs/images/memo.png, for the README. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../build.mjs';
import { openDrive } from '../local/drive/folder';
import { createRuntime } from '../local/runtime';
import { openWorkbook } from '../local/workbook/workbook';
import { firstPagePicture, toPdf } from '../test/pages/pdf';

const ROOT = join(import.meta.dirname, '..');

await buildIfStale();
const drive = openDrive(mkdtempSync(join(tmpdir(), 'picture-')));
const runtime = createRuntime({
  dist: join(ROOT, 'dist'),
  workbook: await openWorkbook(join(ROOT, 'samples/measures.xlsx')),
  drive,
  user: { email: 'clerk@example.org', locale: 'th' },
  now: new Date('2026-09-10T09:00:00+07:00'),
});
runtime.call('callGenerate');
const [file] = drive.files;
if (!file) throw new Error('no memo was made');
const docx = join(drive.folder, 'memo.docx');
writeFileSync(docx, drive.read(file));
mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
writeFileSync(join(ROOT, 'docs/images/memo.png'), firstPagePicture(toPdf(docx), 620));
