/** An owner that is no unit: somebody's name, everybody, or units that nobody names. */
import { IS_PERSON } from '../../measures/units/beside-units';
import { everyUnit } from '../../measures/units/every-unit';
import { isUnnamed } from '../../measures/units/unnamed';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { seenAt } from '../lines';
import { linesWithOwners } from './said';

/** ทุกคนช่วยกัน, ร่วมกันทุกฝ่าย. */
const TOGETHER = /^(?:ทุกคนในหน่วยงาน|ทุกคน(?:ช่วยกัน|ร่วมกัน|ต้อง)[ก-๙]{0,30}|ร่วมกันทุก(?:คน|ฝ่าย|หน่วยงาน))$/;

export const ownerPerson = defineRule({
  name: 'owner/person',
  severity: 'info',
  source: 'oit',
  look: (context) =>
    linesWithOwners(context).flatMap(({ activity, atOwner }) => {
      const owner = activity.owners.find(isNoUnit);
      return owner === undefined ? [] : [seenAt(context, atOwner(owner), { owner: short(owner) })];
    }),
  message: {
    th: ({ owner }) => `ผู้รับผิดชอบ “${owner}” ควรเป็นชื่อสำนักหรือกอง`,
    en: ({ owner }) => `The owner “${owner}” should be a unit.`,
  },
  group: {
    th: (count) => `ผู้รับผิดชอบไม่ใช่สำนักหรือกอง ${count} แห่ง`,
    en: (count) => `Owners that are no unit: ${count}`,
  },
  about: {
    th: 'ผู้รับผิดชอบเป็นชื่อบุคคล “ทุกคน” “ผู้ที่ได้รับมอบหมาย” หรือ “หน่วยงานที่เกี่ยวข้อง” จึงไม่รู้ว่าหน่วยงานใดต้องรายงาน ควรเป็นชื่อสำนักหรือกอง',
    en: 'An owner is a person, “everybody”, “whoever is in charge” or “the units concerned”, so nobody knows which unit reports. It should be a unit.',
  },
});

function isNoUnit(owner: string): boolean {
  const reach = everyUnit(owner)?.reach ?? 'all';
  return IS_PERSON.test(owner) || TOGETHER.test(owner) || isUnnamed(owner) || reach !== 'all';
}
