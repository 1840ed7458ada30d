/** Titles that stand once more on the rows of a measure's activities. */
import { looseName } from '../../text/loose-name';
import type { Activity } from '../measure';
import { roundColumn } from '../rounds/in-rows';
import type { ContentRow } from './content-rows';

/** A measure as it grows row by row. */
export interface Draft {
  readonly row: number;
  readonly page: number;
  /** Among the numbers and codes of the table. */
  readonly path: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly activities: Activity[];
}

/**
 * The same number and title right below, as where merged cells were parted for a filter: one more activity, if it says other
 * work or another round. What repeats all of it is a row twice, which is found; under heads of their own, and for
 * another unit, it is that unit's measure.
 */
export function isRepeated(
  { number, title }: { number: string | null; title: string },
  { method, owners, own = [] }: Activity,
  { header, page }: ContentRow,
  last: Draft | undefined,
): boolean {
  if (!last || title === '' || number !== last.number) return false;
  if (looseName(title) !== looseName(last.title)) return false;
  if (page !== last.page) {
    const known = last.activities.flatMap((above) => above.owners);
    if (!owners.some((owner) => known.includes(owner))) return false;
  }
  const round = roundColumn(header.own);
  const said = own[round] ?? '';
  const { works, rounds } = worksOf(last, round);
  return method === '' ? round >= 0 && !rounds.has(said) : !works.has(workOf(method, said));
}

interface Works {
  /** The methods of a measure's activities, each with its round. */
  readonly works: Set<string>;
  readonly rounds: Set<string>;
  /** Of how many activities they are. */
  readonly count: number;
}

/** A measure may have thousands of rows, each of which asks. */
const KNOWN_WORKS = new WeakMap<Draft, Works>();

function worksOf(draft: Draft, round: number): Works {
  const { works, rounds, count } = KNOWN_WORKS.get(draft) ?? {
    works: new Set(),
    rounds: new Set(),
    count: 0,
  };
  for (const { method, own = [] } of draft.activities.slice(count)) {
    works.add(workOf(method, own[round] ?? ''));
    rounds.add(own[round] ?? '');
  }
  const known = { works, rounds, count: draft.activities.length };
  KNOWN_WORKS.set(draft, known);
  return known;
}

/** What tells an activity from the others of its measure. */
function workOf(method: string, round: string): string {
  return `${method}\n${round}`;
}
