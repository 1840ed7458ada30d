/** A Thai date with a year of the common era: ๑๘ ธันวาคม ๒๐๒๕. */
import { defineRule } from '../finding';
import { faultyDates, withMeantDate } from './found-dates';

export const dateCommonEra = defineRule({
  name: 'date/common-era',
  severity: 'warning',
  source: 'calendar',
  look: (context) => faultyDates(context, ['common-era']),
  offer: withMeantDate,
  message: {
    th: ({ text, meant }) => `วันที่ “${text}” ใช้ปี ค.ศ. หนังสือราชการใช้ปี พ.ศ. ควรเป็น “${meant}”`,
    en: ({ text, meant }) =>
      `“${text}” has a year of the common era; official papers use the Buddhist era. It should read “${meant}”.`,
  },
  about: {
    th: 'วันที่ภาษาไทยที่ใช้ปี ค.ศ. เช่น ๑๘ ธันวาคม ๒๐๒๕ หนังสือราชการใช้ปีพุทธศักราช กรุณาเปลี่ยนเป็น ๒๕๖๘',
    en: 'A Thai date with a year of the common era, such as ๑๘ ธันวาคม ๒๐๒๕. Official papers use the Buddhist era: write ๒๕๖๘.',
  },
});
