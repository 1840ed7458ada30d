/** Finds a template's tags, and reads what stands between their brackets. */

import type { TableName, TemplatePlace } from '../docx/problem';
import { type Paragraph, type Row, readParagraphs } from '../docx/text';
import { decodeEntities } from '../docx/xml';
import { looseName } from '../text/loose-name';
import { tagKey } from './tags';
import { misspeltTags, without } from './wrong-braces';

export type Section = '#' | '^' | '/' | '';

export interface TagParts {
  readonly section: Section;
  readonly name: string;
  readonly filters: readonly string[];
}

/** `# มาตรการ`, `วันที่ | วันที่ไทย`: what stands between the brackets, entities resolved. */
export function parseTag(content: string): TagParts {
  const match = /^\s*([#^/]?)([^|]*)(?:\|(.*))?$/s.exec(cleanTag(content));
  const filters = match?.[3] === undefined ? [] : match[3].split('|');
  return { section: (match?.[1] ?? '') as Section, name: (match?.[2] ?? '').trim(), filters };
}

/** Written by marker-rows.ts behind a loop's `#`: it repeats whole rows, though it stands in one cell. */
export const WHOLE_ROWS = '\ue000';

/** Written by lone-tags.ts behind a loop's `#`: once where there are items, as a condition. */
export const ONCE = '\ue001';

/** Marks that nobody sees, among them those of the direction of writing; and our own. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ue000\ue001]/g;

/** Full-width signs as an input method may give them. */
const SIGNS: Readonly<Record<string, string>> = { '＃': '#', '／': '/', '＾': '^', '｜': '|' };

export function cleanTag(content: string): string {
  return content.replace(UNSEEN, '').replace(/[＃／＾｜]/g, (sign) => SIGNS[sign] ?? sign);
}

/** The keys a tag may be kept under, to be tried in turn: as spelt, then by its English alias. */
export function keysOf(name: string): readonly [string, string] {
  return [looseName(name), tagKey(name)];
}

/** The first of the keys that is there; null where none is. */
export function keyIn(
  fields: { readonly has: (key: string) => boolean },
  keys: readonly string[],
): string | null {
  return keys.find((key) => fields.has(key)) ?? null;
}

/** A tag as it stands in a part. */
export interface Found {
  readonly content: string;
  readonly place: TemplatePlace;
  /** The row it stands in, of the innermost table; null outside. */
  readonly row: Row | null;
  /** Where its paragraph begins in the XML. */
  readonly at: number;
  readonly textBox: boolean;
  readonly merged: boolean;
  /** The innermost element around its first bracket, and around its paragraph. */
  readonly wrapper: number;
  readonly block: number;
  /** Nothing else stands in its paragraph, which then goes with it. */
  readonly alone: boolean;
  readonly listed: boolean;
  /** The first that its paragraph shows, and the last. */
  readonly first: boolean;
  readonly last: boolean;
  /** `start` and `end` are brackets without their other half; `misspelt` is like a tag but none. */
  readonly kind: 'tag' | 'start' | 'end' | 'misspelt';
}

const BRACKETS = /\{\{|\}\}/g;

/** Decides whether what stands in brackets of another kind was meant as a tag. */
export type IsTag = (content: string) => boolean;

/** A paragraph with text, as its reader sees it. */
export interface FoundText {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** The place of what stands from one offset of the text to another. */
  readonly tell: TellFound;
}

/** Every tag of a part, in order; in a text box or a nested table too. */
export function* findTags(xml: string, part: TemplatePlace['part'], isTag: IsTag): Iterable<Found> {
  for (const { text, tell } of readTexts(xml, part)) {
    const misspelt = misspeltTags(text, isTag);
    for (const { start, end, content } of misspelt) yield tell(start, end, content, 'misspelt');
    const rest = without(text, misspelt);
    if (rest.includes('{{') || rest.includes('}}')) yield* tagsOf(rest, tell);
  }
}

export function* readTexts(xml: string, part: TemplatePlace['part']): Iterable<FoundText> {
  let number = 0;
  const nameOf = tableNamer();
  for (const paragraph of readParagraphs(xml)) {
    const pieces = paragraph.spans.map(({ start, end }) => decodeEntities(xml.slice(start, end)));
    const text = pieces.join('');
    if (text.trim() === '') continue;
    if (!paragraph.row) number++;
    if (paragraph.repeated) continue;
    const tell = teller(pieces, paragraph, part, { number, tableName: nameOf(paragraph, text) });
    yield { text, paragraph, tell };
  }
}

export const TAG = /\{\{[^{}]*\}\}/g;

/** Told of each paragraph in order; what it answers is the name of the paragraph's table. */
function tableNamer(): (paragraph: Paragraph, text: string) => TableName | null {
  const names = new Map<number, TableName>();
  let above = '';
  return ({ row }, text) => {
    const words = text.replace(TAG, '').replace(/\s+/g, ' ').trim();
    if (!row) {
      above = words;
      return null;
    }
    const { number } = row.table;
    if (!names.has(number)) {
      const name: TableName = above ? { stand: 'above', words: above } : { stand: 'within', words };
      if (name.words !== '') names.set(number, name);
    }
    above = '';
    return names.get(number) ?? null;
  };
}

type TellFound = (start: number, end: number, content: string, kind: Found['kind']) => Found;

const AROUND = 20;

function teller(
  pieces: readonly string[],
  paragraph: Paragraph,
  part: TemplatePlace['part'],
  { number, tableName }: { readonly number: number; readonly tableName: TableName | null },
): TellFound {
  const { row, column, start: at, textBox, merged, listed, wrapper: block } = paragraph;
  const text = pieces.join('');
  const trimmed = text.trim();
  const wrapperAt = wrapperFinder(pieces, paragraph);
  return (start, end, content, kind) => ({
    content,
    kind,
    row,
    at,
    textBox,
    merged,
    block,
    wrapper: wrapperAt(start),
    alone: trimmed === text.slice(start, end).trim(),
    listed,
    first: text.slice(0, start).trim() === '',
    last: text.slice(end).trim() === '',
    place: {
      part,
      paragraph: row ? null : number,
      table: row?.table.number ?? null,
      row: row?.number ?? null,
      column: row ? column : null,
      tableName,
      around: text.slice(Math.max(0, start - AROUND), end + AROUND).trim(),
    },
  });
}

/** Half the runs at each step: a paragraph may have tens of thousands, and a tag in each. */
function wrapperFinder(
  pieces: readonly string[],
  { spans, wrapper }: Paragraph,
): (offset: number) => number {
  let end = 0;
  const ends = pieces.map((piece) => {
    end += piece.length;
    return end;
  });
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offset < (ends[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return spans[low]?.wrapper ?? wrapper;
  };
}

function* tagsOf(text: string, tell: TellFound): Iterable<Found> {
  let start = -1;
  let last = 0;
  for (const { 0: bracket, index } of text.matchAll(BRACKETS)) {
    if (bracket === '{{') {
      if (start >= 0) yield tell(start, index, text.slice(start + 2, index), 'start');
      start = index;
    } else if (start >= 0) {
      yield tell(start, index + 2, text.slice(start + 2, index), 'tag');
      start = -1;
    } else {
      const content = text.slice(Math.max(last, index - AROUND), index);
      yield tell(index, index + 2, content, 'end');
    }
    last = index + 2;
  }
  if (start >= 0) yield tell(start, text.length, text.slice(start + 2, start + 60), 'start');
}
