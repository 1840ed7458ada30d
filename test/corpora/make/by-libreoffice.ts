/**
 * Documents as LibreOffice Writer saves them again, or makes them of a page, a text and a rich text; workbooks as Calc saves
 * them again.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { hasLibreOffice } from '../../../local/drive/pdf';

interface Program {
  readonly module: string;
  readonly format: string;
  readonly again: RegExp;
}

const PROGRAMS: readonly Program[] = [
  {
    module: '--writer',
    format: 'docx:MS Word 2007 XML',
    again:
      /^docx-(?:table|list|header-and-footer|merged-cells|landscape|tracked)(?:-with-notes)?\.docx$/,
  },
  {
    module: '--calc',
    format: 'xlsx:Calc MS Excel 2007 XML',
    again: /^(?:exceljs|sheetjs)-(?!.*-(?:plain|merged)\.).*\.xlsx$/,
  },
];

const PAGES: Readonly<Record<string, string>> = {
  'page.html': `<html><head><meta charset="utf-8"></head><body><h1>{{เรื่อง}}</h1><p>เรียน <b>{{เรียน}}</b></p><ul><li>ก</li><li>ข</li></ul><table border="1"><tr><td>ที่</td><td>มาตรการ</td></tr><tr><td>{{#มาตรการ}}{{ลำดับ}}</td><td>{{ชื่อมาตรการ}}{{/มาตรการ}}</td></tr></table></body></html>`,
  'text.txt': 'บันทึกข้อความ\nเรื่อง {{เรื่อง}}\nเรียน {{เรียน}}\n',
  'rich.rtf': '{\\rtf1\\ansi\\deff0 {\\b Memo} \\par \\{\\{subject\\}\\}\\par}',
};

/** Into the folder that has the other files; none where LibreOffice is not there, or not that part of it. Gives the names. */
export function addByLibreOffice(folder: string): readonly string[] {
  return hasLibreOffice() ? PROGRAMS.flatMap((program) => addBy(program, folder)) : [];
}

function addBy(program: Program, folder: string): readonly string[] {
  const work = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const from = join(work, 'from');
    mkdirSync(from);
    for (const name of readdirSync(folder).filter((each) => program.again.test(each)))
      copyFileSync(join(folder, name), join(from, `again-${name}`));
    if (program.module === '--writer')
      for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(from, name), text);
    const made = convert(work, from, program);
    for (const path of made) renameSync(path, join(folder, `libreoffice-${basename(path)}`));
    return made.map((path) => `libreoffice-${basename(path)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One run of the program for all of them: to start it takes longer than most of them. */
function convert(work: string, from: string, { module, format }: Program): readonly string[] {
  const out = join(work, 'made');
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  const files = readdirSync(from)
    .sort()
    .map((name) => join(from, name));
  const args = [profile, '--headless', module, '--convert-to', format, '--outdir', out, ...files];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 170_000 });
  return readdirSync(out).map((name) => join(out, name));
}
