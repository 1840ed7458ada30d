/** Data of private people in a text: numbers of identity cards, mobile telephones, accounts, and home addresses. */
import { toArabicDigits } from '../text/digits';
import { outsideLinks } from './links';

export type PersonalKind = 'identity' | 'mobile' | 'account' | 'home';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly text: string;
}

/** By itself, or in the card's groups: 1-4-5-2-1. */
const IDENTITY = /(?<![\d.,/-])(?:\d{13}|\d[- ]\d{4}[- ]\d{5}[- ]\d{2}[- ]\d)(?![\d.,/-]*\d)/g;
/** Ten digits in any groups. */
const MOBILE = /(?<![\d.,/-])0[- ]?[689](?:[- ]?\d){8}(?![\d-]*\d)/g;
const ACCOUNT =
  /(?:เลข(?:ที่)?บัญชี|บัญชี(?:ธนาคาร|เงินฝาก)?[^\d\n]{0,40}?เลขที่)[^\d\n]{0,20}(\d[\d -]{8,14}\d)/g;
const HOME = /(?:อยู่)?บ้านเลขที่\s*\d[\d/]*/g;

/** What nearly no text has. */
const SUSPICIOUS = /(?:[0-9๐-๙][- ]?){10}|บัญชี|บ้านเลขที่/;

/** In the order of kinds. */
export function personalDataIn(text: string): readonly PersonalData[] {
  if (!SUSPICIOUS.test(text)) return [];
  const found: PersonalData[] = [];
  outsideLinks(text, (part) => {
    const arabic = toArabicDigits(part);
    const add = (kind: PersonalKind, pattern: RegExp, isOne = (_text: string) => true) => {
      for (const { 0: whole, 1: number = whole } of arabic.matchAll(pattern)) {
        if (isOne(number)) found.push({ kind, text: number });
      }
    };
    add('identity', IDENTITY, isIdentity);
    add('mobile', MOBILE);
    add('account', ACCOUNT);
    add('home', HOME);
    return part;
  });
  return found;
}

/** The last digit is worked out from the twelve before it: other numbers of thirteen digits are not taken for one. */
function isIdentity(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (13 - index), 0);
  return digits[0] !== 0 && (11 - (sum % 11)) % 10 === digits[12];
}

/** Enough to find it by, and no copy of it. */
export function masked(text: string): string {
  const digits = text.replace(/\D/g, '').length;
  let seen = 0;
  return text.replace(/\d/g, (digit) => {
    seen++;
    return seen <= 2 || seen > digits - 2 ? digit : 'x';
  });
}
