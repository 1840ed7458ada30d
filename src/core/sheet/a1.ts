/** Names of cells as a sheet shows them: (3, 28) is AB3. */
import type { CellPlace } from './cell';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function a1(place: CellPlace): string {
  return `${columnName(place.column)}${place.row}`;
}

/** The place of a single A1 cell; null where there is none, or the text is no such name. */
export function parseA1(name: string | null): CellPlace | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(name ?? '');
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}
