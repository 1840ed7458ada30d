/** Paragraphs and runs with their formatting on them, as Google's importer keeps it best. */
import {
  AlignmentType,
  type ImageRun,
  type IParagraphOptions,
  LineRuleType,
  type PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { NO_BREAK_SPACE, withNoBreaks } from '../src/core/text/paper/no-break';
import { BEFORE_PARAGRAPH, FIRST_LINE, type Look } from './look';

export interface RunLook {
  readonly bold?: boolean;
  /** In half-points; the body's where it is not given. */
  readonly size?: number;
}

export function words(look: Look, text: string, { bold = false, size }: RunLook = {}): TextRun {
  return new TextRun({ ...runLook(look, bold, size ?? look.sizes.body), text: held(text) });
}

/** No line ends between a number, or the tag that gives it, and what it counts or names. */
function held(text: string): string {
  return withNoBreaks(text)
    .replace(/(พ\.ศ\.|ข้อ|จำนวน) (?=\{\{[^#/^])/g, `$1${NO_BREAK_SPACE}`)
    .replace(/\}\} (?=มาตรการ)/g, `}}${NO_BREAK_SPACE}`);
}

/** A run of its own: the importer drops a tab that shares one with text. */
export function tab(look: Look, size = look.sizes.body): TextRun {
  return new TextRun({ ...runLook(look, false, size), children: [new Tab()] });
}

/** A field that the program works out, such as the page's number. */
export function field(look: Look, name: (typeof PageNumber)[keyof typeof PageNumber]): TextRun {
  return new TextRun({ ...runLook(look, false, look.sizes.body), children: [name] });
}

/**
 * Thai is a complex script: it follows the second size, weight and face, which go with the first.
 * The language is the document's own: on every run it would only make a long memo longer.
 */
function runLook({ font }: Look, bold: boolean, size: number) {
  return {
    font: { ascii: font, hAnsi: font, cs: font },
    size,
    sizeComplexScript: size,
    ...(bold ? { bold, boldComplexScript: true } : {}),
  };
}

/** A line or more of the body at the left margin. */
export function plain(
  look: Look,
  children: readonly (TextRun | ImageRun)[],
  options: IParagraphOptions = {},
) {
  const { spacing, ...rest } = options;
  return new Paragraph({
    ...rest,
    spacing: { before: 0, after: 0, line: look.bodyLine, lineRule: LineRuleType.AUTO, ...spacing },
    children: [...children],
  });
}

/** A part of the body: 6 pt before, its first line 2.5 cm in, Thai-distributed where that exists. */
export function bodyPart(look: Look, text: string, options: IParagraphOptions = {}): Paragraph {
  return plain(look, [words(look, text)], {
    alignment: look.target === 'word' ? AlignmentType.THAI_DISTRIBUTE : AlignmentType.LEFT,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: BEFORE_PARAGRAPH },
    ...options,
  });
}

/** A line that holds only a loop's start or end, and goes when the template is filled. */
export function marker(look: Look, tag: string): Paragraph {
  return plain(look, [words(look, tag)]);
}
