import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { docxToPdf, hasLibreOffice } from '../../local/drive/pdf';
import { fakeSoffice, PRINTS, withoutPrograms, withPath } from './fake-soffice';

const docx = Buffer.from('a document');

test('the document goes in and its PDF comes out', () => {
  const pdf = withPath(fakeSoffice(), () => docxToPdf(docx));
  expect(pdf.toString()).toBe('%PDF-1.4 a document');
});

test('each run has a profile of its own, in a folder that is gone afterwards', () => {
  const said = join(mkdtempSync(join(tmpdir(), 'said-')), 'arguments');
  const soffice = fakeSoffice(`echo "$1" >> ${said}\n${PRINTS}`);
  for (let run = 0; run < 2; run++) withPath(soffice, () => docxToPdf(docx));
  const profiles = readFileSync(said, 'utf8').trim().split('\n');
  expect(new Set(profiles).size).toBe(2);
  for (const profile of profiles) {
    const [, folder] = /^-env:UserInstallation=file:\/\/(.+)\/profile$/.exec(profile) ?? [];
    expect(folder && existsSync(folder)).toBe(false);
  }
});

test('without LibreOffice the reason says what to install', () => {
  withoutPrograms(() => {
    expect(hasLibreOffice()).toBe(false);
    expect(() => docxToPdf(docx)).toThrow('apt-get install libreoffice-writer-nogui');
  });
});

test('a document that LibreOffice makes nothing of is said to be so', () => {
  expect(() => withPath(fakeSoffice('exit 0'), () => docxToPdf(docx))).toThrow('made no PDF');
});

test('one that never ends is ended, with the programs it started', async () => {
  const pids = join(mkdtempSync(join(tmpdir(), 'pids-')), 'pids');
  const soffice = fakeSoffice(`sleep 600 & echo $! > ${pids}; wait`);
  expect(() => withPath(soffice, () => docxToPdf(docx, 3000))).toThrow('too long');
  const pid = Number(readFileSync(pids, 'utf8'));
  // A busy machine takes its time to end what was told to end.
  for (let looks = 0; looks < 50 && isRunning(pid); looks++) await setTimeout(100);
  expect(isRunning(pid)).toBe(false);
});

/** A program that was killed and that nobody has fetched yet is a zombie: it runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
