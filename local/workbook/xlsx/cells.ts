/** A sheet's cells as ExcelJS expects them: each with its address, and a value that is what its type says. */

import { a1, parseA1 } from '../../../src/core/sheet/a1';
import { sheetSerial } from '../../../src/core/text/dates';
import { CELL_LIMITS } from '../../../src/words/usage';
import { Refusal } from '../../refusal';
import { childOf, childrenOf, type Element, element, isElement, textOf, written } from './xml';

/** Google's, of a sheet and of a cell. https://support.google.com/drive/answer/37603 */
const MOST_CELLS = 10_000_000;
const MOST_LETTERS = 50_000;

/** The two systems of days are 1,462 days apart. */
const DAYS_TO_1904 = 1462;

/** Days beyond those that JavaScript has a date for. */
const LAST_DAY = 90_000_000;

/** The file says what no spreadsheet can hold; the message is for the user. */
export class TooLarge extends Refusal {}

export interface Cells {
  /** The last row and column with content. */
  readonly rows: number;
  readonly columns: number;
  /** What a formula gave, or a number, where ExcelJS would make a date of what is none; by address. */
  readonly undated: ReadonlyMap<string, string | number>;
  /** The XML of a row. */
  readonly row: (element: Element) => string;
  /** Of all rows so far, without those far below the content that only have a format. */
  readonly kept: (rows: readonly string[]) => string[];
}

export interface Book {
  readonly isFrom1904: boolean;
  /** How long each shared string is. */
  readonly lengths: readonly number[];
}

export function tidyCells(sheet: string, { isFrom1904, lengths }: Book): Cells {
  const undated = new Map<string, string | number>();
  const formulas = new Set<string>();
  const placed: { readonly row: number; readonly hasContent: boolean }[] = [];
  let [row, rows, columns] = [0, 0, 0];

  function tidyRow(element: Element): string {
    row = Number(element.attributes.r) || row + 1;
    let column = 0;
    let hasContent = false;
    const cells = childrenOf(element, 'c').map((cell) => {
      const place = parseA1((cell.attributes.r ?? '').replace(/\$/g, '').toUpperCase());
      column = place?.column ?? column + 1;
      const at = { row: place?.row ?? row, column };
      const tidy = tidyCell(cell, a1(at));
      if (tidy.children.length > 0) {
        hasContent = true;
        rows = Math.max(rows, at.row);
        columns = Math.max(columns, at.column);
        refuseTooMany();
      }
      return tidy;
    });
    placed.push({ row, hasContent });
    return written({
      ...element,
      attributes: { ...element.attributes, r: `${row}` },
      children: cells,
    });
  }

  function refuseTooMany(): void {
    if (rows * columns <= MOST_CELLS) return;
    throw new TooLarge(CELL_LIMITS.cells(sheet, a1({ row: rows, column: columns })));
  }

  function tidyCell(cell: Element, address: string): Element {
    const { t: type = 'n', vm, cm: _, ...rest } = cell.attributes;
    const formula = keptFormula(childOf(cell, 'f'));
    const value = textOf(childOf(cell, 'v'));
    const attributes = { ...rest, r: address };
    const isPicture = vm && type === 'e' && (!formula || /\bIMAGE\(/.test(textOf(formula)));
    if (isPicture) return { name: 'c', attributes, children: [] };
    const inside = childOf(cell, 'is');
    if (inside) {
      refuseTooLong(textOf(inside).length, address);
      return { name: 'c', attributes: { ...attributes, t: 'inlineStr' }, children: [runs(inside)] };
    }
    const typed = typedValue(type, value, isFrom1904);
    if (type === 's') refuseTooLong(lengths[Number(value)] ?? 0, address);
    refuseTooLong(typed?.value.length ?? 0, address);
    const isLost = type === 's' && lengths[Number(value)] === undefined;
    const shown = isLost ? null : typed;
    if (shown) mark(address, shown, formula !== null);
    return {
      name: 'c',
      attributes: shown && shown.type !== 'n' ? { ...attributes, t: shown.type } : attributes,
      children: [
        ...(formula ? [formula] : []),
        ...(shown ? [{ name: 'v', attributes: {}, children: [shown.value] }] : []),
      ],
    };
  }

  function mark(address: string, { type, value }: Typed, isFormula: boolean): void {
    if (type === 'n') {
      if (Math.abs(Number(value)) > LAST_DAY) undated.set(address, Number(value));
    } else if (isFormula && (type === 'str' || type === 'e')) undated.set(address, value);
  }

  function refuseTooLong(length: number, address: string): void {
    if (length <= MOST_LETTERS) return;
    throw new TooLarge(CELL_LIMITS.letters(sheet, address, length.toLocaleString('en')));
  }

  /** Excel writes a shared formula once: a cell whose first one is not there keeps its value alone. */
  function keptFormula(formula: Element | undefined): Element | null {
    if (!formula || formula.attributes.t === 'dataTable') return null;
    const { t, si = '' } = formula.attributes;
    const isFirst = textOf(formula) !== '';
    if (t === 'shared' && isFirst) formulas.add(si);
    return isFirst || (t === 'shared' && formulas.has(si)) ? formula : null;
  }

  return {
    undated,
    row: tidyRow,
    get rows() {
      return rows;
    },
    get columns() {
      return columns;
    },
    kept: (all) =>
      all.filter((_, i) => placed[i]?.hasContent || (placed[i]?.row ?? 0) <= Math.max(rows, 1000)),
  };
}

interface Typed {
  readonly type: 'n' | 's' | 'str' | 'b' | 'e';
  readonly value: string;
}

function typedValue(type: string, value: string, isFrom1904: boolean): Typed | null {
  if (type === 'str') return { type, value: unescaped(value) };
  if (type === 'e') return { type, value };
  const plain = value.trim();
  if (plain === '') return null;
  if (type === 's') return { type, value: plain };
  if (type === 'b') return { type, value: /^(?:1|true)$/i.test(plain) ? '1' : '0' };
  const serial = type === 'd' ? serialOf(plain, isFrom1904) : null;
  if (serial !== null) return { type: 'n', value: String(serial) };
  return Number.isFinite(Number(plain)) ? { type: 'n', value: plain } : { type: 'str', value };
}

/** Of a text in the cell itself ExcelJS leaves `_x000D_` as it is. What XML cannot hold is left out. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, digits) => {
    const code = Number.parseInt(digits, 16);
    return code >= 0x20 || [0x09, 0x0a, 0x0d].includes(code) ? String.fromCharCode(code) : '';
  });
}

/** ISO 8601 as xsd:dateTime, a date or a time has it. */
function serialOf(iso: string, isFrom1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      iso,
    );
  if (!match || iso === '') return null;
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1)
    .map((text) => Number(text ?? 0));
  const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  if (!year || !month || !day) return time;
  return sheetSerial({ year, month, day }) - (isFrom1904 ? DAYS_TO_1904 : 0) + time;
}

/**
 * A text's own letters, without the readings above it that East Asian files have. ExcelJS breaks on a plain text beside
 * runs.
 */
export function runs(text: Element): Element {
  const letters = text.children
    .filter(isElement)
    .filter(({ name }) => name === 't' || name === 'r');
  const isMixed = letters.length > 1 || letters[0]?.name === 'r';
  const children = letters.map((part) =>
    isMixed && part.name === 't' ? element('r', {}, [part]) : part,
  );
  return { ...text, children };
}
