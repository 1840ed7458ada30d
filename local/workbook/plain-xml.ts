/** Writes an .xlsx's parts as ExcelJS expects them: other programs' XML says the same in forms that it does not know. */
import PizZip from 'pizzip';
import { a1 } from '../../src/core/sheet/a1';
import { sheetSerial } from '../../src/core/text/dates';

/** Strict Open XML has names of its own; ISO/IEC 29500-1, annex A. */
const STRICT: readonly (readonly [strict: string, usual: string])[] = [
  [
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  ],
  [
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  ],
  [
    'http://purl.oclc.org/ooxml/drawingml/main',
    'http://schemas.openxmlformats.org/drawingml/2006/main',
  ],
];

/** The two systems of days are 1,462 days apart. */
const DAYS_TO_1904 = 1462;

/** The same bytes where every part is as expected. */
export function plainXml(bytes: Buffer): Buffer {
  const zip = new PizZip(bytes);
  let changed = false;
  const isFrom1904 = /\bdate1904="(?:1|true)"/.test(zip.file('xl/workbook.xml')?.asText() ?? '');
  for (const part of zip.file(/^\/?(?:xl\/.*\.xml|.*\.rels|\[Content_Types\]\.xml)$/)) {
    const xml = part.asText();
    const usual = withoutPrefix(withUsualNames(xml));
    const isSheet = /^\/?xl\/worksheets\/[^/]+\.xml$/.test(part.name);
    const plain = isSheet ? plainCells(usual, isFrom1904) : usual;
    if (plain === xml) continue;
    zip.file(part.name, plain);
    changed = true;
  }
  return changed ? zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }) : bytes;
}

function withUsualNames(xml: string): string {
  if (!xml.includes('http://purl.oclc.org/ooxml/')) return xml;
  return STRICT.reduce((text, [strict, usual]) => text.split(strict).join(usual), xml);
}

/** The names whose elements ExcelJS knows without a prefix alone; a theme's have one, and keep it. */
const SHEETS_OWN =
  /^http:\/\/schemas\.openxmlformats\.org\/(?:spreadsheetml\/2006\/main|package\/2006\/(?:relationships|content-types))$/;

/** `<x:worksheet xmlns:x="…">`: the names of a sheet's own elements, without their prefix. */
function withoutPrefix(xml: string): string {
  const [, prefix, attributes = ''] =
    /^[^<]*(?:<[?!][^>]*>[^<]*)*<(\w+):\w+([^>]*)>/.exec(xml) ?? [];
  const name = new RegExp(`\\sxmlns:${prefix}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  if (!prefix || !SHEETS_OWN.test(name) || /\sxmlns="/.test(attributes)) return xml;
  return xml
    .split(`<${prefix}:`)
    .join('<')
    .split(`</${prefix}:`)
    .join('</')
    .replace(`xmlns:${prefix}="`, 'xmlns="');
}

const ROW_OR_CELL = /<(row|c)(?=[\s/>])([^>]*)>/g;

function plainCells(xml: string, isFrom1904: boolean): string {
  const placed = hasUnplaced(xml) ? withPlaces(xml) : xml;
  const dated = placed.includes('t="d"') ? withSerials(placed, isFrom1904) : placed;
  return dated.includes(' vm="') ? withoutPictures(dated) : dated;
}

function hasUnplaced(xml: string): boolean {
  for (const [, , attributes = ''] of xml.matchAll(ROW_OR_CELL)) {
    if (!/\sr="/.test(attributes)) return true;
  }
  return false;
}

/** A cell without an address stands behind the one before it, a row below the one above. */
function withPlaces(xml: string): string {
  let [row, column] = [0, 0];
  return xml.replace(ROW_OR_CELL, (tag, name: string, attributes: string) => {
    const at = /\sr="([A-Z]*)(\d+)"/.exec(attributes);
    if (name === 'row') {
      row = at ? Number(at[2]) : row + 1;
      column = 0;
      return at ? tag : `<row r="${row}"${attributes}>`;
    }
    column = at ? columnNumber(at[1] ?? '') : column + 1;
    return at ? tag : `<c r="${a1({ row, column })}"${attributes}>`;
  });
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** ExcelJS takes `2026-10-01` for the number 2026. */
function withSerials(xml: string, isFrom1904: boolean): string {
  return xml.replace(
    /<c(?=\s)([^>]*)\st="d"([^>]*)><v>([^<]*)<\/v><\/c>/g,
    (cell, before: string, after: string, iso: string) => {
      const serial = serialOf(iso, isFrom1904);
      return serial === null ? cell : `<c${before}${after}><v>${serial}</v></c>`;
    },
  );
}

function serialOf(iso: string, isFrom1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/.exec(
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

/** A picture placed in a cell is kept beside the sheet; for older programs the cell says #VALUE!. */
function withoutPictures(xml: string): string {
  return xml.replace(
    /<c(?=\s)([^>]*\svm="\d+"[^>]*)(?<!\/)>((?:(?!<\/c>)[\s\S])*)<\/c>/g,
    (cell, attributes: string, content: string) => {
      const isError = /\st="e"/.test(attributes);
      const isFormula = content.includes('<f') && !/\bIMAGE\(/.test(content);
      return isError && !isFormula ? `<c${attributes.replace(/\s(?:t|vm)="[^"]*"/g, '')}/>` : cell;
    },
  );
}
