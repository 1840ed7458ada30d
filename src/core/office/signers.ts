/** Reads the superiors who comment or order, in turn (sheet ผู้ลงนาม). */

import { readNumber } from '../measures/numbering';
import type { CellValue } from '../sheet/cell';
import { numberOf, textOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';

export interface Signer {
  /** The sheet's row, from 1. */
  readonly row: number;
  /** Null where the sheet gives none; such signers come last, in the sheet's order. */
  readonly order: number | null;
  readonly heading: string;
  readonly name: string;
  readonly position: string;
  /** The post held in another's stead, as typed; '' where there is none. */
  readonly actingFor: string;
  readonly email: string;
}

export type SignerColumn = 'order' | 'heading' | 'name' | 'position' | 'actingFor' | 'email';

/** What a memo's round needs of so many fits into one cell of the register, however long their names are. */
export const MOST_SIGNERS = 40;

/** The columns in the order set-up writes them. */
export const SIGNER_COLUMNS = [
  { key: 'order', label: 'ลำดับ' },
  { key: 'heading', label: 'หัวข้อ' },
  { key: 'name', label: 'ชื่อ' },
  { key: 'position', label: 'ตำแหน่ง' },
  { key: 'actingFor', label: 'รักษาราชการแทน' },
  { key: 'email', label: 'อีเมล' },
] as const satisfies readonly { readonly key: SignerColumn; readonly label: string }[];

/** What an office heads its columns with, folded and without spaces and what stands in brackets behind. */
const HEADINGS: readonly (readonly [SignerColumn, RegExp])[] = [
  ['order', /^(?:ลำดับ(?:ที่|การลงนาม)?|ที่|order|no\.?|#)$/],
  ['heading', /^(?:หัวข้อ(?:ความเห็น)?|หัวเรื่อง|ความเห็น(?:\/|หรือ)คำสั่ง|heading)$/],
  // Before the post itself: ตำแหน่งที่รักษาราชการแทน.
  [
    'actingFor',
    /^(?:(?:ตำแหน่ง)?(?:ที่|ซึ่ง)?(?:รักษาราชการ|รักษาการ)(?:แทน|ในตำแหน่ง)?(?:ตำแหน่ง)?|acting(?:for|as)?)$/,
  ],
  ['position', /^(?:(?:ชื่อ)?ตำแหน่ง(?:ผู้ลงนาม|ปัจจุบัน|หลัก|\/สังกัด)?|position|post)$/],
  ['name', /^(?:ชื่อ(?:-?(?:และ)?(?:ชื่อ|นาม)?สกุล)?(?:ผู้ลงนาม)?|ผู้ลงนาม|(?:full)?name)$/],
  ['email', /^(?:อี-?เมล์?(?:ผู้ลงนาม)?|(?:e-?|g)mail|ไปรษณีย์อิเล็กทรอนิกส์)$/],
];

function columnHeadedBy(cell: string): SignerColumn | undefined {
  const name = looseName(cell.slice(0, LONGEST_HEADING).replace(/\([^()]*\)\s*$/, ''));
  const text = name.replace(/\s/g, '');
  return HEADINGS.find(([, words]) => words.test(text))?.[0];
}

/** A longer text is none. */
const LONGEST_HEADING = 60;

type Columns = ReadonlyMap<SignerColumn, number>;

/**
 * Rows from A1, columns in any order by their headings (the written order where there are none).
 * A row without name, position, heading, post and e-mail is skipped; the rest come by ลำดับ.
 */
export function readSigners(rows: readonly (readonly CellValue[])[]): readonly Signer[] {
  const { first, columns } = findColumns(rows);
  const signers: Signer[] = [];
  for (const [index, row] of rows.entries()) {
    const signer = index === first - 1 ? null : readSigner(row, index + 1, columns);
    if (signer && (index >= first || isAboveHeading(signer))) signers.push(signer);
  }
  return signers.sort((a, b) => rank(a) - rank(b) || a.row - b.row);
}

/** In a sheet that was sorted with its heading; any other text above that is a title. */
function isAboveHeading({ order, name, position }: Signer): boolean {
  return order !== null && name !== '' && position !== '';
}

/** The sheet's column (from 1) of each heading that was found, so that a check can name the cell. */
export function signerColumns(
  rows: readonly (readonly CellValue[])[],
): ReadonlyMap<SignerColumn, number> {
  return new Map([...findColumns(rows).columns].map(([key, index]) => [key, index + 1]));
}

// Not Infinity: two of them subtract to NaN, which sorts nothing.
function rank(signer: Signer): number {
  return signer.order ?? Number.MAX_SAFE_INTEGER;
}

function readSigner(row: readonly CellValue[], place: number, columns: Columns): Signer | null {
  const cell = (key: SignerColumn): CellValue => row[columns.get(key) ?? -1] ?? '';
  const signer = {
    row: place,
    order: numberOf(cell('order')) ?? orderOf(textOf(cell('order'))),
    heading: textOf(cell('heading')),
    name: textOf(cell('name')),
    position: textOf(cell('position')),
    actingFor: textOf(cell('actingFor')),
    email: textOf(cell('email')),
  };
  const { heading, name, position, actingFor, email } = signer;
  return heading + name + position + actingFor + email === '' ? null : signer;
}

/** The row of the headings, from 1; null where the sheet has none and the written order is taken. */
export function signerHeadingRow(rows: readonly (readonly CellValue[])[]): number | null {
  return findColumns(rows).first || null;
}

/** `๑`, `1.` and `(1)` are one place in turn, however typed; any other text is itself. */
export function orderKey(text: string): string {
  return String(numberOf(text) ?? orderOf(text) ?? text);
}

/** `(๓)` or `ลำดับที่ 3`; null for a text without a number. */
function orderOf(text: string): number | null {
  const number = readNumber(text);
  return number === null ? null : Number.parseFloat(number);
}

/** The heading row is the first that names both ชื่อ and one more column. */
function findColumns(rows: readonly (readonly CellValue[])[]): { first: number; columns: Columns } {
  for (const [index, row] of rows.entries()) {
    const columns = new Map<SignerColumn, number>();
    row.forEach((value, column) => {
      const key = columnHeadedBy(textOf(value));
      if (key && !columns.has(key)) columns.set(key, column);
    });
    if (columns.has('name') && columns.size > 1) return { first: index + 1, columns };
  }
  return { first: 0, columns: new Map(SIGNER_COLUMNS.map(({ key }, column) => [key, column])) };
}
