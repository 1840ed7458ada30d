/** The bundle functions.js: what staff may write as formulas in cells; pure, and without a call into main.js. */
import { percentInCells } from './core/measures/in-cells/percent-in-cells';
import { tellPercentProblem } from './words/percent';

/**
 * ร้อยละของมาตรการที่ดำเนินการเสร็จเรียบร้อยแล้ว ตรงกับที่พิมพ์ในบันทึกข้อความ (ทศนิยม 2 ตำแหน่ง) เมื่อทุกมาตรการมีสถานะในแถวของตน
 *
 * @param {A1:H20} range ช่วงของตารางมาตรการ ตั้งแต่หัวตารางถึงแถวสุดท้าย ให้ครอบคลุมคอลัมน์มาตรการและคอลัมน์สถานะ หรือเฉพาะคอลัมน์สถานะ
 * @return {number|string} ร้อยละเป็นตัวเลข หรือข้อความบอกวิธีแก้ไขเมื่ออ่านช่วงนั้นไม่ได้
 * @customfunction
 */
export function ITA_PERCENT(range: unknown): number | string {
  const found = percentInCells(range);
  return found.ok ? found.percent : tellPercentProblem(found.problem);
}
