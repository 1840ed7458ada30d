/** A .docx as LibreOffice lays it out: its PDF, the words on each page with their places, pictures. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts/sarabun');

export interface Word {
  readonly text: string;
  /** In points from the page's left edge and top. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Throws with the name of the Debian package where a program is missing. */
export function toPdf(docx: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${FONTS}</dir><include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>`,
  );
  mkdirSync(join(folder, 'profile'));
  run(
    'soffice',
    'libreoffice-writer-nogui',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      docx,
    ],
    fonts,
  );
  return join(folder, `${basename(docx, '.docx')}.pdf`);
}

export function pagesOf(pdf: string): readonly (readonly Word[])[] {
  const html = run('pdftotext', 'poppler-utils', ['-bbox', pdf, '-']);
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)</g),
      ].map(([, left, top, right, text]) => ({
        text: text ?? '',
        left: Number(left),
        right: Number(right),
        top: Number(top),
      })),
    );
}

/** The text of each page, lines as they stand. */
export function textOf(pdf: string): readonly string[] {
  return run('pdftotext', 'poppler-utils', ['-layout', pdf, '-']).split('\f').slice(0, -1);
}

/** The first page as PNG bytes, `width` pixels wide. */
export function firstPagePicture(pdf: string, width: number): Buffer {
  const target = pdf.replace(/\.pdf$/, '');
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  run('pdftoppm', 'poppler-utils', ['-png', '-singlefile', '-f', '1', ...size, pdf, target]);
  return readFileSync(`${target}.png`);
}

function run(program: string, debianPackage: string, args: readonly string[], fonts?: string) {
  try {
    const env = fonts ? { ...process.env, FONTCONFIG_FILE: fonts } : process.env;
    return execFileSync(program, args, {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is not installed: apt-get install ${debianPackage}`);
  }
}
