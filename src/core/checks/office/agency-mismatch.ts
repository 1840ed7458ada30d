/** A post, the addressee or the subject bears the name of another agency: copied from its memo. */
import { short } from '../../text/short';
import { otherAgency, otherKindOfAgency } from '../agencies';
import { defineRule } from '../finding';
import { filled, settingOf } from '../settings-cells';
import { placedSigners } from '../signers/posts';

export const agencyMismatch = defineRule({
  name: 'agency/mismatch',
  severity: 'error',
  source: 'agree',
  look: (context) => {
    const own = settingOf(context, 'agency');
    const settings = (['department', 'subject', 'addressee', 'drafterPosition'] as const).flatMap(
      (key) => {
        const given = filled(context, key);
        const isSentence = key === 'subject' || key === 'department';
        return given ? [{ ...given, isSentence, isPost: !isSentence }] : [];
      },
    );
    const signers = placedSigners(context).flatMap((signer) =>
      (['heading', 'position', 'actingFor'] as const).map((key) => ({
        ...signer.at(key),
        text: signer[key],
        isSentence: key === 'heading',
        isPost: true,
      })),
    );
    return [...settings, ...signers].flatMap(({ sheet, cell, text, isSentence, isPost }) => {
      const named = otherAgency(text, own, isSentence);
      const other = named ?? (isPost ? otherKindOfAgency(text, own) : null);
      if (other === null) return [];
      return [{ sheet, cell, details: { other: short(other), agency: short(own) } }];
    });
  },
  message: {
    th: ({ other, agency }) =>
      `พบชื่อหน่วยงาน “${other}” ซึ่งไม่ตรงกับ “${agency}” ในชีตตั้งค่า อาจคัดลอกมาจากบันทึกของหน่วยงานอื่น กรุณาแก้ไข`,
    en: ({ other, agency }) =>
      `“${other}” is not the agency of the settings, “${agency}”; it may be copied from another agency’s memo. Correct it.`,
  },
  about: {
    th: 'ตำแหน่งผู้ลงนาม ผู้รับ หรือเรื่อง ระบุชื่อหน่วยงานอื่นที่ไม่ใช่หน่วยงานในชีตตั้งค่า ซึ่งมักเกิดจากการคัดลอก กรุณาแก้ไขให้ตรงกัน',
    en: 'A signer’s post, the addressee or the subject names another agency than the settings do, mostly by copying. Make them agree.',
  },
});
