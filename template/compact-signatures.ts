/** Who signs the short memo: each superior in one row, lines to write on beside the signature. */
import { AlignmentType, type FileChild, type IParagraphOptions, type TableRow } from 'docx';
import { bareCell, bareRow, borderlessTable } from './cells';
import { cm, type Look, points, TEXT_WIDTH } from './look';
import { DATE_LINE, DOTS, drafter, POST, SIGN_HERE, writingLine } from './signatures';
import { plain, words } from './text';

const COMMENT = cm(6.8);
const GUTTER = cm(0.4);
const WIDTHS = [COMMENT, GUTTER, TEXT_WIDTH - COMMENT - GUTTER] as const;

export function compactSignatures(look: Look): readonly FileChild[] {
  const blank = [SIGN_HERE, `(${DOTS})`, DOTS];
  const rows = [
    superior(look, '{{#ผู้ลงนาม}}{{หัวข้อ}}', [
      SIGN_HERE,
      '({{ชื่อ|ไม่มีวงเล็บ}})',
      ...POST,
      `${DATE_LINE}{{/ผู้ลงนาม}}`,
    ]),
    superior(look, '{{^ผู้ลงนาม}}ความเห็น', [...blank, DATE_LINE]),
    superior(look, 'คำสั่ง', [...blank, `${DATE_LINE}{{/ผู้ลงนาม}}`]),
  ];
  return [...drafter(look, cm(1)), borderlessTable(WIDTHS, rows)];
}

/** In 240ths of the typeface's own: closer than the body's, as three superiors share its page. */
const CLOSER = { word: 216, docs: 264 } as const;

/** The room that a signature takes above its line. */
const ROOM_TO_SIGN = points(12);

/** A row is never split, so that a signature stays with its name. */
function superior(look: Look, heading: string, signature: readonly string[]): TableRow {
  const line = CLOSER[look.target];
  const [comment, gutter, signing] = WIDTHS;
  const signed = (index: number): IParagraphOptions => ({
    alignment: AlignmentType.CENTER,
    spacing: { line, before: index === 0 ? ROOM_TO_SIGN : 0 },
  });
  const comments = [
    plain(look, [words(look, heading, { bold: true })], { spacing: { line, before: points(6) } }),
    ...[0, 1, 2].map((index) => writingLine(look, index, { room: 0, width: comment })),
  ];
  return bareRow([
    bareCell(comments, { width: comment }),
    bareCell([plain(look, [])], { width: gutter }),
    bareCell(
      signature.map((text, index) => plain(look, [words(look, text)], signed(index))),
      { width: signing },
    ),
  ]);
}
