/** Reads an .xlsx file, or says in one sentence why it cannot be read. */
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { parseA1 } from '../../../src/core/sheet/a1';
import type { InBoth } from '../../../src/core/text/language';
import { inFile, USAGE_REFUSALS } from '../../../src/words/usage';
import { Refusal } from '../../refusal';
import { mergeInto, wholeNotes } from '../exceljs-inside';
import { carry } from './carried';
import { TooLarge } from './cells';
import { type Care, openPackage, type Package, type TidiedSheet, tidied } from './tidy';

/** The file is missing, no .xlsx, encrypted, or too large to open; `message` is for the user. */
export class WorkbookUnreadable extends Refusal {
  override readonly name = 'WorkbookUnreadable';
}

/** A workbook unpacks to some tens of megabytes; far beyond that it is a zip bomb. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;

export async function readXlsx(path: string): Promise<ExcelJS.Workbook> {
  const bytes = await readFile(path).catch((problem: NodeJS.ErrnoException) => {
    const { noFile, isFolder, unreadable } = USAGE_REFUSALS;
    const { code } = problem;
    const tell = code === 'ENOENT' ? noFile : code === 'EISDIR' ? isFolder : unreadable;
    throw new WorkbookUnreadable(tell(path));
  });
  const why = refusal(bytes);
  if (why) throw new WorkbookUnreadable(why(path));
  const found = opened(bytes);
  if (!found) throw new WorkbookUnreadable(USAGE_REFUSALS.otherZip(path));
  let cause: unknown;
  for (const care of ['everything', 'plain', 'cells'] as const) {
    try {
      const book = await loaded(found, care);
      if (book.worksheets.length > 0) return book;
      throw new WorkbookUnreadable(USAGE_REFUSALS.noCells(path));
    } catch (problem) {
      if (problem instanceof TooLarge) throw new WorkbookUnreadable(inFile(path, problem.told));
      if (problem instanceof WorkbookUnreadable) throw problem;
      cause = problem;
    }
  }
  throw new WorkbookUnreadable(USAGE_REFUSALS.damaged(path), { cause });
}

async function loaded(found: Package, care: Care): Promise<ExcelJS.Workbook> {
  const { bytes, sheets, names } = tidied(found, care);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  for (const [i, sheet] of book.worksheets.entries()) {
    const tidy = sheets[i];
    if (!tidy) continue;
    unshareFormulas(sheet);
    putRight(sheet, tidy);
    for (const area of tidy.merges) mergeInto(sheet, area);
    wholeNotes(sheet);
  }
  carry(book, { names, file: found });
  return book;
}

/** ExcelJS makes a date of whatever a cell with a date's format holds, and knows no note of an empty cell. */
function putRight(sheet: ExcelJS.Worksheet, { undated, notes }: TidiedSheet): void {
  for (const [address, value] of undated) {
    const cell = sheet.getCell(address);
    const read = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
    if (!(read instanceof Date)) continue;
    const { formula } = cell;
    const isError = typeof value === 'string' && /^#[A-Z0-9/]+[!?]?$/.test(value);
    const result = isError ? { error: value as ExcelJS.CellErrorValue['error'] } : value;
    cell.value = formula ? ({ formula, result } as ExcelJS.CellFormulaValue) : value;
  }
  for (const { cell, text } of notes) {
    if (parseA1(cell) && sheet.getCell(cell).note === undefined) sheet.getCell(cell).note = text;
  }
}

function opened(bytes: Buffer): Package | null {
  try {
    return openPackage(bytes);
  } catch {
    return null;
  }
}

function refusal(bytes: Buffer): ((file: string) => InBoth) | null {
  // An OLE container: either the old .xls or an .xlsx with a password.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return encrypted ? USAGE_REFUSALS.password : USAGE_REFUSALS.oldXls;
  }
  const sizes = unpackedSizes(bytes);
  if (!sizes) return USAGE_REFUSALS.notXlsx;
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_UNPACKED) return (file) => USAGE_REFUSALS.tooLarge(file, '200 MB');
  const has = (name: RegExp) => sizes.some((each) => name.test(each.name));
  if (has(/^\/?xl[/\\]workbook\.bin$/i)) return USAGE_REFUSALS.binary;
  if (has(/^content\.xml$/) && has(/^mimetype$/)) {
    return USAGE_REFUSALS.libreOffice;
  }
  return null;
}

/** Names and unpacked sizes by the zip's directory, without unpacking; null where there is none. */
function unpackedSizes(bytes: Buffer): { name: string; size: number }[] | null {
  const entries: { name: string; size: number }[] = [];
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    entries.push({ name, size: originalSize });
    return false;
  };
  try {
    unzipSync(bytes, { filter });
  } catch {
    return null;
  }
  return entries;
}

/**
 * Excel writes a formula once for many cells; ExcelJS then cannot save when the first of them has
 * been given a value. So each cell gets its formula in full.
 */
function unshareFormulas(sheet: ExcelJS.Worksheet): void {
  const shared: { cell: ExcelJS.Cell; formula: string; result: ExcelJS.CellValue }[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const value = cell.type === ExcelJS.ValueType.Formula ? (cell.value as object) : {};
      if (!('sharedFormula' in value || 'shareType' in value) || isArrayFormula(value)) return;
      shared.push({ cell, formula: cell.formula, result: cell.result as ExcelJS.CellValue });
    });
  });
  for (const { cell, formula, result } of shared) {
    cell.value = {
      formula,
      ...(result === undefined ? {} : { result }),
    } as ExcelJS.CellFormulaValue;
  }
}

function isArrayFormula(value: object): boolean {
  return 'shareType' in value && value.shareType === 'array';
}
