/** Gives a header, a note or a box of which nothing is left a paragraph: Word takes a file for damaged where one has none. */

/** ECMA-376 part 1, 17.10, 17.11, 17.13.4 and 17.17.1: each holds at least one. */
const EMPTY =
  /<(w:(?:hdr|ftr|footnote|endnote|comment|txbxContent))((?:\s[^<>]*?)?)(?:\/>|>\s*<\/\1>)/g;

export function withoutEmptyParts(xml: string): string {
  return xml.replace(EMPTY, '<$1$2><w:p/></$1>');
}
