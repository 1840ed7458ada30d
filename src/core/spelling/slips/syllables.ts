/**
 * Syllables that no Thai word has, mostly a mark typed for the one that looks like it: เดีอน, เปลื่ยน, ปัองกัน, หนื่ง. A
 * vowel before its letter goes with certain marks over it, and certain letters behind it, and with no others.
 */
import type { Slip } from '../slips';

const TONE = '[่-๋]?';
/** Letters that begin a syllable together; of other two, the first may be one by itself, as in เสรี and เวที. */
const TOGETHER = '[กขคตปผพ][รลว]';
/** None of อ and ฮ: no syllable ends with them. */
const CLOSING = '[ก-ฬ]';

const NONE = [
  // เ: over its letter no ั and no ึ, ี before ย alone, ื before อ alone, ิ before what closes the syllable.
  `เ[ก-ฮ](?:[ัึ]|ี(?!${TONE}ย)|ื(?!${TONE}อ)|ิ(?!${TONE}${CLOSING}))`,
  `เ${TOGETHER}(?:[ิ-ึ][่-๋]อ|ื(?!${TONE}[อน]))`,
  // The other vowels before a letter have none over or under it, and none of them comes twice.
  `[เ-ไ][ก-ฮ][ุู]|[แ-ไ][ก-ฮ][ัิ-ื]|[โ-ไ][ก-ฮ]็|[เ-ไ]{2}`,
  // Over a letter alone each is closed by some letters only.
  `ั(?!${TONE}${CLOSING})|ื(?!${TONE}[นดมบชอ])|(?<![ตหอฮร])ึ${TONE}อ|(?<!ก)็(?![ก-ฮ])`,
  '[ะเ-ไๆฯ][ัิ-ฺ็-๎]',
  // A vowel behind the letter comes without another, but for that of เกาะ.
  `[ัิ-ฺ็]${TONE}[ะาำ]|[ะำ][ะาำ]|(?<!เ[ก-ฮ]{1,3}${TONE})าะ`,
].join('|');
const ANY = new RegExp(NONE);
const EVERY = new RegExp(NONE, 'g');

/** Where the syllable can only be the one with the mark that looks like it. */
const MEANT: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^(เ[ก-ฮ]{1,2})[ิ-ึ]([่-๋]?อ)/, '$1ื$2'],
  [/^(เ[ก-ฮ]{1,2})[ึื]([่-๋]?ย)/, '$1ี$2'],
  [/^(เ[ก-ฮ])ั(า)/, '$1้$2'],
  [/^(เ[ก-ฮ])ั([กงดตนบ])/, '$1็$2'],
  [/^(แ[ก-ฮ])ั(ว)/, '$1้$2'],
  [/^([ใไ][ก-ฮ])ั([่-๋])/, '$1$2'],
  [/^([ใไ][ก-ฮ])ั/, '$1้'],
  [/^([ก-ฮ]{1,2})ั(อ)/, '$1้$2'],
  [/^([ก-ฮ]{1,2})ื([่-๋]?[กง])/, '$1ึ$2'],
  [/^([ก-ฮ]{1,2})ึ([่-๋]?อ)/, '$1ื$2'],
];
/** The letter behind that closes the syllable, so that a message shows the whole of it: เดีอน, เปลื่ยน. */
const CLOSED = /(?<=[อย])[ก-ฬ](?![ะาำ\u0e31-\u0e3a\u0e47-\u0e4e])/y;
/** Of two letters under one mark the first is shown too: หนึ่ง, ปรึกษา. */
const FIRST_OF_TWO = /(?:ห[งนมยรลว]|[กขคตปผพ][รลว])$/;
const LONGEST = 6;

/** In the text's order: those that are meant to be another, surely enough to ask. */
export function syllableSlipsIn(text: string): readonly Slip[] {
  return wrongSyllables(text).flatMap((index) => {
    const piece = text.slice(index, index + LONGEST);
    for (const [wrong, right] of MEANT) {
      const [letters] = wrong.exec(piece) ?? [];
      if (letters === undefined) continue;
      CLOSED.lastIndex = index + letters.length;
      const [closing = ''] = CLOSED.exec(text) ?? [];
      return [{ index, wrong: letters + closing, right: letters.replace(wrong, right) + closing }];
    }
    return [];
  });
}

/** Where each begins. */
export function wrongSyllables(text: string): readonly number[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(EVERY)].map(({ 0: found, index }) => {
    if (!/^[ัืึ็]/.test(found)) return index;
    return FIRST_OF_TWO.test(text.slice(Math.max(0, index - 2), index))
      ? index - 2
      : Math.max(0, index - 1);
  });
}
