/** Gaps before า in text from a PDF: whether the letter before has lost its ring (ด าเนินการ) or the gap alone is wrong (ร าคา). */
import { once } from '../../once';
import { gapWords } from './gap-words';

const AA = '\u0e32';
const AM = '\u0e33';

/** A letter, then a gap: ด าเนินการ, น ้า, ก ำกับ. No Thai word begins with า or ำ. */
const GAP_BEFORE_AA =
  /([\u0e01-\u0e2e][\u0e48-\u0e4b]?)[ \u00a0]+([\u0e48-\u0e4b]?)([\u0e32\u0e33])/g;

/** Stands for a vowel that is to be told yet. */
const OPEN = '\ue000';
/** As far as the longest of the words reach. */
const REACH = 20;
/** What is written on the letter before it, or belongs to its syllable: no word ends before it. */
const JOINS_BEFORE = /[ะาำๅ\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\ue000]/;
/** Written before the letter that it belongs to. */
const JOINS_AFTER = /[เ-ไ]/;
/** Behind ห these begin no word of their own: หน้า holds no น้ำ. */
const SUNG_WITH_H = /^[งญนมยรลว]/;
/** Two letters alone tell nothing, nor do they with a tone: นา and นำ are both words, ร่ำ begins ร่ำรวย and ร่าย does not. */
const LEAST = 3;
/** By so many letters the word of one kind is to be longer than that of the other. */
const LEAD = 2;

/** The text without such gaps; where no word tells what was meant, ำ, which is what a PDF loses; of ้ำ all words are listed. */
export function withAllGapsClosed(text: string): string {
  return mended(
    text,
    ({ guess, typed, marks, tone }) => marks + tone + (typed === AM ? AM : guess),
  );
}

/** The text in which those gaps are closed whose words can be only one; the others stay. */
export function withSureGapsClosed(text: string): string {
  return mended(text, ({ guess, isSure, typed, marks, tone, whole }) => {
    if (typed === AM) return marks + tone + AM;
    return isSure ? marks + tone + guess : whole;
  });
}

interface Gap {
  readonly whole: string;
  /** The letter before, with its tone. */
  readonly marks: string;
  /** A tone behind the gap. */
  readonly tone: string;
  readonly typed: string;
  readonly guess: string;
  readonly isSure: boolean;
}

function mended(text: string, change: (gap: Gap) => string): string {
  let moved = 0;
  const closed = text.replace(
    GAP_BEFORE_AA,
    (_whole, marks: string, tone: string, typed: string) =>
      marks + tone + (typed === AM ? AM : OPEN),
  );
  return text.replace(
    GAP_BEFORE_AA,
    (whole: string, marks: string, tone: string, typed: string, at: number) => {
      const place = at - moved + marks.length + tone.length;
      moved += whole.length - marks.length - tone.length - 1;
      return change({ whole, marks, tone, typed, ...meantAt(closed, place) });
    },
  );
}

function meantAt(closed: string, place: number): Pick<Gap, 'guess' | 'isSure'> {
  const begin = Math.max(0, place - REACH);
  const around = closed.slice(begin, place + REACH + 1);
  const withAm = longestWith(AM, around, place - begin);
  const withAa = longestWith(AA, around, place - begin);
  const isToned = /[\u0e48-\u0e4b]/.test(around[place - begin - 1] ?? '');
  return {
    guess: withAa > withAm || (isToned && withAm === 0) ? AA : AM,
    isSure:
      Math.max(withAm, withAa) >= LEAST + Number(isToned) && Math.abs(withAm - withAa) >= LEAD,
  };
}

/** Of the words that have `vowel` at that place. */
function longestWith(vowel: string, text: string, place: number): number {
  const places = PLACES().get(`${text[place - 1]}${vowel}`) ?? [];
  return places.find(({ word, at }) => standsAt(word, text, place - at))?.word.length ?? 0;
}

interface PlaceInWord {
  readonly word: string;
  readonly at: number;
}

/** By the vowel with the letter before it, the longest word first. */
const PLACES = once((): ReadonlyMap<string, readonly PlaceInWord[]> => {
  const places = new Map<string, PlaceInWord[]>();
  for (const word of [...gapWords()].sort((one, other) => other.length - one.length)) {
    for (const { 0: key, index } of word.matchAll(/.[าำ]/g)) {
      places.set(key, [...(places.get(key) ?? []), { word, at: index + 1 }]);
    }
  }
  return places;
});

function standsAt(word: string, text: string, start: number): boolean {
  if (start < 0) return false;
  for (let at = 0; at < word.length; at++) {
    const [letter, other] = [word[at], text[start + at]];
    const isOpen = other === OPEN && (letter === AA || letter === AM);
    if (letter !== other && !isOpen) return false;
  }
  const before = text[start - 1] ?? '';
  if (JOINS_BEFORE.test(text[start + word.length] ?? '')) return false;
  if (before === 'ห' && SUNG_WITH_H.test(word)) return false;
  return !JOINS_AFTER.test(before) || JOINS_AFTER.test(word[0] ?? '');
}
