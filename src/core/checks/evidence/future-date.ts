/** Done, on a day after the memo's own: one of the two is wrong. */
import { longThaiDate } from '../../text/dates';
import { dayNumber } from '../../text/found/dates-in-text';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { seenAt } from '../lines';
import { memoDay } from '../settings-cells';
import { datedLines } from './told-dates';

export const evidenceFutureDate = defineRule({
  name: 'evidence/future-date',
  severity: 'error',
  source: 'agree',
  look: (context) => {
    const lines = datedLines(context);
    if (lines.length === 0) return [];
    const memo = memoDay(context);
    const day = memo?.last ?? context.today();
    const shown = memo?.text ?? longThaiDate(day);
    return lines.flatMap(({ line, dates }) => {
      const isAhead = dates.every(({ first }) => dayNumber(first) > dayNumber(day));
      const [first] = dates;
      if (!isAhead || !first) return [];
      return [seenAt(context, line.toldAt, { date: short(first.text), memo: shown })];
    });
  },
  message: {
    th: ({ date, memo }) =>
      `หลักฐานระบุ “${date}” ซึ่งอยู่หลังวันที่ของบันทึกข้อความ (${memo}) กรุณาตรวจวันที่หรือสถานะ`,
    en: ({ date, memo }) =>
      `The evidence says “${date}”, which is after the memo (${memo}). Check the date or the status.`,
  },
  group: {
    th: (count) => `หลักฐานลงวันที่หลังบันทึกข้อความ ${count} แห่ง`,
    en: (count) => `Evidence dated after the memo: ${count}`,
  },
  about: {
    th: 'มาตรการเสร็จแล้วแต่หลักฐานลงวันที่หลังวันที่ของบันทึกข้อความ (หรือหลังวันนี้ เมื่อยังไม่ได้กรอกวันที่) กรุณาตรวจวันที่หรือสถานะ',
    en: 'A measure is done, but its evidence is dated after the memo, or after today where the memo has no date yet. Check the date or the status.',
  },
});
