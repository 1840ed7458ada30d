/**
 * What =ITA_PERCENT says in its cell where it has no per cent: in Thai alone, since Sheets works a formula out once for
 * all who look at it.
 */
import type { PercentProblem } from '../core/measures/in-cells/percent-problem';

export function tellPercentProblem(problem: PercentProblem): string {
  switch (problem.kind) {
    case 'no-range':
      return 'กรุณาระบุช่วงของตารางมาตรการในวงเล็บ เช่น =ITA_PERCENT(A1:H20)';
    case 'no-measures':
      return 'ไม่พบมาตรการในช่วงที่ระบุ กรุณาระบุช่วงตั้งแต่หัวตารางถึงแถวสุดท้ายของตารางมาตรการ';
    case 'no-status':
      return 'ไม่พบคอลัมน์สถานะในช่วงที่ระบุ กรุณาระบุช่วงตั้งแต่หัวตารางให้ครอบคลุมคอลัมน์มาตรการและคอลัมน์สถานะ';
    case 'no-title':
      return 'ไม่พบคอลัมน์มาตรการในช่วงที่ระบุ กรุณาระบุช่วงตั้งแต่หัวตารางให้ครอบคลุมคอลัมน์มาตรการและคอลัมน์สถานะ';
    case 'unclear':
      return `อ่านสถานะในแถวที่ ${problem.row} ของช่วงไม่ได้ กรุณาแก้สถานะนั้น หรือระบุช่วงตั้งแต่หัวตาราง`;
    case 'blank':
      return `ไม่พบสถานะในแถวที่ ${problem.row} ของช่วง กรุณากรอกสถานะในแถวนั้น หากช่องสถานะผสานกับแถวบน หรือแถวนั้นเป็นหัวข้อคั่น สูตรนี้อ่านไม่ได้ กรุณาดูร้อยละที่แถบด้านข้างแทน`;
    case 'unnumbered':
      return `แถวที่ ${problem.row} ของช่วงไม่มีลำดับ กรุณากรอกลำดับในแถวนั้น หากช่องลำดับผสานกับแถวบน สูตรนี้อ่านไม่ได้ กรุณาดูร้อยละที่แถบด้านข้างแทน`;
  }
}
