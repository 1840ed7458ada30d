/**
 * A cell's text with its looks and links. What is written into a cell takes all of them away.
 * https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value
 */
import type ExcelJS from 'exceljs';
import type { RichTextValueHost, TextStyleHost } from '../../src/gas/host';
import { google, type Strict } from '../engine/strict';
import { held } from './reading';

type GoogleText = GoogleAppsScript.Spreadsheet.RichTextValue;

type GoogleStyle = GoogleAppsScript.Spreadsheet.TextStyle;

interface Run {
  readonly text: string;
  /** A font as ExcelJS has it, in JSON. */
  readonly look: string;
  readonly link: string | null;
}

/** Sheets makes a link of an address that is typed. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s]+)/;

/** Null for a cell that holds no text. */
export function richTextIn(strict: Strict, cell: ExcelJS.Cell | undefined): GoogleText | null {
  const text = held(cell);
  if (!cell || typeof text !== 'string' || cell.formula) return null;
  const runs = runsOf(cell.value);
  return asText(strict, runs);
}

function asText(strict: Strict, runs: readonly Run[]): GoogleText {
  const links = new Set(runs.map(({ link }) => link));
  const [only = null] = links;
  const members: RichTextValueHost = {
    getText: () => runs.map(({ text }) => text).join(''),
    getLinkUrl: () => (links.size === 1 ? only : null),
    getRuns: () => runs.map((run) => asText(strict, [run])),
    getTextStyle: () => styleOf(strict, runs),
  };
  return google<GoogleText>(strict('RichTextValue', members));
}

const DEFAULT_FONT = { name: 'Arial', size: 10, color: '#000000' };
const LINK_COLOR = '#1155cc';

/** What several parts do not share is null. https://developers.google.com/apps-script/reference/spreadsheet/text-style */
function styleOf(strict: Strict, runs: readonly Run[]): GoogleStyle {
  const fonts = runs.map(({ look, link }) => ({
    font: JSON.parse(look || '{}') as Partial<ExcelJS.Font>,
    isLink: link !== null,
  }));
  const shared = <Value>(of: (each: (typeof fonts)[number]) => Value): Value | null => {
    const [first = null, ...others] = new Set(fonts.map(of));
    return others.length > 0 ? null : first;
  };
  const members: { readonly [Name in keyof TextStyleHost]: () => unknown } = {
    isBold: () => shared(({ font }) => font.bold === true),
    isItalic: () => shared(({ font }) => font.italic === true),
    isStrikethrough: () => shared(({ font }) => font.strike === true),
    isUnderline: () =>
      shared(({ font, isLink }) => {
        const { underline = isLink } = font;
        return underline !== false && underline !== 'none';
      }),
    getFontFamily: () => shared(({ font }) => font.name ?? DEFAULT_FONT.name),
    getFontSize: () => shared(({ font }) => font.size ?? DEFAULT_FONT.size),
    getForegroundColor: () =>
      shared(({ font, isLink }) => {
        const argb = font.color?.argb;
        if (argb) return `#${argb.slice(-6).toLowerCase()}`;
        return isLink ? LINK_COLOR : DEFAULT_FONT.color;
      }),
  };
  return google<GoogleStyle>(strict('TextStyle', members));
}

function runsOf(value: ExcelJS.CellValue, link: string | null = null): readonly Run[] {
  if (typeof value === 'string') return withAddresses({ text: value, look: '', link });
  if (typeof value !== 'object' || value === null) return [];
  if ('hyperlink' in value) return runsOf(value.text, value.hyperlink);
  if (!('richText' in value)) return [];
  return longest(
    value.richText.flatMap(({ text, font }) =>
      withAddresses({ text, look: JSON.stringify(font ?? {}), link }),
    ),
  );
}

function withAddresses(run: Run): readonly Run[] {
  if (run.link !== null) return [run];
  return run.text
    .split(ADDRESS)
    .filter((text) => text !== '')
    .map((text) => ({ ...run, text, link: ADDRESS.test(text) ? addressOf(text) : null }));
}

function addressOf(text: string): string {
  return text.startsWith('http') ? text : `http://${text}/`;
}

/** Parts that look alike are one. */
function longest(runs: readonly Run[]): readonly Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made[made.length - 1];
    if (last && last.look === run.look && last.link === run.link)
      made.splice(-1, 1, { ...last, text: last.text + run.text });
    else made.push(run);
  }
  return made;
}
