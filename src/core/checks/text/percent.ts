/** ร้อยละ and a per cent sign say the same twice. */
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { readTexts } from '../prose';

const NUMBER = '[0-9๐-๙][0-9๐-๙.,]*';
const SIGN = '(?:%|％|เปอร์เซ็นต์|เปอร์เซนต์|เปอร์เซ็น(?!ต์))';
/** And thrice: 50 เปอร์เซ็นต์%. */
const TWICE = new RegExp(
  `(ร้อยละ\\s*${NUMBER}(?:\\s*(?:-|–|ถึง)\\s*${NUMBER})?)\\s*${SIGN}(?:\\s?${SIGN}){0,2}`,
);

const ALL_TWICE = new RegExp(TWICE.source, 'g');
/** Without the sign the number would run into the next one. */
const BEFORE_A_NUMBER = new RegExp(`${TWICE.source}(?=[0-9๐-๙])`, 'g');

export const textPercent = defineRule<
  'text/percent',
  { readonly seen: string; readonly meant: string }
>({
  name: 'text/percent',
  severity: 'warning',
  source: 'dictionary',
  look: (context) =>
    readTexts(context, (text) => {
      const [seen] = TWICE.exec(text) ?? [];
      return seen === undefined
        ? []
        : [{ details: { seen: short(seen), meant: short(seen.replace(TWICE, '$1')) } }];
    }),
  fix: (text) => text.replace(BEFORE_A_NUMBER, '$1 ').replace(ALL_TWICE, '$1'),
  message: {
    th: ({ seen, meant }) => `“${seen}” ควรเขียนว่า “${meant}” อย่างเดียว`,
    en: ({ seen, meant }) => `“${seen}” says percent twice. “${meant}” is enough.`,
  },
  about: {
    th: 'เขียน “ร้อยละ” คู่กับ “%” หรือ “เปอร์เซ็นต์” ซึ่งซ้ำกัน ในหนังสือราชการควรใช้ “ร้อยละ” อย่างเดียว ระบบแก้ให้ได้',
    en: 'ร้อยละ together with % or เปอร์เซ็นต์ says it twice; official text uses ร้อยละ alone. ITA Memo can fix it.',
  },
});
