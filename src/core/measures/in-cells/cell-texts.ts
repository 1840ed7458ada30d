/** What the cells of a formula's range likely show: a formula is given their values, and not how they look. */

/** A date has another realm's type where a test, or Sheets, made it. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function textsOf(values: readonly (readonly unknown[])[]): string[][] {
  // A row that is shorter than another would move the columns behind it.
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return values.map((row) => Array.from({ length: width }, (_, column) => textOf(row[column])));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDate(value)) return `${value.getDate()}/${value.getMonth() + 1}/${value.getFullYear()}`;
  return String(value);
}

/**
 * A status in numbers from 0 to 1 is a per cent in the cells' format: 0.996 is 99.6%. A plain 1 is none for the memo,
 * which finds it and asks; so no memo that was made says otherwise.
 */
export function withPercents(
  values: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
  column: number,
): readonly (readonly string[])[] {
  return texts.map((row, r) => {
    const value = values[r]?.[column - 1];
    if (typeof value !== 'number' || value < 0 || value > 1) return row;
    // Twelve digits: 0.07 × 100 is 7.000000000000001 in binary.
    const percent = `${Number((value * 100).toPrecision(12))}%`;
    return row.map((text, c) => (c === column - 1 ? percent : text));
  });
}
