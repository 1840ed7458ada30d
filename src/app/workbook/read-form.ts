/** Reads a sheet of settings as people see it. */
import { asShown, looksOtherwise } from '../../core/office/as-shown';
import type { CellValue } from '../../core/sheet/cell';
import type { Sheet } from '../ports';

type Rows = readonly (readonly CellValue[])[];

export interface FormCells {
  /** As the sheet holds them. */
  readonly raw: Rows;
  /** As they are meant: see asShown. */
  readonly values: Rows;
}

/** One call; one more where numbers or dates are among them, whose looks nothing else tells. */
export function readForm(sheet: Sheet): FormCells {
  const raw = sheet.values();
  const isPlain = raw.every((row) => !row.some(looksOtherwise));
  return { raw, values: isPlain ? raw : shownValues(raw, sheet.texts()) };
}

/** Numbers and dates hold no wording to check. */
export function wordingOf(rows: Rows): readonly (readonly string[])[] {
  return rows.map((row) => row.map((value) => (typeof value === 'string' ? value : '')));
}

export function shownValues(raw: Rows, texts: readonly (readonly string[])[]): Rows {
  return raw.map((row, r) => row.map((value, c) => asShown(value, texts[r]?.[c] ?? '')));
}
