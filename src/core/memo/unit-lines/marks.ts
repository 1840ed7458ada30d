/** Signs beside the name of a unit: a tick is its answer, a cross or a nought its absence. */
import { CROSS } from '../../measures/results/note-parts';
import { toArabicDigits } from '../../text/digits';

const TICK = '[✓✔√☑✅👌👍]';
/** One that is none of a word. */
export const MARK = `(?:${TICK}|${CROSS})\\ufe0f?`;
const TICKS = new RegExp(`^(?:${TICK}\\ufe0f?\\s?){1,3}$`, 'u');
const CROSSES = new RegExp(`^(?:${CROSS}\\ufe0f?\\s?){1,3}$`, 'u');
/** `กองคลัง=/ กองช่าง=x`: only behind a sign. */
const LETTER_TICK = /^(?:[/v]|ok|yes|มี|ครบ)$/i;
const LETTER_CROSS = /^(?:x|no)$/i;
/** `0 เรื่อง` may be what it reports. */
const NOUGHT = /^0(?:\.0{1,2})?(?:%|\/[0-9]{1,4}|ฉบับ|ไฟล์|ชุด|เล่ม)$/;

export type MarkSaid = 'tick' | 'cross' | null;

/** What a text without words says behind a name; `isSigned` where a sign (`=`, `:`) stands between. */
export function markIn(text: string, isSigned: boolean): MarkSaid {
  const bare = text
    .trim()
    .replace(/[,;|]$|(?<=[a-z])\s?\/$/i, '')
    .trim();
  if (TICKS.test(bare) || (isSigned && LETTER_TICK.test(bare))) return 'tick';
  if (CROSSES.test(bare) || (isSigned && LETTER_CROSS.test(bare))) return 'cross';
  return NOUGHT.test(toArabicDigits(bare).replace(/\s/g, '')) ? 'cross' : null;
}

const FIRST = new RegExp(`^[\\s\\-–—•*·(]{0,5}(${MARK})`, 'u');

/** The mark that a line, or a part of it, begins with; '' for none. */
export function firstMark(text: string): string {
  return FIRST.exec(text)?.[1] ?? '';
}
