/** A word misspelt: in the office's own list of words to replace, or of those that are often misspelt in official Thai. */
import { corrected, correctionsOf } from '../../spelling/corrections';
import type { Misspelt } from '../../spelling/misspelt';
import { IGNORED_WORDS, ownWords } from '../../spelling/own-words';
import { defineRule } from '../finding';
import { proseIn, readTexts } from '../prose';

type Word = Pick<Misspelt, 'wrong' | 'right'>;

/** More are counted: a message is short. */
const NAMED = 3;

export const textSpelling = defineRule<
  'text/spelling',
  {
    /** In the text's order; one only where the finding asks. */
    readonly words: readonly Pick<Misspelt, 'wrong' | 'right'>[];
    readonly asks: boolean;
  }
>({
  name: 'text/spelling',
  severity: 'warning',
  source: 'dictionary',
  look: (context) => {
    const own = ownWords(context.settings);
    return readTexts(
      context,
      (text) => {
        const found = correctionsOf(text, own);
        const sure = distinct(found.filter(({ asks }) => !asks));
        const asked = distinct(found.filter(({ asks }) => asks));
        return [
          ...(sure.length > 0 ? [{ details: { words: sure, asks: false } }] : []),
          ...asked.map((word) => ({ details: { words: [word], asks: true }, asks: true as const })),
        ];
      },
      proseIn(context),
    );
  },
  fix: (text, { settings }) =>
    corrected(
      text,
      correctionsOf(text, ownWords(settings)).filter(({ asks }) => !asks),
    ),
  offer: (text, { words: [word] }) =>
    corrected(
      text,
      correctionsOf(text, ownWords(null)).filter(({ wrong }) => wrong === word?.wrong),
    ),
  message: {
    th: ({ words, asks }) => {
      const list = words
        .slice(0, NAMED)
        .map(({ wrong, right }) => `“${wrong}” ควรเขียนว่า “${right}”`)
        .join(' และ ');
      const more = words.length > NAMED ? ` และอีก ${words.length - NAMED} คำ` : '';
      const ask = ` หากเป็นชื่อเฉพาะหรือตั้งใจใช้คำนี้ กรุณาเพิ่มในแถว “${IGNORED_WORDS}” ของชีตตั้งค่า`;
      return `${list}${more}${asks ? ask : ''}`;
    },
    en: ({ words, asks }) => {
      const list = words
        .slice(0, NAMED)
        .map(({ wrong, right }) => `“${wrong}” should be “${right}”`)
        .join(', and ');
      const more = words.length > NAMED ? `, and ${words.length - NAMED} more` : '';
      const ask = ` If it is a name, or meant so, add it to the row ${IGNORED_WORDS} of the settings.`;
      return `${list}${more}.${asks ? ask : ''}`;
    },
  },
  about: {
    th: 'คำที่มักเขียนผิดในหนังสือราชการ เช่น “เว็ปไซด์” “มาตราการ” ควรเขียนตามพจนานุกรมฉบับราชบัณฑิตยสภา ระบบแก้ให้ได้ ชื่อบุคคล ชื่อกฎหมาย ข้อความในเครื่องหมายคำพูด ที่อยู่เว็บ และอีเมลจะไม่ตรวจ หน่วยงานเพิ่มคำของตนได้ในชีตตั้งค่า แถว “คำที่ไม่ต้องตรวจ” (คั่นด้วยจุลภาค) และ “คำที่ใช้แทน” (เช่น กองการศึกษาฯ → กองการศึกษา)',
    en: 'A word that is often misspelt in official Thai (เว็ปไซด์, มาตราการ) should be written as in the Royal Society’s dictionary; ITA Memo can fix it. Names of people, titles of laws, quotations and addresses are left alone. Own words go into the settings: คำที่ไม่ต้องตรวจ (not to be checked, with commas between) and คำที่ใช้แทน (A → B).',
  },
});

function distinct(words: readonly Word[]): readonly Word[] {
  return words
    .filter(({ wrong }, index) => words.findIndex((each) => each.wrong === wrong) === index)
    .map(({ wrong, right }) => ({ wrong, right }));
}
