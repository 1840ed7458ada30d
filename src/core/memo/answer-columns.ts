/** The columns that a unit may answer in, known by digests of their headings. */
import { hashOf } from '../hash';
import { isCheckers } from '../measures/results/checker-columns';
import { nameUnder, tellsResult } from '../measures/results/result-columns';
import { letters } from '../sign-off/snapshot';
import { titleKey } from '../text/loose-name';
import { HEADING_LETTERS } from './answer-rows';

export interface Column {
  readonly heading: string;
  /** It is where a unit answers. */
  readonly isTold: boolean;
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

/** `group` is what stands over it, '' where nothing does. */
export function ownColumn(heading: string, group: string): OwnColumn {
  const name = nameUnder(group, heading);
  const isTold = tellsResult(name) && !isCheckers(name);
  return { ...columnOf(heading, isTold), isNoneTold: NONE_TOLD.test(name) };
}

function columnOf(heading: string, isTold: boolean): Column {
  return { heading: digest(titleKey(heading)).slice(0, HEADING_LETTERS), isTold };
}

export function digest(text: string): string {
  return letters(hashOf(text));
}
