/** A line below the measures that closes the table by its words, and that somebody may have meant as a measure's title. */
import { a1 } from '../../sheet/a1';
import { textAt } from '../../sheet/cell';
import { short } from '../../text/short';
import { defineRule } from '../finding';

export const measureLeftOut = defineRule({
  name: 'measure/left-out',
  severity: 'info',
  source: 'count',
  look: ({ table: { sheet, leftOut }, sheets }) => {
    const cells = sheets.find((each) => each.sheet === sheet)?.cells ?? [];
    return leftOut.map((place) => ({
      sheet,
      cell: a1(place),
      details: { text: textAt(cells, place) },
    }));
  },
  message: {
    th: ({ text }) =>
      `ข้อความ “${short(text)}” อยู่ท้ายตาราง จึงไม่ได้นับเป็นมาตรการ หากเป็นมาตรการ กรุณากรอกสถานะการดำเนินการในแถวนี้`,
    en: ({ text }) =>
      `“${short(text)}” stands below the table and isn’t counted as a measure. If it is one, fill in its status in this row.`,
  },
  group: {
    th: (count) => `ข้อความท้ายตารางที่ไม่ได้นับเป็นมาตรการ ${count} แห่ง`,
    en: (count) => `Lines below the table that aren’t counted: ${count}`,
  },
  about: {
    th: 'ใต้มาตรการสุดท้ายมีข้อความที่มักใช้ปิดท้ายตาราง เช่น สรุปผลการดำเนินงาน ภาพกิจกรรม หรือชื่อหน่วยงาน ระบบจึงไม่นับเป็นมาตรการ แต่มาตรการก็อาจใช้ชื่อเช่นนี้ได้ หากแถวนั้นเป็นมาตรการ กรุณากรอกสถานะการดำเนินการ',
    en: 'Below the last measure stands a line that closes a table in most sheets, such as a summary’s heading, a caption of pictures or the agency’s name. It isn’t counted, though a measure may be called so. If it is a measure, fill in its status.',
  },
});
