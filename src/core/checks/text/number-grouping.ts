/** An amount whose commas do not part its thousands: a digit is missing or one too many. */
import { toArabicDigits } from '../../text/digits';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { readTexts } from '../prose';

/** Only before บาท: elsewhere commas part the items of a list. No amount has three digits behind a point: 10.000 บาท. */
const AMOUNT =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3}){0,4},\d{1,2}(?:,\d{1,3}){0,3}|\d{1,3}(?:,\d{3}){0,4},\d{4,9}|\d{4,9}(?:,\d{3}){1,4})(?:\.\d{1,2})?\s{0,2}บาท|(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3}){1,3}\s{0,2}บาท/;

export const textNumberGrouping = defineRule<'text/number-grouping', { readonly seen: string }>({
  name: 'text/number-grouping',
  severity: 'warning',
  source: 'agree',
  look: (context) =>
    readTexts(context, (text) => {
      // Most texts name no sum: one look is cheaper than their digits.
      const found = text.includes('บาท') ? AMOUNT.exec(toArabicDigits(text)) : null;
      if (!found) return [];
      const seen = text.slice(found.index, found.index + found[0].length);
      return [{ details: { seen: short(seen) } }];
    }),
  message: {
    th: ({ seen }) => `จำนวนเงิน “${seen}” คั่นหลักพันไม่ถูกต้อง อาจพิมพ์ตัวเลขขาดหรือเกิน กรุณาตรวจ`,
    en: ({ seen }) =>
      `The commas of “${seen}” do not part thousands; a digit may be missing or one too many. Check it.`,
  },
  about: {
    th: 'จำนวนเงินคั่นหลักพันไม่ถูกต้อง เช่น ๕๐,๐๐ บาท หรือ ๑๒๕๐,๐๐๐ บาท อาจพิมพ์ตัวเลขขาดหรือเกิน กรุณาตรวจกับเอกสาร',
    en: 'The commas of an amount do not part thousands (๕๐,๐๐ บาท, ๑๒๕๐,๐๐๐ บาท): a digit may be missing or one too many. Check it with the document.',
  },
});
