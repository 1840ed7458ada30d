/**
 * Two columns of which one denies the other: ดำเนินการ | ไม่ดำเนินการ. Whether the first means done, and the second not
 * begun or not finished, only the office can say; a third column that is known settles it.
 */
import { foldHeading } from '../headings';
import type { Status } from '../measure';

const NO = /^(?:ยัง)?(?:ไม่|มิ)(?:ได้|มีการ)?|^not?(?=[a-z])/;
const YES = /^(?:ได้|มีการ)/;
const OVER = /(?:แล้ว)?(?:เรียบร้อย)?(?:แล้ว)?$/;

export interface Opposites {
  /** From 0. */
  readonly yes: number;
  readonly no: number;
  /** What the denial likely means. */
  readonly means: Status;
}

/** The first two neighbours among the labels of a table's columns; null where there are none. */
export function oppositesIn(labels: readonly string[]): Opposites | null {
  const folded = labels.map(foldHeading);
  for (const [index, label] of folded.entries()) {
    const denied = deniedBy(label);
    const yes = [index - 1, index + 1].find(
      (other) => denied !== null && affirmed(folded[other] ?? '') === denied,
    );
    if (yes !== undefined) return { yes, no: index, means: meaningOf(label) };
  }
  return null;
}

function deniedBy(label: string): string | null {
  if (label === 'no') return 'yes';
  const rest = label.replace(NO, '');
  return rest === label || rest === '' ? null : rest.replace(OVER, '');
}

function affirmed(label: string): string {
  return label.replace(YES, '').replace(OVER, '');
}

function meaningOf(label: string): Status {
  return /เสร็จ|ครบ|complet|finish/.test(label) ? 'in-progress' : 'not-started';
}

/** By what its two neighbours leave over: the short word for a status that means nothing certain alone. */
const THIRD: readonly (readonly [RegExp, Status])[] = [
  [/^(?:ยัง)?(?:ไม่|มิ)(?:ได้|มีการ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติ|ทำ)$/, 'not-started'],
  [/^(?:ยัง)?ไม่(?:แล้ว)?(?:เสร็จ|เรียบร้อย|สำเร็จ)(?:สิ้น)?$|^(?:ดำเนินการ)?บางส่วน$/, 'in-progress'],
  [/^(?:ได้)?(?:ดำเนินการ|ปฏิบัติ|ทำ)(?:ได้|ครบ)?$/, 'done'],
];

/** What a label means where the other two statuses are headed beside it; null where it means none. */
export function thirdStatus(label: string, others: readonly Status[]): Status | null {
  if (new Set(others).size !== 2) return null;
  const found = THIRD.find(([words]) => words.test(foldHeading(label)))?.[1];
  return found && !others.includes(found) ? found : null;
}
