/** A signer's name says that nobody holds the post: then somebody else signs in their stead. */
import { isVacant } from '../../office/memo-signers';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { placedSigners } from './posts';

export const signersVacant = defineRule({
  name: 'signers/vacant',
  severity: 'warning',
  source: 'correspondence',
  look: (context) =>
    placedSigners(context)
      .filter(({ name }) => isVacant(name))
      .map(({ at, name, position, actingFor }) => ({
        ...at('name'),
        details: { name: short(name), post: short(position || actingFor) },
      })),
  message: {
    th: ({ name, post }) =>
      `ชื่อผู้ลงนาม “${name}” ไม่ใช่ชื่อบุคคล กรุณาใส่ชื่อผู้ดำรงตำแหน่ง${post === '' ? '' : ` “${post}”`} หรือผู้รักษาราชการแทน หากว่างไว้ บันทึกข้อความจะเว้นจุดให้เขียน`,
    en: ({ name, post }) =>
      `“${name}” is no signer’s name. Put who holds the post${post === '' ? '' : ` “${post}”`}, or who acts for them. The memo leaves dots for a name.`,
  },
  about: {
    th: 'ช่องชื่อผู้ลงนามเป็นขีด หรือคำว่า ว่าง ซึ่งไม่มีผู้ลงนามได้ กรุณาใส่ชื่อผู้รักษาราชการแทนและตำแหน่งที่แทน บันทึกข้อความจะเว้นจุดไว้แทนชื่อ',
    en: 'A signer’s name is a dash, or says that the post is vacant. Put who acts for it, and the post acted for. The memo leaves dots in place of the name.',
  },
});
