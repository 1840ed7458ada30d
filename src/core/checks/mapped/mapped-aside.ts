/** The heading of the measures or of their status, as the office has said it, is gone: others are read for it. */
import { OFFICIAL_HEADINGS } from '../../measures/headings';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { LOST_HEADINGS } from '../wording';

export const sheetMappedAside = defineRule({
  name: 'sheet/mapped-aside',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: ({ table: { sheet, lost, instead } }) => {
    if (!instead) return [];
    const read = instead.map(({ column, text, cell }) => ({
      as: OFFICIAL_HEADINGS[column],
      text,
      cell,
    }));
    return [{ sheet, cell: null, details: { lost, read } }];
  },
  message: {
    th: ({ lost, read }) =>
      `หัวตารางของชีตนี้ไม่ตรงกับที่กำหนดคอลัมน์ไว้ (ไม่พบ ${LOST_HEADINGS.th(lost)}) จึงไม่ได้อ่านตามที่กำหนด ระบบอ่านจากหัวตารางอื่นแทน: ${read.map(({ as, text, cell }) => `${as} จาก “${short(text)}” ที่ ${cell}`).join(', ')} ผลการนับจึงอาจผิด กรุณาพิมพ์หัวตารางเดิมกลับ หรือกด “กำหนดคอลัมน์” ในแถบด้านข้าง แล้วกำหนดใหม่หรือเลิกใช้การกำหนดนี้`,
    en: ({ lost, read }) =>
      `The headings of this sheet are not those of which was said what they are (not found: ${LOST_HEADINGS.en(lost)}), so the sheet is not read as was said. It is read by others instead: ${read.map(({ as, text, cell }) => `${as} from “${short(text)}” in ${cell}`).join(', ')}. The counts may be wrong. Type the headings again, or click “Match columns” in the sidebar and match them anew, or stop using the match.`,
  },
  about: {
    th: 'หัวตารางของมาตรการหรือของสถานะที่กำหนดคอลัมน์ไว้ถูกเปลี่ยนชื่อหรือลบไป ระบบจึงอ่านจากหัวตารางอื่นที่รู้จักแทน ซึ่งอาจไม่ใช่คอลัมน์ที่หน่วยงานต้องการ กรุณาพิมพ์หัวตารางเดิมกลับ หรือกำหนดใหม่ที่ “กำหนดคอลัมน์” ในแถบด้านข้าง',
    en: 'The heading of the measures, or of their status, of which the office has said what it is was renamed or deleted. Other headings that are known are read instead, and may not be the ones that were meant. Type the heading again, or match the columns anew in the sidebar.',
  },
});
