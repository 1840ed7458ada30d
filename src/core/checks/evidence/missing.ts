/** Done, and nothing says what was done: no date, number or link. */
import { tellsNoResult } from '../../measures/results/no-result';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';
import { MEASURE } from '../wording';

/** What is still to come is result/still-a-plan's to tell. */
const TO_COME = /^[^ก-๎]{0,9}(?:รอ(?=[ก-๎\s])|จะ)/;

function showsNothing(told: string): boolean {
  if (TO_COME.test(told)) return false;
  return told.split('\n').every((line) => tellsNoResult(line));
}

export const evidenceMissing = defineRule({
  name: 'evidence/missing',
  severity: 'warning',
  source: 'oit',
  look: (context) =>
    linesOf(context)
      .filter(
        ({ activity, told, isShared }) =>
          activity.status === 'done' && !isShared && showsNothing(told),
      )
      .map(({ measure, toldAt }) => seenAt(context, toldAt, { measure: measure.title })),
  message: {
    th: ({ measure }) =>
      `${MEASURE.th(measure)} เสร็จแล้วแต่ยังไม่มีหลักฐาน กรุณาระบุวันที่ จำนวน หรือลิงก์ของหน้าที่เผยแพร่`,
    en: ({ measure }) =>
      `${MEASURE.en(measure)} is done but has no evidence. Add a date, a number or a link to the page.`,
  },
  group: {
    th: (count) => `เสร็จแล้วแต่ยังไม่มีหลักฐาน ${count} แห่ง`,
    en: (count) => `Done without evidence: ${count}`,
  },
  about: {
    th: 'มาตรการที่เสร็จแล้วแต่ไม่บอกว่าทำอะไร เมื่อใด หรือดูได้ที่ไหน เป็นเหตุให้เสียคะแนน OIT บ่อยที่สุด กรุณาระบุวันที่ จำนวน หรือลิงก์ในช่องหมายเหตุ หรือใต้เครื่องหมาย',
    en: 'A measure is done but nothing says what was done, when, or where it can be seen: the most common reason for losing OIT points. Add a date, a number or a link in the notes or under the mark.',
  },
});
