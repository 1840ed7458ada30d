/** An owner that leaves out a part of a unit, or only leaves out: nothing counts or asks a part of a unit. */
import { unitsIn } from '../../measures/unit-names';
import { isEveryUnit } from '../../measures/units/every-unit';
import { EXCEPT } from '../../measures/units/unit-words';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { seenAt } from '../lines';
import { linesWithOwners } from './said';

const LEAVES_OUT = new RegExp(EXCEPT);

export const ownerExcept = defineRule({
  name: 'owner/except',
  severity: 'info',
  source: 'count',
  look: (context) =>
    linesWithOwners(context).flatMap(({ activity, atOwner }) => {
      // ทุกกอง ยกเว้นกองช่าง is said in the memo as it stands.
      const owner = activity.owners.find((each) => LEAVES_OUT.test(each) && !isEveryUnit(each));
      if (owner === undefined) return [];
      const unit = unitsIn(owner).find((each) => !LEAVES_OUT.test(each)) ?? '';
      return [seenAt(context, atOwner(owner), { owner: short(owner), unit: short(unit) })];
    }),
  message: {
    th: ({ owner, unit }) =>
      unit === ''
        ? `ผู้รับผิดชอบ “${owner}” บอกแต่หน่วยงานที่ยกเว้น กรุณาระบุหน่วยงานที่รับผิดชอบ`
        : `ผู้รับผิดชอบ “${owner}” มีข้อยกเว้น แต่บันทึกข้อความถึงหน่วยงานจะถึง “${unit}” ทั้งหน่วยงาน ควรระบุงานหรือฝ่ายที่รับผิดชอบแทนข้อยกเว้น`,
    en: ({ owner, unit }) =>
      unit === ''
        ? `The owner “${owner}” only says who is left out. Name the unit responsible.`
        : `The owner “${owner}” leaves a part out, but a memo to units goes to the whole of “${unit}”. Name the sections responsible instead.`,
  },
  group: {
    th: (count) => `ผู้รับผิดชอบที่มีข้อยกเว้น ${count} แห่ง`,
    en: (count) => `Owners that leave a part out: ${count}`,
  },
  about: {
    th: 'ผู้รับผิดชอบมีคำว่า “ยกเว้น” เช่น “กองคลัง ยกเว้นงานพัสดุ” แต่มาตรการนับให้และขอรายงานจากทั้งหน่วยงาน ควรระบุงานหรือฝ่ายที่รับผิดชอบแทน ส่วน “ทุกกอง ยกเว้นกองช่าง” พิมพ์ในบันทึกข้อความตามที่กรอก',
    en: 'An owner leaves out a part of a unit (กองคลัง ยกเว้นงานพัสดุ), but measures are counted for whole units, and whole units are asked. Name the sections responsible instead. ทุกกอง ยกเว้นกองช่าง is printed in the memo as it is typed.',
  },
});
