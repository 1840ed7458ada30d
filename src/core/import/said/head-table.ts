/** A memo's head that is set in a table without lines: which table it is, and its lines. */
import { readNumber } from '../../measures/numbering';
import type { TableBlock } from '../block';
import { type HeadLabel, headLabelOf, joinedLines } from './head-lines';

/** ที่ and วันที่ also stand over columns and beside signatures. */
const TELLING: ReadonlySet<HeadLabel> = new Set(['department', 'subject', 'addressee']);

/** Two labels that begin rows, or lines of a cell, one of which no other table has. */
export function isHeadTable({ rows }: TableBlock): boolean {
  const firsts = rows.map((row) => row.find(({ text }) => text.trim() !== '')?.text ?? '');
  // เรื่อง over a table whose first column is ที่.
  if (firsts.some((text) => readNumber(text) !== null && labelsIn(text).length === 0)) return false;
  const labels = new Set(firsts.flatMap(labelsIn));
  return labels.size > 1 && [...labels].some((label) => TELLING.has(label));
}

/** Row by row, a value behind its label; line by line where a cell holds several labels. */
export function headTableLines({ rows }: TableBlock): readonly string[] {
  return rows.flatMap((row) => {
    const texts = row.map(({ text }) => text);
    const areApart = texts.some((text) => labelsIn(text).length > 1);
    return areApart ? texts.flatMap((text) => text.split('\n')) : [texts.map(onOneLine).join('\t')];
  });
}

function labelsIn(text: string): readonly HeadLabel[] {
  return text.split('\n').flatMap((line) => headLabelOf(`${line.trim()} :`) ?? []);
}

function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((above, below) => (above === '' ? below : joinedLines(above, below)), '');
}
