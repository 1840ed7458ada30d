/**
 * Every tag a template can use, in one list: the filler, the template check, the sidebar's list and
 * the guide all read it. What stands in a tag is decided in memo-fields.ts.
 */

import { SETTINGS, type SettingKey, type SettingKind, type Settings } from '../office/settings';
import { looseName } from '../text/loose-name';

export type TagGroup =
  | 'settings'
  | 'added'
  | 'office'
  | 'completion'
  | 'measures'
  | 'owners'
  | 'statuses'
  | 'signers';
export type TagKind = SettingKind | 'loop' | 'condition';

export const LOOPS = {
  measures: 'มาตรการ',
  owners: 'ตามผู้รับผิดชอบ',
  statuses: 'ตามสถานะ',
  signers: 'ผู้ลงนาม',
} as const;

export interface Tag {
  /** The Thai name, as the sidebar shows it. */
  readonly name: string;
  readonly english: string;
  readonly group: TagGroup;
  /** The Thai name of the loop it lives in; null outside. */
  readonly loop: string | null;
  readonly kind: TagKind;
  /** What an empty value prints: '' or dots left to the pen. */
  readonly whenEmpty: string;
}

/** Room for a name or a post written by hand; and for a word or a figure. */
export const LONG_DOTS = '.'.repeat(40);
export const SHORT_DOTS = '......';

/** Settings that a memo cannot do without: empty, they are left to the pen. */
const PENNED: Readonly<Partial<Record<SettingKey, string>>> = {
  department: LONG_DOTS,
  agency: LONG_DOTS,
  drafter: LONG_DOTS,
  drafterPosition: LONG_DOTS,
  itaScore: SHORT_DOTS,
  iitScore: SHORT_DOTS,
  eitScore: SHORT_DOTS,
  oitScore: SHORT_DOTS,
  itaGrade: SHORT_DOTS,
};

const SETTING_TAGS = SETTINGS.map(({ key, label, english, kind }) => ({
  name: label,
  english,
  group: 'settings' as const,
  loop: null,
  kind,
  whenEmpty: PENNED[key] ?? '',
}));

/** A tag whose group and English name the compiler knows, so that none goes without its meaning. */
type Named<Group, English> = Tag & { readonly group: Group; readonly english: English };

function tag<Group extends TagGroup, English extends string>(
  group: Group,
  name: string,
  english: English,
  kind: TagKind = 'text',
  whenEmpty = '',
): Named<Group, English> {
  const loop = group in LOOPS ? LOOPS[group as keyof typeof LOOPS] : null;
  return { name, english, group, loop, kind, whenEmpty };
}

/** The loop of a group, which itself stands outside. */
function loop<Group extends keyof typeof LOOPS, English extends string>(
  group: Group,
  english: English,
): Named<Group, English> {
  return { ...tag(group, LOOPS[group], english, 'loop'), loop: null };
}

function countTags<Group extends 'completion' | 'owners'>(group: Group) {
  return [
    tag(group, 'จำนวนมาตรการ', 'measureCount', 'number'),
    tag(group, 'จำนวนที่เสร็จ', 'doneCount', 'number'),
    tag(group, 'จำนวนที่อยู่ระหว่าง', 'inProgressCount', 'number'),
    tag(group, 'จำนวนที่ยังไม่', 'notStartedCount', 'number'),
    tag(group, 'จำนวนที่ไม่ชัดเจน', 'unclearCount', 'number'),
    tag(group, 'ร้อยละ', 'percent', 'number', SHORT_DOTS),
  ];
}

const LISTED = [
  ...SETTING_TAGS,
  tag('office', 'ส่วนราชการเต็ม', 'fullDepartment'),
  tag('office', 'หน่วยงานเต็ม', 'fullAgency', 'text', LONG_DOTS),
  tag('office', 'ข้อ OIT มาตรการ', 'oitMeasures', 'text', SHORT_DOTS),
  tag('office', 'ข้อ OIT ผล', 'oitResult', 'text', SHORT_DOTS),
  ...countTags('completion'),
  tag('completion', 'มีหลายผู้รับผิดชอบ', 'severalOwners', 'condition'),
  loop('measures', 'measures'),
  tag('measures', 'ลำดับ', 'number'),
  tag('measures', 'ชื่อมาตรการ', 'title'),
  tag('measures', 'ขั้นตอน', 'method'),
  tag('measures', 'ผู้รับผิดชอบ', 'owners'),
  tag('measures', 'การกำกับติดตาม', 'followUp'),
  tag('measures', 'ยังไม่ดำเนินการ', 'notStarted'),
  tag('measures', 'อยู่ระหว่างดำเนินการ', 'inProgress'),
  tag('measures', 'ดำเนินการเสร็จเรียบร้อยแล้ว', 'done'),
  tag('measures', 'สถานะ', 'status', 'text', SHORT_DOTS),
  tag('measures', 'หมายเหตุ', 'note'),
  loop('owners', 'byOwner'),
  tag('owners', 'ชื่อ', 'name'),
  ...countTags('owners'),
  tag('owners', LOOPS.measures, 'measures', 'loop'),
  loop('statuses', 'byStatus'),
  tag('statuses', 'ชื่อ', 'name'),
  tag('statuses', 'จำนวนมาตรการ', 'measureCount', 'number'),
  tag('statuses', 'ร้อยละ', 'percent', 'number', SHORT_DOTS),
  tag('statuses', LOOPS.measures, 'measures', 'loop'),
  loop('signers', 'signers'),
  tag('signers', 'หัวข้อ', 'heading'),
  tag('signers', 'ชื่อ', 'name', 'text', LONG_DOTS),
  tag('signers', 'ตำแหน่ง', 'position', 'text', LONG_DOTS),
  tag('signers', 'รักษาราชการแทน', 'actingFor'),
  tag('signers', 'ในฐานะ', 'capacity'),
  tag('signers', 'อีเมล', 'email'),
];

type Listed = (typeof LISTED)[number];

/** What each tag means, by its group and its English name: one without a meaning does not compile. */
export type TagMeanings = {
  readonly [Group in Listed['group']]: Readonly<
    Record<Extract<Listed, { readonly group: Group }>['english'], string>
  >;
};

export const TAGS: readonly Tag[] = LISTED;

const THAI_NAME: ReadonlyMap<string, string> = new Map(
  TAGS.map(({ name, english }) => [looseName(english), looseName(name)]),
);

/** The key a tag's value is kept under: its Thai name written loosely; an English alias leads to it. */
export function tagKey(name: string): string {
  const key = looseName(name);
  return THAI_NAME.get(key) ?? key;
}

const NAME_OF: ReadonlyMap<string, string> = new Map(TAGS.map(({ name }) => [tagKey(name), name]));

/** The name of a key as the list spells it; the key itself for a row that staff added. */
export function nameOf(key: string): string {
  return NAME_OF.get(key) ?? key;
}

/** The list above and one tag for each row that staff added to the settings. */
export function tagsWith(settings: Settings): readonly Tag[] {
  const taken = new Set(TAGS.filter(({ loop }) => loop === null).map(({ name }) => tagKey(name)));
  const added = settings.extra
    .filter(({ label }) => !taken.has(tagKey(label)))
    .map(({ label }) => tag('added', label, label));
  return [...TAGS, ...added];
}
