/** Tags whose text a reader would not see: in a row of a fixed height, a hidden row, hidden letters, white ones on white. */
import { type TemplateProblem, templateProblem } from '../../docx/problem';
import type { Row } from '../../docx/text';
import { type FoundText, TAG } from '../find-tags';

const EXACT = /<w:trHeight[^<>]*w:hRule="exact"/;
const HIDDEN_ROW = /<w:hidden(?:\s*\/?>|\sw:val="(?:1|true|on)")/;
const HIDDEN = /<w:(?:vanish|webHidden)(?:\s*\/?>|\sw:val="(?:1|true|on)")/;
const WHITE = /<w:color[^<>]*w:val="(?:FFFFFF|FEFEFE|FDFDFD)"/i;
const SHADED = /<w:shd[^<>]*w:fill="(?!FFFFFF|auto)[0-9A-F]{6}"/i;

/** More properties than these stand before no text. */
const REACH = 2_000;

/** Told once for each row, and for each paragraph. */
export function unseenTags(xml: string): (text: FoundText) => readonly TemplateProblem[] {
  const rows = new Set<Row>();
  return ({ text, paragraph, tell }) => {
    const all = [...text.matchAll(TAG)];
    const first = all.find(([tag]) => !/^\{\{\s*[#/^]/.test(tag)) ?? all[0];
    if (!first) return [];
    const end = first.index + first[0].length;
    const content = first[0].slice(2, -2);
    const { place } = tell(first.index, end, content, 'tag');
    const problem = (kind: TemplateProblem['kind']) =>
      templateProblem(kind, { tag: content.trim(), place });
    const { row } = paragraph;
    const problems: TemplateProblem[] = [];
    if (row && !rows.has(row)) {
      rows.add(row);
      const properties = headOf(xml, row.start, '<w:tc');
      if (EXACT.test(properties)) problems.push(problem('exact-height'));
      if (HIDDEN_ROW.test(properties)) problems.push(problem('hidden-text'));
    }
    // A loop's own signs may be hidden: they print nothing.
    const isShown = !/^\s*[#/^]/.test(content);
    if (problems.length === 0 && isShown && isHidden(xml, paragraph))
      problems.push(problem('hidden-text'));
    return problems;
  };
}

function headOf(xml: string, start: number, until: string): string {
  const head = xml.slice(start, start + REACH);
  const end = head.indexOf(until);
  return end < 0 ? head : head.slice(0, end);
}

/** Any run of it that has a bracket of a tag. */
function isHidden(xml: string, { spans, inside, start }: FoundText['paragraph']): boolean {
  const cell = xml.slice(Math.max(0, start - REACH), start);
  const onShade = SHADED.test(cell.slice(Math.max(0, cell.lastIndexOf('<w:tc>'))));
  return spans.some((span) => {
    const text = xml.slice(span.start, span.end);
    if (!text.includes('{{') && !text.includes('}}')) return false;
    const before = xml.slice(Math.max(inside, span.start - REACH), span.start);
    const run = before.slice(Math.max(before.lastIndexOf('<w:r>'), before.lastIndexOf('<w:r ')));
    return HIDDEN.test(run) || (WHITE.test(run) && !onShade && !SHADED.test(run));
  });
}
