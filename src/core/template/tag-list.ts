/** Every tag and filter with its meaning and what it would print now, for the template page and the docs. */
import { type Settings, wantsThaiDigits } from '../office/read-settings';
import type { InBoth, Language } from '../text/language';
import { isItems } from './condition';
import type { MemoFields } from './fields';
import { mergeEqualCells } from './fill/merge-cells';
import { FILTERS, type FilterEntry, findFilter } from './filters';
import { keyIn, keysOf } from './find-tags';
import { printed } from './print-value';
import { TAG_GROUPS, type Tag, tagKey, tagsWith } from './tags';

/** Plain JSON; the app's TagView is this. */
export interface ListedTag {
  /** What one click copies: `{{เรื่อง}}`, a pair around what repeats, or `|เลขไทย`. */
  readonly insert: string;
  readonly name: string;
  readonly english: string;
  readonly group: string;
  /** The loop it lives in; null outside. */
  readonly loop: string | null;
  readonly meaning: string;
  /** Null for a loop, a filter, and a tag of a loop without items. */
  readonly value: string | null;
}

export interface ListedGroup {
  readonly title: string;
  readonly tags: readonly ListedTag[];
}

/** Groups without a tag are left out (that of added rows, mostly); the filters come last. */
export function tagGroups(
  fields: MemoFields,
  settings: Settings,
  language: Language,
  ownColumns: readonly string[] = [],
): readonly ListedGroup[] {
  const thaiDigits = wantsThaiDigits(settings);
  const tags = tagsWith(settings, ownColumns).filter(({ name }) => isWritable(name));
  const groups = Object.entries(TAG_GROUPS).map(([key, { title: titles }]) => {
    const title = titles[language];
    const own = tags.filter(({ group }) => group === key);
    const tellTag = (tag: Tag): ListedTag => {
      const { name, english, loop, help } = tag;
      const value = presentValue(tag, fields, thaiDigits);
      return {
        insert: insertOf(tag),
        name,
        english,
        group: title,
        loop,
        meaning: help[language],
        value,
      };
    };
    return { title, tags: own.map(tellTag) };
  });
  const filters = {
    title: FILTERS_TITLE[language],
    tags: FILTERS.map((each) => filterTag(each, language)),
  };
  return [...groups, filters].filter((group) => group.tags.length > 0);
}

/** Staff may name a row as no tag can be written. */
function isWritable(name: string): boolean {
  return !/^[#^/]|[{}|\n]/.test(name);
}

function insertOf({ name, kind }: Tag): string {
  const pair = kind === 'loop' || kind === 'condition';
  return pair ? `{{#${name}}}…{{/${name}}}` : `{{${name}}}`;
}

function presentValue({ name, loop }: Tag, fields: MemoFields, thaiDigits: boolean): string | null {
  const items = loop === null ? null : fields.get(tagKey(loop));
  const [item] = items && isItems(items) ? items : [];
  const scopes = item ? [fields, item] : [fields];
  const scope = loop === null ? fields : item;
  const key = scope ? keyIn(scope, keysOf(name)) : null;
  const value = key === null ? undefined : scope?.get(key);
  if (value === undefined || isItems(value)) return null;
  return shortened(printed(value, [], thaiDigits, scopes));
}

const MOST_LETTERS = 80;

function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length > MOST_LETTERS
    ? `${letters.slice(0, MOST_LETTERS).join('')}…`
    : letters.join('');
}

/** What an example's condition asks for. */
const PLACE: MemoFields = new Map([['สถานะ', 'อยู่ระหว่างดำเนินการ']]);

const FILTERS_TITLE: InBoth = {
  th: 'รูปแบบการแสดงผล (ต่อท้ายชื่อแท็ก)',
  en: "Filters (after a tag's name)",
};

const EXAMPLE: Readonly<Record<Language, (template: string, memo: string) => string>> = {
  th: (template, memo) => `เช่น ${template} พิมพ์ว่า ${memo}`,
  en: (template, memo) => `(${template} prints ${memo})`,
};

function filterTag({ name, english, help, example }: FilterEntry, language: Language): ListedTag {
  const { tag, value, argument, insert } = example;
  const text = argument === undefined ? name : `${name}:${argument}`;
  const filter = findFilter(text);
  const memo = filter ? mergeEqualCells(printed(value, [filter], false, [PLACE])) : '';
  return {
    insert: insert === undefined ? `|${name}` : `|${name}:${insert}`,
    name,
    english,
    group: FILTERS_TITLE[language],
    loop: null,
    meaning: `${help[language]} ${EXAMPLE[language](`{{${tag}|${text}}}`, memo)}`,
    value: null,
  };
}
