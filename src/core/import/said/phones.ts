/** The telephone numbers of an office's line, by the words before them: at a desk, in a pocket, of the fax. */
import { withoutEnd } from './without-end';

export interface TakenPhones {
  /** With its extension; that of a pocket where no other is given, '' where there is none. */
  readonly phone: string;
  readonly before: string;
  /** What stands behind the first number, without the others. */
  readonly behind: string;
}

const WORD =
  '(?:หมายเลข|เบอร์)?(?:โทรศัพท์(?:เคลื่อนที่|มือถือ)?|โทรสาร|โทร|มือถือ|แฟกซ์|แฟ็กซ์|tel(?:ephone)?|mobile|phone|fax|☎) ?\\.?';
const LABEL = `(?:${WORD} ?(?:/|และ|,) ?)?${WORD}(?: ?(?:หมายเลข|เบอร์))? ?[:：]? ?`;
const DIGITS = '[0-9๐-๙]';
const NUMBER = `(?:\\(${DIGITS}{2,3}\\) ?)?${DIGITS}[0-9๐-๙\\s\\-–,./()]{2,60}`;
const EXTENSION = `(?:ต่อ|กด|ext\\.?|ภายใน|#) ?\\.? ?${DIGITS}{1,6}(?: ?[-–,/] ?${DIGITS}{1,6}(?! ?${DIGITS})){0,5}\\)?`;
const NUMBERED = new RegExp(`\\(? ?(${LABEL})(${NUMBER}(?:${EXTENSION})?|${EXTENSION})`, 'gi');
/** A form that nobody has filled in. */
const LABEL_ALONE = new RegExp(`[\\s(]?(?<![ก-ฮ])${WORD} ?[:：\\-–]{0,2} ?\\)?$`, 'i');
const IN_A_POCKET = /มือถือ|เคลื่อนที่|mobile/i;
const FAX_ALONE = /^(?:หมายเลข|เบอร์)?(?:โทรสาร|แฟกซ์|แฟ็กซ์|fax)[^/,และ]*$/i;

/** Of a line whose blanks are single. */
export function takePhones(line: string): TakenPhones {
  const matches = [...line.matchAll(NUMBERED)];
  const numbers = matches.flatMap(([, label = '', number = '']) =>
    FAX_ALONE.test(label) ? [] : [{ number, isDesk: !IN_A_POCKET.test(label) }],
  );
  const chosen = numbers.find(({ isDesk }) => isDesk) ?? numbers[0];
  const [first] = matches;
  const before = first ? line.slice(0, first.index) : line;
  const behind = first ? line.slice(first.index).replace(NUMBERED, ' ') : '';
  return {
    phone: chosen ? withoutEnd(balanced(chosen.number), ',./(-') : '',
    before: before.replace(LABEL_ALONE, ''),
    behind,
  };
}

/** The bracket around a whole number with its label ends behind the number. */
function balanced(number: string): string {
  return number.includes('(') ? number : number.replace(/\)/g, '');
}
