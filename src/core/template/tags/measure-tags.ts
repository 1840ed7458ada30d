/** The loop over measures, with an item for each activity, and the tags within it. */
import type { Activity, Measure, Status } from '../../measures/measure';
import { SHORT_DOTS } from '../../text/pen-room';
import type { Blank, MemoValue } from '../fields';
import type { Items, MemoFacts } from './memo-facts';
import { fieldsFrom, type TagRow } from './tag-row';
import { isTallInMeasures, isTallInResults } from './tall-rows';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  'not-started': 'ยังไม่ดำเนินการ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
};

export const MEASURE_LOOP: TagRow<MemoFacts> = {
  name: 'มาตรการ',
  english: 'measures',
  kind: 'loop',
  whenEmpty: '',
  help: {
    th: 'ทำซ้ำสิ่งที่อยู่ระหว่างคู่นี้ หนึ่งครั้งต่อหนึ่งกิจกรรม หากอยู่ในแถวของตารางจะทำซ้ำทั้งแถว',
    en: 'Repeats what stands between the pair for each activity; in a table row, the whole row',
  },
  value: ({ items }) => items,
};

interface MeasureItem {
  readonly activity: Activity;
  /** Of the measure. */
  readonly number: string;
  readonly title: string;
  readonly isFirst: boolean;
}

export const MEASURE_TAGS: readonly TagRow<MeasureItem>[] = [
  {
    name: 'ลำดับ',
    english: 'number',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ลำดับของมาตรการ (พิมพ์ที่กิจกรรมแรกเท่านั้น)',
      en: "The measure's number (on its first activity only)",
    },
    value: ({ number, isFirst }) => (isFirst ? number : ''),
  },
  {
    name: 'ชื่อมาตรการ',
    english: 'title',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ชื่อมาตรการ (พิมพ์ที่กิจกรรมแรกเท่านั้น)',
      en: "The measure's title (on its first activity only)",
    },
    value: ({ title, isFirst }) => (isFirst ? title : ''),
  },
  {
    name: 'ลำดับทุกแถว',
    english: 'numberInEachRow',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ลำดับของมาตรการ พิมพ์ที่ทุกกิจกรรม',
      en: "The measure's number, on each of its activities",
    },
    value: ({ number }) => number,
  },
  {
    name: 'ชื่อมาตรการทุกแถว',
    english: 'titleInEachRow',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ชื่อมาตรการ พิมพ์ที่ทุกกิจกรรม กิจกรรมถัดไปมีคำว่า (ต่อ)',
      en: "The measure's title, on each of its activities; with (ต่อ) on further ones",
    },
    value: ({ title, isFirst }) => (isFirst || title === '' ? title : `${title} (ต่อ)`),
  },
  {
    name: 'แถวสูงในตารางมาตรการ',
    english: 'tallMeasureRow',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อแถวในตารางมาตรการยาวกว่าหนึ่งในสามของหน้า',
      en: 'Prints what stands between the pair where the row in the table of measures is taller than a third of a page',
    },
    value: ({ activity, title }) => isTallInMeasures(activity, title),
  },
  {
    name: 'แถวสูงในตารางผล',
    english: 'tallResultRow',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อแถวในตารางผลยาวกว่าหนึ่งในสามของหน้า',
      en: 'Prints what stands between the pair where the row in the table of results is taller than a third of a page',
    },
    value: ({ activity, title }) => isTallInResults(activity, title),
  },
  {
    name: 'ขั้นตอน',
    english: 'method',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ขั้นตอนหรือวิธีการ', en: 'How it is carried out' },
    value: ({ activity }) => activity.method,
  },
  {
    name: 'ผู้รับผิดชอบ',
    english: 'owners',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ผู้รับผิดชอบ บรรทัดละหนึ่งราย', en: 'The owners, one a line' },
    value: ({ activity }) => activity.owners.join('\n'),
  },
  {
    name: 'การกำกับติดตาม',
    english: 'followUp',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'การกำกับติดตาม', en: 'How it is followed up' },
    value: ({ activity }) => activity.followUp,
  },
  {
    name: STATUS_WORDS['not-started'],
    english: 'notStarted',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'เครื่องหมาย / พร้อมหมายเหตุ เมื่อยังไม่ดำเนินการ สถานะอื่นเป็น -',
      en: 'The mark / with its note where it is not started, else -',
    },
    value: ({ activity }) => mark(activity, 'not-started'),
  },
  {
    name: STATUS_WORDS['in-progress'],
    english: 'inProgress',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'เครื่องหมาย / พร้อมหมายเหตุ เมื่ออยู่ระหว่างดำเนินการ สถานะอื่นเป็น -',
      en: 'The mark / with its note where it is in progress, else -',
    },
    value: ({ activity }) => mark(activity, 'in-progress'),
  },
  {
    name: STATUS_WORDS.done,
    english: 'done',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'เครื่องหมาย / พร้อมหมายเหตุ เมื่อดำเนินการเสร็จเรียบร้อยแล้ว สถานะอื่นเป็น -',
      en: 'The mark / with its note where it is done, else -',
    },
    value: ({ activity }) => mark(activity, 'done'),
  },
  {
    name: 'สถานะ',
    english: 'status',
    kind: 'text',
    whenEmpty: SHORT_DOTS,
    help: { th: 'สถานะเป็นคำ', en: 'The status in words' },
    value: ({ activity }) => (activity.status ? STATUS_WORDS[activity.status] : ''),
  },
  {
    name: 'หมายเหตุ',
    english: 'note',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'หมายเหตุหรือหลักฐาน', en: 'The note or evidence' },
    value: ({ activity }) => activity.note,
  },
];

const MARK = '/';
/** Printed, but no value: a condition on a status asks whether its mark stands there. */
const NO_MARK: Blank = { blank: '-' };
const UNCLEAR_MARK: Blank = { blank: SHORT_DOTS };

/** The mark with its note under it in one column; dots in all three where the status is unclear. */
function mark({ status, note }: Activity, column: Status): MemoValue {
  if (status === null) return UNCLEAR_MARK;
  if (status !== column) return NO_MARK;
  return note === '' ? MARK : `${MARK}\n${note}`;
}

const MEASURE_FIELDS = fieldsFrom(MEASURE_TAGS);

/** For each measure its items, one for each activity; every loop over measures takes these same ones. */
export function measureItems(measures: readonly Measure[]): readonly Items[] {
  // Where the office numbers none, the memo counts; where it numbers some, the gaps are its own.
  const numbered = measures.some(({ number }) => number !== null);
  return measures.map(({ number, title, activities }, index) => {
    const shown = numbered ? (number ?? '') : String(index + 1);
    return activities.map((activity, position) =>
      MEASURE_FIELDS({ activity, number: shown, title, isFirst: position === 0 }),
    );
  });
}
