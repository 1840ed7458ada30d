/** What a memo's row keeps of which measures it has, whom it asks, and the batch it was made in, as one cell of JSON. */
import {
  EVERYTHING,
  isEverything,
  type MemoScope,
  SCOPE_STATUSES,
} from '../measures/units/memo-scope';

/** No sheet of an office names more, and each row keeps the whole list of its batch. */
export const MOST_UNITS = 200;

/** What is longer is no unit's name: several, or a sentence. */
export const LONGEST_UNIT = 150;

/** Which template a request was filled into: the ready-made one, or the office's. */
export const REQUEST_TEMPLATES = ['progress', 'office'] as const;

export type RequestTemplate = (typeof REQUEST_TEMPLATES)[number];

/** Memos to several units that were asked for together; each has the whole of it, so that any row tells what is left. */
export interface Batch {
  readonly id: string;
  readonly units: readonly string[];
  /** Also those are made again whose memo says the same. */
  readonly again: boolean;
}

/** Of a unit's newest memo. `same`: a new one would say the same; `changed`: it would not; `making`: it was begun. */
export type UnitState = 'new' | 'same' | 'changed' | 'making' | 'unseen';

/**
 * How far a request is: made, signed by all that it asks, with the unit by its link or on paper, answered by a change in its
 * rows; or its Doc is not to be seen any more, and nothing tells that its unit has it.
 */
export type UnitProgress = 'making' | 'made' | 'signed' | 'sent' | 'answered' | 'unseen';

export interface KeptScope extends MemoScope {
  /** Null for a report. */
  readonly request: RequestTemplate | null;
  readonly batch: Batch | null;
  /** The names that its unit had before, where a request has followed it to another. */
  readonly formers: readonly string[];
  /** By when a request asks for an answer, in its own words: what is proposed moves on with the days. '' for a report. */
  readonly byWhen: string;
  /** What its unit's rows said as it was made, by which its answers are known; '' where nobody knows. */
  readonly answers: string;
  /** The ready-made template that was chosen for this memo alone; '' where it follows the office's. */
  readonly template: string;
  /** Its sheets by what stays when their tabs are renamed, in the order of their names; none where an earlier version made it. */
  readonly sheetIds: readonly number[];
}

/** What the id of a unit's request begins with, by which its Doc is known for one when its row is lost. */
export const REQUEST_ID = 'unit-';

export function isRequestId(id: string): boolean {
  return id.startsWith(REQUEST_ID);
}

export const REPORT_OF_ALL: KeptScope = {
  ...EVERYTHING,
  request: null,
  batch: null,
  formers: [],
  byWhen: '',
  answers: '',
  template: '',
  sheetIds: [],
};

/** '' where there is nothing to keep. */
export function writeKeptScope(kept: KeptScope): string {
  const { owner, statuses, request, batch, formers, byWhen, answers, template, sheetIds } = kept;
  const isPlain = isEverything(kept) && request === null && batch === null && template === '';
  if (isPlain && sheetIds.length === 0) return '';
  return JSON.stringify({
    owner,
    statuses,
    request,
    batch,
    ...(formers.length === 0 ? {} : { formers }),
    ...(byWhen === '' ? {} : { byWhen }),
    ...(answers === '' ? {} : { answers }),
    ...(template === '' ? {} : { template }),
    ...(sheetIds.length === 0 ? {} : { sheetIds }),
  });
}

/** Whatever others have made of the cell: what cannot be read is a report of all. */
export function readKeptScope(text: string): KeptScope {
  if (!text.startsWith('{')) return REPORT_OF_ALL;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return REPORT_OF_ALL;
  }
  const { owner, statuses, request, batch, formers, byWhen, answers, template, sheetIds } =
    given as Readonly<Record<string, unknown>>;
  return {
    owner: typeof owner === 'string' ? owner : null,
    statuses: SCOPE_STATUSES.filter((each) => Array.isArray(statuses) && statuses.includes(each)),
    request: REQUEST_TEMPLATES.find((each) => each === request) ?? null,
    batch: readBatch(batch),
    formers: textsIn(formers),
    byWhen: typeof byWhen === 'string' ? byWhen : '',
    answers: typeof answers === 'string' ? answers : '',
    template: typeof template === 'string' ? template : '',
    sheetIds: Array.isArray(sheetIds)
      ? sheetIds.filter((id): id is number => typeof id === 'number')
      : [],
  };
}

function readBatch(given: unknown): Batch | null {
  if (typeof given !== 'object' || given === null) return null;
  const { id, units, again } = given as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '' || !Array.isArray(units)) return null;
  return {
    id,
    units: textsIn(units),
    again: again === true,
  };
}

function textsIn(given: unknown): readonly string[] {
  return Array.isArray(given)
    ? given.filter((each): each is string => typeof each === 'string')
    : [];
}
