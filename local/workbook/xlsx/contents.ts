/** Counts what an .xlsx holds beside its cells, so that a copy can say what it has lost. */
import { SaxesParser } from 'saxes';
import type { Package } from './tidy';

/** How many there are of each. */
export type Contents = ReadonlyMap<Kind, number>;

export interface Lost {
  readonly kind: Kind;
  readonly count: number;
}

export type Kind =
  | 'charts'
  | 'pivotTables'
  | 'shapes'
  | 'pictures'
  | 'controls'
  | 'macros'
  | 'notes'
  | 'threads'
  | 'rules'
  | 'links'
  | 'names'
  | 'pageBreaks'
  | 'sparklines'
  | 'protections'
  | 'outsideData'
  | 'otherSheets'
  | 'tables'
  | 'conditionalFormats';

/** By the last word of a relationship's type. */
const BY_RELATIONSHIP: Readonly<Record<string, Kind>> = {
  chart: 'charts',
  chartEx: 'charts',
  pivotTable: 'pivotTables',
  vbaProject: 'macros',
  threadedComment: 'threads',
  threadedComments: 'threads',
  externalLink: 'outsideData',
  connections: 'outsideData',
  queryTable: 'outsideData',
  chartsheet: 'otherSheets',
  dialogsheet: 'otherSheets',
  xlMacrosheet: 'otherSheets',
  ctrlProp: 'controls',
  slicer: 'controls',
  oleObject: 'controls',
  package: 'controls',
};

/** By an element's name, without its prefix. */
const BY_ELEMENT: Readonly<Record<string, Kind>> = {
  sp: 'shapes',
  cxnSp: 'shapes',
  pic: 'pictures',
  comment: 'notes',
  dataValidation: 'rules',
  hyperlink: 'links',
  brk: 'pageBreaks',
  sparkline: 'sparklines',
  protectedRange: 'protections',
  tablePart: 'tables',
  cfRule: 'conditionalFormats',
};

/** A look in the parts of the workbook and its sheets, in the order of their relationships. */
export function contentsOf({ parts, main }: Package): Contents {
  const counts = new Map<Kind, number>();
  const add = (kind: Kind | undefined) => {
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    countElements(parts.text(name), (element, attributes) => add(kindOf(element, attributes)));
    for (const { kind, target, isOutside } of parts.relationships(name)) {
      add(BY_RELATIONSHIP[kind]);
      if (!isOutside && /^(?:worksheet|comments|drawing)$/.test(kind)) visit(target);
    }
  };
  visit(main);
  return counts;
}

type Attributes = Readonly<Record<string, string>>;

function kindOf(element: string, attributes: Attributes): Kind | undefined {
  if (element === 'definedName') return attributes.name?.startsWith('_xlnm') ? undefined : 'names';
  if (element === 'workbookProtection') return isLocked(attributes) ? 'protections' : undefined;
  return BY_ELEMENT[element];
}

/** LibreOffice writes the element into every workbook; without one of these it protects nothing (ECMA-376 part 1, 18.2.29). */
function isLocked(attributes: Attributes): boolean {
  return Object.entries(attributes).some(
    ([name, value]) =>
      /^lock(?:Structure|Windows|Revision)$/.test(name) && /^(?:1|true)$/.test(value),
  );
}

/** Text that is no XML holds nothing that a copy could lose. */
function countElements(
  text: string | null,
  each: (element: string, attributes: Attributes) => void,
): void {
  if (text === null || !/^\s*</.test(text)) return;
  const parser = new SaxesParser();
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!isBroken) each(name.replace(/^.*:/, ''), attributes);
  });
  parser.write(text).close();
}

export function lostBetween(had: Contents, has: Contents): Lost[] {
  return [...had].flatMap(([kind, count]) => {
    const lost = count - (has.get(kind) ?? 0);
    return lost > 0 ? [{ kind, count: lost }] : [];
  });
}
