/** The drawing of what to choose when a measures sheet is printed, and of the paper that comes out. */
import type { Language } from '../src/core/text/language';
import { BLUE, DRAWN, drawing, QUIET, ring, scribble, text } from './drawing';

interface PrintWords {
  readonly steps: readonly [settings: string, formatting: string, paper: string];
  /** What is chosen, under the name it has. */
  readonly settings: readonly (readonly [label: string, value: string])[];
  readonly formatting: readonly (readonly [label: string, isOn: boolean])[];
}

const PRINT_WORDS: Readonly<Record<Language, PrintWords>> = {
  th: {
    steps: ['๑ ไฟล์ → พิมพ์', '๒ ส่วนล่างของหน้านั้น', '๓ กระดาษที่ได้'],
    settings: [
      ['พิมพ์', 'ชีตปัจจุบัน'],
      ['ขนาดกระดาษ', 'A4'],
      ['การวางแนวหน้า', 'แนวนอน'],
      ['ขนาด', 'พอดีกับความกว้าง'],
    ],
    formatting: [
      ['แสดงโน้ต', false],
      ['แสดงเส้นตาราง', true],
      ['ทำซ้ำแถวที่ตรึง', true],
      ['หมายเลขหน้า', true],
    ],
  },
  en: {
    steps: ['1 File → Print', '2 Further down that page', '3 The paper'],
    settings: [
      ['Print', 'Current sheet'],
      ['Paper size', 'A4'],
      ['Page orientation', 'Landscape'],
      ['Scale', 'Fit to width'],
    ],
    formatting: [
      ['Show notes', false],
      ['Show gridlines', true],
      ['Repeat frozen rows', true],
      ['Page numbers', true],
    ],
  },
};

export function printDrawing(language: Language): string {
  const { steps, settings, formatting } = PRINT_WORDS[language];
  const cards = [chosen(settings), ticked(formatting), paper()];
  return drawing(
    DRAWN[language],
    cards.map((inside, index) => ({ title: steps[index] ?? '', inside })),
  );
}

function chosen(settings: PrintWords['settings']): string {
  const rows = settings.map(([label, value], index) => {
    const top = 18 + index * 50;
    return [
      text(20, top + 10, label, { size: 12, colour: QUIET }),
      `<rect x="20" y="${top + 16}" width="192" height="24" rx="4" fill="none" stroke="#d1d5db"/>`,
      text(30, top + 33, value, { size: 13, weight: 'bold' }),
    ].join('');
  });
  return rows.join('');
}

function ticked(formatting: PrintWords['formatting']): string {
  const rows = formatting.map(([label, isOn], index) => {
    const top = 34 + index * 44;
    const box = isOn
      ? `<rect x="20" y="${top}" width="16" height="16" rx="3" fill="${BLUE}"/><path d="M23 ${top + 8} l4 4 l7 -8" fill="none" stroke="#fff" stroke-width="2"/>`
      : `<rect x="20" y="${top}" width="16" height="16" rx="3" fill="none" stroke="#6b7280"/>`;
    return box + text(46, top + 13, label, { size: 13 });
  });
  return [...rows, ring(12, 112, 208, 36)].join('');
}

/** Two pages across, the headings on each. */
function paper(): string {
  return [14, 116].map(sheetOfPaper).join('');
}

function sheetOfPaper(top: number): string {
  const lines = [1, 2, 3, 4].map((row) => {
    const at = top + 24 + row * 12;
    return [scribble(48, at, 50), scribble(104, at, 34), scribble(144, at, 40)].join('');
  });
  return [
    `<rect x="34" y="${top}" width="164" height="94" fill="#fff" stroke="#4b5563"/>`,
    `<rect x="42" y="${top + 10}" width="148" height="16" fill="#e8eaed" stroke="#9ca3af"/>`,
    ...lines,
  ].join('');
}
