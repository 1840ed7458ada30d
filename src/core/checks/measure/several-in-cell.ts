/** Several measures in one cell, numbered or each with a bullet: they count as one, with one status. */
import { holdsSeveral } from '../../measures/in-cells/several-items';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';

export const measureSeveralInCell = defineRule({
  name: 'measure/several-in-cell',
  severity: 'warning',
  source: 'agree',
  look: (context) =>
    linesOf(context)
      .filter(
        ({ isFirst, measure, own }) =>
          isFirst && holdsSeveral(own('title') || measure.title, measure.number),
      )
      .map(({ measure, at }) => seenAt(context, at('title'), { measure: short(measure.title) })),
  message: {
    th: ({ measure }) =>
      `ช่องมาตรการ “${measure}” มีหลายข้อในช่องเดียว จึงนับเป็นมาตรการเดียวและมีสถานะเดียว หากเป็นหลายมาตรการ กรุณาแยกเป็นแถวละหนึ่งมาตรการ หากเป็นขั้นตอนของมาตรการเดียว กด “ถูกต้องแล้ว” ได้`,
    en: ({ measure }) =>
      `The cell of “${measure}” holds several items, which count as one measure with one status. Give each measure a row of its own; if they are steps of one measure, accept this.`,
  },
  group: {
    th: (count) => `หลายข้อในช่องมาตรการเดียว ${count} ช่อง`,
    en: (count) => `Several items in one cell: ${count}`,
  },
  about: {
    th: 'ช่องมาตรการช่องเดียวมีหลายข้อ เช่น 1. และ 2. หรือหลายบรรทัดที่ขึ้นต้นด้วยขีด ระบบนับเป็นมาตรการเดียว จำนวนและร้อยละจึงอาจไม่ตรงกับที่หน่วยงานนับ กรุณาแยกเป็นแถวละหนึ่งมาตรการ',
    en: 'One cell holds several items, such as 1. and 2., or lines that each begin with a dash. They count as one measure, so counts and per cent may not be what the office means. Give each measure a row of its own.',
  },
});
