/**
 * Every tag a template can use, in one list: the filler, the template check, the sidebar's list and the
 * guide all read it. Each is one row of a file in tags/, with its value and what it means.
 */
import type { Settings } from '../office/read-settings';
import { once } from '../once';
import type { InBoth } from '../text/language';
import { looseName } from '../text/loose-name';
import type { FieldValue, MemoFields } from './fields';
import { COMPLETION_TAGS } from './tags/completion-tags';
import { OWNER_LOOP, OWNER_TAGS, STATUS_LOOP, STATUS_TAGS } from './tags/group-tags';
import { MEASURE_LOOP, MEASURE_TAGS, ownTagNames } from './tags/measure-tags';
import type { MemoFacts } from './tags/memo-facts';
import { OFFICE_TAGS } from './tags/office-tags';
import { REQUEST_TAGS } from './tags/request-tags';
import { SETTING_TAGS } from './tags/setting-tags';
import { SIGNER_GROUP_LOOP, SIGNER_GROUP_TAGS, SIGNER_LOOP, SIGNER_TAGS } from './tags/signer-tags';
import { fieldsFrom, type TagRow } from './tags/tag-row';

/** What is said of a tag, whatever its value is made of. */
type TagNames = Omit<TagRow<never>, 'value'>;

interface Group {
  readonly title: InBoth;
  /** What repeats the group's tags; null where they stand outside all loops. */
  readonly loop: TagNames | null;
  readonly tags: readonly TagNames[];
}

export type TagGroup =
  | 'settings'
  | 'added'
  | 'office'
  | 'request'
  | 'completion'
  | 'measures'
  | 'columns'
  | 'owners'
  | 'statuses'
  | 'signers'
  | 'signerGroups';

/** In the order in which they are shown; `added` and `columns` are what staff put into the settings and the table. */
export const TAG_GROUPS: Readonly<Record<TagGroup, Group>> = {
  settings: {
    title: { th: 'ข้อมูลจากชีตตั้งค่า', en: 'From the settings sheet' },
    loop: null,
    tags: SETTING_TAGS,
  },
  added: {
    title: { th: 'แถวที่ท่านเพิ่มในชีตตั้งค่า', en: 'Rows you added to the settings' },
    loop: null,
    tags: [],
  },
  office: {
    title: { th: 'ข้อมูลที่ระบบประกอบให้', en: 'Worked out for you' },
    loop: null,
    tags: OFFICE_TAGS,
  },
  request: {
    title: {
      th: 'ขอบเขต และการขอให้หน่วยงานรายงาน',
      en: 'What the memo is about, and what it asks of a unit',
    },
    loop: null,
    tags: REQUEST_TAGS,
  },
  completion: {
    title: { th: 'จำนวนและร้อยละ', en: 'Counts and percentage' },
    loop: null,
    tags: COMPLETION_TAGS,
  },
  measures: {
    title: { th: 'มาตรการ (ทำซ้ำทุกกิจกรรม)', en: 'Measures (repeated for each activity)' },
    loop: MEASURE_LOOP,
    tags: MEASURE_TAGS,
  },
  columns: {
    title: {
      th: 'คอลัมน์ของหน่วยงานในชีตนี้ (ใช้ภายในส่วนมาตรการ)',
      en: 'Own columns of this sheet (within the measures)',
    },
    loop: null,
    tags: [],
  },
  owners: { title: { th: 'แยกตามผู้รับผิดชอบ', en: 'By owner' }, loop: OWNER_LOOP, tags: OWNER_TAGS },
  statuses: { title: { th: 'แยกตามสถานะ', en: 'By status' }, loop: STATUS_LOOP, tags: STATUS_TAGS },
  signers: { title: { th: 'ผู้ลงนาม', en: 'Signers' }, loop: SIGNER_LOOP, tags: SIGNER_TAGS },
  signerGroups: {
    title: { th: 'ผู้ลงนามที่อยู่หน้าเดียวกัน', en: 'Signers that share a page' },
    loop: SIGNER_GROUP_LOOP,
    tags: SIGNER_GROUP_TAGS,
  },
};

export interface Tag extends TagNames {
  readonly group: TagGroup;
  /** The Thai name of the loop it lives in; null outside. */
  readonly loop: string | null;
}

const MEMO_TAGS: readonly TagRow<MemoFacts>[] = [
  ...SETTING_TAGS,
  ...OFFICE_TAGS,
  ...REQUEST_TAGS,
  ...COMPLETION_TAGS,
  MEASURE_LOOP,
  OWNER_LOOP,
  STATUS_LOOP,
  SIGNER_LOOP,
  SIGNER_GROUP_LOOP,
];

/** A value for every tag that stands outside the loops, the loops among them. */
export const MEMO_TAG_FIELDS = fieldsFrom(MEMO_TAGS);

export const LOOPS = {
  measures: MEASURE_LOOP.name,
  owners: OWNER_LOOP.name,
  statuses: STATUS_LOOP.name,
  signers: SIGNER_LOOP.name,
} as const;

export const TAGS: readonly Tag[] = Object.entries(TAG_GROUPS).flatMap(([key, { loop, tags }]) => {
  const group = key as TagGroup;
  return [
    ...(loop ? [{ ...loop, group, loop: null }] : []),
    ...tags.map((tag) => ({ ...tag, group, loop: loop?.name ?? null })),
  ];
});

const THAI_NAMES = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      TAGS.flatMap(({ name, english, short = english }) =>
        [english, short].map((alias) => [looseName(alias), looseName(name)] as const),
      ),
    ),
);

/** The key a tag's value is kept under: its Thai name written loosely; its English and its short one lead to it. */
export function tagKey(name: string): string {
  const key = looseName(name);
  return THAI_NAMES().get(key) ?? key;
}

const NAMES_BY_KEY = once(
  (): ReadonlyMap<string, string> => new Map(TAGS.map(({ name }) => [tagKey(name), name])),
);

/** The name of a key as the list spells it; the key itself for a row that staff added. */
export function nameOf(key: string): string {
  return NAMES_BY_KEY().get(key) ?? key;
}

/** What a row that staff added to the settings means. */
const ADDED_HELP: InBoth = {
  th: 'ค่าในแถวนี้ของชีตตั้งค่า',
  en: 'What this row of the settings sheet says',
};

const COLUMN_HELP: InBoth = {
  th: 'ค่าในคอลัมน์นี้ของชีตมาตรการ ใช้ระหว่าง {{#มาตรการ}} กับ {{/มาตรการ}}',
  en: 'What this column of the measures sheet says; between {{#มาตรการ}} and {{/มาตรการ}}',
};

/** The list above, and one tag for each row that staff added to the settings and each column to the table. */
export function tagsWith(settings: Settings, ownColumns: readonly string[] = []): readonly Tag[] {
  const taken = new Set(TAGS.filter(({ loop }) => loop === null).map(({ name }) => tagKey(name)));
  const added = settings.extra
    .filter(({ label }) => !taken.has(tagKey(label)))
    .map(({ label }) => ({
      name: label,
      english: label,
      kind: 'text' as const,
      whenEmpty: '',
      help: ADDED_HELP,
      group: 'added' as const,
      loop: null,
    }));
  const columns = ownTagNames(ownColumns).map((name) => ({
    name,
    english: name,
    kind: 'text' as const,
    whenEmpty: '',
    help: COLUMN_HELP,
    group: 'columns' as const,
    loop: LOOPS.measures,
  }));
  return [...TAGS, ...added, ...columns];
}

/** Fields by the names that a template uses, such as those of rows that staff added. */
export function fieldsByName(values: Readonly<Record<string, FieldValue>>): MemoFields {
  return new Map(Object.entries(values).map(([name, value]) => [tagKey(name), value]));
}
