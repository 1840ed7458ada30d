/** Which parts of a .docx have text that is read. */
import type { TemplatePlace } from '../../docx/problem';

/** Content types (ECMA-376 part 1, 11.3; MS-ODRAWXML 2.5) of the parts with text that gets filled. */
const PART_KINDS: readonly { readonly type: RegExp; readonly kind: TemplatePlace['part'] }[] = [
  { type: /wordprocessingml\.document\.main\+xml$/, kind: 'body' },
  { type: /wordprocessingml\.header\+xml$/, kind: 'header' },
  { type: /wordprocessingml\.footer\+xml$/, kind: 'footer' },
  { type: /wordprocessingml\.(?:footnotes|comments)\+xml$/, kind: 'notes' },
  { type: /drawingml\.(?:diagramData|diagramDrawing)\+xml$/, kind: 'diagram' },
];

/** By its content type; null for a part whose text is none of the memo's, or is not filled. */
export function filledKind(type: string): TemplatePlace['part'] | null {
  return PART_KINDS.find((each) => each.type.test(type))?.kind ?? null;
}

/** The same, and endnotes, which a reader finds though nothing in them is filled; Word's own template as a document. */
export function partKind(type: string): TemplatePlace['part'] | null {
  if (/(?:endnotes|template\.main|document\.macroEnabled\w*\.main)\+xml$/i.test(type)) {
    return /endnotes/i.test(type) ? 'notes' : 'body';
  }
  return filledKind(type);
}
