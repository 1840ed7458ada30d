/** The subject as typed, the line over the table or the sheet's name speaks of another round than the memo. */
import { namesRound, saysRound } from '../../measures/rounds/months-told';
import { monthsOf, type Period } from '../../office/period';
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { type CheckContext, defineRule } from '../finding';
import { filled, fiscalYearIn, memoPeriod } from '../settings-cells';
import { PERIOD } from '../wording';

interface Named {
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string;
}

export const periodOtherNamed = defineRule({
  name: 'memo/other-named',
  severity: 'warning',
  source: 'agree',
  look: (context) => {
    const period = memoPeriod(context);
    if (!period) return [];
    const named = [filled(context, 'subject') ?? [], sheetNamed(context, period) ?? []].flat();
    return named
      .filter(({ text }) => namesRound(text, monthsOf(period)) === false)
      .map(({ sheet, cell, text }) => ({ sheet, cell, details: { text: short(text), period } }));
  },
  message: {
    th: ({ text, period }) =>
      `“${text}” ไม่ใช่รอบที่บันทึกข้อความรายงาน (${PERIOD.th(period)}) กรุณาแก้ให้ตรงกัน หรือเลือกรอบการรายงานใหม่`,
    en: ({ text, period }) =>
      `“${text}” is of another round than the memo reports on (${PERIOD.en(period)}). Make them agree, or choose another period.`,
  },
  about: {
    th: 'เรื่องที่พิมพ์เอง ข้อความเหนือตาราง หรือชื่อชีต ระบุรอบอื่น ซึ่งไม่ใช่รอบที่เลือกไว้ตอนสร้างบันทึกข้อความ หรือรอบที่เรื่องที่พิมพ์เองระบุ มักค้างมาจากรอบก่อน กรุณาแก้ให้ตรงกัน หรือเลือกรอบการรายงานใหม่',
    en: 'The subject as typed, the line over the table or the sheet’s name speaks of another round than was chosen for the memo, or than the subject names, often the one before. Make them agree, or choose another period.',
  },
});

/** The line that names a round, or else the sheet; none where the heads of the statuses name the memo's own. */
function sheetNamed(context: CheckContext, period: Period): Named | null {
  const { heads, titles } = context.table.round;
  const { sheet } = context.table;
  const months = monthsOf(period);
  const year = fiscalYearIn(context);
  if (heads.some(({ text }) => saysRound(text, months, year) !== null)) return null;
  const title = titles.find(({ text }) => namesRound(text, months) !== null);
  if (title) return { sheet, cell: a1(title), text: title.text };
  return { sheet, cell: null, text: sheet };
}
