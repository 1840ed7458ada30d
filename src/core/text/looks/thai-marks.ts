/** Thai as it looks: puts a letter's marks into the one order, and look-alikes into the letters that are meant. */
import { once } from '../../once';

/** Vowels over and under a letter, its tone, the sign of a silent letter, and nikhahit. */
const MARK = '\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e';
const NIKHAHIT = '\u0e4d';
const AA = '\u0e32';
const AM = '\u0e33';
const LONG_AA = '\u0e45';

/**
 * Marks in glyphs of their own, as old fonts for Windows (F7xx) and the Mac (F8xx) kept them for other places over
 * a letter. Text copied from a PDF still has them; by the tables in HarfBuzz's shaper for Thai.
 */
const OWN_GLYPHS: readonly (readonly [meant: string, glyphs: string])[] = [
  ['\u0e10', '\uf700\uf89e'],
  ['\u0e0d', '\uf70f\uf89a'],
  ['\u0e31', '\uf710\uf884'],
  ['\u0e34', '\uf701\uf885'],
  ['\u0e35', '\uf702\uf886'],
  ['\u0e36', '\uf703\uf887'],
  ['\u0e37', '\uf704\uf888'],
  ['\u0e38', '\uf718\uf89b'],
  ['\u0e39', '\uf719\uf89c'],
  ['\u0e3a', '\uf71a\uf89d'],
  ['\u0e47', '\uf712\uf889'],
  ['\u0e48', '\uf705\uf70a\uf713\uf88a\uf88b\uf88c'],
  ['\u0e49', '\uf706\uf70b\uf714\uf88d\uf88e\uf88f'],
  ['\u0e4a', '\uf707\uf70c\uf715\uf890\uf891\uf892'],
  ['\u0e4b', '\uf708\uf70d\uf716\uf893\uf894\uf895'],
  ['\u0e4c', '\uf709\uf70e\uf717\uf896\uf897\uf898'],
  ['\u0e4d', '\uf711\uf899'],
];

const MEANT: ReadonlyMap<string, string> = new Map(
  OWN_GLYPHS.flatMap(([meant, glyphs]) => [...glyphs].map((glyph) => [glyph, meant] as const)),
);

const OWN_GLYPH = /[\uf700-\uf71a\uf884-\uf89e]/;

/** Vowels that stand beside their letter: no word has one twice in a row. */
const VOWELS = `\u0e30${AA}${AM}\u0e41-\u0e44`;
const VOWEL_TWICE = new RegExp(`([${VOWELS}])\\1+`, 'g');

/** จัดทำา: no word has the two behind one another. */
const AM_AND_AA = new RegExp(`${AA}?${AM}${AA}?`, 'g');

/** What a letter is to those beside it: kept as one byte for each code, since every cell is looked through. */
const [OTHER, VOWEL, BEHIND, OVER, TONE, NEVER] = [0, 1, 2, 3, 4, 5];
const KINDS = once((): Uint8Array => {
  const kinds = new Uint8Array(0x10000);
  const put = (kind: number, letters: string) => {
    for (const letter of letters) kinds[letter.charCodeAt(0)] = kind;
  };
  put(VOWEL, '\u0e30\u0e40\u0e41\u0e42\u0e43\u0e44');
  put(BEHIND, AA + AM);
  put(OVER, '\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47');
  put(TONE, '\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4e');
  put(NEVER, NIKHAHIT + LONG_AA + [...MEANT.keys()].join(''));
  return kinds;
});

/** All marks on one letter, and the vowels that stand behind them. */
const CLUSTER = new RegExp(`[${AA}${AM}${LONG_AA}${MARK}]{2,}`, 'g');

/** Whether the text has marks that only old fonts show rightly. */
export function hasOwnGlyphs(text: string): boolean {
  return OWN_GLYPH.test(text);
}

/**
 * `เเ` for แ, นิคหิต and า for ำ, `ป่ี` for ปี่, `นำ้` for น้ำ, a mark or a vowel typed twice: each as it is rightly typed.
 * What is right already stays as it is.
 */
export function settleMarks(text: string): string {
  if (isSettled(text)) return text;
  return text
    .replace(/[\uf700-\uf71a\uf884-\uf89e]/g, (glyph) => MEANT.get(glyph) ?? glyph)
    .replace(/เเ/g, 'แ')
    .replace(CLUSTER, settledCluster)
    .replace(/(?<![ฤฦ])\u0e45/g, AA)
    .replace(VOWEL_TWICE, '$1')
    .replace(AM_AND_AA, AM);
}

/** So is nearly every cell; one walk is cheaper than putting each letter's marks in order. */
function isSettled(text: string): boolean {
  const kinds = KINDS();
  let before = OTHER;
  let code = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const last = code;
    code = text.charCodeAt(at);
    const kind = kinds[code] ?? OTHER;
    const isMark = kind === OVER || kind === TONE;
    marks = isMark ? marks + 1 : 0;
    if (kind === NEVER || (kind !== OTHER && code === last)) return false;
    // Behind า and ำ stands no mark and neither of them; a tone stands behind its vowel.
    if (before === BEHIND && (isMark || kind === BEHIND)) return false;
    // Of three marks two may be one and the same.
    if ((before === TONE && kind === OVER) || marks > 2) return false;
    before = kind;
  }
  return true;
}

function settledCluster(cluster: string): string {
  const letters = [...cluster];
  const marks = [...new Set(letters)].filter((letter) => !isAa(letter));
  const [aa, ...more] = letters.filter(isAa);
  const has = (mark: string) => marks.includes(mark);
  if (aa !== undefined) {
    const first = has(NIKHAHIT) ? AM : aa;
    return [inOrder(marks.filter((mark) => mark !== NIKHAHIT)), first, ...more].join('');
  }
  // Sara i under a nikhahit is drawn as sara ue.
  if (has('\u0e34') && has(NIKHAHIT)) {
    const others = marks.filter((mark) => mark !== '\u0e34' && mark !== NIKHAHIT);
    return inOrder([...new Set(['\u0e36', ...others])]);
  }
  return inOrder(marks);
}

function isAa(letter: string): boolean {
  return letter === AA || letter === AM || letter === LONG_AA;
}

function inOrder(marks: readonly string[]): string {
  return [...marks].sort((one, other) => rank(one) - rank(other)).join('');
}

/** The vowel, then what stands higher: a tone, or the sign of a silent letter. */
function rank(mark: string): number {
  if (mark === NIKHAHIT || mark === '\u0e4e') return 1;
  return mark >= '\u0e48' && mark <= '\u0e4c' ? 2 : 0;
}
