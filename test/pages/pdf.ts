/** A .docx as LibreOffice lays it out: its PDF, the words on each page with their places, pictures. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { docxsToPdfs, docxToPdf } from '../../local/drive/pdf';

export interface Word {
  readonly text: string;
  /** In points from the page's left edge and top. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Throws with the name of the Debian package where a program is missing. */
export function toPdf(docx: string): string {
  const pdf = join(mkdtempSync(join(tmpdir(), 'pages-')), `${basename(docx, '.docx')}.pdf`);
  writeFileSync(pdf, docxToPdf(readFileSync(docx)));
  return pdf;
}

/** Many in one run of LibreOffice, which takes hardly longer than one. */
export function toPdfs(docx: readonly Uint8Array[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  return docxsToPdfs(docx).map((bytes, index) => {
    const pdf = join(folder, `${index}.pdf`);
    writeFileSync(pdf, bytes);
    return pdf;
  });
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

/** All lines in reading order, those of one cell after each other. */
export function linesIn(pdf: string): readonly string[] {
  return run('pdftotext', 'poppler-utils', [pdf, '-']).split(/[\n\f]/);
}

/** The first page as PNG bytes, `width` pixels wide. */
export function firstPagePicture(pdf: string, width: number): Buffer {
  const target = pdf.replace(/\.pdf$/, '');
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  run('pdftoppm', 'poppler-utils', ['-png', '-singlefile', '-f', '1', ...size, pdf, target]);
  return readFileSync(`${target}.png`);
}

/** The first page in grey, `width` pixels wide. */
export function firstPageGrey(pdf: string, width: number) {
  const target = pdf.replace(/\.pdf$/, '');
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  run('pdftoppm', 'poppler-utils', ['-gray', '-singlefile', '-f', '1', ...size, pdf, target]);
  const pgm = readFileSync(`${target}.pgm`);
  // `P5`, width, height and 255, each followed by one white space.
  const [head = '', wide, high] =
    /^P5\s(\d+)\s(\d+)\s255\s/.exec(pgm.toString('latin1', 0, 40)) ?? [];
  return { width: Number(wide), height: Number(high), pixels: pgm.subarray(head.length) };
}

function run(program: string, debianPackage: string, args: readonly string[]) {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${program} is not installed: apt-get install ${debianPackage}`);
  }
}
