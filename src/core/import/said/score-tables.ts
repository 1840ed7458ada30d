/** Says as sentences what a memo's tables of ITA scores say: a row or a column for each year, or for each part. */
import { filledIn } from '../../sheet/cell';
import { coversColumn } from '../../sheet/merge-index';
import { isBuddhistYear } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { singleSpaced } from '../../text/spelling';
import type { TableBlock } from '../block';
import { gridOf } from '../tables/table-grid';

const PART = /\b(IIT|EIT|OIT)\b/;
const TOTAL = /รวม|เฉลี่ย|ภาพรวม|ITA|^คะแนน/;
/** The word behind it, or its grade in brackets, may stand in its cell. */
const SCORE =
  /^([0-9]{1,3}(?:\.[0-9]{1,2})?)\s?(?:คะแนน|%)?\s?(?:\(\s?(?:ระดับ)?\s?([^()]{1,40})\))?$/;
const GRADE = /ระดับ|เกรด/;
/** Heads of figures that are nobody's score. */
const BESIDE = /น้ำหนัก|เต็ม|เป้าหมาย|เกณฑ์|อันดับ|ลำดับ|จำนวน|^ที่$|เพิ่ม|ลด|ต่าง|เปลี่ยนแปลง|เทียบ/;

interface ScoreTable {
  /** What stands over each column, the upper first. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One for each table that holds any. */
export function scoreSentences(tables: Iterable<TableBlock>): ReadonlyMap<TableBlock, string> {
  const sentences = [...tables].flatMap((block): readonly (readonly [TableBlock, string])[] => {
    const table = tableOf(block);
    const texts = [...table.heads, ...table.rows.flat()];
    if (!texts.some((text) => /คะแนน|IIT|ITA/.test(text))) return [];
    const said = filledIn(sentencesOf(table));
    return said.length > 0 ? [[block, `ผลการประเมิน ITA ${said.join(' ')}`]] : [];
  });
  return new Map(sentences);
}

/** The ten indicators belong to the parts, and a part may be their average below them. */
const INDICATOR =
  /การปฏิบัติหน้าที่|การใช้งบประมาณ|การใช้อำนาจ|การใช้ทรัพย์สิน|การแก้ไขปัญหา|คุณภาพการดำเนินงาน|ประสิทธิภาพการสื่อสาร|การปรับปรุง(?:ระบบ|การ)|การเปิดเผยข้อมูล|การป้องกันการทุจริต/;

function tableOf(block: TableBlock): ScoreTable {
  const grid = gridOf(block);
  const cells = grid.cells.map((row) => row.map((text) => toArabicDigits(singleSpaced(text))));
  const first = cells.findIndex((row) => row.slice(1).some((text) => scoreIn(text) !== ''));
  const width = cells[0]?.length ?? 0;
  const over = (row: number, column: number) => {
    const wide = grid.merges.find(
      (merge) => merge.row === row + 1 && merge.columns < width && coversColumn(merge, column + 1),
    );
    return cells[row]?.[wide ? wide.column - 1 : column] ?? '';
  };
  const headRows = [...cells.keys()].slice(0, Math.max(first, 0));
  const heads = Array.from({ length: width }, (_, column) =>
    filledIn(headRows.map((row) => over(row, column))).join(' '),
  );
  return { heads, rows: first < 0 ? [] : cells.slice(first) };
}

function sentencesOf({ heads, rows }: ScoreTable): readonly string[] {
  const inRows = rows.filter((row) => yearOfRow(row) !== null);
  if (inRows.length > 0) return inRows.map((row) => sentenceOfYear(heads, row));
  const counting = heads.flatMap((head, column) =>
    rows.some((row) => scoreIn(row[column] ?? '') !== '') && !BESIDE.test(head) ? [column] : [],
  );
  const years = heads.map((head) => (BESIDE.test(head) ? null : yearIn(head)));
  if (counting.some((column) => years[column] !== null)) return byColumns(heads, rows, years);
  // Of two scores nobody says which one it is.
  const exact = counting.filter((column) => rows.some((row) => /\./.test(row[column] ?? '')));
  return exact.length === 1 ? rows.map((row) => sentenceIn(row, exact[0] ?? 0)) : [];
}

/** ปี | คะแนน | ระดับ. */
function sentenceOfYear(heads: readonly string[], row: readonly string[]): string {
  const said = row.map((text, column) => {
    const head = heads[column] ?? '';
    if (GRADE.test(head)) return `ระดับ ${text}`;
    return BESIDE.test(head) ? '' : sentenceOf(head, text);
  });
  return `ปี ${yearOfRow(row)} ${said.join(' ')}`;
}

/** ตัวชี้วัด | ปี 2566 | ปี 2567. */
function byColumns(
  heads: readonly string[],
  rows: ScoreTable['rows'],
  years: readonly (number | null)[],
): readonly string[] {
  return [...new Set(years)].flatMap((year) => {
    if (year === null) return [];
    const said = rows.flatMap((row) =>
      heads.map((head, column) => {
        if (years[column] !== year) return '';
        if (!GRADE.test(head)) return sentenceIn(row, column);
        return isTotal(labelOf(row)) ? `ระดับ ${row[column] ?? ''}` : '';
      }),
    );
    return [`ปี ${year} ${filledIn(said).join(' ')}`];
  });
}

function sentenceIn(row: readonly string[], column: number): string {
  return sentenceOf(labelOf(row), row[column] ?? '');
}

function labelOf(row: readonly string[]): string {
  return row.find((text) => PART.test(text) || isTotal(text)) ?? '';
}

function isTotal(text: string): boolean {
  return TOTAL.test(text) && scoreIn(text) === '';
}

/** '' where the text is no score, or nothing says of what. */
function sentenceOf(label: string, text: string): string {
  const score = scoreIn(text);
  if (score === '') return '';
  const part = PART.exec(label)?.[1];
  if (part !== undefined && INDICATOR.test(label)) return '';
  if (part !== undefined) return `${part} ${score}`;
  if (!TOTAL.test(label)) return '';
  const grade = SCORE.exec(text)?.[2] ?? '';
  return `ได้ ${score} คะแนน${grade === '' ? '' : ` ระดับ ${grade}`}`;
}

function scoreIn(text: string): string {
  const score = SCORE.exec(text)?.[1] ?? '';
  return Number(score) <= 100 ? score : '';
}

/** A running number may stand before it. */
function yearOfRow(row: readonly string[]): number | null {
  const year = row.slice(0, 2).find((text) => YEAR_ALONE.test(text));
  return year === undefined ? null : yearIn(year);
}

const YEAR_ALONE = /^(?:ปี(?:งบประมาณ)?\s?)?(?:พ\.?\s?ศ\.?\s?)?[0-9]{4}$/;

/** Of the only year that is named. */
function yearIn(text: string): number | null {
  const years = new Set(
    [...text.matchAll(/(?<![0-9])[0-9]{4}(?![0-9])/g)].map(([digits]) => digits),
  );
  const [year] = years;
  return years.size === 1 && isBuddhistYear(Number(year)) ? Number(year) : null;
}
