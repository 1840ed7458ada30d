/** A .docx as a PDF, laid out by LibreOffice where it is installed: stands for Google's own converter. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { USAGE_REFUSALS } from '../../src/words/usage';
import { Refusal } from '../refusal';
import { withHeldBlanks } from './held-blanks';

/** The memo's typeface, which no computer has by itself. */
const FONTS = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/sarabun');

/** A memo takes some seconds, the first after a start of the computer many more. */
const LONGEST = 120_000;

/** LibreOffice is missing, or it made nothing; `message` is one line for the user. */
export class NoPdf extends Refusal {
  override readonly name = 'NoPdf';
}

export function hasLibreOffice(): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, 'soffice'), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}

/** Throws `NoPdf`; leaves no file and no process behind. */
export function docxToPdf(docx: Uint8Array, longest = LONGEST): Buffer {
  const [pdf] = docxsToPdfs([docx], longest);
  if (!pdf) throw new NoPdf(USAGE_REFUSALS.noPdf);
  return pdf;
}

/** In one run of LibreOffice; one that it makes nothing of fails them all. */
export function docxsToPdfs(docx: readonly Uint8Array[], longest = LONGEST): readonly Buffer[] {
  if (!hasLibreOffice()) throw new NoPdf(USAGE_REFUSALS.noLibreOffice);
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    writeFileSync(join(folder, 'fonts.conf'), fontsConfig());
    const names = docx.map((_bytes, index) => (index === 0 ? 'memo' : `memo-${index}`));
    names.forEach((name, index) => {
      writeFileSync(join(folder, `${name}.docx`), withHeldBlanks(docx[index] ?? new Uint8Array()));
    });
    convert(folder, names, longest);
    return names.map((name) => readFileSync(join(folder, `${name}.pdf`)));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    throw new NoPdf(USAGE_REFUSALS.noPdf);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function convert(folder: string, names: readonly string[], longest: number): void {
  // A profile of its own: one that is in use makes LibreOffice hand the file over and end at once.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const how = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  const options = {
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    stdio: 'ignore' as const,
    timeout: longest,
    killSignal: 'SIGKILL' as const,
    // The program starts others: a group of their own is what can be ended together.
    detached: true,
  };
  const { pid, error } = spawnSync(
    'soffice',
    [profile, ...how, ...names.map((name) => join(folder, `${name}.docx`))],
    options,
  );
  if (!error) return;
  endGroup(pid);
  const late = (error as NodeJS.ErrnoException).code === 'ETIMEDOUT';
  throw new NoPdf(late ? USAGE_REFUSALS.pdfLate : USAGE_REFUSALS.noPdf);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended by themselves.
  }
}

function fontsConfig(): string {
  return `<?xml version="1.0"?><fontconfig><dir>${FONTS}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`;
}
