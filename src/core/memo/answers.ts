/**
 * What a unit would answer a request with: the status, the result, the evidence and the note of its own rows, as its memo
 * had them, and which of them are others by now. What an officer does to a measure (its title, number, method, owners,
 * follow-up, place) is no answer, nor is another unit's row in a measure that they share.
 */
import type { Activity, Measure } from '../measures/measure';
import { hashOf, letters, type SeenStatus } from '../sign-off/snapshot';
import { titleKey } from '../text/loose-name';
import {
  EMPTY,
  isAsSaid,
  matchRows,
  readRows,
  type SeenRow,
  type TitlesBefore,
  writeRow,
} from './answer-rows';

export interface AnswerSource {
  readonly measures: readonly Measure[];
  /** The headings of the sheet's own columns. */
  readonly ownColumns: readonly string[];
}

export interface Answer {
  readonly number: string | null;
  readonly title: string;
  readonly from: SeenStatus;
  readonly to: SeenStatus;
  /** The result, the evidence or the note has other words. */
  readonly words: boolean;
}

interface RowNow extends SeenRow {
  readonly measure: Measure;
  /** Of the sheet. */
  readonly row: number;
}

/** The cell has the units of the batch beside it. */
const MOST_CHARACTERS = 10_000;

/**
 * The same text where an officer has put words right in these rows, which is no answer: each row that said what the memo
 * had is kept as it is put. `before` and `after` are one sheet's; `titles` are the memo's.
 */
export function keepAnswers(
  text: string,
  { before, after }: Readonly<Record<'before' | 'after', AnswerSource>>,
  unit: string,
  titles: TitlesBefore,
): string {
  const kept = readRows(text);
  if (!kept) return text;
  const rows = rowsOf(before, unit);
  const put = new Map(rowsOf(after, unit).map((row) => [row.row, row]));
  const renewed = new Map<SeenRow, SeenRow>();
  matchRows(kept, rows, titles).forEach((own, index) => {
    const row = rows[index];
    const next = row && put.get(row.row);
    if (!own || !row || !next || !isAsSaid(own, row) || isSame(row, next)) return;
    const { status, words } = next;
    const work = own.whole === row.whole ? { ...next, number: own.number } : own;
    renewed.set(own, { ...work, status, words });
  });
  return renewed.size === 0 ? text : kept.map((own) => writeRow(renewed.get(own) ?? own)).join(' ');
}

function isSame(one: SeenRow, other: SeenRow): boolean {
  return one.whole === other.whole && isAsSaid(one, other);
}

/** '' where there are more rows than have room: then changes of status alone can be told. */
export function writeAnswers(source: AnswerSource, unit: string): string {
  const text = rowsOf(source, unit).map(writeRow).join(' ');
  return text.length > MOST_CHARACTERS ? '' : text;
}

/** What the unit has answered since, in the sheet's order; null where the text says nothing of it. `titles` are the memo's. */
export function answersSince(
  text: string,
  source: AnswerSource,
  unit: string,
  titles: TitlesBefore,
): readonly Answer[] | null {
  const before = readRows(text);
  if (!before) return null;
  const now = rowsOf(source, unit);
  const earlier = matchRows(before, now, titles);
  return now.flatMap(({ measure, status, words }, index) => {
    const was = earlier[index];
    // A row that the memo did not have was not asked about.
    if (!was || isAsSaid(was, { status, words })) return [];
    const { number, title } = measure;
    return [{ number, title, from: was.status, to: status, words: was.words !== words }];
  });
}

function rowsOf({ measures, ownColumns }: AnswerSource, unit: string): readonly RowNow[] {
  const answered = ownColumns.map(isAnswered);
  return measures.flatMap((measure) =>
    measure.activities
      // Of a shared measure a row that names nobody is no unit's more than another's.
      .filter(({ owners }) => owners.includes(unit) || (owners.length === 0 && isAlone(measure)))
      .map((activity) => rowOf(measure, activity, answered)),
  );
}

function isAlone({ owners }: Measure): boolean {
  return owners.length <= 1;
}

function rowOf(measure: Measure, activity: Activity, answered: readonly boolean[]): RowNow {
  const title = titleKey(measure.title);
  const method = titleKey(activity.method);
  const { note, own = [], fault, status } = activity;
  const told = [note, ...own.filter((_, column) => answered[column] === true), fault?.text ?? ''];
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
        .map(plain)
        .filter((text) => text !== '')
        .sort()
        .join('\n'),
    ),
  };
}

function digest(text: string): string {
  return letters(hashOf(text));
}

/** However it is spaced; a dash says as much as an empty cell. */
function plain(text: string): string {
  const bare = text.replace(/\s/g, '');
  return /^[-–—]*$/.test(bare) ? '' : bare;
}

/** Columns of the office's own that a unit fills in when it reports, by their headings. */
const ANSWERED =
  /ผล|หลักฐาน|หมายเหตุ|ปัญหา|อุปสรรค|ความก้าวหน้า|ความคืบหน้า|ร้อยละ|ลิงก์|ลิงค์|รายงาน|เอกสาร|url|link/i;
/** And those that say beforehand what is to be. */
const PLANNED = /คาด|เป้าหมาย|ตัวชี้วัด|แผน|กำหนด|ผู้รับผิดชอบ|ผลผลิต/;

function isAnswered(heading: string): boolean {
  return ANSWERED.test(heading) && !PLANNED.test(heading.replace(/ผลการดำเนินการตามแผน/g, 'ผล'));
}
