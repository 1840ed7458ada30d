/** An .xlsx of any program as ExcelJS expects it: Excel's names for the parts, its spelling of the XML, and nothing on which ExcelJS breaks. */
import { strToU8, zipSync } from 'fflate';
import type { Area } from '../area';
import { bare, beside, type Note } from './beside';
import { runs } from './cells';
import { tidyFormats } from './formats';
import { listOf, openParts, type Parts, type Relationship } from './parts';
import { tidySheet } from './sheet';
import {
  childOf,
  childrenOf,
  type Element,
  element,
  readXml,
  textOf,
  writeXml,
  written,
} from './xml';

/** How much beside the cells is left out: ExcelJS may break on what nobody has foreseen. */
export type Care = 'everything' | 'plain' | 'cells';

export interface Tidy {
  readonly bytes: Buffer;
  /** By the order of the sheets: what ExcelJS would read wrongly, to be put right afterwards. */
  readonly sheets: readonly TidiedSheet[];
  readonly names: readonly CarriedName[];
}

export interface CarriedName {
  readonly name: Element;
  /** The sheet that alone knows it. */
  readonly sheet: string | null;
}

export interface TidiedSheet {
  readonly merges: readonly Area[];
  readonly undated: ReadonlyMap<string, string | number>;
  /** Each with its cell: ExcelJS passes over those of empty cells. */
  readonly notes: readonly Note[];
}

export interface Package {
  readonly parts: Parts;
  /** Of the workbook's own part. */
  readonly main: string;
}

/** Null where the package has no workbook. */
export function openPackage(zipped: Uint8Array): Package | null {
  const parts = openParts(zipped);
  const office = parts.relationships().find(({ kind }) => kind === 'officeDocument');
  const main = [office?.target ?? '', 'xl/workbook.xml'].find((name) => parts.has(name));
  if (main === undefined || parts.xml(main)?.name !== 'workbook') return null;
  return { parts, main };
}

/** Throws where a sheet is no well-formed XML, and `TooLarge` where no spreadsheet could hold it. */
export function tidied({ parts, main }: Package, care: Care): Tidy {
  const out: Record<string, Uint8Array> = {};
  const put = (name: string, root: Element) => {
    out[name] = strToU8(writeXml(root));
  };
  const relationships = parts.relationships(main);
  const partOf = (kind: string) => relationships.find((each) => each.kind === kind)?.target ?? '';
  const workbook = parts.xml(main) ?? element('workbook');
  const isFrom1904 = childOf(workbook, 'workbookPr')?.attributes.date1904 === '1';
  const strings = sharedStrings(parts.text(partOf('sharedStrings')));
  const styles = care === 'cells' ? null : parts.xml(partOf('styles'));
  const theme = parts.bytes(partOf('theme'));
  const book = { isFrom1904, lengths: strings.lengths };
  const shelf = { parts, media: new Map<string, string>(), out, put, tables: 0 };

  const kept: KeptSheet[] = [];
  const sheets: TidiedSheet[] = [];
  for (const [index, sheet] of childrenOf(childOf(workbook, 'sheets'), 'sheet').entries()) {
    const target = relationships.find(({ id }) => id === sheet.attributes['r:id']);
    const xml = target?.kind === 'worksheet' ? parts.text(target.target) : null;
    if (!target || xml === null) continue;
    const number = kept.length + 1;
    const tidy = tidySheet(sheet.attributes.name ?? '', inCapitals(xml), book);
    const lists = parts.relationships(target.target);
    const { root, own, notes } =
      care === 'everything'
        ? beside(tidy.root, lists, number, shelf)
        : { root: bare(tidy.root, care), own: [], notes: [] };
    put(`xl/worksheets/sheet${number}.xml`, root);
    if (own.length > 0) put(`xl/worksheets/_rels/sheet${number}.xml.rels`, listOf(own));
    const attributes = { ...sheet.attributes, 'r:id': `rId${number}` };
    kept.push({ index, sheet: { ...sheet, attributes } });
    sheets.push({ merges: tidy.merges, undated: tidy.cells.undated, notes });
  }
  put('xl/workbook.xml', workbookOf(workbook, kept, care));
  if (strings.root) put('xl/sharedStrings.xml', strings.root);
  put('xl/styles.xml', styles ? tidyFormats(styles) : element('styleSheet'));
  if (theme) out['xl/theme/theme1.xml'] = theme;
  const core = parts.relationships().find(({ kind }) => kind === 'core-properties');
  const properties = core ? coreOf(parts.xml(core.target)) : null;
  if (properties) put('docProps/core.xml', properties);
  const list = kept.map((_, i): Relationship => worksheet(i + 1));
  put('xl/_rels/workbook.xml.rels', listOf(list));
  return { bytes: Buffer.from(zipSync(out, { level: 0 })), sheets, names: carriedNames(workbook) };
}

function worksheet(number: number): Relationship {
  const target = `worksheets/sheet${number}.xml`;
  return { id: `rId${number}`, kind: 'worksheet', target, isOutside: false };
}

/** A letter by its number (ECMA-376 part 1, 22.9.2.19), `_x000D_`: ExcelJS knows those in capitals alone. */
function inCapitals(xml: string): string {
  return xml.replace(/_x[0-9A-Fa-f]{4}_/g, (escaped) => `_x${escaped.slice(2).toUpperCase()}`);
}

function sharedStrings(xml: string | null) {
  const lengths: number[] = [];
  if (xml === null) return { root: null, lengths };
  try {
    const write = (item: Element) => {
      const own = runs(item);
      lengths.push(textOf(own).length);
      return written(own.children.length === 0 ? element('si', {}, [element('t')]) : own);
    };
    return { root: readXml(inCapitals(xml), { name: 'si', write }), lengths };
  } catch {
    return { root: null, lengths: [] };
  }
}

/** Sheets that are no tables of cells (charts, macros) are left out, and the places of the others counted anew. */
function workbookOf(workbook: Element, kept: readonly KeptSheet[], care: Care): Element {
  const placeOf = (index: string | undefined) =>
    kept.findIndex((each) => `${each.index}` === index);
  const names = namesIn(workbook).flatMap((name) => {
    const place = placeOf(name.attributes.localSheetId);
    if (!isPrinted(name) || place < 0 || !RANGES.test(textOf(name))) return [];
    return [{ ...name, attributes: { ...name.attributes, localSheetId: `${place}` } }];
  });
  const views = childrenOf(childOf(workbook, 'bookViews'), 'workbookView').map((view) => {
    const activeTab = `${Math.max(0, placeOf(view.attributes.activeTab ?? '0'))}`;
    return { ...view, attributes: { ...view.attributes, activeTab } };
  });
  const properties = childOf(workbook, 'workbookPr');
  return element('workbook', {}, [
    ...(properties ? [properties] : []),
    ...(views.length > 0 ? [element('bookViews', {}, views)] : []),
    element(
      'sheets',
      {},
      kept.map(({ sheet }) => sheet),
    ),
    ...(care === 'everything' && names.length > 0 ? [element('definedNames', {}, names)] : []),
  ]);
}

interface KeptSheet {
  readonly index: number;
  readonly sheet: Element;
}

function namesIn(workbook: Element): Element[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName');
}

/** ExcelJS keeps what is printed with the sheet. */
function isPrinted(name: Element): boolean {
  return /^_xlnm\.Print_(?:Area|Titles)$/.test(name.attributes.name ?? '');
}

/** ExcelJS loses its way in a sheet's name with an apostrophe or a comma. */
const RANGES =
  /^(?:'[^',]+'|[^'!,]+)!\$?[A-Z]*\$?\d*:\$?[A-Z]*\$?\d*(?:,(?:'[^',]+'|[^'!,]+)!\$?[A-Z]*\$?\d*:\$?[A-Z]*\$?\d*)*$/;

/** ExcelJS notes a name at each cell of its range, and knows no name of a formula: so these are kept as they are. */
function carriedNames(workbook: Element): CarriedName[] {
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet');
  return namesIn(workbook).flatMap((name) => {
    if (/^_xlnm\./.test(name.attributes.name ?? '')) return [];
    const { localSheetId: place, ...attributes } = name.attributes;
    const sheet = place === undefined ? null : (sheets[Number(place)]?.attributes.name ?? '');
    return [{ name: { ...name, attributes }, sheet }];
  });
}

const CORE =
  /^(?:dc:(?:creator|title|subject|description|identifier|language)|cp:(?:keywords|category|lastModifiedBy|contentStatus))$/;

function coreOf(root: Element | null): Element | null {
  if (root?.name !== 'cp:coreProperties') return null;
  const children = root.children.flatMap((child) => {
    if (typeof child !== 'object' || !('name' in child)) return [];
    const isDate = /^dcterms:(?:created|modified)$/.test(child.name);
    const isKept = isDate ? !Number.isNaN(Date.parse(textOf(child))) : CORE.test(child.name);
    return isKept ? [element(child.name, {}, [textOf(child)])] : [];
  });
  return children.length > 0 ? { ...root, attributes: {}, children } : null;
}
