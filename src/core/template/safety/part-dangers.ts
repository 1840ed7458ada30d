/** Reads a part's XML once for all that a memo must not hold, and takes out the link to the template's own template. */
import type { TemplateProblemKind } from '../../docx/problem';
import { applyEdits, type Edit } from '../../docx/text';
import { readXml, type XmlElement } from '../../docx/xml-reader';
import { isClickable } from './addresses';
import { createFieldReader, type FieldCode } from './field-codes';
import { fetchedLink, otherFile } from './taken-in';
import { addressIn, isStyle, styleAddress } from './xml-dangers';

/** What is wrong, and where it stands in the part's XML. */
export interface Danger {
  readonly kind: TemplateProblemKind;
  readonly detail: string;
  readonly at: number;
}

export interface PartDangers {
  readonly dangers: readonly Danger[];
  /** Of its fields; whether they may stay depends on the bookmarks of all parts. */
  readonly codes: readonly FieldCode[];
  readonly bookmarks: readonly string[];
  /** The part as a memo has it, where that differs. */
  readonly text?: string;
}

/** `links` are the addresses that the part leads to, by their ids. */
export function readDangers(
  path: string,
  xml: string,
  type: string,
  links: ReadonlyMap<string, string>,
): PartDangers {
  const dangers: Danger[] = [];
  const bookmarks: string[] = [];
  const edits: Edit[] = [];
  const fields = createFieldReader();
  let inStyle = false;
  let inBase = false;
  /** Of the element that was opened last. */
  let at = 0;
  let isPicture = isDrawing(path, type);
  const outside = (detail: string | null) => {
    if (detail !== null) dangers.push({ kind: 'external-link', detail: detail.slice(0, 80), at });
  };
  const shown: string[] = [];
  readXml(xml, {
    open: (element) => {
      at = element.start;
      fields.open(element);
      // Readers look at what a picture begins with, whatever its part is said to be.
      isPicture ||= element.local === 'svg';
      outside(addressIn(element, isPicture) ?? fetchedLink(element, links));
      const other = otherFile(element);
      if (other !== null) dangers.push({ kind: 'embedded-object', detail: other, at });
      const word = wordArt(element);
      if (word.includes('{{')) dangers.push({ kind: 'hidden-tag', detail: word.slice(0, 80), at });
      inStyle = isStyle(element, isPicture);
      inBase = element.local === 'HyperlinkBase';
      if (element.local === 'bookmarkStart') {
        const name = element.attributes.find(({ local }) => local === 'name');
        if (name) bookmarks.push(name.value);
      }
    },
    close: (element, end) => {
      fields.close(element);
      inStyle = false;
      inBase = false;
      // Word notes in every file the template of its own computer.
      if (element.local === 'attachedTemplate') edits.push({ start: element.start, end, text: '' });
    },
    text: (text) => {
      fields.text(text);
      if (inStyle) outside(styleAddress(text));
      // Every link of the memo that names no kind or server begins with it.
      if (inBase && !isClickable(text)) outside(text);
      if (isUnfilled(path, type)) shown.push(text);
    },
  });
  const tag = /\{\{[^{}]*\}\}/.exec(shown.join(''));
  if (tag) {
    const detail = tag[0].slice(0, 80);
    // The runs may have torn it: its first bracket is near enough.
    dangers.push({ kind: 'hidden-tag', detail, at: Math.max(xml.indexOf('{'), 0) });
  }
  const found = { dangers, codes: fields.all(), bookmarks };
  return edits.length === 0 ? found : { ...found, text: applyEdits(xml, edits) };
}

/** The words of WordArt as Word wrote it until 2007, a watermark too; '' for another element. */
function wordArt({ local, attributes }: XmlElement): string {
  if (local !== 'textpath') return '';
  return attributes.find((each) => each.local === 'string')?.value ?? '';
}

/** What is shown as a picture; some readers ask for no namespace in one. */
function isDrawing(path: string, type: string): boolean {
  return /^image\//i.test(type) || /\.svg$/i.test(path);
}

/** Text of a memo that the filler leaves as it is. */
function isUnfilled(path: string, type: string): boolean {
  return /(?:endnotes|chart|chartex)\+xml$/i.test(type) || /endnotes\.xml$/.test(path);
}
