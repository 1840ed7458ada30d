/** What stands in a status cell: a mark with its note, nothing, or something unclear. */

import { WAIT } from './rests';

export type MarkReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'mark'; readonly note: string }
  /** `x` may mean no; a note alone says nothing about the status. */
  | { readonly kind: 'unclear' };

/** Blank, dashes, dots left for the pen, an unticked box, zero. */
const EMPTY = /^(?:[-–—−‐_.…·☐□◻\s]*|[([][\s._…]*[)\]]|false|เท็จ|0|๐)$/i;

/** A sign is a mark whatever follows it; a form has its brackets around it. */
const SIGN = /^(?:[.vV]?[/／∕⁄✓✔√☑🗹●⬤■✅🗸]\ufe0f?\s*)+|^[([]\s*[/／✓✔√]\s*[)\]]\s*|^V\.(?=$|\s)/u;

/** Behind what it marks, and apart from it: `15 มี.ค. 69 /`. What takes itself back is no mark's note. */
const SIGN_BEHIND = new RegExp(
  `^((?![\\s\\S]*(?:ไม่|ยัง|เลิก|งด|รอ(?![งบ])|${WAIT}|เลื่อน|จะ))[\\s\\S]{0,200}\\S)\\s+[/✓✔√☑]$`,
  'u',
);

/** A letter or word is one only when its note is clearly apart: `V หลักฐาน`, not `Very`. */
const WORD = /^(?:true|จริง|v)(?=$|\s|\()/i;

/** A one is a mark alone or with its note below or in brackets: `1 ครั้ง` is a note without a mark. */
const ONE = /^[1๑](?=$|\s*\n|\s*\()/;

/** A tick that somebody crossed out again, or put a question to. */
const CROSS = /^(?:[x×✗✘]|[?？\s]+)$/i;

const DOT = /^[●⬤]/u;
const CIRCLE = /^[○◯]\ufe0f?$/u;
const TICK = /^[/／✓✔√☑✅]/u;
const NO = /^[x×✗✘❌]\ufe0f?$/iu;

/**
 * Whether the other status cells of a row say no beside its mark: ○ ○ beside ●, ✗ ✗ beside ✓. One cross alone may be
 * the mark of a hand that crosses what it chooses.
 */
export function saysNoBeside(mark: string, others: readonly string[]): boolean {
  if (DOT.test(mark)) return others.every((text) => CIRCLE.test(text));
  return TICK.test(mark) && others.length > 1 && others.every((text) => NO.test(text));
}

/** Reads one mark cell (cleaned text); the note keeps its brackets and line breaks. */
export function readMark(text: string): MarkReading {
  if (EMPTY.test(text)) return { kind: 'empty' };
  const noteBefore = SIGN_BEHIND.exec(text)?.[1];
  if (noteBefore !== undefined && !SIGN.test(text)) return { kind: 'mark', note: noteBefore };
  const mark = SIGN.exec(text) ?? WORD.exec(text) ?? ONE.exec(text);
  if (!mark) return { kind: 'unclear' };
  const note = text.slice(mark[0].length).trim();
  return CROSS.test(note) ? { kind: 'unclear' } : { kind: 'mark', note };
}
