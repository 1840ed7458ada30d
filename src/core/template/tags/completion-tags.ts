/** Tags with the counts of all measures. */
import { countedFor } from '../../measures/scope';
import { isEverything } from '../../measures/units/memo-scope';
import { SHORT_DOTS } from '../../text/pen-room';
import { twoDecimals } from '../../text/two-decimals';
import type { MemoFacts } from './memo-facts';
import type { TagRow } from './tag-row';

export const COMPLETION_TAGS: readonly TagRow<MemoFacts>[] = [
  {
    name: 'จำนวนมาตรการ',
    english: 'measureCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนมาตรการทั้งหมด', en: 'Total number of measures' },
    value: ({ completion }) => completion.total,
  },
  {
    name: 'จำนวนที่เสร็จ',
    english: 'doneCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนมาตรการที่ดำเนินการเสร็จเรียบร้อยแล้ว', en: 'Number of measures done' },
    value: ({ completion }) => completion.done,
  },
  {
    name: 'จำนวนที่อยู่ระหว่าง',
    english: 'inProgressCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนมาตรการที่อยู่ระหว่างดำเนินการ', en: 'Number of measures in progress' },
    value: ({ completion }) => completion.inProgress,
  },
  {
    name: 'จำนวนที่ยังไม่',
    english: 'notStartedCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนมาตรการที่ยังไม่ดำเนินการ', en: 'Number of measures not started' },
    value: ({ completion }) => completion.notStarted,
  },
  {
    name: 'จำนวนที่ไม่ชัดเจน',
    english: 'unclearCount',
    kind: 'number',
    whenEmpty: '',
    help: { th: 'จำนวนมาตรการที่สถานะไม่ชัดเจน', en: 'Number of measures with an unclear status' },
    value: ({ completion }) => completion.unclear,
  },
  {
    name: 'ร้อยละ',
    english: 'percent',
    kind: 'number',
    whenEmpty: SHORT_DOTS,
    help: { th: 'ร้อยละของมาตรการที่ดำเนินการเสร็จเรียบร้อยแล้ว', en: 'Percentage of measures done' },
    value: ({ completion }) => percentText(completion.percent),
  },
  {
    name: 'สรุปผลเป็นข้อความ',
    english: 'countsInWords',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'จำนวนมาตรการแยกตามสถานะและร้อยละ เรียงเป็นข้อความ โดยไม่พิมพ์สถานะที่ไม่มีมาตรการ',
      en: 'Counts by status and the percentage, in words. A status with no measures is left out.',
    },
    value: countsInWords,
  },
  {
    name: 'มีหลายผู้รับผิดชอบ',
    english: 'severalOwners',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อมีผู้รับผิดชอบมากกว่าหนึ่งราย',
      en: 'Prints the content between the tags if there is more than one owner',
    },
    value: ({ completion }) => completion.byOwner.length > 1,
  },
  {
    name: 'มีผู้รับผิดชอบร่วมกัน',
    english: 'sharedMeasures',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อมีมาตรการที่ผู้รับผิดชอบมากกว่าหนึ่งรายรับผิดชอบร่วมกัน',
      en: 'Prints the content between the tags if a measure has more than one owner',
    },
    value: (facts) => countedFor(facts.measures, facts.scope).some((owners) => owners.length > 1),
  },
];

/** In the order in which a reader asks: what is done and how much that is of all, then what is not. */
function countsInWords({ completion, scope }: Pick<MemoFacts, 'completion' | 'scope'>): string {
  const { total, done, inProgress, notStarted, unclear, percent } = completion;
  const whole = isEverything(scope) ? 'มาตรการทั้งหมด' : 'มาตรการในส่วนนี้';
  const ofAll = done === total ? '' : ` ของ${whole}`;
  // Where only some statuses are shown, that all shown have one says nothing.
  const isAll = (count: number) => count === total && total > 1 && scope.statuses.length === 0;
  const told = [
    {
      count: done,
      words: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
      all: 'ครบทุกมาตรการ',
      behind: percent === null ? '' : ` คิดเป็นร้อยละ ${percentText(percent)}${ofAll}`,
    },
    { count: inProgress, words: 'อยู่ระหว่างดำเนินการ', all: 'ทุกมาตรการ', behind: '' },
    { count: notStarted, words: 'ยังไม่ดำเนินการ', all: 'ทุกมาตรการ', behind: '' },
    { count: unclear, words: 'อยู่ระหว่างตรวจสอบสถานะ', all: 'ทุกมาตรการ', behind: '' },
  ]
    .filter(({ count }) => count > 0)
    .map(
      ({ count, words, all, behind }) =>
        `${words}${isAll(count) ? all : ''} จำนวน ${count} มาตรการ${behind}`,
    );
  const last = told.pop() ?? '';
  return told.length === 0 ? last : `${told.join(' ')} และ${last}`;
}

/** Of nothing there is no per cent: that is left to the pen. */
export function percentText(percent: number | null): string {
  return percent === null ? '' : twoDecimals(percent);
}
