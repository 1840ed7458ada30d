/** The loop over measures, with an item for each activity, and the tags within it. */
import type { Activity, Measure, Status } from '../../measures/measure';
import { figureNames, withResults } from '../../measures/results/result-columns';
import { once } from '../../once';
import { looseName } from '../../text/loose-name';
import { SHORT_DOTS } from '../../text/pen-room';
import type { Blank, MemoValue } from '../fields';
import type { AskedWords } from './asked';
import { detailColumns } from './detail/detail-columns';
import { methodDetail } from './detail/method-detail';
import { sayingOnce } from './detail/saying-once';
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
    en: 'Repeats the content between the tags for each activity. In a table row, repeats the whole row.',
  },
  value: ({ items }) => items,
};

interface MeasureItem {
  readonly activity: Activity;
  /** Of the measure. */
  readonly number: string;
  readonly title: string;
  readonly isFirst: boolean;
  /** What the unit is asked to report of it. */
  readonly asked: string;
  /** With what it costs and when it is done. */
  readonly detail: string;
  /** The text of the office's own column that is headed so, or begins so; '' where there is none. */
  readonly own: (name: string) => string;
}

export const MEASURE_TAGS: readonly TagRow<MeasureItem>[] = [
  {
    name: 'ลำดับ',
    english: 'number',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ลำดับของมาตรการ (พิมพ์ที่กิจกรรมแรกเท่านั้น)',
      en: 'The measure’s number (first activity only)',
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
      en: 'The measure’s title (first activity only)',
    },
    value: ({ title, isFirst }) => (isFirst ? title : ''),
  },
  {
    name: 'ลำดับทุกแถว',
    english: 'numberInEachRow',
    short: 'เลข',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ลำดับของมาตรการ พิมพ์ที่ทุกกิจกรรม ชื่อสั้นสำหรับช่องแคบคือ {{เลข}}',
      en: 'The measure’s number, on every activity. Short name for narrow columns: {{เลข}}',
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
      en: 'The measure’s title, on every activity, with (ต่อ) after the first',
    },
    value: ({ title, isFirst }) => (isFirst || title === '' ? title : `${title} (ต่อ)`),
  },
  {
    name: 'แถวสูงในตารางมาตรการ',
    english: 'tallMeasureRow',
    short: 'สูง',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อแถวในตารางมาตรการยาวกว่าหนึ่งในสามของหน้า ชื่อสั้นสำหรับช่องแคบคือ {{#สูง}}',
      en: 'Prints the content between the tags if the row in the measures table is taller than a third of a page. Short name for narrow columns: {{#สูง}}',
    },
    value: ({ activity, title, detail }) => isTallInMeasures(activity, title, detail),
  },
  {
    name: 'แถวสูงในตารางผล',
    english: 'tallResultRow',
    short: 'สูงผล',
    kind: 'condition',
    whenEmpty: '',
    help: {
      th: 'พิมพ์ข้อความที่อยู่ระหว่างคู่นี้ เมื่อแถวในตารางผลยาวกว่าหนึ่งในสามของหน้า ชื่อสั้นสำหรับช่องแคบคือ {{#สูงผล}}',
      en: 'Prints the content between the tags if the row in the results table is taller than a third of a page. Short name for narrow columns: {{#สูงผล}}',
    },
    value: ({ activity, title, detail }) => isTallInResults(activity, title, detail),
  },
  {
    name: 'ขั้นตอน',
    english: 'method',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ขั้นตอนหรือวิธีการ', en: 'Steps or method' },
    value: ({ activity }) => activity.method,
  },
  {
    name: 'ขั้นตอนและงบประมาณ',
    english: 'methodAndBudget',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ขั้นตอนหรือวิธีการ ตามด้วยงบประมาณและระยะเวลา หากชีตมีคอลัมน์ที่หัวตารางขึ้นต้นด้วยคำเหล่านี้ หรือใส่เครื่องหมาย / ไว้ใต้เดือนหรือไตรมาสของแผน',
      en: 'Steps or method, then budget and duration, if columns have headings that start with งบประมาณ and ระยะเวลา, or ticks stand under the months or quarters of a plan',
    },
    value: ({ detail }) => detail,
  },
  {
    name: 'ผู้รับผิดชอบ',
    english: 'owners',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'ผู้รับผิดชอบ บรรทัดละหนึ่งราย', en: 'Owners, one per line' },
    value: ({ activity }) => activity.owners.join('\n'),
  },
  {
    name: 'การกำกับติดตาม',
    english: 'followUp',
    kind: 'text',
    whenEmpty: '',
    help: { th: 'การกำกับติดตาม', en: 'Follow-up' },
    value: ({ activity }) => activity.followUp,
  },
  {
    name: STATUS_WORDS['not-started'],
    english: 'notStarted',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'เครื่องหมาย / พร้อมหมายเหตุ เมื่อยังไม่ดำเนินการ สถานะอื่นเป็น -',
      en: 'The mark / with its note if not started; otherwise -',
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
      en: 'The mark / with its note if in progress; otherwise -',
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
      en: 'The mark / with its note if done; otherwise -',
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
    help: {
      th: 'หมายเหตุหรือหลักฐาน และข้อความในคอลัมน์ผลที่หน่วยงานเพิ่มเอง หากแม่แบบไม่มีแท็กของคอลัมน์นั้น',
      en: 'The note or evidence, with what columns of your own tell of the result where the template has no tag for them',
    },
    value: ({ activity }) => activity.note,
  },
  {
    name: 'สถานะที่พบ',
    english: 'statusFound',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'สถานะเป็นคำ หากในชีตไม่ได้ระบุหรือระบุไม่ชัดเจน จะบอกไว้',
      en: 'The status in words. If the sheet has none, or an unclear one, says so.',
    },
    value: ({ activity: { status, fault } }) =>
      status ? STATUS_WORDS[status] : fault?.kind === 'none' ? 'ยังไม่ได้ระบุ' : 'ไม่ชัดเจน',
  },
  {
    name: 'ข้อความที่พบ',
    english: 'wordsFound',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'หมายเหตุหรือหลักฐาน หากไม่มี เป็นข้อความในช่องสถานะที่ระบบอ่านไม่ออก',
      en: 'The note or evidence. If there is none, the text of an unclear status cell.',
    },
    value: ({ activity: { note, fault } }) => note || (fault?.kind === 'unclear' ? fault.text : ''),
  },
  {
    name: 'สิ่งที่ขอให้รายงาน',
    english: 'asked',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'สิ่งที่ขอให้หน่วยงานรายงาน จากสถานะและผลการตรวจ เช่น หลักฐานที่ยังขาด พร้อมชื่อหน่วยงานที่รับผิดชอบร่วมกัน หากไม่มีจะว่าง',
      en: 'What the unit is asked to report, based on status and checks, such as missing evidence, and the units that share it. Empty if nothing.',
    },
    value: ({ asked }) => asked,
  },
  {
    name: 'งบประมาณ',
    english: 'budget',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'งบประมาณ ตามคอลัมน์ที่หัวตารางขึ้นต้นด้วยคำนี้ หากไม่มีคอลัมน์จะเว้นว่าง',
      en: 'Budget, from the column whose heading starts with this word. Empty if there is none.',
    },
    value: ({ own }) => own('งบประมาณ'),
  },
  {
    name: 'ระยะเวลา',
    english: 'duration',
    kind: 'text',
    whenEmpty: '',
    help: {
      th: 'ระยะเวลา ตามคอลัมน์ที่หัวตารางขึ้นต้นด้วยคำนี้ หากไม่มีคอลัมน์จะเว้นว่าง',
      en: 'Duration, from the column whose heading starts with this word. Empty if there is none.',
    },
    value: ({ own }) => own('ระยะเวลา'),
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
const MEASURE_KEYS = once(
  (): ReadonlySet<string> =>
    new Set(
      MEASURE_TAGS.flatMap(({ name, english, short = name }) =>
        [name, english, short].map(looseName),
      ),
    ),
);

/** The headings that give a tag of their own: a tag of the memo's wins over a heading with its name. */
export function ownTagNames(headings: readonly string[]): readonly string[] {
  return headings.filter((heading) => !MEASURE_KEYS().has(looseName(heading)));
}

export interface ItemOptions {
  /** What is to be reported of an activity. */
  readonly asked?: AskedWords;
  /** The own columns, by their places, whose texts are printed with the note. */
  readonly results?: readonly number[];
  /** What stands over each of the own columns. */
  readonly groups?: readonly string[];
}

/**
 * For each measure its items, one for each activity; every loop over measures takes these same ones. `headings` are
 * those of the sheet's own columns, each a tag beside the memo's.
 */
export function measureItems(
  measures: readonly Measure[],
  headings: readonly string[],
  { asked = () => '', results = [], groups = [] }: ItemOptions = {},
): readonly Items[] {
  // Where the office numbers none, the memo counts; where it numbers some, the gaps are its own.
  const numbered = measures.some(({ number }) => number !== null);
  const keys = headings.map(looseName);
  const added = ownTagNames(headings).map(looseName);
  const detail = detailColumns(headings, groups);
  const names = figureNames(headings, groups);
  const columnOf = rememberedColumn(keys, detail.budget?.place ?? -1);
  const saysOnce = sayingOnce(detail.budget?.place ?? -1);
  return measures.map((measure, index) => {
    const { number, title, activities } = measure;
    const shown = numbered ? (number ?? '') : String(index + 1);
    return activities.map((activity, position) => {
      const own = (name: string) => activity.own?.[columnOf(name)] ?? '';
      const isFirst = position === 0;
      const fields = MEASURE_FIELDS({
        activity: results.length === 0 ? activity : withResults(activity, results, names),
        own,
        detail: methodDetail(activity.method, detail, saysOnce(activity)),
        number: shown,
        title,
        isFirst,
        asked: asked(activity, measure),
      });
      if (added.length === 0) return fields;
      return new Map([...fields, ...added.map((key) => [key, own(key)] as const)]);
    });
  });
}

/** The column headed by the name, or else the first that begins with it, of budgets the one that was set; -1 where there is none. */
function rememberedColumn(keys: readonly string[], budget: number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const exact = keys.indexOf(name);
    const meant = exact < 0 && name === 'งบประมาณ' ? budget : exact;
    const column = meant >= 0 ? meant : keys.findIndex((key) => key.startsWith(name));
    known.set(name, column);
    return column;
  };
}
