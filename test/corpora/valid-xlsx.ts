/** Whether a written workbook is whole: every part well-formed, typed and led to, and a sheet's elements in the schema's order. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../../src/core/docx/xml-reader';

/** CT_Worksheet and CT_Workbook of ECMA-376 part 1, 18.3.1.99 and 18.2.27. */
const ORDERS: readonly (readonly [part: RegExp, order: readonly string[]])[] = [
  [
    /^xl\/worksheets\/[^/]+\.xml$/,
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  ],
  [
    /^xl\/workbook\.xml$/,
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    ),
  ],
];

export function invalidIn(path: string): readonly string[] {
  const parts = new Map(
    Object.entries(unzipSync(readFileSync(path))).filter(([name]) => !name.endsWith('/')),
  );
  const xml = [...parts].filter(([name]) => /\.(?:xml|rels|vml)$/.test(name));
  const wrong: string[] = [];
  for (const [name, bytes] of xml) {
    const text = strFromU8(bytes);
    const children: string[] = [];
    let depth = 0;
    const fault = readXml(text.replace(/^\ufeff/, ''), {
      open: ({ local }) => {
        if (depth++ === 1) children.push(local);
      },
      close: () => depth--,
    });
    if (fault !== null) wrong.push(`${name} is not well-formed`);
    const order = ORDERS.find(([part]) => part.test(name))?.[1];
    if (order) wrong.push(...outOfOrder(name, children, order));
    if (name.endsWith('.rels')) wrong.push(...leadingNowhere(name, text, parts));
  }
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
  for (const name of parts.keys()) {
    const isTyped =
      types.includes(`PartName="/${name}"`) ||
      types.includes(`Extension="${name.split('.').pop()}"`) ||
      name === '[Content_Types].xml';
    if (!isTyped) wrong.push(`${name} has no type`);
  }
  return wrong;
}

function outOfOrder(
  name: string,
  children: readonly string[],
  order: readonly string[],
): readonly string[] {
  const places = children.map((child) => order.indexOf(child));
  const at = places.findIndex((place, index) => place < Math.max(0, ...places.slice(0, index)));
  return at < 0 ? [] : [`${name}: ${children[at]} stands too late, or is unknown`];
}

function leadingNowhere(
  name: string,
  text: string,
  parts: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const folder = posix.dirname(posix.dirname(name));
  return [...text.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([relation]) => {
    const target = /\bTarget="([^"]*)"/.exec(relation)?.[1] ?? '';
    if (/TargetMode="External"/.test(relation)) return [];
    const place = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return parts.has(place) ? [] : [`${name} leads to ${target}, which is not there`];
  });
}
