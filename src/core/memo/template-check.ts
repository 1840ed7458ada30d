/** Checks a template's tags against the fields it will get: every problem, each with its place. */

import type { MemoFields } from './fields';
import { findFilter } from './filters';
import { looseName } from './loose-name';
import { nearestName } from './nearest-name';
import { TAGS, tagKey } from './tags';
import type { TemplatePlace, TemplateProblem, TemplateProblemKind } from './template-problem';
import { type Paragraph, rawText, readParagraphs } from './template-text';

export type Section = '#' | '^' | '/' | '';

export interface TagParts {
  readonly section: Section;
  readonly name: string;
  readonly filters: readonly string[];
}

/** `# มาตรการ`, `วันที่ | วันที่ไทย`: what stands between the brackets, entities resolved. */
export function parseTag(content: string): TagParts {
  const match = /^\s*([#^/]?)([^|]*)(?:\|(.*))?$/s.exec(content);
  const filters = match?.[3] === undefined ? [] : match[3].split('|');
  return { section: (match?.[1] ?? '') as Section, name: (match?.[2] ?? '').trim(), filters };
}

/** The key under which these fields hold a tag: as spelt, else by its English alias; null if neither. */
export function keyIn(fields: { has(key: string): boolean }, name: string): string | null {
  const key = looseName(name);
  if (fields.has(key)) return key;
  const alias = tagKey(name);
  return fields.has(alias) ? alias : null;
}

/** The keys of each loop's own tags, by the loop's key; from the list, as a loop may have no items. */
const LOOP_TAGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TAGS.filter(({ kind }) => kind === 'loop').map(({ name }) => [
    tagKey(name),
    new Set(TAGS.filter(({ loop }) => loop === name).map((tag) => tagKey(tag.name))),
  ]),
);

const NAME_OF: ReadonlyMap<string, string> = new Map(TAGS.map(({ name }) => [tagKey(name), name]));

interface Found {
  readonly content: string;
  readonly place: TemplatePlace;
  readonly table: unknown;
  /** False for `{{` without `}}`, or the reverse. */
  readonly whole: boolean;
}

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
    for (const filter of filters) {
      if (!findFilter(filter)) report('unknown-filter', found);
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
  const own = open.map(({ key }) => LOOP_TAGS.get(key)).filter((tags) => tags !== undefined);
  if (own.some((tags) => keyIn(tags, name) !== null)) return;
  const key = keyIn(fields, name);
  if (key !== null) {
    const loop = LOOP_TAGS.has(key);
    if (loop && section === '') report('unknown-tag', found, `#${NAME_OF.get(key) ?? name}`);
    return;
  }
  for (const [loop, tags] of LOOP_TAGS) {
    if (keyIn(tags, name) !== null) {
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

const BRACKETS = /\{\{|\}\}/g;

function* findTags(xml: string, part: TemplatePlace['part']): Iterable<Found> {
  let number = 0;
  for (const paragraph of readParagraphs(xml)) {
    const text = decodeEntities(rawText(xml, paragraph));
    if (text.trim() === '') continue;
    if (!paragraph.row) number++;
    if (text.includes('{{') || text.includes('}}')) yield* tagsOf(text, paragraph, part, number);
  }
}

function* tagsOf(
  text: string,
  paragraph: Paragraph,
  part: TemplatePlace['part'],
  number: number,
): Iterable<Found> {
  const { row, column } = paragraph;
  const found = (start: number, end: number, content: string, whole: boolean): Found => ({
    content,
    whole,
    table: row?.table ?? null,
    place: {
      part,
      paragraph: row ? null : number,
      table: row?.table.number ?? null,
      row: row?.number ?? null,
      column: row ? column : null,
      around: text.slice(Math.max(0, start - 20), end + 20).trim(),
    },
  });
  let start = -1;
  for (const { 0: bracket, index } of text.matchAll(BRACKETS)) {
    if (bracket === '{{') {
      if (start >= 0) yield found(start, index, text.slice(start + 2, index), false);
      start = index;
    } else {
      const content = text.slice(start < 0 ? Math.max(0, index - 20) : start + 2, index);
      yield found(start < 0 ? index : start, index + 2, content, start >= 0);
      start = -1;
    }
  }
  if (start >= 0) yield found(start, text.length, text.slice(start + 2, start + 60), false);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Only those docxtemplater itself resolves inside a tag. */
function decodeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
