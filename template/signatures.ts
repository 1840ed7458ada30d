/** Who signs: the drafter, and each superior in turn with lines to comment or order on. */
import {
  AlignmentType,
  type FileChild,
  type IParagraphOptions,
  LeaderType,
  type Paragraph,
  TabStopType,
} from 'docx';
import { bareCell, bareRow, borderlessTable, DOTTED } from './cells';
import { BEFORE_PARAGRAPH, cm, type Look, points, TEXT_WIDTH } from './look';
import { marker, plain, tab, words } from './text';

/** Signatures stand in the middle of the page's right half. */
const SIGNATURE = { alignment: AlignmentType.CENTER, indent: { left: cm(7) } } as const;
export const SIGN_HERE = '(ลงชื่อ)..................................................';
export const DATE_LINE = 'วันที่ ........../........................../..........';

export function signatures(look: Look): readonly FileChild[] {
  return [
    ...drafter(look),
    marker(look, '{{#ผู้ลงนาม}}'),
    ...superior(look, {
      heading: '{{หัวข้อ}}',
      name: '{{ชื่อ}}',
      position: '{{ตำแหน่ง}}',
      capacity: true,
    }),
    marker(look, '{{/ผู้ลงนาม}}'),
    marker(look, '{{^ผู้ลงนาม}}'),
    ...['ความเห็น', 'คำสั่ง'].flatMap((heading) =>
      superior(look, { heading, name: DOTS, position: DOTS, capacity: false }),
    ),
    marker(look, '{{/ผู้ลงนาม}}'),
  ];
}

export const DOTS = '.'.repeat(40);

/** Name in parentheses, post below, room for the signature above; never on a page of their own. */
export function drafter(look: Look, room = cm(1.4)): readonly Paragraph[] {
  return [
    plain(look, [words(look, '({{ผู้จัดทำ}})')], {
      ...SIGNATURE,
      spacing: { before: room },
      keepNext: true,
      keepLines: true,
    }),
    plain(look, [words(look, '{{ตำแหน่งผู้จัดทำ}}')], { ...SIGNATURE, keepLines: true }),
  ];
}

interface Superior {
  readonly heading: string;
  readonly name: string;
  readonly position: string;
  readonly capacity: boolean;
}

/**
 * One block on one page: in Word its paragraphs keep together; in Docs they share the cell of a row
 * that does not split, as Docs keeps rows better than paragraphs.
 */
function superior(look: Look, signer: Superior): readonly FileChild[] {
  const lines = superiorLines(look, signer);
  if (look.target === 'word') return lines;
  const cell = bareCell(lines, { width: TEXT_WIDTH });
  // Two tables with nothing between them would become one.
  return [borderlessTable([TEXT_WIDTH], [bareRow([cell])]), gap(look)];
}

function superiorLines(look: Look, signer: Superior): readonly Paragraph[] {
  const together = { keepNext: true, keepLines: true };
  const signature = (text: string, options: IParagraphOptions = {}) =>
    plain(look, [words(look, text)], { ...SIGNATURE, ...together, ...options });
  return [
    plain(look, [words(look, signer.heading, { bold: true })], {
      ...together,
      spacing: { before: BEFORE_PARAGRAPH * 2 },
    }),
    writingLine(look, 0),
    writingLine(look, 1),
    signature(SIGN_HERE, {
      spacing: { before: cm(0.9) },
    }),
    signature(`(${signer.name})`),
    signature(signer.position),
    ...(signer.capacity
      ? [signature('{{#ในฐานะ}}'), signature('{{ในฐานะ}}'), signature('{{/ในฐานะ}}')]
      : []),
    signature(DATE_LINE, { keepNext: false }),
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

function gap(look: Look): Paragraph {
  return plain(look, [words(look, '', { size: 2 })], { spacing: { line: 240 } });
}
