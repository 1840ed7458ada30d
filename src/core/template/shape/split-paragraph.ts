/** Cuts a paragraph at a tag that stands alone in it, into what stands before the tag and what stands behind it. */
import { type Paragraph, rawText } from '../../docx/text';

export interface SplitParagraph {
  /** `<w:pPr>…</w:pPr>` without its section and its page break; '' for none. */
  readonly look: string;
  /** `<w:sectPr>…</w:sectPr>`; '' for none. */
  readonly section: string;
  readonly breaksBefore: boolean;
  /** Whole elements, as they would stand in a paragraph. */
  readonly before: string;
  readonly after: string;
  /** As written. */
  readonly tag: string;
}

const PROPERTIES = /^\s*<w:pPr(?:\s[^<>]*)?(?:\/>|>)/;
const EMPTY_SECTION = /^<w:sectPr(?:\s[^<>]*)?\/>/;
const SECTION_END = '</w:sectPr>';
const BREAK_BEFORE = /<w:pageBreakBefore(?:\s[^<>]*)?\/>/;
const OFF = /w:val="(?:0|false|off)"/;

/** Null where the paragraph is not as Word writes one. */
export function splitParagraph(xml: string, paragraph: Paragraph): SplitParagraph | null {
  const last = paragraph.end - '</w:p>'.length;
  const inside = xml.slice(paragraph.inside, last);
  const first = propertiesEnd(inside);
  const properties = inside.slice(0, first);
  const tag = tagSpan(xml, paragraph);
  if (!tag || xml.slice(last, paragraph.end) !== '</w:p>') return null;
  const breakBefore = BREAK_BEFORE.exec(properties)?.[0] ?? '';
  const section = sectionIn(properties);
  const look = properties.replace(section, '').replace(breakBefore, '').trim();
  const [from, to] = [tag.start - paragraph.inside, tag.end - paragraph.inside];
  return {
    look,
    section,
    breaksBefore: breakBefore !== '' && !OFF.test(breakBefore),
    before: inside.slice(first, from) + closings(openAt(inside, first, from)),
    after: openAt(inside, first, to).join('') + inside.slice(to),
    tag: rawText(xml, paragraph).trim(),
  };
}

/** A paragraph has one section at most, so that its last end is its own; a change that is tracked holds the older one. */
function sectionIn(properties: string): string {
  const start = properties.search(/<w:sectPr[\s/>]/);
  if (start < 0) return '';
  const empty = EMPTY_SECTION.exec(properties.slice(start))?.[0];
  if (empty !== undefined) return empty;
  const end = properties.lastIndexOf(SECTION_END);
  return end < start ? '' : properties.slice(start, end + SECTION_END.length);
}

/** Behind the properties, which hold older ones of the same name where a change is tracked. */
function propertiesEnd(inside: string): number {
  const opening = PROPERTIES.exec(inside)?.[0];
  if (opening === undefined) return 0;
  if (opening.endsWith('/>')) return opening.length;
  let depth = 1;
  for (const match of inside
    .slice(opening.length)
    .matchAll(/<(\/?)w:pPr(?=[\s/>])[^<>]*?(\/?)>/g)) {
    if (match[2] === '/') continue;
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return opening.length + match.index + match[0].length;
  }
  return opening.length;
}

function tagSpan(xml: string, paragraph: Paragraph): { start: number; end: number } | null {
  let start = -1;
  let end = -1;
  for (const span of paragraph.spans) {
    const text = xml.slice(span.start, span.end);
    if (text.trim() === '') continue;
    if (start < 0) start = span.start + (text.length - text.trimStart().length);
    end = span.start + text.trimEnd().length;
  }
  return start < 0 ? null : { start, end };
}

/** The opening tags of the elements that are open at a place. */
function openAt(inside: string, from: number, at: number): readonly string[] {
  const open: string[] = [];
  for (const [whole, slash, selfClosing] of inside
    .slice(from, at)
    .matchAll(/<(\/?)[^\s<>/!?]+(?:\s[^<>]*?)?(\/?)>/g)) {
    if (slash === '/') open.pop();
    else if (selfClosing !== '/') open.push(whole);
  }
  return open;
}

function closings(open: readonly string[]): string {
  return [...open]
    .reverse()
    .map((opening) => `</${/^<([^\s<>/]+)/.exec(opening)?.[1] ?? ''}>`)
    .join('');
}
