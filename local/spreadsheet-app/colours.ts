/** Fill colours of .xlsx as the #rrggbb that Google gives. */

import type ExcelJS from 'exceljs';
import { themeXml } from '../workbook/exceljs-inside';

export const NO_FILL = '#ffffff';

/** The order of the theme's colours is dk1, lt1, dk2, lt2 in its file but lt1, dk1, lt2, dk2 in use. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** ECMA-376 part 1, 18.8.27: the first sixteen distinct colours of the old palette, then the rest. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

const THEMES = new WeakMap<ExcelJS.Workbook, readonly string[]>();

type Colour = Partial<ExcelJS.Color> & { indexed?: number; tint?: number };

export function fillColour(book: ExcelJS.Workbook, fill: ExcelJS.Fill | undefined): string {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return NO_FILL;
  const colour = (fill.fgColor ?? fill.bgColor) as Colour | undefined;
  if (!colour) return NO_FILL;
  if (colour.argb) return `#${colour.argb.slice(-6).toLowerCase()}`;
  const base =
    colour.theme !== undefined
      ? themeOf(book)[THEME_ORDER[colour.theme] ?? -1]
      : PALETTE[((colour.indexed ?? 64) - 8 + 56) % 56];
  if (!base || (colour.indexed ?? 0) >= 64) return NO_FILL;
  return `#${tinted(base, colour.tint ?? 0)}`;
}

/** Twelve colours in the file's order, read once; [] for a workbook without a theme. */
function themeOf(book: ExcelJS.Workbook): readonly string[] {
  let theme = THEMES.get(book);
  if (!theme) {
    const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(themeXml(book))?.[0] ?? '';
    const colours = scheme.matchAll(/<a:(?:srgbClr val|sysClr [^>]*lastClr)="([0-9a-fA-F]{6})"/g);
    theme = Array.from(colours, ([, hex]) => (hex ?? '').toLowerCase());
    THEMES.set(book, theme);
  }
  return theme;
}

/** ECMA-376 part 1, 18.8.19: lightness times 1 + tint to darken, moved toward 1 to lighten. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  // With hue and saturation kept, every channel lies as far from the new lightness, in proportion.
  const reach = (at: number) => Math.min(at, 1 - at);
  const scale = reach(light) === 0 ? 0 : reach(wanted) / reach(light);
  const moved = channels.map((channel) => wanted + (channel - light) * scale);
  return moved
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

const NAMED: Readonly<Record<string, string>> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  yellow: 'ffff00',
  green: '008000',
};

/** Six hex digits for a CSS colour; null for one not known here. */
export function parseColour(text: string): string | null {
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1]?.toLowerCase();
  if (!hex) return NAMED[text.toLowerCase()] ?? null;
  return hex.length === 6 ? hex : Array.from(hex, (digit) => digit + digit).join('');
}
