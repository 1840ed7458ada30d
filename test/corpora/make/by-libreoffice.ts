/** Files of the corpus as LibreOffice saves them again, and texts, pages and tables that it makes documents and workbooks of. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { formOf } from './measures';

/** Of each writer some, with what only cells, or only pages, have. */
const AGAIN =
  /^(?:exceljs-(?:marks-plain|words-merged|titled-dressed|date-1904|date-thai-format|rich-text|links|formula-.*|conditional-colours|drop-downs|table|hidden-sheet|picture)|sheetjs-(?:notes|formulas|names|merged)|docx-(?:table|list|header-and-footer|merged-cells|landscape|tracked)(?:-with-notes)?)\.(?:xlsx|docx)$/;

const table = formOf('words').map((row) => row.map((cell) => String(cell)));

const SHEETS: Readonly<Record<string, string>> = {
  'comma.csv': table.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
  'table.html': `<html><head><meta charset="utf-8"></head><body><table border="1">${table
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`,
};

const PAGES: Readonly<Record<string, string>> = {
  'page.html': `<html><head><meta charset="utf-8"></head><body><h1>{{เรื่อง}}</h1><p>เรียน <b>{{เรียน}}</b></p><ul><li>ก</li><li>ข</li></ul><table border="1"><tr><td>ที่</td><td>มาตรการ</td></tr><tr><td>{{#มาตรการ}}{{ลำดับ}}</td><td>{{ชื่อมาตรการ}}{{/มาตรการ}}</td></tr></table></body></html>`,
  'text.txt': 'บันทึกข้อความ\nเรื่อง {{เรื่อง}}\nเรียน {{เรียน}}\n',
  'rich.rtf': '{\\rtf1\\ansi\\deff0 {\\b Memo} \\par \\{\\{subject\\}\\}\\par}',
};

/** Into the folder that has the other files; none where LibreOffice, or that half of it, is not there. Gives the names. */
export function addByLibreOffice(folder: string): readonly string[] {
  const work = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const names = readdirSync(folder).filter((name) => AGAIN.test(name));
    const made = HALVES.filter(({ library }) => isThere(library)).flatMap((half) => {
      const from = join(work, half.extension);
      mkdirSync(from);
      for (const name of names.filter((each) => each.endsWith(half.extension)))
        copyFileSync(join(folder, name), join(from, `again-${name}`));
      for (const [name, text] of Object.entries(half.texts)) writeFileSync(join(from, name), text);
      return convert(work, from, half);
    });
    for (const path of made) renameSync(path, join(folder, `libreoffice-${basename(path)}`));
    return made.map((path) => `libreoffice-${basename(path)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Half {
  /** What the program loads for it: a machine may have the writer alone. */
  readonly library: string;
  readonly extension: string;
  readonly filter: string;
  readonly options: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

const HALVES: readonly Half[] = [
  {
    library: 'libsclo.so',
    extension: 'xlsx',
    filter: 'xlsx:Calc MS Excel 2007 XML',
    options: ['--calc'],
    texts: SHEETS,
  },
  {
    library: 'libswlo.so',
    extension: 'docx',
    filter: 'docx:MS Word 2007 XML',
    options: ['--writer'],
    texts: PAGES,
  },
];

function isThere(library: string): boolean {
  const found = (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, 'soffice'))
    .find(existsSync);
  return found !== undefined && existsSync(join(dirname(realpathSync(found)), library));
}

/** One run of the program for all of them: to start it takes longer than most of them. */
function convert(
  work: string,
  from: string,
  { extension, filter, options }: Half,
): readonly string[] {
  const out = join(work, `made-${extension}`);
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  const files = readdirSync(from)
    .sort()
    .map((name) => join(from, name));
  const ask = ['--headless', ...options, '--convert-to', filter, '--outdir', out];
  execFileSync('soffice', [profile, ...ask, ...files], { stdio: 'ignore', timeout: 170_000 });
  return readdirSync(out)
    .filter((name) => name.endsWith(`.${extension}`))
    .map((name) => join(out, name));
}
