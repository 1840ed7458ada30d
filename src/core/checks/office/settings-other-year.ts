/** The sheet is of one fiscal year, and the number, date and scores that its memo would print are of another. */

import { settingYear } from '../../office/read-settings';
import { SETTINGS } from '../../office/settings';
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';

export const settingsOtherYear = defineRule({
  name: 'settings/other-year',
  severity: 'warning',
  source: 'agree',
  look: ({ settings, sheets }) => {
    const sheet = sheets.find(({ part }) => part === 'settings')?.sheet;
    const entry = settings?.known.get('fiscalYear');
    if (!settings || !entry || sheet === undefined || settings.yearColumn !== null) return [];
    const [year, other] = [settings.sheetYear, settingYear(settings, 'fiscalYear')];
    if (year === null || other === null || year === other) return [];
    const labels = SETTINGS.filter(
      ({ key, byYear }) => byYear && (settings.known.get(key)?.value ?? '') !== '',
    ).map(({ label }) => label);
    if (labels.length === 0) return [];
    return [{ sheet, cell: a1(entry), details: { year, other, labels: labels.join(', ') } }];
  },
  message: {
    th: ({ year, other, labels }) =>
      `ชีตมาตรการเป็นของปี ${year} แต่ค่าในชีตตั้งค่าเป็นของปี ${other} บันทึกข้อความจะใช้ ${labels} ของปี ${other} กรุณาเพิ่มคอลัมน์หัวตาราง “ปีงบประมาณ ${year}” ในชีตตั้งค่าแล้วกรอกค่าของปีนั้น หรือแก้ไขปีให้ตรงกัน`,
    en: ({ year, other, labels }) =>
      `The measures sheet is of ${year}, the settings are of ${other}: the memo would print ${labels} of ${other}. Add a column headed “ปีงบประมาณ ${year}” to the settings and fill it in, or correct the year.`,
  },
  about: {
    th: 'ชีตมาตรการเป็นของปีหนึ่ง แต่เลขที่ วันที่ หรือคะแนนในชีตตั้งค่าเป็นของอีกปีหนึ่ง กรุณาเพิ่มคอลัมน์ของปีนั้นในชีตตั้งค่า หรือแก้ไขปีให้ตรงกัน',
    en: 'The measures sheet is of one fiscal year, and the number, date or scores in the settings of another. Add a column for that year to the settings, or correct the year.',
  },
});
