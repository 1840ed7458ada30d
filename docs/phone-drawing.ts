/** The drawing of what a signer meets on a phone: Drive's mail, the memo, and where to comment. */
import type { Language } from '../src/core/text/language';
import { BLUE, button, DRAWN, drawing, QUIET, ring, scribble, text } from './drawing';

interface PhoneWords {
  readonly steps: readonly [mail: string, memo: string, comment: string];
  readonly shared: string;
  readonly message: readonly [string, string];
  readonly open: string;
  readonly memo: string;
  readonly comment: string;
  readonly agreed: string;
  readonly send: string;
}

const PHONE_WORDS: Readonly<Record<Language, PhoneWords>> = {
  th: {
    steps: ['๑ แตะลิงก์ในอีเมล', '๒ อ่านบันทึกข้อความ', '๓ ให้ความเห็น'],
    shared: 'แชร์เอกสารกับท่าน',
    message: ['เรียน นายก โปรดพิจารณา', 'รายงานผลตามมาตรการ ITA'],
    open: 'เปิด',
    memo: 'บันทึกข้อความ',
    comment: 'เพิ่มความคิดเห็น',
    agreed: 'ทราบ อนุญาตให้เผยแพร่',
    send: 'ส่ง',
  },
  en: {
    steps: ['1 Tap the link in the mail', '2 Read the memo', '3 Comment'],
    shared: 'A document was shared with you',
    message: ['For your consideration:', 'report on the ITA measures'],
    open: 'Open',
    memo: 'บันทึกข้อความ',
    comment: 'Add a comment',
    agreed: 'Noted, to be published.',
    send: 'Send',
  },
};

export function phoneDrawing(language: Language): string {
  const words = PHONE_WORDS[language];
  const cards = [mail(words), memo(words), comment(words)];
  return drawing(
    DRAWN[language],
    cards.map((inside, index) => ({ title: words.steps[index] ?? '', inside: phone(inside) })),
  );
}

/** Each is drawn in the phone's own places. */
const phone = (inside: string): string =>
  `<g transform="translate(48 8)"><rect width="136" height="208" rx="14" fill="none" stroke="#4b5563" stroke-width="2"/><rect x="52" y="8" width="32" height="4" rx="2" fill="#9ca3af"/>${inside}</g>`;

function mail({ shared, message, open }: PhoneWords): string {
  return [
    text(10, 36, shared, { size: 9, weight: 'bold' }),
    ...message.map((line, index) => text(10, 58 + index * 16, line, { size: 10 })),
    '<rect x="10" y="92" width="116" height="34" rx="6" fill="none" stroke="#d1d5db"/>',
    `<rect x="18" y="100" width="14" height="18" rx="2" fill="${BLUE}"/>`,
    scribble(40, 106, 76),
    button(26, 146, open),
    ring(22, 142, 92, 36),
  ].join('');
}

function memo({ memo: heading }: PhoneWords): string {
  const lines = [84, 96, 108, 120, 132, 144].map((top, index) =>
    scribble(12, top, index === 5 ? 60 : 112),
  );
  const table = [156, 168, 180].map(
    (top) =>
      `<path d="M12 ${top} h112 v12 h-112 z M40 ${top} v12 M96 ${top} v12" fill="none" stroke="#9ca3af"/>`,
  );
  return [
    text(68, 44, heading, { size: 13, weight: 'bold', anchor: 'middle' }),
    scribble(12, 58, 80),
    scribble(12, 68, 96),
    ...lines,
    ...table,
  ].join('');
}

function comment({ comment: heading, agreed, send }: PhoneWords): string {
  return [
    scribble(12, 36, 112),
    scribble(12, 48, 90),
    '<rect x="8" y="66" width="120" height="104" rx="8" fill="#f9fafb" stroke="#d1d5db"/>',
    text(16, 86, heading, { size: 10, colour: QUIET }),
    text(16, 110, agreed, { size: 10 }),
    button(26, 132, send),
    ring(22, 128, 92, 36),
  ].join('');
}
