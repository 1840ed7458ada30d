/** How a cell's lines are set on paper: no blank that would make an empty line, and a bullet apart from its words. */

/** A single line stays as it is: blanks before a month are room for the pen. */
export function cleanLines(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split('\n')
    .map((line) => line.trim().replace(BULLET, '$1 '))
    .join('\n')
    .trim();
}

/** A minus before a number is none. */
const BULLET = /^([-–•])(?=[\u0e01-\u0e2e\u0e40-\u0e44A-Za-z])/;
