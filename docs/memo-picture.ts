/** `npm run picture`: first pages of the sample's memos, for the README and for the choice of a template. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from '../build.mjs';
import { openDrive } from '../local/drive/folder';
import { createRuntime } from '../local/runtime';
import { openWorkbook } from '../local/workbook/workbook';
import { READY_MADE, type ReadyMade } from '../src/core/template/ready-made';
import { firstPageGrey, firstPagePicture, toPdf } from '../test/pages/pdf';
import { greyPng } from './grey-png';

const ROOT = join(import.meta.dirname, '..');

/** What `import` takes into the sidebar: as wide as a card in it, and as small as sixteen greys make it. */
const THUMBNAILS = join(ROOT, 'src/sidebar/template/choose/pictures');
const WIDTH = 256;

await buildIfStale();
const pdfs = new Map<ReadyMade, string>();
for (const readyMade of READY_MADE) pdfs.set(readyMade, toPdf(await memoIn(readyMade)));

mkdirSync(THUMBNAILS, { recursive: true });
for (const [readyMade, pdf] of pdfs)
  writeFileSync(join(THUMBNAILS, `${readyMade}.png`), greyPng(firstPageGrey(pdf, WIDTH)));
const official = pdfs.get('official');
if (official) writeFileSync(join(ROOT, 'docs/images/memo.png'), firstPagePicture(official, 620));

/** The path of its .docx. */
async function memoIn(readyMade: ReadyMade): Promise<string> {
  const drive = openDrive(mkdtempSync(join(tmpdir(), 'picture-')));
  const runtime = createRuntime({
    dist: join(ROOT, 'dist'),
    workbook: await openWorkbook(join(ROOT, 'samples/measures.xlsx')),
    drive,
    user: { email: 'clerk@example.org', locale: 'th' },
    now: new Date('2026-09-10T09:00:00+07:00'),
  });
  runtime.call('callGenerate', { readyMade });
  const [file] = drive.files;
  if (!file) throw new Error(`no memo was made in ${readyMade}`);
  const docx = join(drive.folder, 'memo.docx');
  writeFileSync(docx, drive.read(file));
  return docx;
}
