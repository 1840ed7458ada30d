/** The code of an OIT item is the letter O and Arabic digits (O26): zero in its place, or Thai digits, are a slip. */
import { LAST_ITEM } from '../../ita/years';
import { outsideLinks } from '../../spelling/links';
import { toArabicDigits } from '../../text/digits';
import { type CheckContext, defineRule, type Seen } from '../finding';
import { readTexts } from '../prose';
import { filled } from '../settings-cells';

/** ข้อ 026, OIT ๐๒๖, ITA o26. The items have never been more than 43. */
const NAMED =
  /((?:(?<!แบบ\s?[0-9๐-๙][0-9๐-๙-]{0,6}\s{0,2})ข้อ(?:ที่)?|OIT\s*\(?|ITA|ตัวชี้วัด(?:ที่)?|O[0-9]{1,2}\s*(?:และ|ถึง|,|-|–))\s*)(?:[0๐][0-4๐-๔][0-9๐-๙]|o[0-4๐-๔]?[0-9๐-๙]|O[0-4๐-๔]?[๐-๙]|O[๐-๔][0-9]|[Oo] [0-4๐-๔]?[0-9๐-๙]|(?<=(?:OIT|ITA)[^\n]{0,40})[Oo0๐]-[0-4๐-๔][0-9๐-๙])(?![0-9๐-๙A-Za-z./-]|\s?(?:ของ|แห่ง|ตาม)(?:ระเบียบ|ประกาศ|กฎ|พ\.?ร\.?บ|คู่มือ))/g;
/** O๒๖ by itself: no other thing is written so. */
const BY_ITSELF = /(?<![A-Za-z0-9๐-๙])O(?:[๐-๔][0-9๐-๙]|[0-4][๐-๙]|[๐-๙])(?![0-9๐-๙A-Za-z.])/g;

/** What nearly no text has. */
const SUSPICIOUS = /O[0-9๐-๙]|(?:ข้อ|ที่|OIT|ITA|ตัวชี้วัด)\s*\(?[0๐oO][ -]?[0-9๐-๙]/;

export interface CodeDetails {
  readonly code: string;
  readonly meant: string;
}

export const textOitCode = defineRule<'text/oit-code', CodeDetails>({
  name: 'text/oit-code',
  severity: 'warning',
  source: 'ita',
  look: (context) => [
    ...readTexts(context, (text) => {
      if (!SUSPICIOUS.test(text)) return [];
      const [first] = codesIn(text);
      return first === undefined ? [] : [{ details: { code: first, meant: meantBy(first) } }];
    }),
    ...inSettings(context),
  ],
  fix: (text) =>
    outsideLinks(text, (part) =>
      part
        .replace(ALONE, (code) => (isItem(code) ? meantBy(code) : code))
        .replace(NAMED, (whole, lead: string) =>
          isItem(whole.slice(lead.length)) ? `${lead}${meantBy(whole.slice(lead.length))}` : whole,
        )
        .replace(BY_ITSELF, (code) => (isItem(code) ? meantBy(code) : code)),
    ),
  message: {
    th: ({ code, meant }) => `รหัสข้อ “${code}” ควรเขียนว่า “${meant}” (อักษรโอ ตามด้วยเลขอารบิก)`,
    en: ({ code, meant }) =>
      `The item's code “${code}” should be “${meant}”: the letter O, then Arabic digits.`,
  },
  about: {
    th: 'รหัสข้อของแบบ OIT คืออักษรโอตามด้วยเลขอารบิก เช่น O26 ไม่ใช่เลขศูนย์ (026) หรือเลขไทย (O๒๖) ควรแก้ให้ตรงกับระบบ ITAS ระบบแก้ให้ได้',
    en: 'The code of an OIT item is the letter O and Arabic digits (O26), not zero (026) or Thai digits (O๒๖). ITA Memo can fix it.',
  },
});

/** Where the label says that it is one: 026, ๐๒๖, 26, o26. */
const ALONE = /^(?:[0๐oO][ -]?)?[0-4๐-๔]?[0-9๐-๙]$/;

function inSettings(context: CheckContext): readonly Seen<CodeDetails>[] {
  return (['oitMeasures', 'oitResult'] as const).flatMap((key) => {
    const given = filled(context, key);
    if (!given || !ALONE.test(given.text) || !isItem(given.text)) return [];
    const { sheet, cell, text, value } = given;
    const meant = meantBy(text);
    // O๒๖ has been found as it would be anywhere.
    if (text === meant || isAnywhere(text)) return [];
    const shown = typeof value === 'number' ? { shown: text } : {};
    return [{ sheet, cell, details: { code: text, meant }, ...shown }];
  });
}

function isAnywhere(text: string): boolean {
  return codesIn(text).length > 0;
}

function codesIn(text: string): readonly string[] {
  const found: string[] = [];
  outsideLinks(text, (part) => {
    for (const [whole, lead = ''] of part.matchAll(NAMED)) found.push(whole.slice(lead.length));
    for (const [whole] of part.matchAll(BY_ITSELF)) found.push(whole);
    return part;
  });
  return found.filter(isItem);
}

/** Another is none in any form: see publication/item. */
function isItem(code: string): boolean {
  const number = Number(meantBy(code).slice(1));
  return number > 0 && number <= LAST_ITEM;
}

function meantBy(code: string): string {
  const digits = toArabicDigits(code).replace(/(?:[Oo]|0(?=[ -]?\d\d))[ -]?/, '');
  return `O${digits}`;
}
