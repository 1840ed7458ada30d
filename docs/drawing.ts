/** What the guide's drawings share: framed cards in a row, each marked as drawn, and what stands in them. */
import type { Language } from '../src/core/text/language';

export const DRAWN: Readonly<Record<Language, string>> = {
  th: 'ภาพวาดเพื่ออธิบาย ไม่ใช่ภาพถ่ายหน้าจอของ Google ถ้อยคำและตำแหน่งจริงอาจต่างไป',
  en: 'A drawing to explain, not a picture of Google’s screen: its words and places may differ.',
};

const HEIGHT = 320;
const CARD = { width: 232, height: 224, top: 60, gap: 16 };

const INK = '#1f2937';
export const QUIET = '#6b7280';
export const BLUE = '#1a56db';
export const RED = '#b91c1c';

export interface Card {
  readonly title: string;
  /** SVG, from the card's own corner. */
  readonly inside: string;
}

export function drawing(drawn: string, cards: readonly Card[]): string {
  const framed = cards.map(({ title, inside }, index) => {
    const left = CARD.gap + index * (CARD.width + CARD.gap);
    const above = text(0, -12, title, { size: 15, weight: 'bold' });
    const frame = `<rect width="${CARD.width}" height="${CARD.height}" rx="8" fill="#fff" stroke="#9ca3af" stroke-dasharray="6 4"/>`;
    return `<g transform="translate(${left} ${CARD.top})">${above}${frame}${inside}</g>`;
  });
  const wide = CARD.gap + cards.length * (CARD.width + CARD.gap);
  const below = text(CARD.gap, HEIGHT - 12, drawn, { size: 13, colour: QUIET });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${HEIGHT}" width="${wide}" height="${HEIGHT}" font-family="Sarabun, 'Noto Sans Thai', Tahoma, sans-serif" role="img">
<title>${drawn}</title>
<rect width="${wide}" height="${HEIGHT}" fill="#f3f4f6"/>
${framed.join('\n')}
${below}
</svg>
`;
}

/** Where to press. */
export function ring(left: number, top: number, width: number, height = 28): string {
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="8" fill="none" stroke="${RED}" stroke-width="2"/>`;
}

export function button(left: number, top: number, caption: string): string {
  return `<rect x="${left}" y="${top}" width="84" height="28" rx="14" fill="none" stroke="#d1d5db"/>${text(left + 42, top + 19, caption, { size: 12, anchor: 'middle' })}`;
}

/** A line of writing that need not be read. */
export function scribble(left: number, top: number, width: number): string {
  return `<rect x="${left}" y="${top}" width="${width}" height="4" rx="2" fill="#d1d5db"/>`;
}

interface Look {
  readonly size: number;
  readonly weight?: 'bold';
  readonly colour?: string;
  readonly anchor?: 'middle';
}

export function text(left: number, top: number, said: string, look: Look): string {
  const { size, weight = 'normal', colour = INK, anchor = 'start' } = look;
  return `<text x="${left}" y="${top}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${said}</text>`;
}
