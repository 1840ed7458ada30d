/** The loops that group measures, by owner and by status, and the tags within them. */
import { type Completion, type OwnerCompletion, percentOf } from '../../measures/completion';
import { SHORT_DOTS } from '../../text/pen-room';
import { percentText } from './completion-tags';
import { MEASURE_LOOP, STATUS_WORDS } from './measure-tags';
import type { Items, MemoFacts } from './memo-facts';
import { fieldsFrom, type TagRow } from './tag-row';

interface OwnerItem {
  readonly counts: OwnerCompletion;
  readonly items: Items;
}

export const OWNER_TAGS: readonly TagRow<OwnerItem>[] = [
  {
    name: 'ชื่อ',
    english: 'name',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ชื่อผู้รับผิดชอบ', en: "The owner's name" },
    value: ({ counts }) => counts.owner,
  },
  {
    name: 'จำนวนมาตรการ',
    english: 'measureCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนมาตรการของผู้รับผิดชอบรายนี้', en: 'Number of this owner’s measures' },
    value: ({ counts }) => counts.total,
  },
  {
    name: 'จำนวนที่เสร็จ',
    english: 'doneCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนที่เสร็จเรียบร้อยแล้วของรายนี้', en: 'Number of this owner’s measures done' },
    value: ({ counts }) => counts.done,
  },
  {
    name: 'จำนวนที่อยู่ระหว่าง',
    english: 'inProgressCount',
    kind: 'number',
    whenEmpty: '',
    help: {
      th: 'จำนวนที่อยู่ระหว่างดำเนินการของรายนี้',
      en: 'Number of this owner’s measures in progress',
    },
    value: ({ counts }) => counts.inProgress,
  },
  {
    name: 'จำนวนที่ยังไม่',
    english: 'notStartedCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนที่ยังไม่ดำเนินการของรายนี้', en: 'Number of this owner’s measures not started' },
    value: ({ counts }) => counts.notStarted,
  },
  {
    name: 'จำนวนที่ไม่ชัดเจน',
    english: 'unclearCount',
    kind: 'number',
    whenEmpty: '',
    help: {
      th: 'จำนวนที่สถานะไม่ชัดเจนของรายนี้',
      en: 'Number of this owner’s measures with an unclear status',
    },
    value: ({ counts }) => counts.unclear,
  },
  {
    name: 'ร้อยละ',
    english: 'percent',
    kind: 'number',
    whenEmpty: SHORT_DOTS,
    help: { th: 'ร้อยละที่เสร็จเรียบร้อยแล้วของรายนี้', en: 'Percentage of this owner’s measures done' },
    value: ({ counts }) => percentText(counts.percent),
  },
  {
    name: MEASURE_LOOP.name,
    english: 'measures',
    kind: 'loop',
    whenEmpty: '',
    help: {
      th: 'ทำซ้ำเฉพาะมาตรการของผู้รับผิดชอบรายนี้ ใช้แท็กในมาตรการได้ทุกแท็ก',
      en: 'Repeats this owner’s measures only. All measure tags work inside.',
    },
    value: ({ items }) => items,
  },
];

const OWNER_FIELDS = fieldsFrom(OWNER_TAGS);

/** In the order the owners first appear. */
export const OWNER_LOOP: TagRow<MemoFacts> = {
  name: 'ตามผู้รับผิดชอบ',
  english: 'byOwner',
  kind: 'loop',
  whenEmpty: '',
  help: {
    th: 'ทำซ้ำสิ่งที่อยู่ระหว่างคู่นี้ หนึ่งครั้งต่อผู้รับผิดชอบหนึ่งราย (กองคลัง กับ ผอ.กองคลัง เป็นรายเดียว)',
    en: 'Repeats the content between the tags for each owner; กองคลัง and ผอ.กองคลัง are one',
  },
  value: ({ completion, itemsByOwner }) =>
    completion.byOwner.map((counts) =>
      OWNER_FIELDS({ counts, items: itemsByOwner.get(counts.owner) ?? [] }),
    ),
};

interface StatusItem {
  readonly name: string;
  readonly count: number;
  /** All measures. */
  readonly total: number;
  readonly items: Items;
}

export const STATUS_TAGS: readonly TagRow<StatusItem>[] = [
  {
    name: 'ชื่อ',
    english: 'name',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ชื่อสถานะ', en: "The status's name" },
    value: ({ name }) => name,
  },
  {
    name: 'จำนวนมาตรการ',
    english: 'measureCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนมาตรการในสถานะนี้', en: 'Number of measures with this status' },
    value: ({ count }) => count,
  },
  {
    name: 'ร้อยละ',
    english: 'percent',
    kind: 'number',
    whenEmpty: SHORT_DOTS,
    help: {
      th: 'ร้อยละของมาตรการทั้งหมดที่อยู่ในสถานะนี้',
      en: 'Percentage of all measures with this status',
    },
    value: ({ count, total }) => percentText(percentOf(count, total)),
  },
  {
    name: MEASURE_LOOP.name,
    english: 'measures',
    kind: 'loop',
    whenEmpty: '',
    help: {
      th: 'ทำซ้ำเฉพาะมาตรการในสถานะนี้ ใช้แท็กในมาตรการได้ทุกแท็ก',
      en: 'Repeats the measures with this status only. All measure tags work inside.',
    },
    value: ({ items }) => items,
  },
];

const STATUS_FIELDS = fieldsFrom(STATUS_TAGS);

export const STATUS_LOOP: TagRow<MemoFacts> = {
  name: 'ตามสถานะ',
  english: 'byStatus',
  kind: 'loop',
  whenEmpty: '',
  help: {
    th: 'ทำซ้ำสิ่งที่อยู่ระหว่างคู่นี้ สำหรับแต่ละสถานะทั้งสาม และสถานะไม่ชัดเจนหากมี',
    en: 'Repeats the content between the tags for each of the three statuses, and for unclear ones if there are any',
  },
  value: (facts) => statusItems(facts).map(STATUS_FIELDS),
};

const UNCLEAR = 'สถานะไม่ชัดเจน';

/** The form's three statuses in its order, of a whole measure; those without one last, if there are any. */
function statusItems({ completion, itemsByStatus }: MemoFacts): readonly StatusItem[] {
  const { total, unclear } = completion;
  const named = COUNTED.map(([status, count]) => ({
    name: STATUS_WORDS[status],
    count: completion[count],
    total,
    items: itemsByStatus.get(status) ?? [],
  }));
  const others = { name: UNCLEAR, count: unclear, total, items: itemsByStatus.get(null) ?? [] };
  return unclear > 0 ? [...named, others] : named;
}

const COUNTED = [
  ['not-started', 'notStarted'],
  ['in-progress', 'inProgress'],
  ['done', 'done'],
] as const satisfies readonly (readonly [keyof typeof STATUS_WORDS, keyof Completion])[];
