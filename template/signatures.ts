/** Who signs: the drafter, and each superior in turn with lines to comment or order on. */
import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
  LeaderType,
  LineRuleType,
  type Paragraph,
  TabStopType,
} from 'docx';
import { bareCell, bareRow, borderlessTable, DOTTED } from './cells';
import { cm, type Look, points, TEXT_WIDTH } from './look';
import { marker, plain, tab, words } from './text';

/** Signatures stand in the middle of the page's right half. */
export const SIGNATURE = { alignment: AlignmentType.CENTER, indent: { left: cm(7) } } as const;
export const SIGN_HERE = '(ลงชื่อ)..................................................';
export const DATE_LINE = 'วันที่ ........../........................../..........';

export function signatures(look: Look): readonly FileChild[] {
  return [
    ...drafter(look),
    marker(look, '{{#กลุ่มผู้ลงนาม}}'),
    ...onOnePage(look, [
      marker(look, '{{#ผู้ลงนาม}}'),
      ...superior(look, { heading: '{{หัวข้อ}}', name: '{{ชื่อ|ไม่มีวงเล็บ}}', post: POST }),
      marker(look, '{{/ผู้ลงนาม}}'),
    ]),
    marker(look, '{{/กลุ่มผู้ลงนาม}}'),
    marker(look, '{{^ผู้ลงนาม}}'),
    ...onOnePage(
      look,
      ['ความเห็น', 'คำสั่ง'].flatMap((heading) =>
        superior(look, { heading, name: DOTS, post: [DOTS] }),
      ),
    ),
    marker(look, '{{/ผู้ลงนาม}}'),
  ];
}

/** Own post and acting term on one line, the post acted for on the next. */
export const POST = ['{{ตำแหน่งที่ลงนาม}}', '{{#ตำแหน่งที่แทน}}', '{{ตำแหน่งที่แทน}}', '{{/ตำแหน่งที่แทน}}'];

export const DOTS = '.'.repeat(40);

/** Name in parentheses, post below, room for the signature above; never on a page of their own. */
export function drafter(look: Look, room = cm(1.4)): readonly Paragraph[] {
  const post = (keepNext: boolean) =>
    plain(look, [words(look, '{{ตำแหน่งผู้จัดทำ}}')], { ...SIGNATURE, keepLines: true, keepNext });
  return [
    plain(look, [words(look, '({{ผู้จัดทำ|ไม่มีวงเล็บ}})')], {
      ...SIGNATURE,
      spacing: { before: room },
      keepNext: true,
      keepLines: true,
    }),
    // One superior alone would be all that stands on the last page.
    marker(look, '{{#มีผู้ลงนามคนเดียว}}'),
    post(true),
    marker(look, '{{/มีผู้ลงนามคนเดียว}}'),
    marker(look, '{{^มีผู้ลงนามคนเดียว}}'),
    post(false),
    marker(look, '{{/มีผู้ลงนามคนเดียว}}'),
  ];
}

/** The same above each, whether it begins a block or stands in one. */
const BEFORE_SUPERIOR = points(14);

interface Superior {
  readonly heading: string;
  readonly name: string;
  readonly post: readonly string[];
}

/** The cell of a row that does not split: Docs keeps rows better together than paragraphs, and Word as well. */
function onOnePage(look: Look, lines: readonly Paragraph[]): readonly FileChild[] {
  const cell = bareCell(lines, { width: TEXT_WIDTH });
  // Two tables with nothing between them would become one.
  return [borderlessTable([TEXT_WIDTH], [bareRow([cell])]), end(look)];
}

function superior(look: Look, { heading, name, post }: Superior): readonly Paragraph[] {
  const signature = (text: string, options: IParagraphOptions = {}) =>
    plain(look, [words(look, text)], { ...SIGNATURE, ...options });
  return [
    plain(look, [words(look, heading, { bold: true })], { spacing: { before: BEFORE_SUPERIOR } }),
    writingLine(look, 0),
    writingLine(look, 1),
    signature(SIGN_HERE, { spacing: { before: cm(0.8) } }),
    signature(`(${name})`),
    ...post.map((text) => signature(text)),
    signature(DATE_LINE),
  ];
}

/** Twips before a writing line, and its length. */
interface WritingLine {
  readonly room?: number;
  readonly width?: number;
}

/**
 * Dots from margin to margin: a leader in Word, a border in Docs. Two paragraphs with the same border
 * and indent would share one line, hence the hair's breadth (a twip or two) between the indents.
 */
export function writingLine(
  look: Look,
  index: number,
  { room = points(5), width = TEXT_WIDTH }: WritingLine = {},
): Paragraph {
  const together = { keepNext: true, keepLines: true, spacing: { before: room } };
  if (look.target === 'word') {
    return plain(look, [tab(look)], {
      ...together,
      tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    });
  }
  return plain(look, [], {
    ...together,
    indent: { right: index },
    border: { bottom: { ...DOTTED, space: 0 } },
  });
}

/**
 * What stands behind a table that another follows, or nothing: a line of the body's would begin a page of its own below
 * a full one. Where Docs leaves out the exact pitch, the letters of 1 pt are left.
 */
export function end(look: Look): Paragraph {
  return plain(look, [], {
    run: { size: 2, sizeComplexScript: 2 },
    spacing: { line: 20, lineRule: LineRuleType.EXACT },
  });
}

export function gap(look: Look): Paragraph {
  return plain(look, [words(look, '', { size: 2 })], { spacing: { line: 240 } });
}
