/** What a sheet itself says that signs in its status column mean: ✓ = แล้วเสร็จ, △ อยู่ระหว่างดำเนินการ, over or under its table. */
import { filledIn, textIn } from '../../sheet/cell';
import type { CleanGrid } from '../clean-grid';
import { type Header, marksForm } from '../header';
import type { Status } from '../measure';
import { readNumber } from '../numbering';
import { meaningOf } from '../status/meanings';
import type { TableRow } from '../table-row';
import { foldWord, type MeaningOfWords } from './mapping';

/** Longer texts explain something else. */
const LONGEST = 300;

/** A sign beside its words; letters, a figure, a stroke, a box or a colour's name only with "is" behind it: they stand for other things too. */
const IS = '\\s*(?:=|หมายถึง|คือ)';
const SIGN = new RegExp(
  `([✓✔√✗✘○◯●◐◑◎△▲▽▼◇◆★☆⭐⏳✅❌🟢🟡🔴🟠]\\ufe0f?|(?<![\\p{L}\\p{N}/])(?:[x×/]|[A-Z]{1,2}|[ก-ฮ](?:\\.?[ก-ฮ]){0,2}\\.?|(?:สี)?(?:เขียว|เหลือง|แดง|ส้ม|ฟ้า|น้ำเงิน|เทา|ขาว)|[0-4๐-๔]|[☐☑☒□■])(?=${IS}))(?:${IS}|\\s*[:：])?`,
  'gu',
);

/** Nothing where it tells fewer than two statuses apart, or the same sign in two ways. */
export function legendOf(grid: CleanGrid, header: Header): MeaningOfWords {
  return marksForm(header.columns) ? new Map() : legendIn(textsAround(grid, header));
}

/** The same of lines around a table. */
export function legendIn(lines: readonly string[]): ReadonlyMap<string, Status> {
  const found = new Map<string, Status>();
  for (const text of lines) {
    if (text.length > LONGEST) continue;
    for (const [sign, status] of pairsIn(text)) {
      const word = foldWord(sign);
      if ((found.get(word) ?? status) !== status) return new Map();
      found.set(word, status);
    }
  }
  return new Set(found.values()).size > 1 ? found : new Map();
}

/** The heading of the status and the lines that are no rows of the table: without a number, and with no status of their own. */
function textsAround({ cells }: CleanGrid, { firstRow, lastRow, columns }: Header): string[] {
  const { number, status } = columns;
  const isLine = (row: readonly string[], at: number) => {
    const filled = filledIn(row).length;
    if (at + 1 < firstRow) return true;
    return at + 1 > lastRow && filled < 3 && readNumber(textIn(row, number)) === null;
  };
  return cells.flatMap((row, at) => {
    const isHead = at + 1 >= firstRow && at + 1 <= lastRow;
    if (isHead) return [textIn(row, status)];
    if (!isLine(row, at)) return [];
    return [filledIn(row).join('\n')];
  });
}

/** A row that explains a sign and says nothing else: ✓ | แล้วเสร็จ; or several signs in one cell. */
export function isLegendRow({ cells }: TableRow): boolean {
  const [sign = '', words = '', ...more] = filledIn(cells);
  if (words === '') return isWholeLegend(sign);
  return (
    more.length === 0 &&
    /^[^\p{L}\p{N}\s.…–—-]\ufe0f?$|^[xX]$/u.test(sign) &&
    statusOf(words) !== null
  );
}

/** 🟢 แล้วเสร็จ 🟡 อยู่ระหว่างดำเนินการ: from its first sign on nothing but signs and what they mean. */
function isWholeLegend(text: string): boolean {
  if (text.length > LONGEST) return false;
  const signs = [...text.matchAll(SIGN)];
  return signs.length > 1 && signs[0]?.index === 0 && pairsIn(text).length === signs.length;
}

function pairsIn(text: string): readonly (readonly [string, Status])[] {
  const signs = [...text.matchAll(SIGN)];
  return signs.flatMap((match, at) => {
    const words = text.slice(match.index + match[0].length, signs[at + 1]?.index);
    const status = statusOf(words);
    return status === null ? [] : [[match[1] ?? '', status] as const];
  });
}

/** Null where the words are not a status and nothing else. */
function statusOf(text: string): Status | null {
  const words = text.replace(/^[\s=:：]+/, '').replace(/(?<![\s,;/|)\]])[\s,;/|)\]]+$/, '');
  const meant = meaningOf(words);
  return meant?.length === words.length ? meant.status : null;
}
