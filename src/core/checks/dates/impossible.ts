/** A day that no calendar has (31 มิถุนายน), or a year that no office writes (3112). */
import { defineRule } from '../finding';
import { faultyDates, withMeantDate } from './found-dates';

export const dateImpossible = defineRule({
  name: 'date/impossible',
  severity: 'error',
  source: 'calendar',
  look: (context) => faultyDates(context, ['day', 'year']),
  offer: withMeantDate,
  message: {
    th: ({ text, meant }) =>
      `ไม่มีวันที่ “${text}” ในปฏิทิน${meant === '' ? '' : ` น่าจะเป็น “${meant}”`} กรุณาตรวจและแก้ไข`,
    en: ({ text, meant }) =>
      `There is no such date as “${text}”${meant === '' ? '' : `; perhaps “${meant}” is meant`}. Check and correct it.`,
  },
  about: {
    th: 'วันที่ไม่มีในปฏิทิน เช่น ๓๑ มิถุนายน หรือ ๒๙ กุมภาพันธ์ ๒๕๖๙ หรือปีบวก ๕๔๓ ซ้ำเป็น ๓๑๑๒ กรุณาตรวจกับเอกสารแล้วแก้ไข',
    en: 'A date that no calendar has, such as ๓๑ มิถุนายน or ๒๙ กุมภาพันธ์ ๒๕๖๙, or a year with 543 added twice (3112). Check the document and correct it.',
  },
});
