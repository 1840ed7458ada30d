/** What a unit is asked to report of each activity: what the checks miss, and else what its status leaves open. */
import type { Activity } from '../../measures/measure';
import { isOwn, ownRows } from '../../measures/scope';
import type { MemoSource } from './memo-facts';

type AskedOf = Pick<MemoSource, 'scope' | 'request'>;

/** A line for each thing; '' for nothing. What another unit answers for is that unit's to report. */
export function askedOf(activity: Activity, { scope, request }: AskedOf): string {
  const { owners, status } = activity;
  if (!isOwn(activity, scope.owner)) return status === 'done' ? '' : `ส่วนของ${owners.join(' และ')}`;
  const missed = request?.asked.get(activity) ?? [];
  if (missed.length > 0) return missed.join('\n');
  if (status === null) return 'โปรดระบุสถานะการดำเนินการ';
  if (status === 'in-progress') return 'โปรดรายงานความก้าวหน้า';
  return status === 'not-started' ? 'โปรดรายงานผล หรือแจ้งกำหนดการที่จะดำเนินการ' : '';
}

type AskedOfAll = AskedOf & Pick<MemoSource, 'measures'>;

/** Of this unit alone: what another has left open is not asked of it. */
export function isAnythingAsked(source: AskedOfAll): boolean {
  return ownOf(source).some((activity) => askedOf(activity, source) !== '');
}

/** Something of the unit's own is not done yet, or nobody can tell: it has progress to report, and not only to confirm. */
export function isAnyOpen(source: Pick<MemoSource, 'measures' | 'scope'>): boolean {
  return ownOf(source).some(({ status }) => status !== 'done');
}

/** The words of what is asked of the unit name evidence. */
export function isEvidenceAsked(source: AskedOfAll): boolean {
  return ownOf(source).some((activity) => askedOf(activity, source).includes('หลักฐาน'));
}

function ownOf({ measures, scope }: Pick<MemoSource, 'measures' | 'scope'>): readonly Activity[] {
  return ownRows(measures, scope.owner).map(({ activity }) => activity);
}
