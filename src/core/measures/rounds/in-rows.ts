/** A measure told once for each round, in rows below each other under รอบ, ไตรมาส or เดือน: the last row that says anything counts. */
import type { Activity } from '../measure';
import type { OwnColumn } from '../own-columns';
import { isUnderShown, labelOf, nameOfOwn, tellsResult } from '../results/result-columns';
import { lastOf, type Place, placeOf } from './places';
import { ofOwnYear } from './years';

/** ระยะเวลา is when the work is to be done. */
const ROUND =
  /^(?:รอบ|ไตรมาส|งวด|ครั้งที่|(?:ประจำ)?เดือน|(?:ประจำ)?ปี(?:งบประมาณ)?(?:\s|$|พ)|(?:ข้อมูล)?\s?ณ\s?(?:วันที่|เดือน)|(?:วัน|เดือน|ช่วง)(?:ที่)?รายงาน|รายงาน\s?(?:ครั้งที่|รอบ|เดือน|ณ)|(?:month|quarter|round|period|year)\b)/i;

/** Which of the sheet's own columns names the round; -1 for none. */
export function roundColumn(own: readonly OwnColumn[]): number {
  return own.findIndex((each) =>
    isUnderShown(each.group)
      ? ROUND.test(labelOf(each))
      : ROUND.test(each.heading) && !isResult(each),
  );
}

/** ไตรมาส 1 under ผลการดำเนินงาน is one round itself. */
function isResult(column: OwnColumn): boolean {
  const name = nameOfOwn(column);
  return name !== column.heading && tellsResult(name);
}

/** All of them where they are not the same work in several rounds. */
export function inLastRound(
  activities: readonly Activity[],
  own: readonly OwnColumn[],
): readonly Activity[] {
  const at = roundColumn(own);
  const heading = own[at]?.heading;
  const [first] = activities;
  if (!first || heading === undefined) return activities;
  if (activities.some(({ method }) => method !== first.method)) return activities;
  // Each unit in a month of its own does its own part.
  if (activities.some(({ owners }) => owners.some((owner) => !first.owners.includes(owner))))
    return activities;
  const placed = activities.map((activity) => ({
    activity,
    place: placeOf(`${heading} ${activity.own?.[at] ?? ''}`),
  }));
  const places = new Set(placed.map(({ place }) => tellOf(place)));
  if (places.has('') || places.size < placed.length) return activities;
  const said = ofOwnYear(placed, ({ place }) => place, null).filter(
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
  const at = roundColumn(own);
  const found = own[at];
  return found
    ? { text: `${found.heading} ${activity.own?.[at] ?? ''}`, column: found.column }
    : null;
}

function tellOf(place: Place | null): string {
  return place ? `${place.kind} ${place.year} ${place.number}` : '';
}
