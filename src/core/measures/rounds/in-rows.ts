/** A measure told once for each round, in rows below each other under รอบ or ไตรมาส: the last row that says anything counts. */
import type { Activity } from '../measure';
import type { OwnColumn } from '../own-columns';
import { lastOf, type Place, placeOf } from './places';

const ROUND = /^(?:รอบ|ไตรมาส|งวด|ครั้งที่)/;

/** All of them where they are not the same work in several rounds. */
export function inLastRound(
  activities: readonly Activity[],
  own: readonly OwnColumn[],
): readonly Activity[] {
  const at = own.findIndex(({ heading }) => ROUND.test(heading));
  const [first] = activities;
  if (at < 0 || !first || activities.length < 2) return activities;
  if (activities.some(({ method }) => method !== first.method)) return activities;
  const heading = own[at]?.heading ?? '';
  const placed = activities.map((activity) => ({
    activity,
    place: placeOf(`${heading} ${activity.own?.[at] ?? ''}`),
  }));
  const places = new Set(placed.map(({ place }) => tellOf(place)));
  if (places.has('') || places.size < placed.length) return activities;
  const said = placed.filter(
    ({ activity: { status, fault } }) => status !== null || fault?.kind !== 'none',
  );
  const last = lastOf(said, ({ place }) => place);
  return last ? [last.activity] : activities;
}

/** What the column of rounds says of an activity, with its heading; null where there is no such column. */
export function roundOf(
  activity: Activity,
  own: readonly OwnColumn[],
): { readonly text: string; readonly column: number } | null {
  const at = own.findIndex(({ heading }) => ROUND.test(heading));
  const { heading, column } = own[at] ?? {};
  if (heading === undefined || column === undefined) return null;
  return { text: `${heading} ${activity.own?.[at] ?? ''}`, column };
}

function tellOf(place: Place | null): string {
  return place ? `${place.kind} ${place.year} ${place.number}` : '';
}
