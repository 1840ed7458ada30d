/** Makes the corpus: files of many kinds by several writers into a folder, and what is to become of each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BY_DOCX } from './by-docx';
import { BY_EXCELJS } from './by-exceljs';
import { addByLibreOffice } from './by-libreoffice';
import { BY_PARTS } from './by-parts';
import { BY_SHEETJS } from './by-sheetjs';
import { EXPECTED_NAME, type Expected } from './made-file';

export async function makeCorpus(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const expected: Record<string, Expected[string]> = {};
  for (const { name, bytes, isRefused, loses } of [
    ...BY_EXCELJS,
    ...BY_SHEETJS,
    ...BY_PARTS,
    ...BY_DOCX,
  ]) {
    writeFileSync(join(folder, name), await bytes());
    expected[name] = { ...(isRefused && { isRefused }), ...(loses && { loses }) };
  }
  for (const name of addByLibreOffice(folder)) expected[name] = {};
  writeFileSync(join(folder, EXPECTED_NAME), JSON.stringify(expected));
}
