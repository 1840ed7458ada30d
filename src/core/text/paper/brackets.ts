/** Takes away the one pair of brackets that a whole text stands in. */

/** `(อบรมแล้ว)` without its brackets; text with more behind the first pair, or none, stays as it is. */
export function withoutBrackets(text: string): string {
  const inner = text.trim();
  if (!inner.startsWith('(') || !inner.endsWith(')')) return text;
  let depth = 0;
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === '(') depth++;
    else if (inner[at] === ')') depth--;
    if (depth === 0 && at < inner.length - 1) return text;
  }
  return depth === 0 ? inner.slice(1, -1).trim() : text;
}
