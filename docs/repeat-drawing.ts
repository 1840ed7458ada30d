/** The drawing of a template's row that repeats: as it is typed, what the sheet says, and the rows that come of it. */
import type { Language } from '../src/core/text/language';
import { BLUE, DRAWN, drawing, QUIET, text } from './drawing';

/** In the first cell the tag that opens stands before all else, in the last the one that closes behind all else. */
export const REPEATED_ROW = ['{{#มาตรการ}}', '{{เลข}}', '{{ขั้นตอน}}', '{{/มาตรการ}}'] as const;

interface RepeatWords {
  readonly steps: readonly [template: string, sheet: string, memo: string];
  readonly heading: string;
  readonly method: string;
  readonly opens: string;
  readonly closes: string;
  readonly rows: readonly string[];
}

const REPEAT_WORDS: Readonly<Record<Language, RepeatWords>> = {
  th: {
    steps: ['๑ แถวเดียวในแม่แบบ', '๒ มาตรการในชีต', '๓ แถวในบันทึกข้อความ'],
    heading: 'ที่',
    method: 'วิธีการ',
    opens: 'เปิดในช่องแรก',
    closes: 'ปิดในช่องสุดท้าย',
    rows: ['จัดอบรม', 'ทำประกาศ', 'เผยแพร่'],
  },
  en: {
    steps: ['1 One row in the template', '2 Measures in the sheet', '3 Rows in the memo'],
    heading: 'No.',
    method: 'Method',
    opens: 'opens in the first cell',
    closes: 'closes in the last cell',
    rows: ['Train staff', 'Announce', 'Publish'],
  },
};

export function repeatDrawing(language: Language): string {
  const words = REPEAT_WORDS[language];
  const filled = words.rows.map((row, index) => ['๑๒๓'.charAt(index), row] as const);
  const typed = words.rows.map((row, index) => [String(index + 1), row] as const);
  const cards = [template(words), table(words, typed, QUIET), table(words, filled, BLUE)];
  return drawing(
    DRAWN[language],
    cards.map((inside, index) => ({ title: words.steps[index] ?? '', inside })),
  );
}

const [LEFT, WIDE, SPLIT] = [16, 200, 96];

function grid(top: number, height: number): string {
  return `<path d="M${LEFT} ${top} h${WIDE} v${height} h${-WIDE} z M${SPLIT + LEFT} ${top} v${height}" fill="none" stroke="#9ca3af"/>`;
}

function headings(one: string, other: string): string {
  return [
    text(LEFT + 8, 39, one, { size: 13, weight: 'bold' }),
    text(LEFT + SPLIT + 8, 39, other, { size: 13, weight: 'bold' }),
  ].join('');
}

function template({ heading, method, opens, closes }: RepeatWords): string {
  const [open, number, step, close] = REPEATED_ROW;
  return [
    grid(20, 28),
    headings(heading, method),
    grid(48, 60),
    text(LEFT + 8, 72, open, { size: 13, colour: BLUE }),
    text(LEFT + 8, 94, number, { size: 13 }),
    text(LEFT + SPLIT + 8, 72, step, { size: 13 }),
    text(LEFT + SPLIT + 8, 94, close, { size: 13, colour: BLUE }),
    text(LEFT, 140, `${open} ${opens}`, { size: 12, colour: QUIET }),
    text(LEFT, 164, `${close} ${closes}`, { size: 12, colour: QUIET }),
  ].join('');
}

function table(
  { heading, method }: RepeatWords,
  rows: readonly (readonly [string, string])[],
  colour: string,
): string {
  const drawn = rows.map((row, index) => {
    const top = 48 + index * 34;
    return [
      grid(top, 34),
      text(LEFT + 8, top + 22, row[0], { size: 13, colour }),
      text(LEFT + SPLIT + 8, top + 22, row[1], { size: 13, colour }),
    ].join('');
  });
  return [grid(20, 28), headings(heading, method), ...drawn].join('');
}
