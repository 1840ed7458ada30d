/** What stands in a unit's row that it may have answered with, and whether that is more than its memo had. */
import type { Activity, Measure } from '../measures/measure';
import { hashOf, letters } from '../sign-off/snapshot';
import { titleKey } from '../text/loose-name';
import { EMPTY, HEADING_LETTERS, type SeenLine, type SeenRow } from './answer-rows';

export interface AnswerSource {
  readonly measures: readonly Measure[];
  /** The headings of the sheet's own columns. */
  readonly ownColumns: readonly string[];
}

interface LineNow extends SeenLine {
  /** It stands where a unit answers. */
  readonly isTold: boolean;
}

export interface RowNow extends SeenRow {
  readonly measure: Measure;
  /** Of the sheet. */
  readonly row: number;
  /** No status is marked. */
  readonly isEmpty: boolean;
  readonly lines: readonly LineNow[];
}

export function rowsOf({ measures, ownColumns }: AnswerSource, unit: string): readonly RowNow[] {
  const columns = ownColumns.map((heading) => ({
    heading: headingDigest(heading),
    isTold: isAnswered(heading),
  }));
  return measures.flatMap((measure) =>
    measure.activities
      // Of a shared measure a row that names nobody is no unit's more than another's.
      .filter(({ owners }) => owners.includes(unit) || (owners.length === 0 && isAlone(measure)))
      .map((activity) => rowOf(measure, activity, columns)),
  );
}

function isAlone({ owners }: Measure): boolean {
  return owners.length <= 1;
}

type Column = Omit<LineNow, 'text'>;

const COLUMN = (heading: string, isTold: boolean): Column => ({
  heading: headingDigest(heading),
  isTold,
});

const NOTE = COLUMN('note', true);
const STATUS = COLUMN('status', true);
/** The sheet's own once its heading is another. */
const FOLLOW_UP = COLUMN('follow-up', false);

function rowOf(measure: Measure, activity: Activity, columns: readonly Column[]): RowNow {
  const title = titleKey(measure.title);
  const method = titleKey(activity.method);
  const { note, own = [], fault, status, followUp } = activity;
  const cells = [
    { ...NOTE, text: note },
    { ...STATUS, text: fault?.text ?? '' },
    { ...FOLLOW_UP, text: followUp },
    ...columns.map((each, at) => ({ ...each, text: own[at] ?? '' })),
  ];
  const told = cells.filter(({ isTold }) => isTold).map(({ text }) => plain(text));
  return {
    measure,
    row: activity.row,
    whole: digest(`${title}\n${method}`),
    method: method === '' ? EMPTY : digest(method),
    title: digest(title),
    status,
    number: measure.number === null ? EMPTY : digest(measure.number),
    // In no order, and without what is empty: staff move columns, and add some.
    words: digest(
      told
        .filter((text) => text !== '')
        .sort()
        .join('\n'),
    ),
    lines: cells.flatMap(linesOf),
    isEmpty: fault?.kind === 'none',
  };
}

/** A line for itself: a note is what several cells have. */
function linesOf({ text, ...rest }: LineNow): readonly LineNow[] {
  return text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')
    .map((line) => ({ ...rest, text: digest(line) }));
}

/** The unit has given another status, or words that its row did not have; what was only taken away is no answer. */
export function hasAnswered(was: SeenRow, now: RowNow): boolean {
  return (was.status !== now.status && !now.isEmpty) || hasNewLines(was, now);
}

/** Of a row that the memo has kept without its lines all words are new that are not the same as a whole. */
export function hasNewLines(was: SeenRow, now: RowNow): boolean {
  // Broken otherwise into lines it says the same.
  if (was.words === now.words) return false;
  if (was.lines === null) return now.lines.some(({ isTold }) => isTold);
  const left = [...was.lines];
  const isFurther = (isSame: (each: SeenLine) => boolean) => {
    const at = left.findIndex(isSame);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
  return now.lines
    .filter(({ heading, text }) =>
      isFurther((each) => each.text === text && each.heading === heading),
    )
    .filter(({ text }) => isFurther((each) => each.text === text))
    .some(({ isTold }) => isTold);
}

export function isSameRow(one: RowNow, other: RowNow): boolean {
  const text = ({ whole, status, words, lines }: RowNow) =>
    JSON.stringify([whole, status, words, lines]);
  return text(one) === text(other);
}

function digest(text: string): string {
  return letters(hashOf(text));
}

function headingDigest(heading: string): string {
  return digest(titleKey(heading)).slice(0, HEADING_LETTERS);
}

/** However it is spaced; a dash says as much as an empty cell. */
function plain(text: string): string {
  const bare = text.replace(/\s/g, '');
  return /^[-–—]*$/.test(bare) ? '' : bare;
}

/** Columns of the office's own that a unit fills in when it reports, by their headings. */
const ANSWERED =
  /ผล|หลักฐาน|หมายเหตุ|ปัญหา|อุปสรรค|ความก้าวหน้า|ความคืบหน้า|ร้อยละ|ลิงก์|ลิงค์|รายงาน|เอกสาร|url|link/i;
/** And those that say beforehand what is to be, who does it, and how it is watched. */
const PLANNED =
  /คาด|เป้าหมาย|ตัวชี้วัด|แผน|กำหนด|ผลผลิต|ต้องการ|มุ่งหวัง|ประสงค์|จะได้รับ|จะเกิด|ควร|ผู้(?!เข้า|ร่วม|ผ่าน|ได้รับ)|^(?:ชื่อ|วิธี|รูปแบบ|แบบ|ความถี่|ช่วงเวลา|ระยะเวลา|รอบ|หน่วยงาน|เจ้าหน้าที่|การกำกับ|การติดตาม|ผลประโยชน์)/;

function isAnswered(heading: string): boolean {
  const bare = heading.trim().replace(/ผลการดำเนินการตามแผน/g, 'ผล');
  return ANSWERED.test(bare) && !PLANNED.test(bare);
}
