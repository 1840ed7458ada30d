/**
 * Lets a content control keep what is filled in: one bound to a property shows the property again when it is opened, and
 * one that says that it shows its placeholder loses its text at the first click.
 */
import { applyEdits, type Edit } from '../../docx/text';

/** A control's ends, what binds it, and any text; a binding of Word 2013 has another prefix. */
const PIECES =
  /<w:sdt(?=[\s>])[^<>]*>|<\/w:sdt>|<\w+:dataBinding(?=[\s/>])[^<>]*>|<\/\w+:dataBinding>|<w:showingPlcHdr(?=[\s/>])[^<>]*>|<\/w:showingPlcHdr>|>[^<>]*\{[^<>]*/g;

interface OpenControl {
  /** Whether a bracket stands in it, which a tag begins with. */
  hasTag: boolean;
  readonly marks: Edit[];
}

/** Only of a control with a tag in it, however deep. */
export function withoutBindings(xml: string): string {
  if (!/:dataBinding|<w:showingPlcHdr/.test(xml)) return xml;
  const open: OpenControl[] = [];
  const edits: Edit[] = [];
  for (const { 0: piece, index } of xml.matchAll(PIECES)) {
    const control = open[open.length - 1];
    if (piece === '</w:sdt>') {
      open.pop();
      if (!control?.hasTag) continue;
      edits.push(...control.marks);
      const around = open[open.length - 1];
      if (around) around.hasTag = true;
    } else if (piece.startsWith('<w:sdt')) open.push({ hasTag: false, marks: [] });
    else if (piece.startsWith('>')) {
      if (control) control.hasTag = true;
    } else control?.marks.push({ start: index, end: index + piece.length, text: '' });
  }
  return applyEdits(xml, edits);
}
