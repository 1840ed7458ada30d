/** A figure that cannot be: satisfied by 112 per cent, 250 of 240, a fall from 5 days to 7, an amount unlike its words. */
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { linesOf, seenAt } from '../lines';
import { bahtInWords } from './baht-words';

const NUMBER = '(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?)';
const UNIT = '([ก-๎]{0,12})';
const WHAT = /[ก-๎]{0,24}/.source;
/** What has an end at one hundred; a revenue, or what rises, has none. */
const PER_CENT = new RegExp(
  `(?:พึงพอใจ|เชื่อมั่น|เบิกจ่าย|คืบหน้า|ก้าวหน้า|แล้วเสร็จ|ผ่านเกณฑ์|ผลการประเมิน)[ก-๎\\s]{0,30}(?:(?:ร้อยละ|คิดเป็น)\\s{0,2}${NUMBER}|${NUMBER}\\s?%)`,
);
const OF_ALL = new RegExp(
  `${NUMBER}\\s?${UNIT}\\s?(?:จาก\\s?(?:ทั้งหมด|ทั้งสิ้น|จำนวน|คะแนนเต็ม)?|\\(?(?:คะแนน)?เต็ม)\\s?${NUMBER}(?![\\d,])\\s?${UNIT}`,
);
const FALL = new RegExp(
  `(?:ลด|เหลือ)${WHAT}\\s?จาก(?:เดิม)?\\s?${NUMBER}\\s?${UNIT}\\s?(?:(?:คง)?เหลือ(?:เพียง)?|เป็น)\\s?${NUMBER}\\s?${UNIT}`,
);
const AMOUNT = new RegExp(`${NUMBER}\\s?(?:บาท|\\.?-)\\s?\\(([ก-๎\\s]{2,80})บาท(?:ถ้วน)?\\)`);
/** More than before, or than was aimed at. */
const GROWTH = /เพิ่ม|เกิน|สูง|มากกว่า|ขยาย|ยกระดับ|เดิม|เป้า|แผน|ปีก่อน|ปีที่แล้ว|ปี\s?25|ลด|ประหยัด|เหลือ/;

export const evidenceImpossibleFigure = defineRule({
  name: 'evidence/impossible-figure',
  severity: 'warning',
  source: 'agree',
  look: (context) =>
    linesOf(context).flatMap((line) => {
      const text = line.isShared ? null : impossibleIn(line.told);
      return text === null ? [] : [seenAt(context, line.toldAt, { text: short(text) })];
    }),
  message: {
    th: ({ text }) => `ตัวเลข “${text}” เป็นไปไม่ได้หรือไม่ตรงกัน กรุณาตรวจกับเอกสารและแก้ไข`,
    en: ({ text }) =>
      `The figures “${text}” cannot be, or disagree. Check them with the document and correct them.`,
  },
  group: {
    th: (count) => `ตัวเลขที่เป็นไปไม่ได้หรือไม่ตรงกัน ${count} แห่ง`,
    en: (count) => `Figures that cannot be: ${count}`,
  },
  about: {
    th: 'ตัวเลขในผลหรือหมายเหตุเป็นไปไม่ได้หรือไม่ตรงกัน เช่น ความพึงพอใจเกินร้อยละ ๑๐๐ จำนวนที่ทำมากกว่าจำนวนทั้งหมด ลดลงแต่ตัวเลขเพิ่มขึ้น หรือจำนวนเงินไม่ตรงกับตัวอักษร กรุณาตรวจกับเอกสารและแก้ไข',
    en: 'A figure in the results cannot be, or two disagree: satisfied by more than 100 per cent, more done than there are, a fall to a higher number, an amount unlike its words. Check with the document and correct it.',
  },
});

function impossibleIn(told: string): string | null {
  const checks = [overHundred, moreThanAll, fallThatRises, unlikeItsWords];
  return told.split('\n').flatMap((text) => checks.flatMap((look) => look(text) ?? []))[0] ?? null;
}

function overHundred(text: string): string | null {
  const [found, number, signed] = PER_CENT.exec(text) ?? [];
  return found !== undefined && numberIn(number ?? signed) > 100 && !GROWTH.test(text)
    ? found
    : null;
}

/** Of one and the same unit, or of none: 5 เรื่อง จาก 3 กอง is none of all. */
function moreThanAll(text: string): string | null {
  const match = OF_ALL.exec(text);
  if (!match || GROWTH.test(text)) return null;
  const [found, part, unit = '', all, other = ''] = match;
  const isSame = other === '' || other.startsWith(unit);
  return isSame && numberIn(part) > numberIn(all) ? found : null;
}

function fallThatRises(text: string): string | null {
  const [found, before, unit = '', after, other = ''] = FALL.exec(text) ?? [];
  const isSame = unit !== '' && other.startsWith(unit);
  return found !== undefined && isSame && numberIn(after) > numberIn(before) ? found : null;
}

function unlikeItsWords(text: string): string | null {
  const [found, number, words = ''] = AMOUNT.exec(text) ?? [];
  const said = bahtInWords(words);
  return found !== undefined && said !== null && said !== numberIn(number) ? found : null;
}

function numberIn(digits = ''): number {
  return Number(digits.replace(/,/g, ''));
}
