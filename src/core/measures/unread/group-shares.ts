/** Names of groups over their measures with how many of them are done (การปฏิบัติหน้าที่ | 50%, แล้วเสร็จ 1/2): no measures, where that is so. */
import { isBlankRow, textIn } from '../../sheet/cell';
import { saysNothing } from '../../text/cell-text';
import { toArabicDigits } from '../../text/digits';
import type { CleanGrid } from '../clean-grid';
import { type Header, marksForm } from '../header';
import { readNumber, readNumberedTitle } from '../numbering';
import { readStatusWords } from '../status/status-words';
import type { TableRow } from '../table-row';

const PERCENT = /^(?:(?:คิดเป็น\s?)?ร้อยละ\s?)?([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,4})?)\s?%?$/;
const OF_ALL =
  /^(?:(?:ดำเนินการ)?(?:แล้ว)?เสร็จ(?:แล้ว)?|done)?\s?\(?([0-9๐-๙]{1,3})\s?(?:\/|จาก|ใน)\s?([0-9๐-๙]{1,3})\)?(?:\s?(?:มาตรการ|ข้อ|รายการ))?$/i;
const ALL = 100;

/** In a table that numbers its measures and says their status in words. */
export function groupSharesOf(grid: CleanGrid, first: Header): (row: TableRow) => boolean {
  const { cells } = grid;
  const shares = new Set<number>();
  const { status } = first.columns;
  if (status === undefined || marksForm(first.columns)) return () => false;
  /** Of the measures below the row, down to the next that has no number. */
  let statuses: (string | null)[] = [];
  for (let row = cells.length; row > first.lastRow; row--) {
    const texts = cells[row - 1] ?? [];
    if (isBlankRow(texts)) continue;
    const said = textIn(texts, status);
    if (isNumbered(texts, first)) {
      // A per cent among per cents may be a measure's whose number is missing.
      statuses.push(PERCENT.test(said) ? null : (readStatusWords(said)?.status ?? null));
      continue;
    }
    if (isNameAlone(texts, first) && saysShare(said, statuses)) shares.add(row);
    statuses = [];
  }
  return ({ row }) => shares.has(row);
}

function isNumbered(texts: readonly string[], { columns: { number, title } }: Header) {
  const numbered = readNumberedTitle(textIn(texts, number), textIn(texts, title));
  return numbered.number !== null && numbered.title !== '';
}

/** Nothing but a title and its status. */
function isNameAlone(texts: readonly string[], { columns }: Header): boolean {
  const { number, title, status } = columns;
  const name = textIn(texts, title) || textIn(texts, number);
  const others = texts.filter((text, at) => text !== name && at + 1 !== status);
  return name !== '' && readNumber(name) === null && others.every(saysNothing);
}

function saysShare(said: string, statuses: readonly (string | null)[]): boolean {
  if (statuses.length === 0 || statuses.includes(null)) return false;
  const done = statuses.filter((status) => status === 'done').length;
  const percent = PERCENT.exec(said)?.[1];
  if (percent !== undefined)
    return Math.abs((done * ALL) / statuses.length - numberIn(percent)) < 1;
  const [, some, all] = OF_ALL.exec(said) ?? [];
  return (
    some !== undefined &&
    all !== undefined &&
    numberIn(some) === done &&
    numberIn(all) === statuses.length
  );
}

function numberIn(digits: string): number {
  return Number(toArabicDigits(digits));
}
