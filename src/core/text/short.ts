/** A text short enough to know it by, in a note or a line; white space made single. */
export function short(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('');
}
