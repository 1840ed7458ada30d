/** The head of the memo: the emblem's place, the title, the four labels and the addressee. */
import {
  AlignmentType,
  type FileChild,
  HeightRule,
  ImageRun,
  LeaderType,
  LineRuleType,
  Paragraph,
  TableRow,
  TabStopType,
} from 'docx';
import { EMBLEM_TEXT, EMBLEM_WIDEST } from '../src/core/docx/emblem';
import { bareCell, bareRow, borderlessTable } from './cells';
import {
  BEFORE_PARAGRAPH,
  cm,
  DATE_AT,
  GARUDA_HEIGHT,
  type Look,
  points,
  TEXT_WIDTH,
} from './look';
import { plain, tab, words } from './text';

export function head(look: Look): readonly FileChild[] {
  return [
    titleRow(look),
    ...(look.target === 'word' ? labelLines(look) : [labelTable(look)]),
    plain(look, [words(look, 'เรียน  {{เรียน}}')], { spacing: { before: BEFORE_PARAGRAPH } }),
  ];
}

/**
 * The Garuda is protected by law and comes from the agency: a clear picture 1.5 cm high keeps its place,
 * left of the title. The cell on the right is as wide, so that the title stands in the middle of the page.
 */
function titleRow(look: Look) {
  const side = cm(EMBLEM_WIDEST / 360_000);
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing:
      look.target === 'word'
        ? { before: 0, after: 0, line: points(35), lineRule: LineRuleType.EXACT }
        : { before: 0, after: 0 },
    children: [words(look, 'บันทึกข้อความ', { bold: true, size: look.sizes.title })],
  });
  const middle = TEXT_WIDTH - 2 * side;
  const cells = [
    bareCell([emblemPlace(look)], { width: side }),
    bareCell([title], { width: middle, low: true }),
    bareCell([plain(look, [])], { width: side }),
  ];
  const height = { value: GARUDA_HEIGHT, rule: HeightRule.EXACT };
  return borderlessTable(
    [side, middle, side],
    [new TableRow({ children: cells, cantSplit: true, height })],
  );
}

/** One clear pixel (PNG). */
const CLEAR = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);

/** The filler knows the place by its alternative text. In letters of 1 pt: they would lengthen the row. */
function emblemPlace(look: Look): Paragraph {
  const side = (GARUDA_HEIGHT * 96) / 1440;
  const picture = new ImageRun({
    type: 'png',
    data: CLEAR,
    transformation: { width: side, height: side },
    altText: { name: EMBLEM_TEXT, title: EMBLEM_TEXT, description: EMBLEM_TEXT },
  });
  const run = { size: 2, sizeComplexScript: 2 };
  return plain(look, [picture], { spacing: { line: 240 }, run });
}

/** Word: a dotted leader runs on behind each value to the margin. */
function labelLines(look: Look): readonly Paragraph[] {
  const margin = { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT };
  const date = { type: TabStopType.LEFT, position: DATE_AT, leader: LeaderType.DOT };
  const label = (text: string) => words(look, text, { bold: true, size: look.sizes.label });
  const value = (tag: string) => words(look, `  ${tag}`);
  return [
    plain(look, [label('ส่วนราชการ'), value('{{ส่วนราชการเต็ม}}'), tab(look)], {
      tabStops: [margin],
    }),
    plain(
      look,
      [label('ที่'), value('{{ที่}}'), tab(look), label('วันที่'), value('{{วันที่}}'), tab(look)],
      { tabStops: [date, margin] },
    ),
    plain(look, [label('เรื่อง'), value('{{เรื่อง}}'), tab(look)], { tabStops: [margin] }),
  ];
}

/** Brings a value's first line down to the larger label's. */
const TO_LABEL = points(3.5);

/** Docs: cells with a dotted line below, in one table whose columns serve all three rows. */
function labelTable(look: Look) {
  const [reference, subject, department] = [cm(0.9), cm(1.7), cm(3.1)];
  const date = cm(1.6);
  const widths = [
    reference,
    subject - reference,
    department - subject,
    DATE_AT - department,
    date,
    TEXT_WIDTH - DATE_AT - date,
  ];
  const label = (text: string, width: number, columnSpan: number) =>
    bareCell([plain(look, [words(look, text, { bold: true, size: look.sizes.label })])], {
      width,
      columnSpan,
    });
  const value = (tag: string, width: number, columnSpan: number) =>
    bareCell([plain(look, [words(look, tag)], { spacing: { before: TO_LABEL } })], {
      width,
      columnSpan,
      dotted: true,
    });
  return borderlessTable(widths, [
    bareRow([
      label('ส่วนราชการ', department, 3),
      value('{{ส่วนราชการเต็ม}}', TEXT_WIDTH - department, 3),
    ]),
    bareRow([
      label('ที่', reference, 1),
      value('{{ที่}}', DATE_AT - reference, 3),
      label('วันที่', date, 1),
      value('{{วันที่}}', TEXT_WIDTH - DATE_AT - date, 1),
    ]),
    bareRow([label('เรื่อง', subject, 2), value('{{เรื่อง}}', TEXT_WIDTH - subject, 4)]),
  ]);
}
