/** Workbooks whose parts other programs write in other ways, or that are broken: made by changing the parts of a plain one. */
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { MadeFile } from './made-file';
import { formOf } from './measures';

type Parts = Record<string, Uint8Array>;
type Change = (parts: Parts) => void;

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const TYPES = '[Content_Types].xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';

async function plain(): Promise<Parts> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('มาตรการ');
  for (const row of formOf('words')) sheet.addRow([...row]);
  sheet.getCell('J2').value = new Date(Date.UTC(2026, 2, 10));
  sheet.getCell('J2').numFmt = 'd/m/yyyy';
  return unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
}

async function changed(change: Change): Promise<Uint8Array> {
  const parts = await plain();
  change(parts);
  return zipSync(parts);
}

/** A change that does not find its place makes no file that anyone meant. */
function edit(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${name} has no ${from}`);
  parts[name] = strToU8(after);
}

const inSheet =
  (from: string | RegExp, to: string): Change =>
  (parts) =>
    edit(parts, SHEET, from, to);

const beforeMargins = (xml: string): Change => inSheet('<pageMargins', `${xml}<pageMargins`);

const moreCells = (xml: string): Change =>
  inSheet('</sheetData>', `<row r="20">${xml}</row></sheetData>`);

function eachXml(parts: Parts, change: (xml: string, name: string) => string): void {
  for (const [name, bytes] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(name)) parts[name] = strToU8(change(strFromU8(bytes), name));
}

/** A part more, with its type and the relationship from the first sheet or the workbook that leads to it. */
function add(parts: Parts, name: string, type: string, content: string): void {
  parts[name] = strToU8(content);
  edit(parts, TYPES, '</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`);
}

function relate(parts: Parts, rels: string, id: string, type: string, target: string): void {
  const relation = `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`;
  if (parts[rels]) edit(parts, rels, '</Relationships>', `${relation}</Relationships>`);
  else
    parts[rels] = strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
    );
}

const chart: Change = (parts) => {
  add(
    parts,
    'xl/charts/chart1.xml',
    `${DRAWING}.drawingml.chart+xml`,
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>',
  );
  const anchor = `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1000000" cy="1000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="แผนภูมิ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`;
  add(
    parts,
    'xl/drawings/drawing1.xml',
    `${DRAWING}.drawing+xml`,
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">${anchor}</xdr:wsDr>`,
  );
  relate(parts, 'xl/drawings/_rels/drawing1.xml.rels', 'rId1', 'chart', '../charts/chart1.xml');
  relate(parts, SHEET_RELS, 'rIdD', 'drawing', '../drawings/drawing1.xml');
  edit(
    parts,
    SHEET,
    /(<pageMargins[^>]*>(?:<\/pageMargins>)?)(<pageSetup[^>]*>)?/,
    '$1$2<drawing r:id="rIdD"/>',
  );
};

const pivot: Change = (parts) => {
  add(
    parts,
    'xl/pivotTables/pivotTable1.xml',
    `${DRAWING}.spreadsheetml.pivotTable+xml`,
    `<pivotTableDefinition xmlns="${MAIN}" name="สรุป" cacheId="1" dataCaption="ค่า"><location ref="L1:M5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  );
  add(
    parts,
    'xl/pivotCache/pivotCacheDefinition1.xml',
    `${DRAWING}.spreadsheetml.pivotCacheDefinition+xml`,
    `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:F7" sheet="มาตรการ"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
  );
  relate(parts, SHEET_RELS, 'rIdP', 'pivotTable', '../pivotTables/pivotTable1.xml');
  relate(
    parts,
    'xl/pivotTables/_rels/pivotTable1.xml.rels',
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  );
  relate(
    parts,
    'xl/_rels/workbook.xml.rels',
    'rIdC',
    'pivotCacheDefinition',
    'pivotCache/pivotCacheDefinition1.xml',
  );
  edit(
    parts,
    BOOK,
    '</workbook>',
    '<pivotCaches><pivotCache cacheId="1" r:id="rIdC"/></pivotCaches></workbook>',
  );
};

const macros: Change = (parts) => {
  parts['xl/vbaProject.bin'] = new Uint8Array(64);
  edit(
    parts,
    TYPES,
    '</Types>',
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
  );
  relate(
    parts,
    'xl/_rels/workbook.xml.rels',
    'rIdV',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'vbaProject.bin',
  );
};

const outside: Change = (parts) => {
  add(
    parts,
    'xl/externalLinks/externalLink1.xml',
    `${DRAWING}.spreadsheetml.externalLink+xml`,
    `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="ก"/></sheetNames></externalBook></externalLink>`,
  );
  relate(
    parts,
    'xl/_rels/workbook.xml.rels',
    'rIdX',
    'externalLink',
    'externalLinks/externalLink1.xml',
  );
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="file:///C:/a.xlsx" TargetMode="External"/></Relationships>`,
  );
};

const withoutAddresses: Change = (parts) => edit(parts, SHEET, / r="[A-Z]*[0-9]+"/g, '');

const prefixed: Change = (parts) =>
  eachXml(parts, (xml, name) =>
    /^xl\/(?:workbook|worksheets\/sheet1|sharedStrings)\.xml$/.test(name)
      ? xml
          .replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
          .replace(/<(\/?)(?![?!/]|\w+:)(\w)/g, '<$1x:$2')
      : xml,
  );

const strict: Change = (parts) =>
  eachXml(parts, (xml) =>
    xml
      .replaceAll(MAIN, `${STRICT}/spreadsheetml/main`)
      .replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`),
  );

const gone =
  (...names: readonly RegExp[]): Change =>
  (parts) => {
    for (const name of Object.keys(parts)) {
      if (!names.some((each) => each.test(name))) continue;
      delete parts[name];
      eachXml(parts, (xml) =>
        xml.replace(
          new RegExp(
            `<(?:Override|Relationship)\\b[^>]*"/?(?:[^"]*/)?${name.split('/').pop()}"[^>]*/>`,
          ),
          '',
        ),
      );
    }
  };

const CHANGES: Readonly<Record<string, Change>> = {
  'prefix-x': prefixed,
  strict,
  'no-addresses': withoutAddresses,
  'iso-date': inSheet(/<c r="J2"([^>]*)><v>[^<]*<\/v>/, '<c r="J2"$1 t="d"><v>2026-03-10</v>'),
  'date-1904-true': (parts) => {
    edit(parts, BOOK, /<workbookPr[^>]*>/, '<workbookPr date1904="true"/>');
    edit(parts, SHEET, /(<c r="J2"[^>]*><v>)[^<]*/, `$1${46_091 - 1462}`);
  },
  cdata: (parts) => edit(parts, 'xl/sharedStrings.xml', />สำนักปลัด</, '><![CDATA[สำนักปลัด]]><'),
  'inline-texts': moreCells(
    '<c r="A20" t="inlineStr"><is><t>ในช่อง</t></is></c><c r="B20" t="str"><v>ข้อความ</v></c>',
  ),
  booleans: moreCells('<c r="A20" t="b"><v>1</v></c><c r="B20" t="b"><v>0</v></c>'),
  'shared-formula': moreCells(
    '<c r="A20"><f t="shared" ref="A20:C20" si="0">A2+1</f><v>2</v></c><c r="B20"><f t="shared" si="0"/><v>3</v></c><c r="C20"><f t="shared" si="0"/><v>4</v></c>',
  ),
  'formula-text-in-a-date': moreCells(
    '<c r="A20" s="1" t="str"><f>IF(1=1,"ยังไม่กำหนด",1)</f><v>ยังไม่กำหนด</v></c>',
  ),
  'formula-error-in-a-date': moreCells('<c r="A20" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
  'no-styles': (parts) => {
    gone(/styles\.xml$/)(parts);
    edit(parts, SHEET, / s="\d+"/g, '');
  },
  'no-theme': gone(/theme1\.xml$/),
  'no-properties': gone(/^docProps\//),
  'empty-created': (parts) =>
    edit(parts, 'docProps/core.xml', /(<dcterms:created[^>]*>)[^<]*/, '$1'),
  'merges-twice': beforeMargins(
    '<mergeCells count="2"><mergeCell ref="D3:D4"/><mergeCell ref="D3:D4"/></mergeCells>',
  ),
  'two-thousand-merges': beforeMargins(
    `<mergeCells>${Array.from({ length: 2000 }, (_, index) => `<mergeCell ref="L${index + 1}:M${index + 1}"/>`).join('')}</mergeCells>`,
  ),
  'rule-for-the-whole-sheet': beforeMargins(
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"ก,ข"</formula1></dataValidation></dataValidations>',
  ),
  'colour-without-formula': beforeMargins(
    '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"/></conditionalFormatting>',
  ),
  'format-in-the-last-row': inSheet(
    '</sheetData>',
    '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
  ),
  'empty-rows-and-cells': inSheet(
    '</sheetData>',
    '<row r="30"/><row r="31"><c r="A31"/><c r="B31" t="s"/></row></sheetData>',
  ),
  'spaces-and-comments': (parts) =>
    eachXml(parts, (xml) => xml.replace(/(<sheetData>|<\/row>)/g, '$1\n  <!-- ก -->\n  ')),
  'byte-order-mark': (parts) => edit(parts, SHEET, /^/, '\ufeff'),
  'backslash-names': (parts) => {
    for (const [name, bytes] of Object.entries(parts)) {
      delete parts[name];
      parts[name.replace(/\//g, '\\')] = bytes;
    }
  },
  'absolute-targets': (parts) =>
    edit(parts, 'xl/_rels/workbook.xml.rels', /Target="(?!\/)/g, 'Target="/xl/'),
  'unknown-attributes': (parts) =>
    edit(
      parts,
      SHEET,
      '<sheetData>',
      '<sheetData xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" x14ac:dyDescent="0.25">',
    ),
  'newest-functions': moreCells('<c r="A20"><f>_xlfn.XLOOKUP(1,A2:A7,B2:B7)</f><v>1</v></c>'),
  'protected-ranges': inSheet(
    '</sheetData>',
    '</sheetData><sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="A1" name="ช่อง"/></protectedRanges>',
  ),
  'phonetic-texts': moreCells(
    '<c r="A20" t="inlineStr"><is><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></is></c>',
  ),
};

/** What the copy does not keep, and is told to have lost. */
const LOSING: Readonly<Record<string, readonly [change: Change, loses: readonly string[]]>> = {
  chart: [chart, ['charts']],
  pivot: [pivot, ['pivotTables']],
  macros: [macros, ['macros']],
  'link-to-a-file': [outside, ['outsideData']],
};

function oleOf(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

/** A part that unpacks to more than any workbook; packed it is small. */
function bomb(): Uint8Array {
  return zipSync(
    { [TYPES]: strToU8('<Types/>'), [BOOK]: new Uint8Array(201 * 1024 * 1024) },
    { level: 1 },
  );
}

const REFUSED: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'with-a-password': () => oleOf('EncryptedPackage'),
  'of-old-excel': () => oleOf('Workbook'),
  'empty-file': () => new Uint8Array(),
  'a-text': () => strToU8('ไม่ใช่สมุดงาน'),
  'half-of-it': async () => (await changed(() => undefined)).slice(0, 2000),
  'a-zip-of-others': () => zipSync({ 'อ่านก่อน.txt': strToU8('ก') }),
  'a-zip-bomb': bomb,
  'far-cell': () =>
    changed(
      inSheet('</sheetData>', '<row r="100000"><c r="FOO100000"><v>1</v></c></row></sheetData>'),
    ),
  'a-million-letters': () =>
    changed(moreCells(`<c r="A20" t="str"><v>${'ก'.repeat(1_000_000)}</v></c>`)),
  'no-sheets': () => changed((parts) => edit(parts, BOOK, /<sheets>.*<\/sheets>/, '<sheets/>')),
  'torn-sheet': () => changed(inSheet('</sheetData>', '')),
};

export const BY_PARTS: readonly MadeFile[] = [
  ...Object.entries(CHANGES).map(([name, change]) => ({
    name: `parts-${name}.xlsx`,
    bytes: () => changed(change),
  })),
  ...Object.entries(LOSING).map(([name, [change, loses]]) => ({
    name: `parts-${name}.xlsx`,
    bytes: () => changed(change),
    loses,
  })),
  ...Object.entries(REFUSED).map(([name, bytes]) => ({
    name: `refused-${name}.xlsx`,
    bytes,
    isRefused: true as const,
  })),
];
