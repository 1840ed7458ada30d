/** How far the measures are, in one Thai phrase: the same in the register and in the letters. */
import type { CountsAndPercent } from '../core/measures/completion';

export function tellCompletion({ done, total, percent }: CountsAndPercent): string {
  return `ดำเนินการเสร็จเรียบร้อยแล้ว ${done} จาก ${total} มาตรการ (ร้อยละ ${(percent ?? 0).toFixed(2)})`;
}
