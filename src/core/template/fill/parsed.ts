/** What the filler makes of a template's part, as far as the loops of our own are cut from it. */

/** One tag, text or `{{…}}` of the XML; a loop holds what it repeats. */
export interface ParsedPart {
  readonly type: string;
  readonly value: string;
  readonly tag?: string;
  readonly position?: string;
  readonly module?: string;
  readonly lIndex?: number;
  readonly inverted?: boolean;
  readonly subparsed?: readonly ParsedPart[];
  /** What the filler has noted about a loop with page breaks or sections in it. */
  readonly hasPageBreak?: boolean;
  readonly hasPageBreakBeginning?: boolean;
  readonly sectPrCount?: number;
  readonly addContinuousType?: boolean;
  readonly addNextPage?: unknown;
  readonly lastParagrapSectPr?: string;
}

export interface ParsedLoop extends ParsedPart {
  readonly subparsed: readonly ParsedPart[];
}

/** Of an element that must not stay empty, as the filler has them: it adds a paragraph or drops the element. */
export interface ContentRule {
  readonly tag: string;
  readonly shouldContain: readonly string[];
}

export function isLoop(part: ParsedPart): part is ParsedLoop {
  return part.type === 'placeholder' && part.module === 'loop' && part.subparsed !== undefined;
}

/** The filler's own test: `<w:p>`, `<w:p …` and `<w:p/>`, at the beginning of the text. */
export function starts(text: string, tag: string): boolean {
  return text.startsWith(`<${tag}`) && [' ', '>', '/'].includes(text[tag.length + 1] ?? '');
}
