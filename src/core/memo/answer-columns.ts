/** The columns that a unit may answer in, known by digests of their headings. */
import { hashOf } from '../hash';
import { isCheckers } from '../measures/results/checker-columns';
import { nameUnder, tellsResult } from '../measures/results/result-columns';
import { placeOf } from '../measures/rounds/places';
import { letters } from '../sign-off/snapshot';
import { titleKey } from '../text/loose-name';
import { HEADING_LETTERS } from './answer-rows';
import { isLead } from './unit-lines/states';

export interface Column {
  readonly heading: string;
  /** It is where a unit answers. */
  readonly isTold: boolean;
  /** A round that nothing says more of (ไตรมาส 2): ticks and days there are the plan's, and words an answer. */
  readonly isRound: boolean;
}

export interface OwnColumn extends Column {
  /** That there is none is an answer there. */
  readonly isNoneTold: boolean;
}

export const NOTE = columnOf('note', true);
export const STATUS = columnOf('status', true);
/** The sheet's own once its heading is another. */
export const FOLLOW_UP = columnOf('follow-up', false);
export const FIXED: ReadonlySet<string> = new Set(
  [STATUS, FOLLOW_UP].map(({ heading }) => heading),
);

/** There is none, is what a unit reports of its problems. */
const NONE_TOLD = /ปัญหา|อุปสรรค|ข้อเสนอ|ข้อจำกัด/;

/** What a unit does, in words that an office may plan with too: where it changes, somebody has told something. */
const DETAILS = /รายละเอียด(?:ของ)?(?:ผล)?การ(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน)/;

/** `group` is what stands over it, '' where nothing does. */
export function ownColumn(heading: string, group: string): OwnColumn {
  const name = nameUnder(group, heading);
  const isResult = tellsResult(name) || DETAILS.test(name);
  const isRound = !isResult && group === '' && isBareRound(heading);
  const isTold = (isResult || isRound) && !isCheckers(name);
  return { ...columnOf(heading, isTold), isRound, isNoneTold: NONE_TOLD.test(name) };
}

function isBareRound(heading: string): boolean {
  const kind = placeOf(heading)?.kind;
  return kind !== undefined && kind !== 'year' && isLead(heading);
}

/** No tick, no day and no sum. */
const WORDS = /https?:|www\.|(?<![ก-๎.])(?!บาท)[ก-๎]{4,}|[a-z]{3}/i;

/** Whether a line says something in a column that is a round and no more. */
export function isInWords(line: string): boolean {
  return WORDS.test(line);
}

function columnOf(heading: string, isTold: boolean): Column {
  const known = digest(titleKey(heading)).slice(0, HEADING_LETTERS);
  return { heading: known, isTold, isRound: false };
}

export function digest(text: string): string {
  return letters(hashOf(text));
}
