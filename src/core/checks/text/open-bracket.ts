/** A bracket or a quotation that is opened and never closed; a closing one alone may be of a list: ๑) ก). */
import { everyMatch } from '../../every-match';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { isOfMeasures, readTexts } from '../prose';

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };
const BRACKET = /[()[\]“”]/g;

/** The first that stays open, with the text behind it; null where all are closed. */
function openIn(text: string): string | null {
  const open: RegExpMatchArray[] = [];
  for (const match of everyMatch(text, BRACKET)) {
    const [letter] = match;
    const last = open[open.length - 1];
    if (letter in CLOSED_BY) open.push(match);
    else if (last && letter === CLOSED_BY[last[0]]) open.pop();
  }
  const [first] = open;
  return first ? text.slice(first.index) : null;
}

export const textOpenBracket = defineRule<'text/open-bracket', { readonly seen: string }>({
  name: 'text/open-bracket',
  severity: 'info',
  source: 'dictionary',
  look: (context) =>
    readTexts(
      context,
      (text) => {
        const seen = openIn(text);
        return seen === null ? [] : [{ details: { seen: short(seen) } }];
      },
      isOfMeasures,
    ),
  message: {
    th: ({ seen }) => `วงเล็บหรือเครื่องหมายคำพูดที่ “${seen}” เปิดแล้วยังไม่ปิด กรุณาตรวจและพิมพ์ให้ครบคู่`,
    en: ({ seen }) =>
      `The bracket or quotation at “${seen}” is opened and not closed. Check and close it.`,
  },
  about: {
    th: 'วงเล็บหรือเครื่องหมายคำพูดเปิดแล้วไม่ปิด ผู้อ่านจึงไม่ทราบว่าข้อความในวงเล็บจบตรงไหน และอาจมีข้อความถูกตัดหาย กรุณาตรวจและพิมพ์ให้ครบคู่',
    en: 'A bracket or a quotation is opened and never closed: a reader cannot tell where it ends, and text may have been cut off. Check and close it.',
  },
});
