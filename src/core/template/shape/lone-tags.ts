/**
 * Frees the paragraphs of a loop's tags, which the filler drops or repeats with all that is in them: what stands before
 * the start or behind the end comes once, what stands between them comes for each item, and a page break before
 * the first item comes once where there is an item.
 */
import { applyEdits, type Edit, type Paragraph, rawText, readParagraphs } from '../../docx/text';
import { findTags, ONCE } from '../find-tags';
import { readLoops } from '../loop-spans';
import { type SplitParagraph, splitParagraph } from './split-paragraph';

const LONE = /^\s*\{\{[^{}]*\}\}\s*$/;
/** More than a tag: what a page would lack without it. */
const SHOWN =
  /<(?:w:(?:drawing|pict|object|sym|ptab|fldChar|fldSimple|footnoteReference|endnoteReference)|m:oMath)[\s/>]/;
const BREAK = /<w:br\s[^<>]*w:type="(?:page|column)"/;
const OTHER = /<w:(?:sectPr|pageBreakBefore|bookmarkStart|bookmarkEnd)[\s/>]/;
const MARKS = /<w:bookmark(?:Start|End)\s[^<>]*\/>/g;

export function withFreeTags(xml: string): string {
  const paragraphs = new Map<number, Paragraph>();
  for (const paragraph of readParagraphs(xml)) {
    if (paragraph.repeated || !LONE.test(rawText(xml, paragraph))) continue;
    const whole = xml.slice(paragraph.start, paragraph.end);
    if (SHOWN.test(whole) || BREAK.test(whole) || OTHER.test(whole)) {
      paragraphs.set(paragraph.start, paragraph);
    }
  }
  if (paragraphs.size === 0) return xml;
  const tags = [...findTags(xml, 'body', () => false)];
  const edits: Edit[] = [];
  for (const { from, to, rows } of readLoops(tags).spans) {
    const [start, end] = [tags[from], tags[to]];
    if (!start?.alone || !end?.alone || rows || start.at === end.at) continue;
    edits.push(...freed(xml, paragraphs.get(start.at), ofStart));
    edits.push(...freed(xml, paragraphs.get(end.at), ofEnd));
  }
  return applyEdits(xml, edits);
}

function freed(
  xml: string,
  paragraph: Paragraph | undefined,
  write: (split: SplitParagraph) => string,
): readonly Edit[] {
  const split = paragraph && splitParagraph(xml, paragraph);
  return split ? [{ start: paragraph.start, end: paragraph.end, text: write(split) }] : [];
}

function ofStart(split: SplitParagraph): string {
  const { look, section, breaksBefore, before, after, tag } = split;
  const isShown = section !== '' || SHOWN.test(before);
  const head = isShown
    ? paragraph(withParts(look, breaksBefore, section), before)
    : marksIn(before);
  const breaks = !isShown && (breaksBefore || BREAK.test(before));
  // Where nothing is repeated, nothing begins on a new page.
  const once = breaks
    ? `${lone(tag.replace(/^\{\{\s*#/, `{{#${ONCE}`))}${thinBreak(breaksBefore, before)}${lone('{{/}}')}`
    : '';
  return head + once + lone(tag) + rest(look, after);
}

function ofEnd({ look, section, breaksBefore, before, after, tag }: SplitParagraph): string {
  const isShown = section !== '' || SHOWN.test(after) || BREAK.test(after);
  const tail = isShown
    ? paragraph(withParts(look, breaksBefore, section), after)
    : marksIn(after) + (breaksBefore ? thinBreak(true, '') : '');
  return rest(look, before) + lone(tag) + tail;
}

/** What comes for each item. */
function rest(look: string, content: string): string {
  return SHOWN.test(content) || BREAK.test(content) ? paragraph(look, content) : marksIn(content);
}

/** Bookmarks may stand between paragraphs, and make none of their own. */
function marksIn(content: string): string {
  return (content.match(MARKS) ?? []).join('');
}

function lone(tag: string): string {
  return `<w:p><w:r><w:t>${tag}</w:t></w:r></w:p>`;
}

function paragraph(look: string, content: string): string {
  return `<w:p>${look}${content}</w:p>`;
}

/** One point high: it must not move down what begins the page. */
function thinBreak(breaksBefore: boolean, before: string): string {
  const content = BREAK.test(before) ? before.replace(MARKS, '') : '';
  const isBefore = breaksBefore && content === '' ? '<w:pageBreakBefore/>' : '';
  return `<w:p><w:pPr>${isBefore}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr>${content}</w:p>`;
}

/** In the order of the schema (CT_PPr): a page break behind style and keeping, a section behind the run's look. */
function withParts(look: string, breaksBefore: boolean, section: string): string {
  const inside = /^<w:pPr(?:\s[^<>]*)?>(.*)<\/w:pPr>$/s.exec(look)?.[1] ?? '';
  const first = /^(?:\s*<w:(?:pStyle|keepNext|keepLines)(?:\s[^<>]*)?\/>)*/.exec(inside)?.[0] ?? '';
  const changed = inside.indexOf('<w:pPrChange');
  const end = changed < 0 ? inside.length : changed;
  const broken = breaksBefore ? '<w:pageBreakBefore/>' : '';
  const content = `${first}${broken}${inside.slice(first.length, end)}${section}${inside.slice(end)}`;
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`;
}
