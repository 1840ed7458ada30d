/** A measure that was called off is counted with the others still: nobody may find that out from the mayor. */
import { isCalledOff, isMarkedOff } from '../../measures/status/called-off';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { type Line, linesOf, seenAt } from '../lines';
import { MEASURE, namedInEnglish } from '../wording';

export const statusCalledOff = defineRule({
  name: 'status/called-off',
  severity: 'info',
  source: 'count',
  look: (context) =>
    linesOf(context).flatMap((line) => {
      const place = placeOf(line);
      if (place === null) return [];
      const { title } = line.measure;
      return [seenAt(context, place.cell, { measure: title, text: short(place.text) })];
    }),
  message: {
    th: ({ measure, text }) =>
      `${MEASURE.th(measure)} มีข้อความ “${text}” แต่ยังนับรวมอยู่ในจำนวนมาตรการและร้อยละความสำเร็จ หากยกเลิกตามคำสั่งแล้ว ควรนำมาตรการนี้ออกจากตาราง หากยังอยู่ในแผน ควรคงไว้พร้อมเหตุผล`,
    en: ({ measure, text }) =>
      `The measure ${namedInEnglish(measure)} says “${text}” and is counted with the others still. If an order has cancelled it, take it out of the table; if it is part of the plan, leave it with its reason.`,
  },
  group: {
    th: (count) => `มาตรการที่ยกเลิกแต่ยังนับรวมอยู่ ${count} แห่ง`,
    en: (count) => `Called off, and counted still: ${count}`,
  },
  about: {
    th: 'มาตรการที่เขียนว่ายกเลิกยังนับเป็น “ยังไม่ดำเนินการ” และรวมอยู่ในร้อยละความสำเร็จ เพราะบันทึกข้อความมีเพียงสามสถานะ หากยกเลิกตามคำสั่งแล้ว ควรนำออกจากตาราง หากยังอยู่ในแผน ควรคงไว้พร้อมเหตุผล',
    en: 'A measure that is said to be called off is counted as not started, since the memo knows three statuses. If an order has cancelled it, take it out of the table; if it is part of the plan, leave it with its reason.',
  },
});

/** Beside another status the words are a contradiction, which has a rule of its own; a title says it of any. */
function placeOf({ measure, activity, told, toldAt, isFirst, at, isShared }: Line) {
  if (isFirst && isMarkedOff(measure.title)) return { cell: at('title'), text: measure.title };
  const isSaid = activity.status === 'not-started' && !isShared && isCalledOff(told);
  return isSaid ? { cell: toldAt, text: told } : null;
}
