/** What stands in a table because a page ends there, and is none of its content: page numbers, catchwords. */
import { titleKey } from '../../text/loose-name';

const PAGE_NUMBER =
  /^[-–—\s]*[0-9๐-๙]{1,3}[-–—\s]*$|^หน้า(?:ที่)?\s*[0-9๐-๙]{1,3}(?:\s*(?:\/|จาก)\s*[0-9๐-๙]{1,3}(?:\s*หน้า)?)?$/;
const DASHED_NUMBER = /^[-–—]\s*[0-9๐-๙]{1,3}\s*[-–—]$/;
const CATCHWORD = /^[/／]\s*[^\s/]/;
const DOTS_BEHIND = /(?:\.\.|…)$/;

/** `isAlone`: nothing else stands in the row or on the line; a bare number in a table may be a measure's. */
export function isPageNumber(text: string): boolean {
  return DASHED_NUMBER.test(text.trim()) || (/หน้า/.test(text) && PAGE_NUMBER.test(text.trim()));
}

export function isCatchword(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST && CATCHWORD.test(line) && DOTS_BEHIND.test(line);
}

const LONGEST = 160;

/** Whether a text is the beginning of what comes next, with dots behind it. */
export function announces(text: string, next: string): boolean {
  const line = text.trimEnd();
  if (line.length > LONGEST || !DOTS_BEHIND.test(line)) return false;
  const beginning = foldedStart(withoutDots(line).replace(/^[/／]/, ''));
  return beginning.length > 2 && foldedStart(next).startsWith(beginning);
}

function withoutDots(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === '.' || line[end - 1] === '…')) end--;
  return line.slice(0, end);
}

function foldedStart(text: string): string {
  return titleKey(text.slice(0, LONGEST * 2)).replace(/^[-–—•(]+/, '');
}

/** A cell without the lines that only a page's end has put into it. */
export function withoutPageEnds(text: string): string {
  if (!/[/／\-–—]|หน้า/.test(text) || !text.includes('\n')) return text;
  return text
    .split('\n')
    .filter((line) => !isCatchword(line) && !isPageNumber(line))
    .join('\n');
}
