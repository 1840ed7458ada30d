/** Two measures of one title, or of titles that differ by a slip of the hand. */

import type { Measure } from '../../measures/measure';
import { toArabicDigits } from '../../text/digits';
import { foldThai } from '../../text/spelling';
import { defineRule } from '../finding';
import { seenAt, titleAt } from '../lines';
import { likeness, type Pairs, pairsOf } from './alike';

const ALIKE = 0.94;
/** A short title is another with one letter changed: IIT and EIT, รับ and จ่าย. */
const SHORTEST = 24;
/** So many are compared with each other; of more only those that are the same. */
const MOST = 150;

export const measureDuplicate = defineRule({
  name: 'measure/duplicate',
  severity: 'warning',
  source: 'count',
  look: (context) => {
    const { table, all } = context;
    const sheets = all.slice(0, all.findIndex((each) => each.table === table) + 1);
    const measures = sheets.flatMap((each) => each.table.measures);
    const sheetOf = new Map(
      sheets.flatMap((each) => each.table.measures.map((one) => [one, each.table.sheet] as const)),
    );
    const firsts = measures.length <= MOST ? firstsAlike(measures) : firstsSame(measures, unspaced);
    // The one further down is found, on its own sheet.
    return table.measures.flatMap((measure) => {
      const first = firsts.get(measure);
      if (!first) return [];
      const { row, title } = measure;
      const of = sheetOf.get(first) ?? table.sheet;
      const sheet = of === table.sheet ? null : of;
      const details = { title, first: first.row, row, sheet, areOthers: areOthers(first, measure) };
      return [seenAt(context, titleAt(table, row), details)];
    });
  },
  message: {
    th: ({ first, row, sheet, areOthers }) =>
      sheet !== null && areOthers
        ? `มาตรการแถว ${row} มีชื่อเหมือนแถว ${first} ของชีต “${sheet}” แต่ผู้รับผิดชอบเป็นคนละหน่วยงาน จึงนับเป็นสองมาตรการ หากแต่ละหน่วยงานดำเนินการเอง กรุณากด “ถูกต้องแล้ว” หากเป็นมาตรการเดียวกัน กรุณาลบออกจากชีตใดชีตหนึ่ง`
        : sheet === null
          ? `มาตรการแถว ${first} และแถว ${row} ซ้ำกัน จะถูกนับสองครั้ง กรุณาลบหรือรวมเป็นมาตรการเดียว`
          : `มาตรการแถว ${row} ซ้ำกับแถว ${first} ของชีต “${sheet}” จะถูกนับสองครั้ง กรุณาลบออกจากชีตใดชีตหนึ่ง`,
    en: ({ first, row, sheet, areOthers }) =>
      sheet !== null && areOthers
        ? `The measure in row ${row} is called as the one in row ${first} of the sheet “${sheet}”, and other units answer for it, so they are two measures. If each unit has its own, click “It’s correct as is”; if they are one, delete it from one of the sheets.`
        : sheet === null
          ? `The measures in rows ${first} and ${row} are the same and are counted twice. Delete one, or merge them.`
          : `The measure in row ${row} is like the one in row ${first} of the sheet “${sheet}”, and is counted twice. Delete it from one of the two.`,
  },
  group: {
    th: (count) => `มาตรการซ้ำกัน ${count} มาตรการ`,
    en: (count) => `Duplicate measures: ${count}`,
  },
  about: {
    th: 'มาตรการชื่อเดียวกันอยู่สองแถว จึงถูกนับสองครั้งในร้อยละของความสำเร็จ กรุณาลบหรือรวมเป็นมาตรการเดียว',
    en: 'One measure appears in two rows and counts twice in the percentage. Delete one, or merge them.',
  },
});

/** Each of them names somebody, and nobody both. */
function areOthers(one: Measure, other: Measure): boolean {
  const names = new Set(one.owners);
  const isOthers = !other.owners.some((owner) => names.has(owner));
  return isOthers && one.owners.length > 0 && other.owners.length > 0;
}

function keyOf({ title }: Measure): string {
  return toArabicDigits(foldThai(title)).replace(/[()[\]"'“”.,:;–—-]/g, '');
}

/** Cheaper, for thousands. */
function unspaced({ title }: Measure): string {
  return title.replace(/\s+/g, '');
}

/** Each measure that stands again, with the first of them. */
function firstsSame(
  measures: readonly Measure[],
  keyOf: (measure: Measure) => string,
): Map<Measure, Measure> {
  const byKey = new Map<string, Measure>();
  const firsts = new Map<Measure, Measure>();
  for (const measure of measures) {
    const key = keyOf(measure);
    const first = byKey.get(key);
    if (key === '') continue;
    if (!first) byKey.set(key, measure);
    else if (!isAnothersShare(first, measure)) firsts.set(measure, first);
  }
  return firsts;
}

/** Each division does its own part of one measure: other owners, and other steps. */
function isAnothersShare(one: Measure, other: Measure): boolean {
  const steps = (measure: Measure) => measure.activities.map(({ method }) => method).join('\n');
  return (
    one.owners.length > 0 &&
    other.owners.length > 0 &&
    !one.owners.some((owner) => other.owners.includes(owner)) &&
    steps(one) !== steps(other)
  );
}

interface Title {
  readonly measure: Measure;
  readonly key: string;
  readonly pairs: Pairs;
  /** What tells two measures apart though all else is the same: numbers and names in Latin letters. */
  readonly marks: string;
}

function firstsAlike(measures: readonly Measure[]): Map<Measure, Measure> {
  const firsts = firstsSame(measures, keyOf);
  const before: Title[] = [];
  for (const measure of measures) {
    const key = keyOf(measure);
    if (firsts.has(measure) || key.length < SHORTEST) continue;
    const title = {
      measure,
      key,
      pairs: pairsOf(key),
      marks: key.replace(/[^0-9a-z]+/g, ' ').trim(),
    };
    const first = before.find((other) => isAlike(other, title));
    if (first && !isAnothersShare(first.measure, measure)) firsts.set(measure, first.measure);
    else before.push(title);
  }
  return firsts;
}

/** All that differs lies in one place, and is no word: ใน and นอก, ซื้อ and จ้าง are. */
function isAlike(one: Title, other: Title): boolean {
  if (one.marks !== other.marks || Math.abs(one.key.length - other.key.length) > 2) return false;
  if (one.measure.activities.length !== other.measure.activities.length) return false;
  if (likeness(one.pairs, other.pairs) < ALIKE) return false;
  return lettersApart(one.key, other.key) <= 2;
}

/** How many letters stand between what both texts begin with and what both end with. */
function lettersApart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let begin = 0;
  while (begin < most && one[begin] === other[begin]) begin++;
  let end = 0;
  while (end < most - begin && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return Math.max(one.length, other.length) - begin - end;
}
