/** Finds a template's tags, and reads what stands between their brackets. */
import { looseName } from './loose-name';
import { tagKey } from './tags';
import type { TemplatePlace } from './template-problem';
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

/** The keys a tag may be kept under, to be tried in turn: as spelt, then by its English alias. */
export function keysOf(name: string): readonly [string, string] {
  return [looseName(name), tagKey(name)];
}

/** The first of the keys that is there; null where none is. */
export function keyIn(
  fields: { has(key: string): boolean },
  keys: readonly string[],
): string | null {
  return keys.find((key) => fields.has(key)) ?? null;
}

/** A tag as it stands in a part. */
export interface Found {
  readonly content: string;
  readonly place: TemplatePlace;
  /** The innermost table it stands in, to be compared; null outside. */
  readonly table: unknown;
  /** False for `{{` without `}}`, or the reverse. */
  readonly whole: boolean;
}

const BRACKETS = /\{\{|\}\}/g;

/** Every tag of a part, in order; in a text box or a nested table too. */
export function* findTags(xml: string, part: TemplatePlace['part']): Iterable<Found> {
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
