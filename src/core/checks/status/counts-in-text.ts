/** Reads what a typed sentence counts: so many measures, done, in progress, not started, and their per cent. */
import { toArabicDigits } from '../../text/digits';

export interface TypedCounts {
  readonly total: number;
  readonly done: number | null;
  readonly inProgress: number | null;
  readonly notStarted: number | null;
}

/** Enough for a sentence, and little work for a cell that only begins like one. */
const LONGEST = 600;
const NUMBER = '(?:แล้ว|จำนวน|เรียบร้อย|ดำเนินการ|เสร็จ|สิ้น|ทั้ง|:|=|\\s){0,6}(\\d{1,4})(?![\\d.,]|\\s?%)';

const TOTAL =
  /(?:จำนวน|ทั้งหมด|ทั้งสิ้น|รวม|มี)\s{0,2}(?:จำนวน\s{0,2})?(\d{1,4})\s{0,2}(?:มาตรการ|โครงการ|กิจกรรม)/;
const DONE = new RegExp(`(?<!ไม่|ไม่แล้ว|ไม่ได้)(?:แล้วเสร็จ|เสร็จ|สำเร็จ)${NUMBER}`);
const IN_PROGRESS = new RegExp(`(?:อยู่(?:ใน)?ระหว่าง|กำลัง)${NUMBER}`);
const NOT_STARTED = new RegExp(`(?:ยังไม่(?:ได้|เริ่ม)?|ไม่ได้)${NUMBER}`);

/** Null where the text counts no measures. */
export function typedCounts(text: string): TypedCounts | null {
  const plain = toArabicDigits(text.slice(0, LONGEST));
  const total = numberIn(TOTAL, plain);
  return total === null
    ? null
    : {
        total,
        done: numberIn(DONE, plain),
        inProgress: numberIn(IN_PROGRESS, plain),
        notStarted: numberIn(NOT_STARTED, plain),
      };
}

function numberIn(pattern: RegExp, text: string): number | null {
  const [, digits] = pattern.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}
