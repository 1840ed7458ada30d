/** Loops and conditions that do what their author did not mean: a heading repeated, all items in one row, one activity of several. */
import { type TemplateProblem, templateProblem } from '../../docx/problem';
import { type Found, parseTag, type TagParts } from '../find-tags';
import { LOOPS, nameOf, tagKey } from '../tags';

interface Read extends TagParts {
  readonly found: Found;
  readonly key: string;
}

/** Of a measure with several activities only the first has them. */
const FIRST_ONLY: ReadonlySet<string> = new Set(['ลำดับ', 'ชื่อมาตรการ'].map(tagKey));

/** They say the status of an activity. */
const STATUSES: ReadonlySet<string> = new Set(
  ['สถานะ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'].map(tagKey),
);
const LOOP_KEYS: ReadonlySet<string> = new Set(Object.values(LOOPS).map(tagKey));
const STATUS_CONDITION = /^\s*(?:เฉพาะเมื่อ|only if)\s*:\s*(?:สถานะ|status)\s*=/i;

export function loopsTold(tags: readonly Found[]): readonly TemplateProblem[] {
  const read = tags
    .filter(({ kind }) => kind === 'tag')
    .map((found) => {
      const parts = parseTag(found.content);
      return { ...parts, found, key: tagKey(parts.name) };
    });
  return [...ofFirstActivity(read), ...dropped(read), ...inCells(read), ...overHeadings(read)];
}

function told(kind: TemplateProblem['kind'], { found }: Read, suggestion: string | null = null) {
  return templateProblem(kind, { tag: found.content.trim(), place: found.place, suggestion });
}

function ofFirstActivity(tags: readonly Read[]): readonly TemplateProblem[] {
  const open: string[] = [];
  return tags.flatMap((each) => {
    const { section, key } = each;
    if (section === '#' && FIRST_ONLY.has(key)) open.push(key);
    if (section === '/' && key === open[open.length - 1]) open.pop();
    const [condition] = open;
    if (condition === undefined || section !== '' || !STATUSES.has(key)) return [];
    return [told('first-activity', each, nameOf(condition))];
  });
}

function dropped(tags: readonly Read[]): readonly TemplateProblem[] {
  return tags
    .filter(({ section, key, filters }) => {
      const isShown = section === '' && FIRST_ONLY.has(key);
      return isShown && filters.some((filter) => STATUS_CONDITION.test(filter));
    })
    .map((each) => told('dropped-measure', each));
}

/** The second time that a row has one loop whole within a cell. */
function inCells(tags: readonly Read[]): readonly TemplateProblem[] {
  const seen = new Map<unknown, Map<string, number>>();
  const problems: TemplateProblem[] = [];
  tags.forEach((each, at) => {
    const { section, key, found } = each;
    if (section !== '#' || !LOOP_KEYS.has(key) || !found.row) return;
    const end = tags.slice(at + 1).find((other) => other.section === '/' && other.key === key);
    if (end?.found.row !== found.row || end.found.place.column !== found.place.column) return;
    const inRow = seen.get(found.row) ?? new Map<string, number>();
    seen.set(found.row, inRow);
    const before = inRow.get(key);
    inRow.set(key, before ?? found.place.column ?? 0);
    const isOther = before !== undefined && before > 0 && before !== found.place.column;
    if (!isOther) return;
    // Told of once in each row.
    inRow.set(key, -1);
    problems.push(told('loop-in-cells', each));
  });
  return problems;
}

/** It opens in the table's first row, in which no tag stands but its own, and ends in a later one. */
function overHeadings(tags: readonly Read[]): readonly TemplateProblem[] {
  return tags.flatMap((each, at) => {
    const { section, key, found } = each;
    const { row } = found;
    if (section !== '#' || !LOOP_KEYS.has(key) || row?.number !== 1 || found.alone) return [];
    if (tags.some((other) => other !== each && other.found.row === row)) return [];
    const end = tags.slice(at + 1).find((other) => other.section === '/' && other.key === key);
    return end?.found.row?.table === row.table ? [told('loop-over-heading', each)] : [];
  });
}
