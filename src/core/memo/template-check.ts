/** Checks a template's tags against the fields it will get: every problem, each with its place. */

import type { MemoFields } from './fields';
import { findFilter } from './filters';
import { looseName } from './loose-name';
import { nearestName } from './nearest-name';
import { TAGS, tagKey } from './tags';
import type { TemplatePlace, TemplateProblem, TemplateProblemKind } from './template-problem';
import { type Found, findTags, keyIn, keysOf, parseTag, type Section } from './template-tags';

/** The keys of each loop's own tags, by the loop's key; from the list, as a loop may have no items. */
const LOOP_TAGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TAGS.filter(({ kind }) => kind === 'loop').map(({ name }) => [
    tagKey(name),
    // A loop within it has the name of one outside, and is known from there.
    new Set(
      TAGS.filter(({ loop, kind }) => loop === name && kind !== 'loop').map((tag) =>
        tagKey(tag.name),
      ),
    ),
  ]),
);

const NAME_OF: ReadonlyMap<string, string> = new Map(TAGS.map(({ name }) => [tagKey(name), name]));

interface Open {
  readonly key: string;
  readonly found: Found;
}

export function checkTemplatePart(
  xml: string,
  part: TemplatePlace['part'],
  fields: MemoFields,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const report = (kind: TemplateProblemKind, found: Found, suggestion: string | null = null) =>
    problems.push({ kind, tag: found.content.trim(), place: found.place, suggestion });
  const open: Open[] = [];
  /** Loops already reported as crossed, whose own end is still to come. */
  const crossed: string[] = [];
  for (const found of findTags(xml, part)) {
    if (!found.whole) {
      report('unclosed-tag', found);
      continue;
    }
    const { section, name, filters } = parseTag(found.content);
    if (section === '/') {
      closeLoop(name, found, open, crossed, report);
      continue;
    }
    checkName(section, name, found, fields, open, report);
    for (const text of filters) {
      const filter = findFilter(text);
      if (!filter) report('unknown-filter', found);
      // As a condition asks: there a loop is no fault.
      else if (filter.asks !== null) checkName('#', filter.asks, found, fields, open, report);
    }
    if (section !== '') open.push({ key: tagKey(name), found });
  }
  for (const { found } of open) report('unclosed-loop', found);
  return problems;
}

type Report = (kind: TemplateProblemKind, found: Found, suggestion?: string | null) => void;

function checkName(
  section: Section,
  name: string,
  found: Found,
  fields: MemoFields,
  open: readonly Open[],
  report: Report,
): void {
  const keys = keysOf(name);
  const own = open.map(({ key }) => LOOP_TAGS.get(key)).filter((tags) => tags !== undefined);
  if (own.some((tags) => keyIn(tags, keys) !== null)) return;
  const key = keyIn(fields, keys);
  if (key !== null) {
    const loop = LOOP_TAGS.has(key);
    if (loop && section === '') report('unknown-tag', found, `#${NAME_OF.get(key) ?? name}`);
    return;
  }
  for (const [loop, tags] of LOOP_TAGS) {
    if (keyIn(tags, keys) !== null) {
      report('outside-loop', found, NAME_OF.get(loop) ?? loop);
      return;
    }
  }
  const names = [...own.flatMap((tags) => [...tags]), ...fields.keys()];
  const near = nearestName(looseName(name), names);
  report('unknown-tag', found, near === null ? null : (NAME_OF.get(near) ?? near));
}

function closeLoop(
  name: string,
  found: Found,
  open: Open[],
  crossed: string[],
  report: Report,
): void {
  const key = tagKey(name);
  const index = name === '' ? open.length - 1 : open.map((each) => each.key).lastIndexOf(key);
  const opened = open[index];
  if (!opened) {
    const late = crossed.indexOf(key);
    if (late >= 0) crossed.splice(late, 1);
    else report('unopened-loop', found, nearestOpen(key, open));
    return;
  }
  const inner = open.splice(index).slice(1);
  crossed.push(...inner.map((each) => each.key));
  if (inner.length > 0 || opened.found.table !== found.table) report('crossed-loop', found);
}

function nearestOpen(key: string, open: readonly Open[]): string | null {
  const near = nearestName(
    key,
    open.map((each) => each.key),
  );
  return near === null ? null : (NAME_OF.get(near) ?? near);
}
