/** Data of private people in a text: numbers of cards, passports, mobile telephones and accounts, home addresses, birthdays, mail. */

import { everyMatch } from '../every-match';
import { toArabicDigits } from '../text/digits';
import { outsideLinks } from './links';
import { PEOPLE } from './people';

export type PersonalKind =
  | 'identity'
  | 'passport'
  | 'mobile'
  | 'account'
  | 'home'
  | 'birth'
  | 'email';

export interface PersonalData {
  readonly kind: PersonalKind;
  readonly text: string;
}

/** Where a number begins: behind no other digit, sign of a longer one or part of a name's number; โทร.081… is one. */
const START = '(?:(?<![\\d/-]|\\d[.,])|(?<=(?:โทร|มือถือ|เบอร์)[/-]))';
/** By itself, or in the card's groups: 1-4-5-2-1. */
const IDENTITY = new RegExp(
  `${START}(?:\\d{13}|\\d[-–— ]\\d{4}[-–— ]\\d{5}[-–— ]\\d{2}[-–— ]\\d)(?![\\d.,/-]*\\d)`,
  'g',
);
/** What is called so is one, with a digit wrong or missing too. */
const CALLED_IDENTITY =
  /(?:บัตร(?:ประจำตัว)?(?:ประชาชน)?|ประจำตัวประชาชน|เลขประชาชน|ปชช\.?)(?:เลขที่|หมายเลข|เลข)?[\s:：.=(]{0,4}(\d(?:[-–— ]?\d){11,12})(?![\d-]*\d)/g;
const PASSPORT =
  /(?:หนังสือเดินทาง|พาสปอร์ต|passport)[^\dA-Za-z\n]{0,20}(?:no\.?\s?)?([A-Za-z]{1,2}\d{6,8})(?!\d)/gi;
/** Ten digits in any groups, in brackets or with full stops those of telephones; and as they are dialled from abroad. */
const MOBILE = new RegExp(
  `${START}(?:0[-–— ]?[689](?:[-–— ]?\\d){8}|0[689](?:\\d\\.\\d{3}\\.?|\\.\\d{4}\\.)\\d{4}|\\(0[689]\\d\\)[-–— ]?\\d{3}[-–— ]?\\d{4})(?![\\d-]*\\d)`,
  'g',
);
const ABROAD = new RegExp(
  `${START}\\+66[-–— ]?(?:\\(0\\))?[-–— ]?[689](?:[-–— ]?\\d){8}(?!\\d)`,
  'g',
);
const DIALLED = /(?:โทร|มือถือ|เบอร์)[^\d\n]{0,12}(66[689]\d{8})(?!\d)/g;
const BANK =
  '(?:ธ\\.?ก\\.?ส\\.?|ธอส\\.?|(?:ธนาคาร)?(?:กรุงไทย|กรุงเทพ|กสิกร(?:ไทย)?|ไทยพาณิชย์|ออมสิน|กรุงศรี(?:อยุธยา)?|ทหารไทย|ธนชาต|เพื่อการเกษตร[^\\d\\n]{0,30}|อาคารสงเคราะห์))';
const ACCOUNT = new RegExp(
  `(?:เลข(?:ที่)?บัญชี|บัญชี(?:ธนาคาร|เงินฝาก)?[^\\d\\n]{0,40}?เลขที่|(?:เข้า|ผ่าน)บัญชี|บัญชี\\s?${BANK}|ธนาคาร${BANK.replace('(?:ธนาคาร)?', '')}|พร้อมเพย์)[^\\d\\n]{0,20}(\\d[\\d –—-]{8,16}\\d)`,
  'g',
);
const HOME =
  /บ้านเลขที่\s*\d[\d/]*(?![\d/])(?!\s*(?:ราย|หลัง|เลข|ครัวเรือน|ป้าย|แห่ง|ฉบับ|เรื่อง|ครั้ง|คำขอ))|(?<!ตั้ง)อยู่\s?(?:เลขที่\s?)?\d[\d/]*\s?(?:ม\.|หมู่)/g;
/** Of a person: หมู่, a road or a ตำบล follows, so that it is no number of a contract. */
const PERSONS_HOME =
  /^[^\d\n]{2,70}?((?:บ้าน)?เลขที่\s?\d[\d/]*)\s?(?:ม\.|หมู่|ถ\.|ถนน|ซ\.|ซอย|ต\.|ตำบล)/;
const BIRTH =
  /^[^\n]{2,70}?((?<!เหตุ)(?:วัน(?:เดือนปี)?)?เกิด(?:เมื่อ)?\s?(?:วันที่)?\s?[:：]?\s?\d{1,2}[\s/-]?(?:[ก-๎.]{2,12}|\d{1,2})[\s/-]?\d{2,4})/;
/** Offices have such addresses too: only beside a person's name. */
const EMAIL =
  /^[^\n]{2,100}?([\w.+-]{1,64}@(?:gmail|hotmail|yahoo|outlook|live|icloud)\.[a-z.]{2,6})/i;
const OF_PEOPLE = { home: PERSONS_HOME, birth: BIRTH, email: EMAIL } as const;
const BESIDE_NAME = 140;

/** What belongs to an office is open to all: said within the words before a number. */
const OFFICES_ACCOUNT =
  /ของ(?:เทศบาล|อบต|อบจ|องค์การ|สำนักงาน|หน่วยงาน|ทางราชการ|โรงเรียน|กองทุน)|บริจาค/;
/** A bank's guarantee has a number of its own. */
const GUARANTEE = /ค้ำประกัน[^\d\n]{0,30}$/;
const OFFICES_HOME =
  /(?:สำนักงาน|ที่ทำการ|ที่ตั้ง|ตั้งอยู่|ศูนย์[ก-๎]{0,12}|โรงเรียน[ก-๎]{0,12}|เทศบาล[ก-๎]{0,12})\s?$/;
const BEFORE = 40;

/** What nearly no text has. */
const SUSPICIOUS =
  /(?:[0-9๐-๙][-–— ]?){10}|[0๐][689๖๘๙][.0-9๐-๙)]|บัญชี|เลขที่|เกิด|เดินทาง|พาสปอร์ต|passport|@|อยู่\s?[0-9๐-๙]/i;

/** In the order of kinds; nothing is told twice. */
export function personalDataIn(text: string): readonly PersonalData[] {
  if (!SUSPICIOUS.test(text)) return [];
  const found: PersonalData[] = [];
  const add = (kind: PersonalKind, seen: string) => {
    if (!found.some((each) => each.text.includes(seen))) found.push({ kind, text: seen });
  };
  const all = (part: string, kind: PersonalKind, pattern: RegExp, isOne: IsOne = () => true) => {
    for (const { 0: whole, 1: seen = whole, index } of everyMatch(part, pattern)) {
      if (isOne(seen, part.slice(Math.max(0, index - BEFORE), index), whole)) add(kind, seen);
    }
  };
  const arabic = toArabicDigits(text);
  outsideLinks(arabic, (part) => {
    all(part, 'identity', IDENTITY, isIdentity);
    all(part, 'identity', CALLED_IDENTITY);
    all(part, 'passport', PASSPORT);
    for (const pattern of [MOBILE, ABROAD, DIALLED]) all(part, 'mobile', pattern);
    all(part, 'account', ACCOUNT, isPersonsAccount);
    all(part, 'home', HOME, (_seen, before) => !OFFICES_HOME.test(before));
    return part;
  });
  for (const beside of besideNames(arabic)) {
    for (const [kind, pattern] of Object.entries(OF_PEOPLE)) {
      const seen = pattern.exec(beside)?.[1];
      if (seen !== undefined) add(kind as keyof typeof OF_PEOPLE, seen);
    }
  }
  return found;
}

type IsOne = (seen: string, before: string, whole: string) => boolean;

/** What stands behind each name, from its title on. */
function besideNames(text: string): readonly string[] {
  if (!/เลขที่|เกิด|@/.test(text)) return [];
  return PEOPLE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index }) => text.slice(index, index + BESIDE_NAME)),
  );
}

/** The last digit is worked out from the twelve before it: other numbers of thirteen digits are not taken for one. */
function isIdentity(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (13 - index), 0);
  return digits[0] !== 0 && (11 - (sum % 11)) % 10 === digits[12];
}

function isPersonsAccount(seen: string, before: string, whole: string): boolean {
  const isLong = seen.replace(/\D/g, '').length >= 10;
  return isLong && !OFFICES_ACCOUNT.test(whole) && !GUARANTEE.test(before);
}

/** Enough to find it by, and no copy of it. */
export function masked(text: string): string {
  if (text.includes('@')) return text.replace(/(?<=^.)[^@]*/, 'xxx');
  const digits = text.replace(/\D/g, '').length;
  let seen = 0;
  return text.replace(/\d/g, (digit) => {
    seen++;
    return seen <= 2 || seen > digits - 2 ? digit : 'x';
  });
}
