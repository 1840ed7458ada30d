/** Keeps the filler from putting a paragraph behind a table where the template has none, as at a content control's end. */

/** It begins as a paragraph does, which is what the filler looks for; no program ever sees it. */
const KEPT = '<w:p-kept/>';

const TABLE_END =
  /<\/w:tbl>(?=(?:\s|<w:bookmarkEnd[^<>]*>)*<(?!w:p[\s>/]|w:tbl[\s>]|w:sectPr|\/w:tc>|\/w:ftr>|\/w:hdr>|w:bookmarkEnd))/g;

export function withKeptTables(xml: string): string {
  return xml.replace(TABLE_END, `</w:tbl>${KEPT}`);
}

export function withoutKeeping(xml: string): string {
  return xml.includes(KEPT) ? xml.split(KEPT).join('') : xml;
}
