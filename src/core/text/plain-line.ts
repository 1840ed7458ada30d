/** Text from a cell as one line of a letter: without line breaks, and without anything that a mail makes a link of. */

/** Long enough for any subject. */
const LONGEST = 300;

export function plainLine(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[!-~]+/g, (word) => (isAddress(word) ? ' ' : word))
    .replace(/\s+/g, ' ')
    .trim();
}

function isAddress(word: string): boolean {
  return /:\/\/|www\.|@|[\w-]\.[a-z]{2}/i.test(word);
}
