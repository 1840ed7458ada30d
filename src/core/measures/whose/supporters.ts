/** Further columns of owners: who supports, or shares, what the main unit answers for. */
import { type CleanGrid, columnsOf } from '../clean-grid';
import { foldHeading } from '../headings';
import type { HeadsOver } from '../rounds/heads';

const PART = '(?:สนับสนุน|ร่วม(?:รับผิดชอบ|ดำเนินการ|ดำเนินงาน|ปฏิบัติ)?|รอง)';
const WHO = '(?:ผู้|หน่วยงาน|หน่วย|ส่วนราชการ|ส่วนงาน|สำนัก|กอง|ฝ่าย|เจ้าภาพ)';
const DUTY = '(?:ที่)?(?:รับผิดชอบ|ดำเนินการ|ดำเนินงาน|ปฏิบัติ(?:งาน)?)?';
/** หน่วยงานสนับสนุน, ผู้รับผิดชอบร่วม, ผู้ร่วมรับผิดชอบ, ผู้รับผิดชอบ 2. */
const SUPPORT = new RegExp(
  `^(?:${WHO}{1,3}${DUTY}${PART}|(?:ผู้|หน่วยงานที่?)รับผิดชอบ(?:คนที่|หน่วยที่|ที่|ลำดับที่)?[2-9๒-๙]|support(?:ing)?(?:unit|department|division|agency|by)?|co-?(?:owner|responsible)|joint(?:unit|owner|responsibility))$`,
);
/** The same under a head of owners: ผู้รับผิดชอบ over หลัก | สนับสนุน. */
const UNDER_OWNERS = new RegExp(`^(?:${WHO})?${PART}$|^support(?:ing)?$`);

/** None where no column says the main ones. */
export function supportersIn(
  grid: CleanGrid,
  lastRow: number,
  owners: number | undefined,
  over: HeadsOver,
): readonly number[] {
  if (owners === undefined) return [];
  const isOwners = (text: string) => grid.headedBy(text).includes('owners');
  const isSupport = (column: number) => {
    const heads = over(column);
    const [last] = heads.slice(-1);
    if (!last || last.spans) return false;
    const label = foldHeading(last.text);
    return (
      SUPPORT.test(label) ||
      (UNDER_OWNERS.test(label) && heads.some(({ text, spans }) => spans && isOwners(text)))
    );
  };
  const isMain = (column: number) =>
    isSupport(owners) && over(column).some(({ text, spans }) => !spans && isOwners(text));
  return columnsOf(grid, lastRow).filter(
    (column) => column !== owners && (isSupport(column) || isMain(column)),
  );
}
