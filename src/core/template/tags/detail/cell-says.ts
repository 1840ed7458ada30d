/** What is left of a cell of the office's own where it is printed in a line with other words. */

/** A dash, a tick, a box or an empty checkbox: it stands for something in its column and says nothing out of it. */
const NOTHING = /^(?:[-–—.…\s/✓✔√☑☐☒●○■xX]*|n\/?a|true|false)$/i;

/** On one line; '' where it says nothing. */
export function saysOf(text: string): string {
  const line = text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(' ');
  if (NOTHING.test(line)) return '';
  // `-ไม่ใช้-`: a dash on both sides is a look.
  return /^[-–—]\s*([^\s-][^-]*?)\s*[-–—]$/.exec(line)?.[1] ?? line;
}
