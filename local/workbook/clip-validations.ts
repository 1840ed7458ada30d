/**
 * Cuts rules for whole columns down to the rows there are, as Google does when it imports a file.
 * ExcelJS keeps one rule a cell: a million of them take it half a minute to load and save.
 */
import PizZip from 'pizzip';

/** Rows of a new sheet; see `newGrid` in workbook.ts. */
const FEWEST_ROWS = 1000;

/** The same bytes where nothing needs cutting. */
export function clipValidations(bytes: Buffer): Buffer {
  const zip = new PizZip(bytes);
  let changed = false;
  for (const part of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const xml = part.asText();
    const clipped = clipSheet(xml);
    if (clipped === xml) continue;
    zip.file(part.name, clipped);
    changed = true;
  }
  return changed ? zip.generate({ type: 'nodebuffer' }) : bytes;
}

function clipSheet(xml: string): string {
  if (!xml.includes('dataValidation ')) return xml;
  const rows = xml.matchAll(/<(?:\w+:)?row\b[^>]*?\br="(\d+)"/g);
  const limit = Math.max(FEWEST_ROWS, ...Array.from(rows, ([, row]) => Number(row)).slice(-1));
  return xml.replace(/(<(?:\w+:)?dataValidation [^>]*?\bsqref=")([^"]+)"/g, (_, head, ranges) => {
    const kept = String(ranges)
      .split(/\s+/)
      .map((range) => clipRange(range, limit))
      .filter((range) => range !== null);
    return `${head}${kept.length > 0 ? kept.join(' ') : `A${limit}`}"`;
  });
}

function clipRange(range: string, limit: number): string | null {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(range);
  if (!match) return range;
  const [, left, top, right, bottom] = match;
  if (Number(top) > limit) return null;
  return `${left}${top}:${right}${Math.min(Number(bottom), limit)}`;
}
