/** The text of whatever was thrown, fit to be shown, kept and logged. */

/** A live report has the error of an export that holds the whole file: nobody is to read that. */
const MOST = 300;

/** An error's message, or the thing itself. */
export function messageOf(error: unknown): string {
  return printable(isMessage(error) ? error.message : String(error));
}

/** One line of at most 300 characters, without those that print nothing or that stand for spoilt bytes. */
export function printable(text: string): string {
  // More than enough of a long one, so that megabytes are not looked through.
  const line = text
    .slice(0, 20 * MOST)
    .replace(/[\p{C}\p{Z}\ufffd]+/gu, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('')}…` : line;
}

/** Not by `instanceof`: nothing promises that a service's exception is an Error of the script's own. */
function isMessage(error: unknown): error is { readonly message: string } {
  return typeof (error as { message?: unknown } | null | undefined)?.message === 'string';
}
