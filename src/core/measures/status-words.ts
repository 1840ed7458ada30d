/** Which status a text in words names; negative and partial wording is never taken for done. */
import { toArabicDigits } from '../text/digits';
import { looseWord } from '../text/spelling';
import type { Status } from './measure';

const WORDS: Readonly<Record<Status, readonly string[]>> = {
  'not-started': [
    'ยังไม่ดำเนินการ',
    'ยังไม่ได้ดำเนินการ',
    'ยังไม่มีการดำเนินการ',
    'ยังไม่เริ่มดำเนินการ',
    'ยังไม่ได้เริ่มดำเนินการ',
    'ยังไม่ได้เริ่ม',
    'ยังไม่เริ่ม',
    'รอดำเนินการ',
    'รอการดำเนินการ',
    'to do',
    'not started',
    'not yet started',
  ],
  'in-progress': [
    'อยู่ระหว่างดำเนินการ',
    'อยู่ระหว่างการดำเนินการ',
    'อยู่ในระหว่างดำเนินการ',
    'อยู่ในระหว่างการดำเนินการ',
    'ระหว่างดำเนินการ',
    'กำลังดำเนินการ',
    'in progress',
    'ongoing',
  ],
  done: [
    'ดำเนินการเสร็จเรียบร้อยแล้ว',
    'ดำเนินการเสร็จเรียบร้อย',
    'ดำเนินการเรียบร้อยแล้ว',
    'ดำเนินการเรียบร้อย',
    'ดำเนินการเสร็จสิ้นแล้ว',
    'ดำเนินการเสร็จสิ้น',
    'ดำเนินการเสร็จแล้ว',
    'ดำเนินการแล้วเสร็จ',
    'ดำเนินการแล้ว',
    'เสร็จเรียบร้อยแล้ว',
    'เสร็จเรียบร้อย',
    'เรียบร้อยแล้ว',
    'เสร็จสิ้นแล้ว',
    'เสร็จสิ้น',
    'เสร็จแล้ว',
    'แล้วเสร็จ',
    'สำเร็จแล้ว',
    'สำเร็จ',
    'done',
    'completed',
    'complete',
    'finished',
  ],
};

/** Longest first: ดำเนินการแล้ว begins ดำเนินการแล้วเสร็จ. */
const BY_LENGTH = (Object.keys(WORDS) as Status[])
  .flatMap((status) => WORDS[status].map((word) => ({ status, word })))
  .sort((one, other) => other.word.length - one.word.length);

/** All the words at once, a group each: most cells begin with none, and that is one look. */
const ANY_WORD = new RegExp(
  `^(?:${BY_LENGTH.map(({ word }) => `(${looseWord(word)})`).join('|')})`,
  'i',
);

/** What takes back a "done" that stands before it: ดำเนินการแล้วบางส่วน, … แต่ยังไม่แล้วเสร็จ. */
const TAKES_BACK =
  /บางส่วน|ยังไม่|ไม่\s*(?:ได้\s*)?(?:แล้วเสร็จ|เสร็จ|ดำเนินการ|สำเร็จ|ครบ)|ยกเลิก|อยู่ระหว่าง|กำลังดำเนินการ|รอดำเนินการ|partial|not\s+(?:yet|done)/i;

const PERCENT = /^\(?(?:ร้อยละ)?\s*([0-9๐-๙]+(?:\.[0-9๐-๙]+)?)\s*(?:%|٪|％|เปอร์เซ็นต์)?\)?/;

/** What may stand between the word and its note. */
const NOTE_BEGINS = /^(?:\s|[([:;,\-–—]|$)/;

export interface WordStatus {
  readonly status: Status;
  readonly note: string;
}

/** The status that a cell's words or per cent give, with the note after them; null when unclear. */
export function readStatusWords(text: string): WordStatus | null {
  // Chips and lists often lead with a sign (✅ Done); the word decides, not the sign.
  const words = text.replace(/^(?:(?![-–−]\s*[\p{N}])[^\p{L}\p{N}])+/u, '');
  return readWord(words) ?? readPercent(words);
}

/** The status a column heading names (ดำเนินการเสร็จเรียบร้อยแล้ว); null for any other heading. */
export function statusOfHeading(text: string): Status | null {
  const found = readWord(text);
  return found && /^(?:\(.*\)|\[.*\])?$/s.test(found.note) ? found.status : null;
}

function readWord(words: string): WordStatus | null {
  const match = ANY_WORD.exec(words);
  if (!match) return null;
  const [text, ...groups] = match;
  const status = BY_LENGTH[groups.findIndex((group) => group !== undefined)]?.status;
  const rest = words.slice(text.length);
  if (!status || !NOTE_BEGINS.test(rest)) return null;
  const note = rest.trim();
  if (status === 'done' && TAKES_BACK.test(note)) return null;
  const percent = barePercent(note);
  if (percent !== null && statusOfPercent(percent) !== status) return null;
  return { status, note };
}

function readPercent(words: string): WordStatus | null {
  const match = PERCENT.exec(words);
  if (!match?.[1]) return null;
  const status = statusOfPercent(Number(toArabicDigits(match[1])));
  const rest = words.slice(match[0].length);
  if (status === null || !/^(?:$|\n|\s*\()/.test(rest)) return null;
  return { status, note: rest.trim() };
}

/** A note that is nothing but a per cent, with its sign; null for any other text. */
function barePercent(note: string): number | null {
  const match = /%|٪|％|ร้อยละ|เปอร์เซ็นต์/.test(note) ? PERCENT.exec(note) : null;
  return match?.[1] && match[0].length === note.length ? Number(toArabicDigits(match[1])) : null;
}

function statusOfPercent(percent: number): Status | null {
  if (percent === 100) return 'done';
  if (percent === 0) return 'not-started';
  return percent > 0 && percent < 100 ? 'in-progress' : null;
}
