/** Workbooks as SheetJS writes them, and files of other kinds that bear the name of one. */
import * as XLSX from '@e965/xlsx';
import type { MadeFile } from './made-file';
import { FORMS, formOf } from './measures';

type Fill = (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void;

const DAY = new Date(Date.UTC(2026, 2, 10));

function written(fill: Fill, form: string, options: XLSX.WritingOptions = {}): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(formOf(form).map((row) => [...row]));
  XLSX.utils.book_append_sheet(book, sheet, 'มาตรการ');
  book.Workbook = { ...book.Workbook };
  fill(sheet, book);
  const bytes = XLSX.write(book, {
    type: 'buffer',
    bookType: 'xlsx',
    cellDates: false,
    ...options,
  });
  return new Uint8Array(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes);
}

function put(sheet: XLSX.WorkSheet, address: string, cell: XLSX.CellObject): void {
  sheet[address] = cell;
  sheet['!ref'] = 'A1:K12';
}

const FEATURES: Readonly<Record<string, readonly [fill: Fill, options?: XLSX.WritingOptions]>> = {
  'shared-strings': [() => undefined, { bookSST: true }],
  compressed: [() => undefined, { compression: true }],
  merged: [
    (sheet) => {
      sheet['!merges'] = [XLSX.utils.decode_range('D3:D4'), XLSX.utils.decode_range('A9:C9')];
    },
  ],
  'dates-as-numbers': [(sheet) => put(sheet, 'J2', { t: 'n', v: 46_091, z: 'd/m/yyyy' })],
  'dates-as-text': [
    (sheet) => put(sheet, 'J2', { t: 'd', v: DAY, z: 'd/m/yyyy' }),
    { cellDates: true },
  ],
  'date-1904': [
    (sheet, book) => {
      book.Workbook = { ...book.Workbook, WBProps: { date1904: true } };
      put(sheet, 'J2', { t: 'n', v: 46_091 - 1462, z: 'd/m/yyyy' });
    },
  ],
  links: [
    (sheet) =>
      put(sheet, 'H2', {
        t: 's',
        v: 'หลักฐาน',
        l: { Target: 'https://www.example.org/a?b=1&c=2', Tooltip: 'ดู' },
      }),
  ],
  notes: [(sheet) => put(sheet, 'B2', { t: 's', v: 'ก', c: [{ a: 'ผู้ตรวจ', t: 'ดูแล้ว' }] })],
  'threaded-notes': [
    (sheet) => put(sheet, 'B2', { t: 's', v: 'ก', c: [{ a: 'ผู้ตรวจ', t: 'ดูแล้ว', T: true }] }),
  ],
  names: [
    (_, book) => {
      book.Workbook = { ...book.Workbook, Names: [{ Name: 'ช่วง', Ref: 'มาตรการ!$A$2:$B$5' }] };
    },
  ],
  'hidden-sheet': [
    (_, book) => {
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['ลับ']]), 'ซ่อน');
      book.Workbook = { ...book.Workbook, Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    },
  ],
  widths: [
    (sheet) => {
      sheet['!cols'] = [{ wch: 6 }, { wch: 40, hidden: true }, { wch: 30 }];
      sheet['!rows'] = [{ hpt: 40 }, { hidden: true }];
    },
  ],
  protected: [
    (sheet) => {
      sheet['!protect'] = { password: 'secret' };
    },
  ],
  filtered: [
    (sheet) => {
      sheet['!autofilter'] = { ref: 'A1:F7' };
    },
  ],
  formulas: [
    (sheet) => {
      put(sheet, 'I2', { t: 'n', v: 12, f: 'SUM(A2:A7)' });
      put(sheet, 'I3', { t: 's', v: 'กข', f: '"ก"&"ข"' });
      put(sheet, 'I4', { t: 'b', v: false, f: '1=2' });
      put(sheet, 'I5', { t: 'e', v: 42, f: 'NA()' });
      put(sheet, 'I6', { t: 'n', v: 0, f: 'COUNTIF(A2:A7,99)' });
    },
  ],
  'array-formula': [
    (sheet) => put(sheet, 'I2', { t: 'n', v: 91, f: 'SUM(A2:A7*A2:A7)', F: 'I2:I2' }),
  ],
  errors: [(sheet) => put(sheet, 'I2', { t: 'e', v: 7 })],
  'odd-letters': [(sheet) => put(sheet, 'I2', { t: 's', v: 'ํา 🙂 <b>&amp;</b> "คำ"\r\nบรรทัดสอง' })],
  properties: [
    (_, book) => {
      book.Props = { Title: 'มาตรการ', Author: '(ชื่อ–สกุล)', CreatedDate: DAY };
      book.Custprops = { เลขที่: 12, ตรวจแล้ว: true };
    },
  ],
};

/** What each really is; all but the last few are a text, or of another program's. */
const DISGUISES: readonly XLSX.BookType[] = [
  ...(['biff8', 'biff5', 'xlml', 'xlsb', 'ods', 'fods', 'csv', 'txt', 'html', 'rtf'] as const),
  ...(['sylk', 'dif', 'prn'] as const),
];

export const BY_SHEETJS: readonly MadeFile[] = [
  ...Object.keys(FORMS).map((form) => ({
    name: `sheetjs-${form}.xlsx`,
    bytes: () => written(() => undefined, form),
  })),
  ...Object.entries(FEATURES).map(([feature, [fill, options]]) => ({
    name: `sheetjs-${feature}.xlsx`,
    bytes: () => written(fill, 'words', options),
  })),
  ...DISGUISES.map((bookType) => ({
    name: `in-disguise-${bookType}.xlsx`,
    bytes: () => written(() => undefined, 'words', { bookType }),
    isRefused: true as const,
  })),
];
