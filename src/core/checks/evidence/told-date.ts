/** A day or a span of days that evidence gives. */
import type { CalendarDate } from '../../sheet/cell';

export interface ToldDate {
  /** As it stands in the evidence. */
  readonly text: string;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** The day in the name of a paper, which may be older than the work: ตามคำสั่งที่ … ลงวันที่ …. */
  readonly isOfPaper: boolean;
}

/** A month, a quarter or a year lies in one fiscal year: its first day stands for all. */
export function toldTime(text: string, first: CalendarDate): ToldDate {
  return { text, first, last: first, isOfPaper: false };
}

/** What stands further off says nothing of a day. */
export const REACH = 80;

/** A day that is planned says nothing of when the work was done; the ถึง of `10 เมษายน ถึง 12 เมษายน` plans nothing. */
export const PLANNED =
  /(?:ภายใน|กำหนด|ก่อน|จะ|(?<!(?:\d|[คย][มน]|ธ์|\.)\s{0,2})ถึง|คาดว่า|ครบ|หมดอายุ|สิ้นสุด|มีผล|ใช้บังคับ|ตั้งแต่)[^\n\d]{0,24}$|(?:^|[\s(,]|ตาม|จาก)(?:แผน|เป้า(?:หมาย)?)(?:เดิม|คือ|ไว้|เสร็จ|วันที่|[\s:=]){0,4}$/;
