/** What was thrown as a text that may be shown, kept and logged: Google puts whole files into its messages. */

/** More of Google's own words helps nobody. */
const LONGEST = 300;

/**
 * An error's message, or the thing itself; at most 300 characters. Whatever does not print (control characters,
 * what is left of bytes read as text) is one space.
 */
export function messageOf(error: unknown): string {
  return printable(isMessage(error) ? error.message : String(error));
}

/** Not by `instanceof`: nothing promises that a service's exception is an Error of the script's own. */
function isMessage(error: unknown): error is { readonly message: string } {
  return typeof (error as { message?: unknown } | null | undefined)?.message === 'string';
}

export function printable(text: string): string {
  // What is far beyond the end need not be looked at: the text may be a file of ten megabytes.
  const near = text.slice(0, LONGEST * 4).replace(UNPRINTABLE, ' ');
  return near
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

const UNPRINTABLE = /[\s\p{C}\ufffd]+/gu;
