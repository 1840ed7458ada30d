/** The items of the loops over measures and signers, and the counts; groups are left to group-fields.ts. */
import type { Completion, OwnerCompletion } from '../measures/completion';
import type { Activity, Measure, Status } from '../measures/measure';
import type { Signer } from '../office/signers';
import { type Blank, fieldsOf, type MemoFields } from '../template/fields';
import { LOOPS, SHORT_DOTS } from '../template/tags';
import { twoDecimals } from '../text/two-decimals';

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  'not-started': 'ยังไม่ดำเนินการ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
};

const MARK = '/';
/** Printed, but no value: a condition on a status asks whether its mark stands there. */
const NO_MARK: Blank = { blank: '-' };
const UNCLEAR_MARK: Blank = { blank: SHORT_DOTS };

/**
 * For each measure its items in the loop, one for each activity; its number and title stand on the first.
 * Every loop over measures takes these same items, so that each is made once.
 */
export function measureItems(measures: readonly Measure[]): readonly (readonly MemoFields[])[] {
  // Where the office numbers none, the memo counts; where it numbers some, the gaps are its own.
  const numbered = measures.some(({ number }) => number !== null);
  return measures.map(({ number, title, activities }, index) => {
    const shown = numbered ? (number ?? '') : String(index + 1);
    return activities.map((activity, position) =>
      position === 0 ? activityFields(activity, shown, title) : activityFields(activity, '', ''),
    );
  });
}

function activityFields(activity: Activity, number: string, title: string): MemoFields {
  const { method, owners, followUp, status, note } = activity;
  return fieldsOf(LOOPS.measures, {
    ลำดับ: number,
    ชื่อมาตรการ: title,
    ขั้นตอน: method,
    ผู้รับผิดชอบ: owners.join('\n'),
    การกำกับติดตาม: followUp,
    ...marks(status, note),
    สถานะ: status ? STATUS_WORDS[status] : '',
    หมายเหตุ: note,
  });
}

/** The mark with its note under it in one column; dots in all three where the status is unclear. */
function marks(status: Status | null, note: string): Record<string, string | Blank> {
  const marked = note === '' ? MARK : `${MARK}\n${note}`;
  const cells: Record<string, string | Blank> = {};
  for (const [each, word] of Object.entries(STATUS_WORDS)) {
    cells[word] = status === null ? UNCLEAR_MARK : each === status ? marked : NO_MARK;
  }
  return cells;
}

/** The counts and the per cent, overall or one owner's; by Thai name. */
export function countValues(counts: Completion | OwnerCompletion): Record<string, string | number> {
  return {
    จำนวนมาตรการ: counts.total,
    จำนวนที่เสร็จ: counts.done,
    จำนวนที่อยู่ระหว่าง: counts.inProgress,
    จำนวนที่ยังไม่: counts.notStarted,
    จำนวนที่ไม่ชัดเจน: counts.unclear,
    ร้อยละ: counts.percent === null ? '' : twoDecimals(counts.percent),
  };
}

/** A signer without a heading comments, the last one orders: that is how a memo goes up. */
export function signerFields(signers: readonly Signer[]): readonly MemoFields[] {
  return signers.map(({ heading, name, position, actingFor, email }, index) =>
    fieldsOf(LOOPS.signers, {
      หัวข้อ: heading || (index === signers.length - 1 ? 'คำสั่ง' : 'ความเห็น'),
      ชื่อ: name,
      ตำแหน่ง: position,
      รักษาราชการแทน: actingFor,
      ในฐานะ: capacity(actingFor),
      อีเมล: email,
    }),
  );
}

/** The line under the post. An office may write the whole of it, and some capacities have other names. */
function capacity(actingFor: string): string {
  return actingFor === '' || /^(รักษา|ปฏิบัติ|ทำการแทน)/.test(actingFor)
    ? actingFor
    : `รักษาราชการแทน${actingFor}`;
}
