/** Says as sentences what a memo's tables of ITA scores say: a row or a column for each year, or for each part. */
import { isBuddhistYear } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { singleSpaced } from '../../text/spelling';
import type { TableBlock } from '../block';

const PART = /\b(IIT|EIT|OIT)\b/;
const TOTAL = /รวม|เฉลี่ย|ภาพรวม|ITA|^คะแนน/;
const SCORE = /^[0-9]{1,3}(?:\.[0-9]{1,2})?$/;
const GRADE = /ระดับ|เกรด/;

/** One for each table that holds any. */
export function scoreSentences(tables: Iterable<TableBlock>): ReadonlyMap<TableBlock, string> {
  const sentences = [...tables].flatMap((table): readonly (readonly [TableBlock, string])[] => {
    const { rows } = table;
    const cells = rows.map((row) => row.map(({ text }) => toArabicDigits(singleSpaced(text))));
    if (!cells.some((row) => row.some((text) => /คะแนน|IIT|ITA/.test(text)))) return [];
    const said = byRows(cells).length > 0 ? byRows(cells) : byColumns(cells);
    return said.length > 0 ? [[table, `ผลการประเมิน ITA ${said.join(' ')}`]] : [];
  });
  return new Map(sentences);
}

type Cells = readonly (readonly string[])[];

/** ปี | คะแนน | ระดับ, or a part and its score. */
function byRows([heads = [], ...rows]: Cells): readonly string[] {
  const isOfYear = (row: readonly string[]) => yearIn(row[0] ?? '') !== null;
  if (rows.some(isOfYear)) {
    return rows.filter(isOfYear).map((row) => {
      const said = row.slice(1).map((text, at) => sentenceOf(heads[at + 1] ?? '', text));
      return `ปี ${yearIn(row[0] ?? '')} ${said.join(' ')}`;
    });
  }
  if (heads.some((head) => yearIn(head) !== null)) return [];
  return rows.flatMap((row) => {
    const label = row.find((text) => PART.test(text) || TOTAL.test(text)) ?? '';
    const score = row.find((text) => SCORE.test(text) && Number(text) <= 100 && text.includes('.'));
    return label === '' || score === undefined ? [] : [sentenceOf(label, score)];
  });
}

/** ตัวชี้วัด | ปี 2566 | ปี 2567. */
function byColumns([heads = [], ...rows]: Cells): readonly string[] {
  return heads.flatMap((head, column) => {
    const year = yearIn(head);
    if (year === null) return [];
    const said = rows.map((row) => sentenceOf(row[0] ?? '', row[column] ?? ''));
    return [`ปี ${year} ${said.join(' ')}`];
  });
}

/** '' where the text is no score, or nothing says of what. */
function sentenceOf(label: string, text: string): string {
  if (GRADE.test(label)) return `ระดับ ${text}`;
  if (!SCORE.test(text) || Number(text) > 100) return '';
  const part = PART.exec(label)?.[1];
  if (part !== undefined) return `${part} ${text}`;
  return TOTAL.test(label) ? `ได้ ${text} คะแนน` : '';
}

function yearIn(text: string): number | null {
  const year = /^(?:ปี(?:งบประมาณ)?\s?)?(?:พ\.?\s?ศ\.?\s?)?([0-9]{4})$/.exec(text)?.[1];
  return year !== undefined && isBuddhistYear(Number(year)) ? Number(year) : null;
}
