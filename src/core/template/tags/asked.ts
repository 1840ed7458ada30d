/** What a unit is asked to report of each activity: what the checks miss, and else what its status leaves open. */
import type { Activity, Measure } from '../../measures/measure';
import { isOwn, ownRows } from '../../measures/scope';
import { spacedBefore } from '../../text/paper/beside-thai';
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

export type AskedWords = (activity: Activity, measure: Measure) => string;

/**
 * What the memo's table says of it: what is asked, and who is asked beside this unit. Of a unit that has nothing open a
 * request asks to confirm each row.
 */
export function askedWords(source: AskedOfAll): AskedWords {
  const { owner } = source.scope;
  const toConfirm = source.request && !isAnyOpen(source) ? CONFIRM : '';
  return (activity, measure) => {
    const asked = askedOf(activity, source);
    if (!isOwn(activity, owner)) return asked;
    const words = asked || toConfirm;
    const others = words === '' ? '' : sharedWith(activity, measure, owner);
    return others === '' ? words : `${words}\n(รับผิดชอบร่วมกับ${spacedBefore(others)})`;
  };
}

const CONFIRM = 'โปรดตรวจสอบและยืนยันผลการดำเนินการ';

/** As many as a narrow cell has room for. */
const MOST_NAMED = 3;

/** `กองช่าง กองการศึกษา และสำนักปลัด`; '' where nobody shares it. */
function sharedWith({ owners }: Activity, measure: Measure, unit: string | null): string {
  if (unit === null) return '';
  const others = (owners.length > 0 ? owners : measure.owners).filter((owner) => owner !== unit);
  if (others.length > MOST_NAMED) return `หน่วยงานอื่น ${others.length} หน่วยงาน`;
  const [last = '', ...before] = [...others].reverse();
  if (before.length === 0) return last;
  return `${before.reverse().join(' ')}${before.length > 1 ? ' ' : ''}และ${spacedBefore(last)}`;
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
