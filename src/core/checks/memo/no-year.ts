/** Neither the sheet nor the settings say the fiscal year: the memo takes the one that its day makes likely. */

import { nearestYear } from '../../office/period';
import { FIRST_MONTH } from '../../text/dates';
import { isFirst } from '../contexts';
import { defineRule } from '../finding';
import { filled, fiscalYearIn, settingCell } from '../settings-cells';

export const periodNoYear = defineRule({
  name: 'memo/no-year',
  severity: 'warning',
  source: 'agree',
  look: (context) => {
    const { period, table } = context;
    if (
      period === undefined ||
      fiscalYearIn(context) !== null ||
      table.measures.length === 0 ||
      !isFirst(context)
    )
      return [];
    // A memo that names no period is of the year that its day is in.
    // From October on last year's reports are written.
    if (period === null && context.today().month < FIRST_MONTH) return [];
    // What stands there and is no year is found already.
    if (filled(context, 'fiscalYear')) return [];
    const place = settingCell(context, 'fiscalYear') ?? { sheet: table.sheet, cell: null };
    return [{ ...place, details: { year: nearestYear(period, context.today()) } }];
  },
  message: {
    th: ({ year }) =>
      `ไม่พบปีงบประมาณในชีตมาตรการและชีตตั้งค่า บันทึกข้อความจึงใช้ปี ${year} ตามวันที่ กรุณากรอกปีงบประมาณในชีตตั้งค่า`,
    en: ({ year }) =>
      `Neither the measures sheet nor the settings say the fiscal year, so the memo takes ${year} by the date. Fill in ปีงบประมาณ in the settings.`,
  },
  about: {
    th: 'ชื่อชีต ข้อความเหนือตาราง และชีตตั้งค่าไม่บอกปีงบประมาณ บันทึกข้อความจึงใช้ปีตามวันที่ ซึ่งหลังเดือนกันยายนอาจเป็นปีใหม่ กรุณากรอกปีงบประมาณในชีตตั้งค่า',
    en: 'Neither the sheet’s name, nor the line over its table, nor the settings say the fiscal year. The memo takes one by the date, which after September may be the new one. Fill in ปีงบประมาณ in the settings.',
  },
});
