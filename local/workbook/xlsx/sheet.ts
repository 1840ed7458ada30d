/** A sheet's part as ExcelJS expects it: only what it reads, within the cells that there are. */
import { a1 } from '../../../src/core/sheet/a1';
import { type Area, between, parseArea } from '../area';
import { type Book, type Cells, tidyCells } from './cells';
import { childOf, childrenOf, type Element, isElement, readXml, textOf, Written } from './xml';

export interface TidySheet {
  readonly root: Element;
  readonly cells: Cells;
  /** Without those that lie over another: Excel shows the first alone. */
  readonly merges: readonly Area[];
}

/** A new sheet's, at Google. */
const FEWEST_ROWS = 1000;
const FEWEST_COLUMNS = 26;

/** Cells with a rule in a sheet. */
const MOST_RULED = 1_000_000;

/** What ExcelJS keeps beside the cells, rules and merges. */
const KEPT =
  /^(?:sheetPr|sheetViews|sheetFormatPr|cols|sheetData|sheetProtection|autoFilter|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|picture|tableParts|extLst)$/;

/** Throws where it is no well-formed XML, and `TooLarge` where no spreadsheet could hold it. */
export function tidySheet(name: string, xml: string, book: Book): TidySheet {
  const cells = tidyCells(name, book);
  const all = readXml(xml, { name: 'row', write: cells.row });
  const limit = between(
    1,
    1,
    Math.max(FEWEST_ROWS, cells.rows),
    Math.max(FEWEST_COLUMNS, cells.columns),
  );
  const data = childOf(all, 'sheetData');
  const rows = (data?.children ?? []).flatMap((node) =>
    node instanceof Written ? [node.xml] : [],
  );
  const children = all.children.filter(isElement).flatMap((child): Element[] => {
    if (child === data) {
      return [{ ...child, children: cells.kept(rows).map((row) => new Written(row)) }];
    }
    if (child.name === 'conditionalFormatting') return withFormulas(child);
    if (child.name === 'dataValidations') return withinLimit(child, limit);
    if (child.name === 'cols') return columnsWithin(child, limit);
    return KEPT.test(child.name) ? [child] : [];
  });
  const merges = childrenOf(childOf(all, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => cut(attributes.ref ?? '', limit) ?? [],
  );
  return { root: { ...all, children }, cells, merges: apart(merges) };
}

/** ExcelJS cannot write a rule that compares with nothing. */
function withFormulas(format: Element): Element[] {
  const isWhole = ({ name, attributes, children }: Element) =>
    name !== 'cfRule' ||
    !/^(?:expression|cellIs|containsText|timePeriod)$/.test(attributes.type ?? '') ||
    children.some((node) => isElement(node) && node.name === 'formula' && textOf(node) !== '');
  const children = format.children.filter((node) => !isElement(node) || isWhole(node));
  const isEmpty = !children.some((node) => isElement(node) && node.name === 'cfRule');
  return isEmpty || !format.attributes.sqref ? [] : [{ ...format, children }];
}

/**
 * Cuts rules for whole rows or columns down to the cells there are, as Google does when it imports a file.
 * ExcelJS keeps one rule a cell: a million of them take it half a minute to load and save.
 */
function withinLimit(rules: Element, limit: Area): Element[] {
  let room = MOST_RULED;
  const children = childrenOf(rules, 'dataValidation').flatMap((rule) => {
    const ranges = (rule.attributes.sqref ?? '').split(/\s+/).flatMap((range) => {
      const area = cut(range, limit);
      room -= area ? area.rows * area.columns : 0;
      return area && room >= 0 ? [nameOf(area)] : [];
    });
    if (ranges.length === 0) return [];
    return [{ ...rule, attributes: { ...rule.attributes, sqref: ranges.join(' ') } }];
  });
  return children.length === 0 ? [] : [{ ...rules, children }];
}

function columnsWithin(columns: Element, limit: Area): Element[] {
  const children = childrenOf(columns, 'col').flatMap((column) => {
    const { min, max } = column.attributes;
    if (!min || Number(min) > limit.columns) return [];
    const last = `${Math.min(Number(max ?? min), limit.columns)}`;
    return [{ ...column, attributes: { ...column.attributes, max: last } }];
  });
  return children.length === 0 ? [] : [{ ...columns, children }];
}

function cut(range: string, limit: Area): Area | null {
  const area = parseArea(range);
  if (!area || area.row > limit.rows || area.column > limit.columns) return null;
  return {
    ...area,
    rows: Math.min(area.rows, limit.rows - area.row + 1),
    columns: Math.min(area.columns, limit.columns - area.column + 1),
  };
}

function nameOf({ row, column, rows, columns }: Area): string {
  return `${a1({ row, column })}:${a1({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** Marks each cell once, so that the work grows with the cells and not with the square of the merges. */
function apart(merges: readonly Area[]): Area[] {
  const taken = new Set<number>();
  return merges.filter((area) => {
    if (area.rows * area.columns < 2) return false;
    const keys: number[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = row * 20_000 + column;
        if (taken.has(key)) return false;
        keys.push(key);
      }
    }
    for (const key of keys) taken.add(key);
    return true;
  });
}
