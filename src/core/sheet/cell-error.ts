/** Tells what a sheet shows in place of a value: a formula's error, or a value that is still to come. */

/** As Sheets and Excel write them in any language, of which none is Thai: `#REF!`, `#NAME?`, `#BEZUG!`, `#N/A`; but `#สุจริต!`. */
const ERROR = /^#(?:(?!\p{Script=Thai})[\p{L}\p{M}\p{N}_/.]{1,30} ?[!?]|N\/A|NV|N\/D|N\/B)$/iu;

const WAITING = [
  'loading',
  'loading data',
  'fetching',
  'fetching data',
  'calculating',
  'getting data',
  'please wait',
  'กำลังโหลด',
  'กำลังโหลดข้อมูล',
  'กำลังดึงข้อมูล',
  'กำลังคำนวณ',
  'กำลังประมวลผล',
  '(?:กรุณา|โปรด)?รอสักครู่',
];
/** With its dots, which a clerk's own words seldom have. */
const LOADING = new RegExp(`^(?:${WAITING.join('|')})\\s?(?:\\.{2,6}|…)$`, 'i');

/** Null for a text that somebody has written. */
export function cellErrorOf(text: string): 'formula' | 'loading' | null {
  // No error is longer; most cells are looked at by their first letter.
  if (text.length > 40) return null;
  if (text.startsWith('#')) {
    if (/^#GETTING_DATA$/i.test(text)) return 'loading';
    // What a column shows that is too narrow for its number, copied with the rest.
    if (/^#{4,}$/.test(text)) return 'formula';
    return ERROR.test(text) ? 'formula' : null;
  }
  return LOADING.test(text) ? 'loading' : null;
}
