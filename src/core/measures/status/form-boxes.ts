/** Which answer is ticked where a cell holds a form's answers, each with its box: ☐ ยังไม่ดำเนินการ ☑ อยู่ระหว่างดำเนินการ. */
import type { Status } from '../measure';
import { meaningOf } from './meanings';

/** A box to tick and a tick, as glyphs or typed in brackets; a slash alone stands for a tick at a line's beginning. */
const EMPTY_BOX = '[☐□◻◯○▢⬜🔲]\\ufe0f?|[([](?:\\s|[.…_])*[)\\]]';
const TICK = '[☑☒✓✔√✅🗹■●◉⬛🔘]\\ufe0f?|[([]\\s*[/／✓✔√xX×]\\s*[)\\]]|(?<=^|\\n)[/／]';
const BOX = new RegExp(`(${TICK})|(?:${EMPTY_BOX})`, 'gu');

/** Undefined where the text is no such form; null where none is ticked, or several are. */
export function tickedAnswer(text: string): Status | null | undefined {
  const boxes = [...text.matchAll(BOX)];
  if (boxes.length < 2) return undefined;
  const answers = boxes.map((box, index) => {
    const end = boxes[index + 1]?.index ?? text.length;
    const words = text
      .slice(box.index + box[0].length, end)
      .replace(/^[\s\d๐-๙.]+|(?<![\s,;])[\s,;]+$/g, '');
    const meant = meaningOf(words);
    return {
      isTicked: box[1] !== undefined,
      status: meant?.length === words.length ? meant.status : null,
    };
  });
  const offered = new Set(answers.flatMap(({ status }) => status ?? []));
  if (offered.size < 2) return undefined;
  const ticked = new Set(answers.filter(({ isTicked }) => isTicked).map(({ status }) => status));
  const [only = null] = ticked;
  return ticked.size === 1 ? only : null;
}
