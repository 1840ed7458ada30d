/** How the same Thai word is typed: variants that look alike on screen but differ in code points. */

/** Two letters that typists put for one: เ+เ for แ, and a nikhahit with aa for am. */
const LOOKALIKES: readonly (readonly [typed: string, meant: string])[] = [
  ['เเ', 'แ'],
  ['ํา', 'ำ'],
];

/** The text with look-alikes and invisible characters settled; line breaks are `\n`, ends trimmed. */
export function cleanCell(text: string): string {
  return (UNCLEAN.test(text) ? settled(text) : text).trim();
}

/** Nearly every cell has none of these: one look is cheaper than three replacements. */
const UNCLEAN = /[\u200b-\u200f\u2060\ufeff\u00a0\u2007\u202f\r\u2028\u2029\v]/;

function settled(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n');
}

/** One form for comparing: look-alikes settled, no white space, lower case. */
export function foldThai(text: string): string {
  let folded = cleanCell(text).replace(/\s+/g, '').toLowerCase();
  for (const [typed, meant] of LOOKALIKES) folded = folded.split(typed).join(meant);
  return folded;
}

/** White space made single, for titles and names; line breaks become spaces. */
export function singleSpaced(text: string): string {
  return cleanCell(text).replace(/\s+/g, ' ');
}

/** A pattern for a word however it is spaced, broken over lines or typed with look-alikes. */
export function looseWord(word: string): string {
  return [...word.replace(/\s+/g, '')].map(looseLetter).join('\\s*');
}

function looseLetter(letter: string): string {
  const typed = LOOKALIKES.find(([, meant]) => meant === letter)?.[0];
  return typed ? `(?:${letter}|${typed})` : letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
