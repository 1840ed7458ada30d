/** Pairs a part's loops, tells which are broken, and which rows or paragraphs each of them repeats. */

import { type TemplateProblem, templateProblem } from '../docx/problem';
import { once } from '../once';
import { nearestName } from '../text/nearest-name';
import { type Found, parseTag } from './find-tags';
import { LOOPS, nameOf, tagKey } from './tags';

const LOOP_KEYS = once((): ReadonlySet<string> => new Set(Object.values(LOOPS).map(tagKey)));

/** What a loop repeats, by the order of its tags and by the XML of the rows it takes in. */
export interface LoopSpan {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Whole rows, where it starts and ends in different cells of one table; else null. */
  readonly rows: { readonly start: number; readonly end: number } | null;
}

export interface OrderedProblem {
  /** The tag it belongs to; Infinity for what only the end of the part has shown. */
  readonly order: number;
  readonly problem: TemplateProblem;
}

interface Open {
  readonly key: string;
  readonly order: number;
  readonly found: Found;
}

export interface ReadLoops {
  readonly spans: readonly LoopSpan[];
  readonly problems: readonly OrderedProblem[];
}

export function readLoops(tags: readonly Found[]): ReadLoops {
  const spans: LoopSpan[] = [];
  const problems: OrderedProblem[] = [];
  const open: Open[] = [];
  /** Loops already told of as crossed, whose own end is still to come. */
  const crossed: string[] = [];
  const report = (
    kind: TemplateProblem['kind'],
    found: Found,
    order: number,
    suggestion: string | null = null,
  ) => {
    const { place, content } = found;
    problems.push({
      order,
      problem: templateProblem(kind, { tag: content.trim(), place, suggestion }),
    });
  };
  tags.forEach((found, order) => {
    if (found.kind !== 'tag') return;
    const { section, name } = parseTag(found.content);
    const key = tagKey(name);
    if (section === '#' && LOOP_KEYS().has(key) && open.some((each) => each.key === key)) {
      report('loop-in-itself', found, order);
    }
    if (section === '#' || section === '^') open.push({ key, order, found });
    if (section !== '/') return;
    const index = name === '' ? open.length - 1 : open.map((each) => each.key).lastIndexOf(key);
    const opened = open[index];
    if (!opened) {
      const late = crossed.indexOf(key);
      if (late >= 0) crossed.splice(late, 1);
      else report('unopened-loop', found, order, nearestOpen(key, open));
      return;
    }
    const inner = open.splice(index).slice(1);
    crossed.push(...inner.map((each) => each.key));
    // What stands in them is in its loop: only the crossing is to be told of.
    spans.push(
      ...inner.map((each) => ({ key: each.key, from: each.order, to: order, rows: null })),
    );
    const apart = opened.found.row?.table !== found.row?.table;
    if (inner.length > 0 || apart || isTorn(opened.found, found)) {
      report('crossed-loop', found, order);
    } else if (isPartOfRow(opened.found, found)) {
      report('partial-row', opened.found, opened.order);
    } else if (LOOP_KEYS().has(key) && isWholeListItem(opened.found, found)) {
      report('list-loop', opened.found, opened.order);
    }
    spans.push({
      key: opened.key,
      from: opened.order,
      to: order,
      rows: rowsOf(opened.found, found),
    });
  });
  for (const order of besideEachOther(spans)) {
    const found = tags[order];
    if (found) report('crossed-loop', found, order);
  }
  for (const { key, order, found } of open) {
    report('unclosed-loop', found, Number.POSITIVE_INFINITY);
    spans.push({ key, from: order, to: tags.length, rows: null });
  }
  return { spans, problems };
}

/** The filler repeats whole rows as soon as a loop goes over from one cell to another. */
function rowsOf(start: Found, end: Found): LoopSpan['rows'] {
  return start.row && end.row && !inOneCell(start, end)
    ? { start: start.row.start, end: end.row.end }
    : null;
}

function isPartOfRow(start: Found, end: Found): boolean {
  if (!start.row || !end.row || inOneCell(start, end)) return false;
  // A cell that goes on from above cannot hold a tag.
  return start.place.column !== start.row.first || end.place.column !== end.row.last;
}

/** All that an item of a list shows: its author will have wanted an item for each. */
function isWholeListItem(start: Found, end: Found): boolean {
  return start.at === end.at && start.listed && start.first && end.last;
}

/** What stands between them begins in a link, a tracked change or a control, and ends outside it. */
function isTorn(start: Found, end: Found): boolean {
  if (start.row && end.row && !inOneCell(start, end)) return start.row.wrapper !== end.row.wrapper;
  if (start.at === end.at) return start.wrapper !== end.wrapper;
  if (start.block !== end.block) return true;
  if (start.alone && end.alone) return false;
  return start.wrapper !== start.block || end.wrapper !== end.block;
}

/** The starts of loops that would repeat the same row, neither within the other. */
function besideEachOther(spans: readonly LoopSpan[]): readonly number[] {
  const inRows = spans.filter(({ rows }) => rows !== null);
  const isBeside = (one: LoopSpan, other: LoopSpan) =>
    one.to < other.from &&
    (one.rows?.start ?? 0) < (other.rows?.end ?? 0) &&
    (other.rows?.start ?? 0) < (one.rows?.end ?? 0);
  return inRows
    .filter((other) => inRows.some((one) => isBeside(one, other)))
    .map(({ from }) => from);
}

function inOneCell(start: Found, end: Found): boolean {
  return start.row === end.row && start.place.column === end.place.column;
}

function nearestOpen(key: string, open: readonly Open[]): string | null {
  const near = nearestName(
    key,
    open.map((each) => each.key),
  );
  return near === null ? null : nameOf(near);
}
