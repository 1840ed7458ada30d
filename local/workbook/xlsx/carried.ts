/** What a workbook's file had that ExcelJS does not know, kept beside the workbook until it is written. */
import type ExcelJS from 'exceljs';
import type { CarriedName, Package } from './tidy';

export interface Carried {
  readonly names: readonly CarriedName[];
  /** As it was read. */
  readonly file: Package;
}

const CARRIED = new WeakMap<ExcelJS.Workbook, Carried>();

export function carry(book: ExcelJS.Workbook, carried: Carried): void {
  CARRIED.set(book, carried);
}

/** Nothing for a workbook that comes from no file. */
export function carriedBy(book: ExcelJS.Workbook): Carried | undefined {
  return CARRIED.get(book);
}
