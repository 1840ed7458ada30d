/** What stands before the signs at a text's end. */

/** `signs` are single characters; blanks are always taken. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1] ?? '') || (text[end - 1] ?? '').trim() === ''))
    end--;
  return text.slice(0, end);
}
