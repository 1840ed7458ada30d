/** The year that evidence gives where it gives nothing else: เมื่อปีที่แล้ว, ในปีงบประมาณ 2568. */
import { BUDDHIST_ERA } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { type ToldDate, toldTime } from './told-date';

/** Whoever says more may tell what the year before had to do with it: ปรับปรุงจากผลประเมินปี 2568. */
const YEAR_ALONE =
  /^[^\p{L}\p{N}]{0,9}(?:ดำเนินการ|จัดทำ|ทำ|จัด)?(?:แล้ว)?(?:เสร็จ)?(?:สิ้น)?(?:เรียบร้อย)?(?:แล้ว)?\s?(?:เมื่อ|ใน|ตั้งแต่|ของ)?\s?ปี(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.\s?)?(?:([2๒][5๕][0-9๐-๙]{2})|ที่แล้ว|ก่อน(?:หน้า(?:นี้)?)?|ที่ผ่านมา)[^\p{L}\p{N}]{0,9}$/u;

/** As a fiscal year: an office reports by no other. */
export function toldYears(text: string, fiscalYear: number | null): readonly ToldDate[] {
  const match = YEAR_ALONE.exec(text);
  if (!match || fiscalYear === null) return [];
  const year = match[1] === undefined ? fiscalYear - 1 : Number(toArabicDigits(match[1]));
  return [toldTime(text.trim(), { year: year - BUDDHIST_ERA - 1, month: 10, day: 1 })];
}
