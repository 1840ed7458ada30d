/** Writes an .xlsx whole or not at all, and puts right what ExcelJS writes against the schema. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dropBeside } from '../exceljs-inside';
import { carriedBy } from './carried';
import { contentsOf, type Lost, lostBetween } from './contents';
import { type CarriedName, openPackage } from './tidy';
import { childOf, childrenOf, element, readXml, textOf, writeXml } from './xml';

export async function saveXlsx(book: ExcelJS.Workbook, path: string): Promise<void> {
  const bytes = mended(await writtenBytes(book), carriedBy(book)?.names ?? []);
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (problem) {
    rmSync(draft, { force: true });
    throw problem;
  }
}

/** The kinds of things that the workbook's file had and the saved one has not: ExcelJS does not keep them all. */
export function lostIn(book: ExcelJS.Workbook, path: string): readonly Lost[] {
  const [had, has] = [carriedBy(book)?.file, openPackage(readFileSync(path))];
  return had && has ? lostBetween(contentsOf(had), contentsOf(has)) : [];
}

/** What ExcelJS has read and cannot write is rules, tables or pictures; the cells come first. */
async function writtenBytes(book: ExcelJS.Workbook): Promise<Uint8Array> {
  try {
    return new Uint8Array(await book.xlsx.writeBuffer());
  } catch {
    for (const sheet of book.worksheets) dropBeside(sheet);
    return new Uint8Array(await book.xlsx.writeBuffer());
  }
}

function mended(bytes: Uint8Array, names: readonly CarriedName[]): Uint8Array {
  const files = unzipSync(bytes);
  const workbook = files['xl/workbook.xml'];
  if (workbook) files['xl/workbook.xml'] = strToU8(withNames(strFromU8(workbook), names));
  if (!files[THEME]) withoutTheme(files);
  for (const [name, content] of Object.entries(files)) {
    const mend = MENDERS.find(({ part }) => part.test(name));
    if (mend) files[name] = strToU8(mend.mend(strFromU8(content), name));
  }
  return zipSync(files);
}

const THEME = 'xl/theme/theme1.xml';

/** ExcelJS leads to a theme also where the workbook has none. */
function withoutTheme(files: Record<string, Uint8Array>): void {
  for (const [name, leading] of [
    ['xl/_rels/workbook.xml.rels', /<Relationship [^>]*Target="theme\/theme1\.xml"[^>]*\/>/],
    ['[Content_Types].xml', /<Override [^>]*PartName="\/xl\/theme\/theme1\.xml"[^>]*\/>/],
  ] as const) {
    const part = files[name];
    if (part) files[name] = strToU8(strFromU8(part).replace(leading, ''));
  }
}

/** Without those of a sheet that is gone: Excel takes them for damage. */
function withNames(xml: string, names: readonly CarriedName[]): string {
  if (names.length === 0) return xml;
  const workbook = readXml(xml);
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes.name ?? '',
  );
  const own = childOf(workbook, 'definedNames');
  const known = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const kept = names.flatMap(({ name, sheet }) => {
    const place = sheet === null ? null : sheets.indexOf(sheet);
    if (place === -1 || !sheetsIn(textOf(name)).every((each) => known.has(each))) return [];
    return [
      place === null
        ? name
        : { ...name, attributes: { ...name.attributes, localSheetId: `${place}` } },
    ];
  });
  if (kept.length === 0) return xml;
  const all = element('definedNames', {}, [...(own?.children ?? []), ...kept]);
  const children = workbook.children.flatMap((child) => {
    if (child === own) return [];
    const isSheets = typeof child === 'object' && 'name' in child && child.name === 'sheets';
    return isSheets ? [child, all] : [child];
  });
  return writeXml({ ...workbook, children });
}

/** In lower case, as names are compared. */
function sheetsIn(formula: string): string[] {
  const names = formula.matchAll(/'((?:[^']|'')+)'!|([^\s'!,()=+\-*/&<>:;^"{}[\]]+)!/g);
  return [...names].map(([, quoted, plain = '']) =>
    (quoted?.replace(/''/g, "'") ?? plain).toLowerCase(),
  );
}

const MENDERS: readonly {
  readonly part: RegExp;
  readonly mend: (xml: string, name: string) => string;
}[] = [
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, mend: mendedSheet },
  {
    // What looks like an escaped letter and is none would be read as that letter.
    part: /^xl\/sharedStrings\.xml$/,
    mend: (xml) => xml.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
  },
  { part: /^xl\/drawings\/vmlDrawing\d+\.vml$/, mend: withOwnIds },
  {
    part: /^xl\/drawings\/drawing\d+\.xml$/,
    mend: (xml) => xml.replace(/<xdr:oneCellAnchor editAs="[^"]*"/g, '<xdr:oneCellAnchor'),
  },
  {
    part: /^xl\/tables\/table\d+\.xml$/,
    mend: (xml) => xml.replace(/<autoFilter>.*?<\/autoFilter>|<autoFilter\/>/s, ''),
  },
];

function mendedSheet(xml: string): string {
  const start = Math.max(xml.indexOf('</sheetData>'), xml.indexOf('<sheetData/>'), 0);
  const head = xml
    .slice(0, start)
    .replace(/<sheetFormatPr(?![^>]*\sdefaultRowHeight=)/, '<sheetFormatPr defaultRowHeight="15"')
    .replace(/(<pageSetUpPr[^>]*\/>)(<outlinePr[^>]*\/>)/, '$2$1');
  const tail = xml
    .slice(start)
    // A rule of a kind that ExcelJS does not know leaves an empty list.
    .replace(/<conditionalFormatting [^>]*(?:\/>|><\/conditionalFormatting>)/g, '')
    .replace(/ operator="(?:not)?[cC]ontains(?:Errors|Blanks)"/g, '');
  return `${head}${inOrder(tail)}`;
}

/** The notes' drawing stands before a background picture, the tables and the extensions. */
function inOrder(tail: string): string {
  const notes = /<legacyDrawing [^>]*\/>(?=<\/worksheet>)/.exec(tail);
  if (!notes) return tail;
  const before = tail.slice(0, notes.index);
  // Rules have extensions too, so that only one that ends here is the sheet's own.
  const extension = before.endsWith('</extLst>') ? before.lastIndexOf('<extLst>') : -1;
  const places = [before.indexOf('<picture '), before.indexOf('<tableParts'), extension];
  const place = Math.min(before.length, ...places.filter((each) => each >= 0));
  return `${before.slice(0, place)}${notes[0]}${before.slice(place)}</worksheet>`;
}

/** Excel takes shapes of two sheets with the same ids for damage. */
function withOwnIds(xml: string, name: string): string {
  const number = Number(/(\d+)\.vml$/.exec(name)?.[1]);
  return xml
    .replace(/(<o:idmap [^>]*\bdata=")1"/, `$1${number}"`)
    .replace(/_x0000_s(\d+)/g, (_, id) => `_x0000_s${number * 1024 + Number(id) - 1024}`);
}
