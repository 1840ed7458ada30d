/** Characters that are not what they look like: marks doubled or out of order, look-alikes, what nobody can see. */
import {
  type OddCharacters,
  oddCharactersIn,
  withDigits,
  withJoinedVowels,
  withSureCharacters,
} from '../../spelling/odd-characters';
import { defineRule } from '../finding';
import { readTexts } from '../prose';

const ASKED: readonly OddCharacters['kind'][] = [
  'letter-for-digit',
  'split-vowel',
  'two-marks',
  'loose-mark',
  'no-syllable',
];

const IN_THAI: Readonly<Record<OddCharacters['kind'], (found: OddCharacters) => string>> = {
  marks: ({ meant }) =>
    `สระหรือวรรณยุกต์ใน “${meant}” พิมพ์ซ้ำ สลับลำดับ หรือใช้อักขระอื่นแทน มองคล้ายกันแต่ค้นหาไม่พบ ควรแก้ให้ถูกต้อง`,
  invisible: ({ meant }) => `มีอักขระที่มองไม่เห็นอยู่ใน “${meant}” ทำให้ค้นหาไม่พบ ควรลบออก`,
  spaces: ({ meant }) => `มีช่องว่างชนิดที่ไม่ตัดบรรทัดซ้อนกันใน “${meant}” ควรเปลี่ยนเป็นเว้นวรรคปกติ`,
  'letter-for-digit': ({ shown, meant }) =>
    `“${shown}” มีตัวอักษรอังกฤษแทนตัวเลข ควรเป็น “${meant}” กรุณาตรวจ`,
  'split-vowel': ({ meant }) => `มีช่องว่างหลังสระหน้าคำ ควรเป็น “${meant}” กรุณาตรวจ`,
  'two-marks': ({ shown }) => `มีสระหรือวรรณยุกต์สองตัวบนพยัญชนะเดียวกันใน “${shown}” กรุณาพิมพ์คำนี้ใหม่`,
  'loose-mark': ({ shown }) => `มีสระหรือวรรณยุกต์ที่ไม่อยู่กับพยัญชนะใกล้ “${shown}” กรุณาพิมพ์คำนี้ใหม่`,
  'no-syllable': ({ shown }) => `สระหรือวรรณยุกต์ใน “${shown}” ไม่ประกอบเป็นคำในภาษาไทย กรุณาตรวจตัวสะกด`,
};

const IN_ENGLISH: Readonly<Record<OddCharacters['kind'], (found: OddCharacters) => string>> = {
  marks: ({ meant }) =>
    `A vowel or tone mark in “${meant}” is typed twice, out of order or as a look-alike: a search does not find it. Put it right.`,
  invisible: ({ meant }) =>
    `Invisible characters stand in “${meant}”: a search does not find it. Remove them.`,
  spaces: ({ meant }) =>
    `Non-breaking spaces follow one another in “${meant}”. Use one ordinary space.`,
  'letter-for-digit': ({ shown, meant }) =>
    `“${shown}” has a letter in place of a digit. It should probably be “${meant}”.`,
  'split-vowel': ({ meant }) =>
    `A space stands behind a leading vowel. It should probably be “${meant}”.`,
  'two-marks': ({ shown }) =>
    `A letter in “${shown}” has two vowels or two tone marks. Type the word anew.`,
  'loose-mark': ({ shown }) =>
    `A vowel or tone mark near “${shown}” has lost its letter. Type the word anew.`,
  'no-syllable': ({ shown }) =>
    `The vowels or tone marks in “${shown}” make no Thai word. Check the spelling.`,
};

export const textCharacters = defineRule<'text/characters', OddCharacters>({
  name: 'text/characters',
  severity: 'warning',
  source: 'sheets',
  look: (context) =>
    readTexts<OddCharacters>(context, (text) => {
      const found = oddCharactersIn(text);
      const sure = found.find(({ kind }) => !ASKED.includes(kind));
      return [
        // One fix mends all of them.
        ...(sure ? [{ details: sure }] : []),
        ...found
          .filter(({ kind }) => ASKED.includes(kind))
          .map((details) => ({ details, asks: true as const })),
      ];
    }),
  fix: withSureCharacters,
  offer: (text, { kind }) => {
    if (kind === 'letter-for-digit') return withDigits(text);
    return kind === 'split-vowel' ? withJoinedVowels(text) : text;
  },
  message: {
    th: (found) => IN_THAI[found.kind](found),
    en: (found) => IN_ENGLISH[found.kind](found),
  },
  about: {
    th: 'อักขระที่มองคล้ายกันแต่ไม่ใช่ตัวเดียวกัน เช่น เ สองตัวแทน แ นิคหิตกับสระอาแทนสระอำ วรรณยุกต์ซ้ำ ตัวโอแทนเลขศูนย์ สระที่ไม่ประกอบเป็นคำ หรืออักขระที่มองไม่เห็น ค้นหาไม่พบและอาจพิมพ์เพี้ยน กรุณาแก้ไข ระบบแก้ให้ได้เมื่อแก้ได้ทางเดียว',
    en: 'Characters that look right and are not: two เ for แ, a mark typed twice, the letter o for zero, vowels that make no word, or what nobody can see. A search does not find them, and they may print oddly. ITA Memo fixes only what is certain.',
  },
});
