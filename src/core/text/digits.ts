/** Thai and Arabic digits: turns one into the other, and finds numbers written in both. */
import { everyMatch } from '../every-match';

const THAI_ZERO = '๐'.charCodeAt(0);
const ARABIC_ZERO = '0'.charCodeAt(0);
const SHIFT = THAI_ZERO - ARABIC_ZERO;

/**
 * Web and e-mail addresses, whose digits are part of the address and stay as typed.
 * Only ASCII counts as address: Thai text often follows without a space.
 * The lookbehinds let a long word be tried from its beginning alone, and not from each of its letters.
 */
export const ADDRESS =
  /(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![a-z0-9-]\.?)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\x21-\x7e]*)?/gi;

/** A name that begins with @ (of Line), and an item of the assessment (O26): a reader searches for it as it stands. */
const CODE = /(?<![\w@])@[a-z0-9][\w.-]*|(?<![a-z0-9])O[0-9]{1,2}(?![a-z0-9])/gi;

const MIXED_NUMBER = /[0-9๐-๙]+(?:[.,:/-][0-9๐-๙]+)*/g;

export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - SHIFT));
}

/** Writes every digit as a Thai one, addresses included; see {@link thaiDigitsInText} for prose. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + SHIFT));
}

/** Writes the digits of prose as Thai ones; web and e-mail addresses and codes keep theirs. */
export function thaiDigitsInText(text: string): string {
  return outsideAddresses(text, (part) => outside(CODE, part, toThaiDigits));
}

/**
 * What stands in a sentence to a user as the sheet shows it, or as it is to be typed: quotations, a cell or column, a
 * row, the word after เช่น.
 */
const AS_SHOWN = /“[^“”]*”|(?<![A-Za-z])[A-Z]{1,3}[0-9]+|แถว(?:ที่)? ?[0-9]+|เช่น [^ ]+/g;

/** Writes the numbers that a Thai sentence itself says as Thai ones. */
export function thaiDigitsInSentence(text: string): string {
  return outside(AS_SHOWN, text, thaiDigitsInText);
}

/** Applies `change` to the parts of a text that are no web or e-mail address. */
export function outsideAddresses(text: string, change: (part: string) => string): string {
  return outside(ADDRESS, text, change);
}

function outside(kept: RegExp, text: string, change: (part: string) => string): string {
  let result = '';
  let end = 0;
  for (const match of everyMatch(text, kept)) {
    result += change(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + change(text.slice(end));
}

/** The numbers in a text that mix both kinds of digit (๒๕๖5), in order; none in an address. */
export function mixedNumbers(text: string): readonly string[] {
  const found: string[] = [];
  outsideAddresses(text, (part) => {
    for (const [run] of part.matchAll(MIXED_NUMBER)) {
      if (/[0-9]/.test(run) && /[๐-๙]/.test(run)) found.push(run);
    }
    return part;
  });
  return found;
}

/** The text with every mixed number written in Thai digits, all else as it was. */
export function unmixNumbers(text: string): string {
  return outsideAddresses(text, (part) =>
    part.replace(MIXED_NUMBER, (run) => (/[๐-๙]/.test(run) ? toThaiDigits(run) : run)),
  );
}
