/** The statuses that are read are of another round of the year than the one that the memo reports on. */
import { inLastRound, roundOf } from '../../measures/rounds/in-rows';
import { saysRound } from '../../measures/rounds/months-told';
import { monthsOf, type Period } from '../../office/period';
import { a1 } from '../../sheet/a1';
import type { CellPlace } from '../../sheet/cell';
import { short } from '../../text/short';
import { type CheckContext, defineRule } from '../finding';
import { fiscalYearIn, memoPeriod } from '../settings-cells';
import { PERIOD } from '../wording';

export const periodOtherRound = defineRule({
  name: 'memo/other-round',
  severity: 'error',
  source: 'count',
  settling: 'one-by-one',
  look: (context) => {
    const { table } = context;
    const period = memoPeriod(context);
    if (!period) return [];
    const found = underHeads(context, period) ?? inRows(context, period);
    if (!found) return [];
    const { text, ...place } = found;
    const details = { text: short(text), period };
    return [{ sheet: table.sheet, cell: a1(place), details }];
  },
  message: {
    th: ({ text, period }) =>
      `สถานะที่ระบบอ่านเป็นของ “${text}” แต่บันทึกข้อความรายงาน${PERIOD.th(period)} กรุณาเลือกรอบการรายงานให้ตรงกัน กรอกสถานะของ${PERIOD.th(period)} หรือกด “กำหนดคอลัมน์” ในแถบด้านข้าง แล้วเลือกคอลัมน์สถานะของ${PERIOD.th(period)}`,
    en: ({ text, period }) =>
      `The statuses that are read are of “${text}”, but the memo reports on ${PERIOD.en(period)}. Choose the period that matches, fill in the statuses of this one, or click “Match columns” in the sidebar and choose their column.`,
  },
  about: {
    th: 'ชีตมีสถานะของหลายรอบ และรอบที่ระบบอ่าน (รอบสุดท้ายที่กรอกแล้ว) ไม่ใช่รอบที่เลือกไว้ตอนสร้างบันทึกข้อความ หรือรอบที่เรื่องที่พิมพ์เองระบุ (ซึ่งตรวจได้ก่อนสร้าง) กรุณาเลือกรอบให้ตรงกัน กรอกสถานะของรอบนั้น หรือกำหนดคอลัมน์สถานะในแถบด้านข้าง',
    en: 'The sheet has the statuses of several rounds, and the one that is read, the last that is filled in, is not the one that was chosen for the memo, or that the subject as typed names, which is seen before a memo is made. Choose the period that matches, fill in its statuses, or choose their column in the sidebar.',
  },
});

interface Found extends CellPlace {
  readonly text: string;
}

/** The nearest head that names a round decides. */
function underHeads({ table, settings }: CheckContext, period: Period): Found | null {
  const year = fiscalYearIn({ settings });
  for (const head of table.round.heads) {
    const isSame = saysRound(head.text, monthsOf(period), year);
    if (isSame !== null) return isSame ? null : head;
  }
  return null;
}

/** The first measure whose last row is of another round: that of the period may be the one left empty. */
function inRows({ table, settings }: CheckContext, period: Period): Found | null {
  const { own } = table.header;
  for (const { activities } of table.measures) {
    const [last, ...others] = inLastRound(activities, own);
    if (!last || others.length > 0 || activities.length === 1) continue;
    const round = roundOf(last, own);
    if (round && saysRound(round.text, monthsOf(period), fiscalYearIn({ settings })) === false)
      return { ...round, row: last.row };
  }
  return null;
}
