/** A measure speaks of another agency's people, place or web site as its own: the plan was copied. */
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { otherAgency } from '../agencies';
import { defineRule } from '../finding';
import { settingOf } from '../settings-cells';

export const agencyInMeasures = defineRule({
  name: 'agency/in-measures',
  severity: 'warning',
  source: 'agree',
  look: (context) => {
    const own = settingOf(context, 'agency');
    return context.texts.flatMap(({ part, sheet, place, text }) => {
      if (part !== 'measures' || !AGENCY.test(text) || WITH_OTHERS.test(text)) return [];
      const other = otherAgency(text, own, true);
      if (other === null) return [];
      return [{ sheet, cell: a1(place), details: { other: short(other), agency: short(own) } }];
    });
  },
  message: {
    th: ({ other, agency }) =>
      `มีชื่อหน่วยงาน “${other}” ในแผนของ “${agency}” อาจคัดลอกมาจากแผนของหน่วยงานอื่น กรุณาตรวจและแก้ไข`,
    en: ({ other, agency }) =>
      `“${other}” stands in the plan of “${agency}”; it may be copied from another agency’s plan. Check and correct it.`,
  },
  about: {
    th: 'ข้อความของมาตรการระบุชื่อหน่วยงานอื่นเหมือนเป็นของตน ซึ่งมักเกิดจากการคัดลอกแผน กรุณาตรวจและแก้ไข การร่วมงานหรือศึกษาดูงานกับหน่วยงานอื่นไม่นับ',
    en: 'A measure names another agency as if it were its own, mostly because the plan was copied. Check and correct it. Working with others, or visiting them, does not count.',
  },
});

const AGENCY = /ส่วนตำบล|ส่วนจังหวัด|เทศบาล|เทศมนตรี|อบ[ตจ]|ท[ตมน]\./;
/** Another agency may well be met, asked or learned from; its documents may be cited. */
const WITH_OTHERS =
  /ดูงาน|ร่วม|ประสาน|เครือข่าย|เช่น|อื่น|ข้างเคียง|ใกล้เคียง|ต้นแบบ|วิทยากร|แลกเปลี่ยน|หนังสือ|สนับสนุน|บูรณาการ|จังหวัด(?!ขึ้น)\S*\s+และ|เข้าเยี่ยม|ณ\s/;
