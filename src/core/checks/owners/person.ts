/** An owner that is no unit: somebody's name, or everybody. */
import { isDitto } from '../../measures/owners';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';

/** นายก, นายทะเบียน, นายช่าง and the like are posts. */
const PERSON =
  /^(?:นาย(?!ก|ทะเบียน|ช่าง|แพทย์|อำเภอ|สถานี|ตรวจ|สัตวแพทย์|ท่า)|นางสาว|นาง(?!สาว)|น\.ส\.|ว่าที่\s?(?:ร้อย|ร\.)|ส\.[ตอ]\.|จ\.[สอ]\.)\s*[ก-๙]{2,}/;
const EVERYBODY =
  /^(?:(?:บุคลากร|เจ้าหน้าที่|พนักงาน|ข้าราชการ)?ทุก(?:คน|หน่วยงาน|ท่าน|ฝ่าย)|ผู้(?:ที่)?(?:มีส่วน)?เกี่ยวข้อง|หน่วยงานที่เกี่ยวข้อง|ทั้งหมด|ทุกคนในหน่วยงาน|ทุกคน(?:ช่วยกัน|ร่วมกัน|ต้อง)[ก-๙]{0,30}|ร่วมกันทุก(?:คน|ฝ่าย|หน่วยงาน))$/;

export const ownerPerson = defineRule({
  name: 'owner/person',
  severity: 'info',
  source: 'oit',
  look: (context) =>
    linesOf(context).flatMap(({ activity, atOwner, own }) => {
      if (own('owners') === '' || isDitto(own('owners'))) return [];
      const owner = activity.owners.find((each) => PERSON.test(each) || EVERYBODY.test(each));
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
    th: 'ผู้รับผิดชอบเป็นชื่อบุคคลหรือ “ทุกคน” จึงไม่รู้ว่าหน่วยงานใดต้องรายงาน ควรเป็นชื่อสำนักหรือกอง',
    en: 'An owner is a person or “everybody”, so nobody knows which unit reports. It should be a unit.',
  },
});
