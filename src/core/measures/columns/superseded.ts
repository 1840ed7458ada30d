/** Columns that give way to another of their kind: last year's measures, controls that were there before, the state of the money. */
import type { ColumnName } from '../headings';
import { type HeadsOver, textOver } from '../rounds/heads';
import { headedOfOwnYear } from '../rounds/years';
import { isStatus } from './columns';

type Candidates = Map<number, readonly (ColumnName | null)[]>;

const BEFORE = /เดิม|ที่มีอยู่|มีอยู่แล้ว|ก่อนหน้า|(?:ปี|ครั้ง)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)|existing|previous/i;
/** What is spent, bought, papered or approved, and the risk itself, is not how far the work is. */
const OF_ELSE =
  /^(?:สถานะ|สถานภาพ|(?:ร้อยละ|ผล)?(?:ของ)?(?:ความ)?(?:ก้าวหน้า|คืบหน้า|สำเร็จ))(?:ของ|ด้าน)?(?:การ)?(?:เบิกจ่าย|ใช้จ่าย|เบิก|จ่าย|งบประมาณ|งบ|เงิน|จัดซื้อ|จัดจ้าง|พัสดุ|เอกสาร|หลักฐาน|เผยแพร่|อนุมัติ|ลงนาม|ตรวจ|ส่ง|รายงาน|ความเสี่ยง|ความรุนแรง)/;

/** Takes out what they head, where another column heads it too. */
export function withoutSuperseded(
  candidates: Candidates,
  over: HeadsOver,
  year: number | null,
): void {
  const heads = (column: number) => textOver(over, column);
  const own = (column: number) => over(column).slice(-1)[0]?.text ?? '';
  const titles = headedBy(candidates, 'title');
  const present = titles.filter((column) => !BEFORE.test(own(column)));
  // Where each is one of before none gives way.
  const kept = headedOfOwnYear(present, heads, year);
  const isBesideKept = (column: number) =>
    kept.some((title) => !hasStatusBetween(candidates, column, title));
  for (const column of titles)
    if (!kept.includes(column) && isBesideKept(column)) candidates.delete(column);
  const statuses = headedBy(candidates, 'status');
  const ofElse = statuses.filter((column) => OF_ELSE.test(own(column)));
  if (ofElse.length < statuses.length) for (const column of ofElse) candidates.delete(column);
}

/** By their surest heading, or the only one that they have. */
function headedBy(candidates: Candidates, wanted: ColumnName): readonly number[] {
  return [...candidates].flatMap(([column, names]) =>
    names.find((name) => name !== null) === wanted ? [column] : [],
  );
}

/** The statuses of another table stand beside its own title. */
function hasStatusBetween(candidates: Candidates, one: number, other: number): boolean {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return [...candidates].some(
    ([column, names]) =>
      column > from && column < to && (names.includes('status') || names.some(isStatus)),
  );
}
