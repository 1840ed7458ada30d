/**
 * The matches of a pattern that has the flag g, in the text's order: as `matchAll`, which makes the pattern anew at each
 * call, and that is most of the time where each rule reads each cell and finds nothing.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // Behind an empty one the next look would find it again.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
