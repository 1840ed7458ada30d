/** Reads an .xlsx file, or says in one sentence why it cannot be read. */
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { clipValidations } from './clip-validations';
import { plainXml } from './plain-xml';

/** The file is missing, no .xlsx, encrypted, or too large to open; `message` is for the user. */
export class WorkbookUnreadable extends Error {
  override readonly name = 'WorkbookUnreadable';
}

/** A workbook unpacks to some tens of megabytes; far beyond that it is a zip bomb. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;

export async function readXlsx(path: string): Promise<ExcelJS.Workbook> {
  const bytes = await readFile(path).catch((problem: NodeJS.ErrnoException) => {
    const why = problem.code === 'ENOENT' ? 'there is no such file' : problem.message;
    throw new WorkbookUnreadable(`${path}: ${why}`);
  });
  const why = refusal(bytes);
  if (why) throw new WorkbookUnreadable(`${path}: ${why}`);
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(clipValidations(plainXml(bytes)) as unknown as ArrayBuffer);
  } catch (problem) {
    throw new WorkbookUnreadable(`${path}: not a readable .xlsx (${(problem as Error).message})`, {
      cause: problem,
    });
  }
  for (const sheet of book.worksheets) unshareFormulas(sheet);
  if (book.worksheets.length === 0) throw new WorkbookUnreadable(`${path}: it has no sheets`);
  return book;
}

function refusal(bytes: Buffer): string | null {
  // An OLE container: either the old .xls or an .xlsx with a password.
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    const encrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return encrypted
      ? 'it is protected by a password'
      : 'it is an old .xls workbook; save it as .xlsx';
  }
  const sizes = unpackedSizes(bytes);
  if (!sizes) return 'it is not an .xlsx workbook';
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  if (total > LARGEST_UNPACKED) return 'it unpacks to more than 200 MB';
  if (!sizes.some(({ name }) => /^\/?xl\/workbook\.xml$/i.test(name))) {
    return 'it is a zip file but not an .xlsx workbook';
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
