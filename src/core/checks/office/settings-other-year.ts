/** The sheet is of one fiscal year and the settings of another, without a column for the sheet's: the memo waits for a choice. */

import { settingYear } from '../../office/read-settings';
import { SETTINGS } from '../../office/settings';
import { defineRule } from '../finding';
import { filled } from '../settings-cells';

export const settingsOtherYear = defineRule({
  name: 'settings/other-year',
  severity: 'error',
  source: 'agree',
  look: (context) => {
    const { settings } = context;
    const given = filled(context, 'fiscalYear');
    if (!given || settings?.yearColumn !== null) return [];
    const [year, other] = [settings.sheetYear, settingYear(settings, 'fiscalYear')];
    if (year === null || other === null || year === other) return [];
    const labels = SETTINGS.filter(({ key, byYear }) => byYear && filled(context, key)).map(
      ({ label }) => label,
    );
    const { sheet, cell } = given;
    return [{ sheet, cell, details: { year, other, labels: labels.join(', ') } }];
  },
  message: {
    th: ({ year, other, labels }) =>
      `ชีตมาตรการเป็นของปี ${year} แต่ปีงบประมาณในชีตตั้งค่าคือ ${other} กรุณาเปิดชีตมาตรการของปี ${other} หรือแก้ไขปีให้ตรงกัน หรือเพิ่มคอลัมน์หัวตาราง “ปีงบประมาณ ${year}” ในชีตตั้งค่าสำหรับค่าของปีนั้น หากสร้างโดยไม่แก้ไข บันทึกข้อความจะเป็นของปี ${year}${labels === '' ? '' : ` แต่ใช้ ${labels} ของปี ${other}`}`,
    en: ({ year, other, labels }) =>
      `The measures sheet is of ${year}, the fiscal year in the settings is ${other}. Open the measures sheet of ${other}, or make the years agree, or add a column headed “ปีงบประมาณ ${year}” to the settings for that year’s values. Otherwise the memo is for ${year}${labels === '' ? '' : `, with ${labels} of ${other}`}.`,
  },
  about: {
    th: 'ชีตมาตรการเป็นของปีหนึ่ง แต่ปีงบประมาณในชีตตั้งค่าเป็นอีกปีหนึ่ง เลขที่ วันที่ และคะแนนอาจเป็นของปีอื่น กรุณาเปิดชีตมาตรการของปีที่ต้องการ เพิ่มคอลัมน์ของปีนั้นในชีตตั้งค่า หรือแก้ไขปีให้ตรงกัน',
    en: 'The measures sheet is of one fiscal year and the settings of another, so that number, date and scores may be of another year. Open the sheet of the year that is meant, add a column for that year to the settings, or make the years agree.',
  },
});
