/** The text of whatever was thrown, fit to be shown, kept and logged. */

/** A live report has the error of an export that holds the whole file: nobody is to read that. */
const MOST = 300;

/** More than enough of a long one, so that megabytes are not looked through. */
const ENOUGH = 20 * MOST;

/** An error's message, or the thing itself; '' where it says nothing. */
export function messageOf(error: unknown): string {
  if (isMessage(error)) return printable(withoutHtml(error.message));
  return error === null || error === undefined || typeof error === 'object'
    ? ''
    : printable(withoutHtml(String(error)));
}

/** Servers of Google's answer with pages of HTML where they are out of order: its title says what the page says. */
function withoutHtml(text: string): string {
  const start = text.slice(0, ENOUGH);
  const page = start.search(/<(?:!doctype|html|head|body)\b/i);
  if (page < 0) return text;
  const [before, html] = [start.slice(0, page), start.slice(page)];
  const [, title] = /<title>([^<]*)/i.exec(html) ?? [];
  return `${before} ${title ?? html.replace(/<[^<>]*>/g, ' ')}`;
}

/** One line of at most 300 characters, without those that print nothing or that stand for spoilt bytes. */
export function printable(text: string): string {
  const line = text
    .slice(0, ENOUGH)
    .replace(/[\p{C}\p{Z}\ufffd]+/gu, ' ')
    .trim();
  const letters = Array.from(line);
  return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('')}…` : line;
}

/** Not by `instanceof`: nothing promises that a service's exception is an Error of the script's own. */
function isMessage(error: unknown): error is { readonly message: string } {
  return typeof (error as { message?: unknown } | null | undefined)?.message === 'string';
}
