/** What a unit is asked to report of each activity: what the checks miss, and else what its status leaves open. */
import type { Activity } from '../../measures/measure';
import type { MemoSource } from './memo-facts';

type AskedOf = Pick<MemoSource, 'scope' | 'request'>;

/** A line for each thing; '' for nothing. What another unit answers for is that unit's to report. */
export function askedOf(activity: Activity, { scope, request }: AskedOf): string {
  const { owners, status } = activity;
  if (scope.owner !== null && owners.length > 0 && !owners.includes(scope.owner))
    return status === 'done' ? '' : `ส่วนของ${owners.join(' และ')}`;
  const missed = request?.asked.get(activity) ?? [];
  if (missed.length > 0) return missed.join('\n');
  if (status === null) return 'โปรดระบุสถานะการดำเนินการ';
  if (status === 'in-progress') return 'โปรดรายงานความก้าวหน้า';
  return status === 'not-started' ? 'โปรดรายงานผล หรือแจ้งกำหนดการที่จะดำเนินการ' : '';
}

/** Of this unit alone: what another has left open is not asked of it. */
export function isAnythingAsked({
  measures,
  scope,
  request,
}: AskedOf & Pick<MemoSource, 'measures'>): boolean {
  const isOwn = ({ owners }: Activity) =>
    scope.owner === null || owners.length === 0 || owners.includes(scope.owner);
  return measures.some(({ activities }) =>
    activities.some((activity) => isOwn(activity) && askedOf(activity, { scope, request }) !== ''),
  );
}
