/** Writes a tag in front of all that a paragraph shows, or behind it. */
import type { Edit, Paragraph } from '../../docx/text';

export function prepend(xml: string, first: Paragraph, text: string): Edit {
  if (first.inside === first.end) return whole(first, text);
  const properties = /^\s*<w:pPr(?:\s[^<>]*)?(?:\/>|>.*?<\/w:pPr>)/s.exec(
    xml.slice(first.inside, first.end),
  );
  const at = first.inside + (properties?.[0].length ?? 0);
  return { start: at, end: at, text: run(text) };
}

export function append(last: Paragraph, text: string): Edit {
  if (last.inside === last.end) return whole(last, text);
  const at = last.end - '</w:p>'.length;
  return { start: at, end: at, text: run(text) };
}

/** An empty `<w:p/>` opens up to hold the tag. */
function whole({ start, end }: Paragraph, text: string): Edit {
  return { start, end, text: `<w:p>${run(text)}</w:p>` };
}

function run(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}
