/** A year of two digits where a date is otherwise written in full: ๑๘ ธันวาคม ๖๘. */
import { defineRule } from '../finding';
import { faultyDates, withMeantDate } from './found-dates';

export const dateShortYear = defineRule({
  name: 'date/short-year',
  severity: 'warning',
  source: 'calendar',
  look: (context) => faultyDates(context, ['short-year']),
  offer: withMeantDate,
  message: {
    th: ({ text, meant }) => `ปีในวันที่ “${text}” มีเพียงสองหลัก ควรเขียนเต็มเป็น “${meant}”`,
    en: ({ text, meant }) =>
      `The year in “${text}” has two digits only. Write it in full: “${meant}”.`,
  },
  about: {
    th: 'ปีในวันที่มีเพียงสองหลัก เช่น ๑๘ ธันวาคม ๖๘ กรุณาเขียนปีให้ครบสี่หลัก ส่วนเดือนแบบย่อ เช่น ๑๘ ธ.ค. ๖๘ ใช้ได้',
    en: 'A year of two digits in a date that is otherwise in full (๑๘ ธันวาคม ๖๘). Write all four; with a short month (๑๘ ธ.ค. ๖๘) two are usual.',
  },
});
