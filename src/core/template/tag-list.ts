/** Every tag and filter with its meaning and what it would print now, for the template page and the docs. */

import { type Settings, wantsThaiDigits } from '../office/settings';
import type { CellValue } from '../sheet/cell';
import { isItems } from './condition';
import type { MemoFields, MemoValue } from './fields';
import { FILTERS, type FilterName, findFilter } from './filters';
import { keyIn, keysOf } from './find-tags';
import { printed } from './print-value';
import { type Tag, type TagGroup, type TagMeanings, tagKey, tagsWith } from './tags';

/** In the user's language. */
export interface TagWords {
  readonly groups: Readonly<Record<TagGroup | 'filters', string>>;
  readonly meanings: TagMeanings;
  /** Of a row that staff added to the settings. */
  readonly added: string;
  readonly filters: Readonly<Record<FilterName, string>>;
  readonly example: (template: string, memo: string) => string;
}

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
  words: TagWords,
): readonly ListedGroup[] {
  const thaiDigits = wantsThaiDigits(settings);
  const byGroup = new Map<TagGroup, ListedTag[]>(ORDER.map((group) => [group, []]));
  for (const tag of tagsWith(settings)) {
    if (!isWritable(tag.name)) continue;
    const { name, english, loop } = tag;
    const group = words.groups[tag.group];
    const value = presentValue(tag, fields, thaiDigits);
    const listed = { insert: insertOf(tag), name, english, group, loop };
    byGroup.get(tag.group)?.push({ ...listed, meaning: meaningOf(tag, words), value });
  }
  const groups = [...byGroup].map(([group, tags]) => ({ title: words.groups[group], tags }));
  const filters = {
    title: words.groups.filters,
    tags: FILTERS.map((each) => filterTag(each, words)),
  };
  return [...groups, filters].filter(({ tags }) => tags.length > 0);
}

const ORDER: readonly TagGroup[] = [
  'settings',
  'added',
  'office',
  'completion',
  'measures',
  'owners',
  'statuses',
  'signers',
];

/** Staff may name a row as no tag can be written. */
function isWritable(name: string): boolean {
  return !/^[#^/]|[{}|\n]/.test(name);
}

function insertOf({ name, kind }: Tag): string {
  const pair = kind === 'loop' || kind === 'condition';
  return pair ? `{{#${name}}}…{{/${name}}}` : `{{${name}}}`;
}

function meaningOf({ group, english }: Tag, { meanings, added }: TagWords): string {
  if (group === 'added') return added;
  // TagMeanings has one for each of the list; the list has forgotten which name is in which group.
  return (meanings[group] as Readonly<Record<string, string>>)[english] as string;
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

interface Example {
  readonly tag: string;
  readonly value: MemoValue;
  readonly argument?: string;
  /** The argument as one click copies it, to be written over. */
  readonly insert?: string;
}

const DAY: CellValue = { year: 2026, month: 10, day: 1 };
const PLACE: MemoFields = new Map([['สถานะ', 'อยู่ระหว่างดำเนินการ']]);

const EXAMPLES: Readonly<Record<FilterName, Example>> = {
  thaiDigits: { tag: 'คะแนน ITA', value: '87.50' },
  arabicDigits: { tag: 'โทรศัพท์', value: '๐ ๒๑๒๓ ๔๕๖๗' },
  thaiDate: { tag: 'วันที่', value: DAY },
  shortDate: { tag: 'วันที่', value: DAY },
  monthYear: { tag: 'วันที่', value: DAY },
  year: { tag: 'วันที่', value: DAY },
  twoDecimals: { tag: 'งบประมาณ', value: '1,250.5' },
  oneLine: { tag: 'ผู้รับผิดชอบ', value: 'กองคลัง\nกองช่าง' },
  default: { tag: 'ที่', value: '', argument: 'รอออกเลข', insert: 'ข้อความ' },
  onlyIf: {
    tag: 'หมายเหตุ',
    value: 'รอจัดสรรงบประมาณ',
    argument: 'สถานะ=อยู่ระหว่างดำเนินการ',
    insert: 'แท็ก=ค่า',
  },
};

/** The example is worked out, so that it cannot say what the filter does not do. */
function filterTag({ name, english }: (typeof FILTERS)[number], words: TagWords): ListedTag {
  const { tag, value, argument, insert } = EXAMPLES[english];
  const text = argument === undefined ? name : `${name}:${argument}`;
  const filter = findFilter(text);
  const memo = filter ? printed(value, [filter], false, [PLACE]) : '';
  return {
    insert: insert === undefined ? `|${name}` : `|${name}:${insert}`,
    name,
    english,
    group: words.groups.filters,
    loop: null,
    meaning: `${words.filters[english]} ${words.example(`{{${tag}|${text}}}`, memo)}`,
    value: null,
  };
}
