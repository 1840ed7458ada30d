/**
 * The drawing of what Google asks when the menu is used first: the box that begins it, the wall, the way through it,
 * and the boxes to tick. The project has the name that it has in a copy of the master, as most offices meet it. Nobody here could photograph it, and so it is drawn, and says that it is.
 */
import type { Language } from '../src/core/text/language';
import { BLUE, button, DRAWN, drawing, QUIET, RED, ring, text } from './drawing';

interface ConsentWords {
  readonly drawn: string;
  readonly steps: readonly [begin: string, wall: string, opened: string, boxes: string];
  readonly box: string;
  readonly needs: readonly [string, string];
  readonly ok: string;
  readonly notVerified: string;
  readonly why: string;
  readonly advanced: string;
  readonly back: string;
  readonly goTo: string;
  readonly wants: string;
  readonly all: string;
  /** In the order of the manifest's scopes. */
  readonly scopes: readonly [sheet: string, files: string, pages: string];
  readonly go: string;
}

export const CONSENT_WORDS: Readonly<Record<Language, ConsentWords>> = {
  th: {
    drawn: DRAWN.th,
    steps: ['๑ กด “ตกลง” แล้วเลือกบัญชี', '๒ กด “ขั้นสูง”', '๓ กด “ไปที่ …”', '๔ เลือกให้ครบทุกช่อง'],
    box: 'ต้องมีการให้สิทธิ์',
    needs: ['สคริปต์ในเอกสารนี้', 'ต้องได้รับอนุญาตจากท่าน'],
    ok: 'ตกลง',
    notVerified: 'Google ยังไม่ได้ยืนยันแอปนี้',
    why: 'แอปขอเข้าถึงข้อมูลในบัญชีของท่าน',
    advanced: 'ขั้นสูง',
    back: 'กลับ',
    goTo: 'ไปที่ สำเนาของ ITA Memo (ไม่ปลอดภัย)',
    wants: 'เลือกสิ่งที่แอปนี้เข้าถึงได้',
    all: 'เลือกทั้งหมด',
    scopes: ['ไฟล์ชีตนี้', 'ไฟล์ที่ระบบสร้างเอง', 'แสดงแถบด้านข้างและกล่อง'],
    go: 'ดำเนินการต่อ',
  },
  en: {
    drawn: DRAWN.en,
    steps: [
      '1 Press “OK”, choose account',
      '2 Press “Advanced”',
      '3 Press “Go to …”',
      '4 Tick every box',
    ],
    box: 'Authorization required',
    needs: ['A script of this document', 'needs your permission.'],
    ok: 'OK',
    notVerified: 'Google hasn’t verified this app',
    why: 'It asks for data of your account.',
    advanced: 'Advanced',
    back: 'Back to safety',
    goTo: 'Go to Copy of ITA Memo (unsafe)',
    wants: 'Select what it can access',
    all: 'Select all',
    scopes: ['This spreadsheet', 'The files it made itself', 'Show its sidebar and boxes'],
    go: 'Continue',
  },
};

export function consentDrawing(language: Language): string {
  const words = CONSENT_WORDS[language];
  const cards = [begin(words), wall(words), opened(words), boxes(words)];
  return drawing(
    words.drawn,
    cards.map((inside, index) => ({ title: words.steps[index] ?? '', inside })),
  );
}

function begin({ box, needs, ok }: ConsentWords): string {
  return [
    text(20, 48, box, { size: 14, weight: 'bold' }),
    ...needs.map((said, index) => text(20, 84 + index * 22, said, { size: 13, colour: QUIET })),
    button(134, 178, ok),
    ring(128, 172, 96, 40),
  ].join('');
}

function wall({ notVerified, why, advanced, back }: ConsentWords): string {
  return [
    warning(),
    text(20, 88, notVerified, { size: 14, weight: 'bold' }),
    text(20, 112, why, { size: 13, colour: QUIET }),
    text(20, 196, advanced, { size: 14, colour: BLUE }),
    ring(14, 178, 14 + 8 * advanced.length),
    button(134, 178, back),
  ].join('');
}

function opened({ notVerified, advanced, goTo }: ConsentWords): string {
  return [
    warning(),
    text(20, 88, notVerified, { size: 14, weight: 'bold' }),
    text(20, 120, advanced, { size: 14, colour: QUIET }),
    '<line x1="20" x2="212" y1="134" y2="134" stroke="#d1d5db"/>',
    text(20, 170, goTo, { size: 12, colour: BLUE }),
    ring(14, 152, 204),
  ].join('');
}

function boxes({ wants, all, scopes, go }: ConsentWords): string {
  const rows = [all, ...scopes].map((row, index) => {
    const top = 52 + index * 30;
    return tick(20, top) + text(46, top + 14, row, { size: 13 });
  });
  return [
    text(20, 34, wants, { size: 13, weight: 'bold' }),
    ...rows,
    ring(14, 46, 26, 122),
    button(134, 184, go),
  ].join('');
}

function warning(): string {
  return `<path d="M36 24 L54 56 H18 Z" fill="none" stroke="${RED}" stroke-width="3"/>${text(33, 52, '!', { size: 18, weight: 'bold', colour: RED })}`;
}

function tick(left: number, top: number): string {
  return `<rect x="${left}" y="${top}" width="16" height="16" rx="3" fill="${BLUE}"/><path d="M${left + 3} ${top + 8} l4 4 l7 -8" fill="none" stroke="#fff" stroke-width="2"/>`;
}
