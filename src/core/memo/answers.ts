/**
 * What a unit would answer a request with: the status, the result, the evidence and the note of its own rows, as its memo
 * had them, and which of them are others by now. What an officer does to a measure (its title, number, method, owners,
 * follow-up, place) is no answer, nor is another unit's row in a measure that they share.
 */
import type { Activity, Measure } from '../measures/measure';
import {
  HASH_LETTERS,
  hashOf,
  LETTERS,
  letters,
  type SeenStatus,
  statusOf,
} from '../sign-off/snapshot';
import { titleKey } from '../text/loose-name';

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

/** A row by what it is known by, and a digest of what would be answered. */
interface SeenRow {
  /** Of the title with the method; of each by itself, '' where there is none. */
  readonly whole: string;
  readonly method: string;
  readonly title: string;
  readonly status: SeenStatus;
  readonly words: string;
}

interface RowNow extends SeenRow {
  readonly measure: Measure;
}

/** The cell has the units of the batch beside it. */
const MOST_CHARACTERS = 10_000;

const EMPTY = '-'.repeat(HASH_LETTERS);

/** '' where there are more rows than have room: then changes of status alone can be told. */
export function writeAnswers(source: AnswerSource, unit: string): string {
  const text = rowsOf(source, unit)
    .map(({ whole, method, title, status, words }) =>
      [whole, method, title, LETTERS[status ?? 'unclear'], words].join(''),
    )
    .join(' ');
  return text.length > MOST_CHARACTERS ? '' : text;
}

/** What the unit has answered since, in the sheet's order; null where the text says nothing of it. */
export function answersSince(
  text: string,
  source: AnswerSource,
  unit: string,
): readonly Answer[] | null {
  const before = readRows(text);
  if (!before) return null;
  const now = rowsOf(source, unit);
  const earlier = matched(before, now);
  return now.flatMap(({ measure, status, words }, index) => {
    const was = earlier[index];
    // A row that the memo did not have was not asked about.
    if (!was || (was.status === status && was.words === words)) return [];
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
    whole: digest(`${title}\n${method}`),
    method: method === '' ? EMPTY : digest(method),
    title: digest(title),
    status,
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

const ROW = /^([\w-]{5})([\w-]{5})([\w-]{5})([NPDU])([\w-]{5})$/;

function readRows(text: string): readonly SeenRow[] | null {
  const rows: SeenRow[] = [];
  for (const line of text.split(' ')) {
    const found = ROW.exec(line);
    if (!found) return null;
    const [, whole = '', method = '', title = '', letter = '', words = ''] = found;
    rows.push({ whole, method, title, status: statusOf(letter), words });
  }
  return rows;
}

/**
 * Of each row now the one that it was: the same title and method, else the method, else the title, each in order of
 * occurrence. A row that is none of them is another's work, and no answer.
 */
function matched(
  before: readonly SeenRow[],
  now: readonly SeenRow[],
): readonly (SeenRow | undefined)[] {
  const found = new Map<SeenRow, SeenRow>();
  const taken = new Set<SeenRow>();
  const take = (row: SeenRow, was: SeenRow) => {
    found.set(row, was);
    taken.add(was);
  };
  for (const key of ['whole', 'method', 'title'] as const) {
    const queues = new Map<string, SeenRow[]>();
    for (const was of before) {
      if (taken.has(was) || was[key] === EMPTY) continue;
      const queue = queues.get(was[key]);
      if (queue) queue.push(was);
      else queues.set(was[key], [was]);
    }
    for (const row of now) {
      const was = found.has(row) ? undefined : queues.get(row[key])?.shift();
      if (was) take(row, was);
    }
  }
  return now.map((row) => found.get(row));
}
