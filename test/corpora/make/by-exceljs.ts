/** Workbooks as ExcelJS writes them: each form of the table plain and dressed, and what may stand in and beside cells. */
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import type { MadeFile } from './made-file';
import { FORMS, formOf } from './measures';

type Fill = (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;

const DAY = new Date(Date.UTC(2026, 2, 10));
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==';

async function written(fill: Fill, form: string, count?: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = DAY;
  book.modified = DAY;
  const sheet = book.addWorksheet('มาตรการ');
  for (const row of formOf(form, count)) sheet.addRow([...row]);
  fill(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const put = (address: string, value: ExcelJS.CellValue, numFmt?: string): Fill => {
  return (sheet) => {
    const cell = sheet.getCell(address);
    cell.value = value;
    if (numFmt !== undefined) cell.numFmt = numFmt;
  };
};

const formula = (text: string, result: ExcelJS.CellFormulaValue['result']) =>
  ({ formula: text, ...(result === undefined ? {} : { result }) }) as ExcelJS.CellFormulaValue;

const DRESSES: Readonly<Record<string, Fill>> = {
  plain: () => undefined,
  dressed: (sheet) => {
    sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 2 }];
    sheet.autoFilter = 'A1:F1';
    sheet.getRow(1).font = { bold: true, name: 'TH SarabunPSK', size: 16 };
    sheet.columns.forEach((column, index) => {
      column.width = 10 + index * 4;
      column.alignment = { wrapText: true, vertical: 'top' };
    });
  },
  merged: (sheet) => {
    sheet.mergeCells('D3:D4');
    sheet.mergeCells('A9:C9');
  },
};

const FEATURES: Readonly<Record<string, Fill>> = {
  'date-iso-format': put('J2', DAY, 'yyyy-mm-dd'),
  'date-thai-format': put('J2', DAY, '[$-D07041E]d mmmm yyyy'),
  'date-default-format': put('J2', DAY, 'mm-dd-yy'),
  'date-and-time': put('J2', new Date(Date.UTC(2026, 2, 10, 13, 30)), 'd/m/yyyy h:mm'),
  'date-1904': (sheet, book) => {
    book.properties.date1904 = true;
    put('J2', DAY, 'd/m/yyyy')(sheet, book);
  },
  'rich-text': put('B2', {
    richText: [{ text: 'มาตร' }, { text: 'การ', font: { bold: true } }, { text: ' ก' }],
  }),
  'rich-note': (sheet) => {
    sheet.getCell('B2').note = {
      texts: [{ text: 'ผู้จัดทำ: ', font: { bold: true } }, { text: 'ดูแล้ว' }],
    };
  },
  links: put('H2', { text: 'หลักฐาน', hyperlink: 'https://www.example.org/o26?a=1&b=2' }),
  'link-within': put('H2', { text: 'ไปที่ชีต', hyperlink: '#มาตรการ!A1' }),
  protected: (sheet) => void sheet.protect('secret', { selectLockedCells: true }),
  'hidden-sheet': (_, book) => {
    book.addWorksheet('ซ่อน', { state: 'hidden' }).addRow(['ลับ', 1]);
  },
  'very-hidden-sheet': (_, book) => {
    book.addWorksheet('ซ่อนมาก', { state: 'veryHidden' }).addRow(['ลับ', 1]);
  },
  'hidden-rows-and-columns': (sheet) => {
    sheet.getRow(3).hidden = true;
    sheet.getColumn(5).hidden = true;
  },
  grouped: (sheet) => {
    for (const row of [3, 4, 5]) sheet.getRow(row).outlineLevel = 1;
    sheet.getColumn(4).outlineLevel = 1;
  },
  'drop-downs': (sheet) => {
    sheet.getCell('F2').dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"เสร็จ,ไม่เสร็จ"'],
    };
  },
  'conditional-colours': (sheet) => {
    sheet.addConditionalFormatting({
      ref: 'F2:F9',
      rules: [
        {
          type: 'containsText',
          operator: 'containsText',
          text: 'เสร็จ',
          priority: 1,
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFCCFFCC' } } },
        },
      ],
    });
  },
  'data-bars': (sheet) => {
    sheet.addConditionalFormatting({
      ref: 'F2:F9',
      rules: [
        {
          type: 'dataBar',
          priority: 1,
          cfvo: [{ type: 'min' }, { type: 'max' }],
        } as unknown as ExcelJS.ConditionalFormattingRule,
      ],
    });
  },
  table: (_, book) => {
    book.addWorksheet('ตาราง').addTable({
      name: 'ตารางหนึ่ง',
      ref: 'A1',
      headerRow: true,
      columns: [{ name: 'ชื่อ' }, { name: 'ค่า' }],
      rows: [
        ['ก', 1],
        ['ข', 2],
      ],
    });
  },
  picture: (sheet, book) => {
    sheet.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'J2:K5');
  },
  names: (_, book) => {
    book.definedNames.add('มาตรการ!$A$2:$B$7', 'ช่วงหนึ่ง');
    book.definedNames.add('มาตรการ!$C$2', 'ช่องหนึ่ง');
  },
  'printed-page': (sheet) => {
    sheet.pageSetup = {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      printTitlesRow: '1:1',
      printArea: 'A1:H9',
    };
    sheet.headerFooter = { oddHeader: '&C&"TH SarabunPSK"หน้า &P', oddFooter: '&R&D' };
  },
  'formula-number': put('I2', formula('COUNTA(B2:B7)', 6)),
  'formula-zero': put('I2', formula('COUNTIF(B2:B7,"x")', 0)),
  'formula-false': put('I2', formula('1=2', false as unknown as number)),
  'formula-text': put('I2', formula('"ก"&"ข"', 'กข')),
  'formula-error': put('I2', formula('1/0', { error: '#DIV/0!' })),
  'formula-date': put('I2', formula('TODAY()', DAY), 'd/m/yyyy'),
  'formula-without-result': put('I2', formula('A2+1', undefined)),
  'shared-formula': (sheet) => {
    sheet.getCell('I2').value = formula('A2*2', 2);
    for (const [index, row] of [3, 4, 5].entries())
      sheet.getCell(`I${row}`).value = {
        sharedFormula: 'I2',
        result: (index + 2) * 2,
      } as ExcelJS.CellSharedFormulaValue;
  },
  errors: put('I2', { error: '#N/A' }),
  'odd-numbers': (sheet) => {
    [0, -0.5, 1e-9, 123_456_789.123, 9.99e15, 0.1 + 0.2].forEach((value, index) => {
      sheet.getCell(2 + index, 9).value = value;
    });
  },
  'leading-zeros': put('I2', '0812345678', '@'),
  currency: put('I2', 1_250_000.5, '"฿"#,##0.00;[Red]-"฿"#,##0.00'),
  'long-text': put('I2', 'ข้อความยาว '.repeat(2500)),
  'odd-letters': put('I2', 'สระอำ ํา 🙂 <b>&amp;</b> "คำพูด" \u00a0\u200bจบ'),
  'lines-in-a-cell': put('H2', '/\n(อบรม 12 คน\nเมื่อ 2 มีนาคม 2569)'),
  'looks-like-a-formula': put('I2', '=1+1 ไม่ใช่สูตร'),
  'odd-sheet-names': (_, book) => {
    for (const name of ["ปี '69", 'ก & ข <ค>', 'a'.repeat(31), '2569'])
      book.addWorksheet(name).addRow([name]);
  },
  'many-sheets': (_, book) => {
    for (let index = 1; index <= 25; index++)
      book.addWorksheet(`หน่วย ${index}`).addRow(['ก', index]);
  },
  'format-far-down': (sheet) => {
    sheet.getCell('Z900').font = { bold: true };
  },
};

/** Row by row, with the strings in the cells. */
async function streamed(form: string): Promise<Uint8Array> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useSharedStrings: false,
    useStyles: true,
  });
  const sheet = book.addWorksheet('มาตรการ');
  for (const row of formOf(form)) sheet.addRow([...row]).commit();
  sheet.commit();
  await book.commit();
  return new Uint8Array(Buffer.concat(chunks));
}

export const BY_EXCELJS: readonly MadeFile[] = [
  ...Object.keys(FORMS).flatMap((form) =>
    Object.entries(DRESSES).map(([dress, fill]) => ({
      name: `exceljs-${form}-${dress}.xlsx`,
      bytes: () => written(fill, form),
    })),
  ),
  ...Object.entries(FEATURES).map(([feature, fill]) => ({
    name: `exceljs-${feature}.xlsx`,
    bytes: () => written(fill, 'marks'),
  })),
  { name: 'exceljs-1500-rows.xlsx', bytes: () => written(() => undefined, 'words', 1500) },
  { name: 'exceljs-streamed.xlsx', bytes: () => streamed('words') },
  {
    name: 'exceljs-empty.xlsx',
    bytes: async () => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet('ว่าง');
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
  },
];
