/** Leaves out the letter that a memo was sent with, where it stands before the memo in one file: its head and signer are others'. */

const MEMO = /^\(?\s*บันทึกข้อความ\s*\)?$/;
const LETTER_ENDS = /^ขอแสดงความนับถือ/;
const MEMO_HEAD = /^ส่วนราชการ(?=[\s:.…]|[ก-ฮเ-ไ])/;

/** The same lines where no letter ends before the memo's own head. */
export function withoutOuterLetter<Line extends { readonly text: string }>(
  lines: readonly Line[],
): readonly Line[] {
  const texts = lines.map(({ text }) => text.trim());
  const end = texts.findIndex((text) => LETTER_ENDS.test(text));
  if (end < 0) return lines;
  const head = texts.findIndex((text) => MEMO.test(text) || MEMO_HEAD.test(text));
  return head > end ? lines.slice(head) : lines;
}
