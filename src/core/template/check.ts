/** Checks a template's tags against the fields it will get: every problem, each with its place. */

import {
  type TemplatePlace,
  type TemplateProblem,
  type TemplateProblemKind,
  templateProblem,
} from '../docx/problem';
import { once } from '../once';
import { looseName } from '../text/loose-name';
import { nearestName } from '../text/nearest-name';
import type { MemoFields } from './fields';
import { FILTERS, findFilter, splitFilter } from './filters';
import { type Found, findTags, keyIn, keysOf, parseTag, type Section } from './find-tags';
import { type LoopSpan, type OrderedProblem, readLoops } from './loop-spans';
import { defaultFault } from './misleading/defaults';
import { LOOPS, nameOf, TAGS, tagKey } from './tags';

type LoopTags = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys of each loop's own tags, by the loop's key; from the list, as a loop may have no items. */
const LOOP_TAGS = once(
  (): LoopTags =>
    new Map(
      TAGS.filter(({ kind }) => kind === 'loop').map(({ name }) => [
        tagKey(name),
        // A loop within it has the name of one outside, and is known from there.
        new Set(
          TAGS.filter(({ loop, kind }) => loop === name && kind !== 'loop').map((tag) =>
            tagKey(tag.name),
          ),
        ),
      ]),
    ),
);

/** The same with the sheet's own columns, whose tags no list can know beforehand. */
function loopTagsWith(ownColumns: readonly string[]): LoopTags {
  if (ownColumns.length === 0) return LOOP_TAGS();
  const measures = tagKey(LOOPS.measures);
  const own = ownColumns.map(looseName);
  return new Map(
    [...LOOP_TAGS()].map(([key, tags]) => [
      key,
      key === measures ? new Set([...tags, ...own]) : tags,
    ]),
  );
}

/** The official memo has some sixty; of many thousands the filler would not come to an end. */
const MOST_TAGS = 3_000;

export interface CheckedPart {
  readonly problems: readonly TemplateProblem[];
  /** The keys of the tags it uses. */
  readonly used: ReadonlySet<string>;
}

export function checkTemplatePart(
  xml: string,
  part: TemplatePlace['part'],
  fields: MemoFields,
  ownColumns: readonly string[] = [],
): CheckedPart {
  const known: Known = { fields, loops: loopTagsWith(ownColumns), ownColumns };
  const tags = [...findTags(xml, part, (content) => isKnown(content, known))];
  if (tags.length > MOST_TAGS) {
    const detail = `${tags.length} {{…}}`;
    return { problems: [templateProblem('too-big', { detail })], used: new Set() };
  }
  const { spans, problems: loops } = readLoops(tags);
  const problems: OrderedProblem[] = [...loops];
  const used = new Set<string>();
  const scopes = scopesOf(tags, spans);
  tags.forEach((found, order) => {
    const report: Report = (kind, suggestion = null, tag = found.content.trim()) => {
      const { place } = found;
      problems.push({ order, problem: templateProblem(kind, { tag, place, suggestion }) });
    };
    if (found.kind === 'misspelt') report('wrong-braces', spelling(found.content));
    else if (found.kind === 'tag') checkTag(found, scopes[order] ?? [], known, used, report);
    else checkBracket(tags, order, report);
  });
  problems.sort((one, other) => compare(one.order, other.order));
  return { problems: problems.map(({ problem }) => problem), used };
}

/** What a tag may name. */
interface Known {
  readonly fields: MemoFields;
  readonly loops: LoopTags;
  /** The headings of the sheet's own columns, as they are written. */
  readonly ownColumns: readonly string[];
}

type Report = (kind: TemplateProblemKind, suggestion?: string | null, tag?: string) => void;

// Not their difference: Infinity less Infinity is no number.
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** For each tag the keys of the loops it stands in. One pass, however many loops there are. */
function scopesOf(
  tags: readonly Found[],
  spans: readonly LoopSpan[],
): readonly (readonly string[])[] {
  const begin = new Map<number, string[]>();
  const end = new Map<number, string[]>();
  for (const { key, from, to, rows } of spans) {
    if (!LOOP_TAGS().has(key)) continue;
    // Rows that repeat take in the tags before its start and behind its end.
    const first = rows ? firstBehind(tags, rows.start) : from + 1;
    const last = rows ? firstBehind(tags, rows.end) : to;
    put(begin, first, key);
    put(end, last, key);
  }
  const open = new Map<string, number>();
  const add = (keys: readonly string[] | undefined, by: number) => {
    for (const key of keys ?? []) open.set(key, (open.get(key) ?? 0) + by);
  };
  return tags.map((_, order) => {
    add(end.get(order), -1);
    add(begin.get(order), 1);
    return [...open].filter(([, count]) => count > 0).map(([key]) => key);
  });
}

function put(lists: Map<number, string[]>, at: number, key: string): void {
  const list = lists.get(at);
  if (list) list.push(key);
  else lists.set(at, [key]);
}

/** The order of the first tag whose paragraph begins behind a place in the XML. */
function firstBehind(tags: readonly Found[], place: number): number {
  let [low, high] = [0, tags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.at ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function checkTag(
  found: Found,
  scopes: readonly string[],
  known: Known,
  used: Set<string>,
  report: Report,
): void {
  const { section, name, filters } = parseTag(found.content);
  if (found.textBox || found.place.part === 'diagram') report('text-box');
  if (found.merged) report('merged-cell');
  if (section !== '' && filters.length > 0) report('unknown-filter', `${section}${name}`);
  if (section === '/') return;
  checkName(section, name, scopes, known, used, report);
  for (const text of section === '' ? filters : []) {
    const filter = findFilter(text);
    const fault = defaultFault(name, text);
    if (fault) report(fault);
    if (!filter) report('unknown-filter', nearestFilter(found.content, text));
    // As a condition asks: there a loop is no fault.
    else if (filter.asks !== null) checkName('asked', filter.asks, scopes, known, used, report);
  }
}

function checkName(
  section: Section | 'asked',
  name: string,
  scopes: readonly string[],
  known: Known,
  used: Set<string>,
  report: Report,
): void {
  const { fields, loops, ownColumns } = known;
  const keys = keysOf(name);
  const own = scopes.map((key) => loops.get(key)).filter((tags) => tags !== undefined);
  if (own.some((tags) => keyIn(tags, keys) !== null)) return;
  const key = keyIn(fields, keys);
  if (key !== null) {
    used.add(key);
    if (loops.has(key) && section === '') report('unknown-tag', `#${nameOf(key)}`);
    return;
  }
  const home = [...loops].find(([, tags]) => keyIn(tags, keys) !== null);
  if (home) {
    report('outside-loop', nameOf(home[0]));
    return;
  }
  const names = [...own.flatMap((tags) => [...tags]), ...fields.keys()];
  const near = nearestName(looseName(name), names);
  const heading = ownColumns.find((each) => looseName(each) === near);
  const meant = near === null ? null : (heading ?? nameOf(near));
  report('unknown-tag', meant === null ? null : (section === 'asked' ? '' : section) + meant);
}

/** A `{{` whose `}}` stands in the next paragraph is one tag that Enter has cut. */
function checkBracket(tags: readonly Found[], order: number, report: Report): void {
  const [before, found, after] = [tags[order - 1], tags[order], tags[order + 1]];
  if (!found) return;
  if (found.kind === 'end' && before?.kind === 'start' && isNext(before, found)) return;
  if (found.kind === 'start' && after?.kind === 'end' && isNext(found, after)) {
    const content = found.content.trim() + after.content.trim();
    report('split-tag', content, content);
  } else report('unclosed-tag');
}

/** In two paragraphs, one after the other, of the same cell or of none. */
function isNext(start: Found, end: Found): boolean {
  if (start.at === end.at || start.row !== end.row) return false;
  const [from, to] = [start.place, end.place];
  if (start.row) return from.column === to.column;
  return (to.paragraph ?? 0) - (from.paragraph ?? 0) === 1;
}

function isKnown(content: string, { fields, loops }: Known): boolean {
  const keys = keysOf(parseTag(content).name);
  if (keys[0] === '') return false;
  return (
    keyIn(fields, keys) !== null || [...loops.values()].some((tags) => keyIn(tags, keys) !== null)
  );
}

function spelling(content: string): string {
  return content.replace(/[{}｛｝]/g, '').trim();
}

/** The tag with the filter as it should be written; null where nothing is near. */
function nearestFilter(content: string, text: string): string | null {
  const wanted = looseName(splitFilter(text).name);
  const names = FILTERS.flatMap(({ name, english }) => [name, english]);
  const near = nearestName(wanted, names.map(looseName));
  const name = names.find((each) => looseName(each) === near);
  if (name === undefined) return null;
  // The right name: then it is its argument that is missing, or one too many.
  const meant = findFilter(name) ? name : `${name}:…`;
  const parts = content.split('|').map((part) => (part === text ? meant : part.trim()));
  return parts.join('|');
}
