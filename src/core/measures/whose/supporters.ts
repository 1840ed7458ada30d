/** Further columns of owners: who supports, or shares, what the main unit answers for. */
import { textIn } from '../../sheet/cell';
import { type CleanGrid, columnsOf } from '../clean-grid';
import { foldHeading } from '../headings';
import type { HeadsOver } from '../rounds/heads';
import { EVERY, HEAD, SHORT_UNIT, UNIT } from '../units/unit-words';

const PART = '(?:สนับสนุน|ร่วม(?:รับผิดชอบ|ดำเนินการ|ดำเนินงาน|ปฏิบัติ)?|รอง)';
const WHO = '(?:ผู้|หน่วยงาน|หน่วย|ส่วนราชการ|ส่วนงาน|สำนัก|กอง|ฝ่าย|เจ้าภาพ)';
const DUTY = '(?:ที่)?(?:รับผิดชอบ|ดำเนินการ|ดำเนินงาน|ปฏิบัติ(?:งาน)?)?';
/** หน่วยงานสนับสนุน, ผู้รับผิดชอบร่วม, ผู้ร่วมรับผิดชอบ, ผู้รับผิดชอบ 2. */
const SUPPORT = new RegExp(
  `^(?:${WHO}{1,3}${DUTY}${PART}|(?:ผู้|หน่วยงานที่?)รับผิดชอบ(?:คนที่|หน่วยที่|ที่|ลำดับที่)?[2-9๒-๙]|support(?:ing)?(?:unit|department|division|agency|by)?|co-?(?:owner|responsible)|joint(?:unit|owner|responsibility))$`,
);
/** หน่วยงานที่เกี่ยวข้อง, ร่วมกับ, หน่วยงานบูรณาการ: of the office's own where most cells name such, and others' where they do not. */
const BESIDE = new RegExp(
  `^(?:${WHO}{1,3}(?:อื่น)?(?:ๆ)?(?:ที่)?(?:ร่วม)?(?:เกี่ยวข้อง|บูรณาการ|ต้องรายงาน)(?:ด้วย)?|(?:ดำเนินการ)?ร่วม(?:กับ|ด้วย)(?:${WHO}{1,3}(?:อื่น)?)?|บูรณาการ(?:ร่วม)?(?:กับ)?(?:${WHO}{1,3})?)$`,
);
const OWN_UNIT = new RegExp(`^[^ก-๎]{0,9}(?:${HEAD})?(?:${UNIT}|${SHORT_UNIT}|${EVERY})`);
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
      (BESIDE.test(label) && namesUnits(grid, lastRow, column)) ||
      (UNDER_OWNERS.test(label) && heads.some(({ text, spans }) => spans && isOwners(text)))
    );
  };
  const isMain = (column: number) =>
    isSupport(owners) && over(column).some(({ text, spans }) => !spans && isOwners(text));
  return columnsOf(grid, lastRow).filter(
    (column) => column !== owners && (isSupport(column) || isMain(column)),
  );
}

function namesUnits(grid: CleanGrid, lastRow: number, column: number): boolean {
  const texts = grid.cells.slice(lastRow).map((row) => textIn(row, column));
  const said = texts.filter((text) => /[\p{L}]/u.test(text));
  const own = said.filter((text) => OWN_UNIT.test(text));
  return own.length > 0 && own.length * 2 >= said.length;
}
