/** A time that no clock shows: ๒๕.๐๐ น., 8.75 น. */

import { everyMatch } from '../../every-match';
import { toArabicDigits } from '../../text/digits';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { readTexts } from '../prose';

const TIME = /(?<![\d.,:/])(\d{1,2})[.:](\d{2})\s{0,2}(?:น\.|นาฬิกา)/g;
const [LAST_HOUR, LAST_MINUTE] = [24, 59];

export const timeImpossible = defineRule<'time/impossible', { readonly seen: string }>({
  name: 'time/impossible',
  severity: 'warning',
  source: 'calendar',
  look: (context) =>
    readTexts(context, (text) => {
      const found = everyMatch(toArabicDigits(text), TIME).find(
        ([, hour, minute]) =>
          Number(minute) > LAST_MINUTE || Number(hour) * 60 + Number(minute) > LAST_HOUR * 60,
      );
      if (!found) return [];
      const seen = text.slice(found.index, found.index + found[0].length);
      return [{ details: { seen: short(seen) } }];
    }),
  message: {
    th: ({ seen }) => `ไม่มีเวลา “${seen}” กรุณาตรวจและแก้ไข`,
    en: ({ seen }) => `There is no such time as “${seen}”. Check and correct it.`,
  },
  about: {
    th: 'เวลาที่ไม่มีจริง เช่น ๒๕.๐๐ น. หรือ ๘.๗๕ น. กรุณาตรวจกับเอกสารแล้วแก้ไข',
    en: 'A time that no clock shows (๒๕.๐๐ น., ๘.๗๕ น.). Check the document and correct it.',
  },
});
