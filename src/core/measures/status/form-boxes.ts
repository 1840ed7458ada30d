/** Which answer is ticked where a cell holds a form's answers, each with its box: ☐ ยังไม่ดำเนินการ ☑ อยู่ระหว่างดำเนินการ. */
import { everyMatch } from '../../every-match';
import type { Status } from '../measure';
import { meaningOf } from './meanings';

/** A box to tick and a tick, as glyphs or typed in brackets; a slash alone stands for a tick at a line's beginning. */
const EMPTY_BOX = '[☐□◻◯○▢⬜🔲]\\ufe0f?|[([](?:\\s|[.…_])*[)\\]]';
const TICK = '[☑☒✓✔√✅🗹■●◉⬛🔘]\\ufe0f?|[([]\\s*[/／✓✔√xX×]\\s*[)\\]]|(?<=^|\\n)[/／]';
const BOX = new RegExp(`(${TICK})|(?:${EMPTY_BOX})`, 'gu');

/** Undefined where the text is no such form; null where none is ticked, or several are. */
export function tickedAnswer(text: string): Status | null | undefined {
  const boxes = everyMatch(text, BOX);
  if (boxes.length < 2) return undefined;
  // The words before the first box, between each two, and behind the last.
  const ends = boxes.map((box) => box.index + box[0].length);
  const words = [0, ...ends].map((from, at) => statusIn(text.slice(from, boxes[at]?.index)));
  const [before] = words;
  const behind = words[boxes.length];
  if (before && behind) return null;
  // Each box stands before its answer; or behind it, where words stand before the first.
  const answers = boxes.map((box, at) => ({
    isTicked: box[1] !== undefined,
    status: words[before ? at : at + 1] ?? null,
  }));
  const offered = new Set(answers.flatMap(({ status }) => status ?? []));
  if (offered.size < 2) return undefined;
  const ticked = new Set(answers.filter(({ isTicked }) => isTicked).map(({ status }) => status));
  const [only = null] = ticked;
  return ticked.size === 1 && only !== 'undone' ? only : null;
}

/** ไม่เสร็จ is an answer of a form, and may be either of two statuses. */
const UNDONE = /^(?:ยัง)?ไม่(?:แล้ว)?เสร็จ$/;

/** That of the answer to come, where each has one before its box: 1. ☐ ยังไม่ดำเนินการ 2. ☑ อยู่ระหว่างดำเนินการ. */
const NEXT_NUMBER = /(?:^|(?<!\s))\s{0,9}[([]?[0-9๐-๙]{1,2}[.)\]]{0,2}\s{0,9}$/;

/** Null where the words are not a status and nothing else. */
function statusIn(text: string): Status | 'undone' | null {
  const words = text.replace(NEXT_NUMBER, '').replace(/^[\s\d๐-๙.)]+|(?<![\s,;])[\s,;]+$/g, '');
  if (UNDONE.test(words)) return 'undone';
  const meant = meaningOf(words);
  return meant?.length === words.length ? meant.status : null;
}
