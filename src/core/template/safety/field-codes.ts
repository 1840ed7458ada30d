/** Reads the codes of a part's fields as Word puts them together, and tells which of them a memo may hold. */
import type { TemplateProblemKind } from '../../docx/problem';
import type { XmlElement } from '../../docx/xml-reader';
import { isClickable } from './addresses';

export interface FieldCode {
  readonly code: string;
  /** It begins with what another field gives, so that nobody can tell which field it is. */
  readonly isMade: boolean;
}

interface OpenField {
  code: string;
  isMade: boolean;
  inCode: boolean;
}

/** Text within a field's code is a part of it, whatever element it stands in. */
const CODE_TEXT: ReadonlySet<string> = new Set(['instrText', 'delInstrText', 't', 'delText']);

/** To be told of a part's elements and texts in order; by their local names, as any prefix may be Word's. */
export function createFieldReader() {
  const codes: FieldCode[] = [];
  const open: OpenField[] = [];
  let textDepth = 0;
  const finish = (field: OpenField | undefined) => {
    if (field) codes.push({ code: field.code, isMade: field.isMade });
  };
  const mark = (type: string) => {
    const around = open[open.length - 1];
    if (type === 'begin') {
      if (around?.inCode && around.code.trim() === '') around.isMade = true;
      open.push({ code: '', isMade: false, inCode: true });
    } else if (type === 'separate' && around) around.inCode = false;
    else if (type === 'end') finish(open.pop());
  };
  return {
    open: (element: XmlElement) => {
      const { local } = element;
      if (CODE_TEXT.has(local)) textDepth++;
      else if (local === 'fldChar') mark(attributeIn(element, 'fldCharType'));
      else if (local === 'fldSimple')
        codes.push({ code: attributeIn(element, 'instr'), isMade: false });
    },
    close: ({ local }: XmlElement) => {
      if (CODE_TEXT.has(local)) textDepth--;
    },
    text: (text: string) => {
      const field = open[open.length - 1];
      if (textDepth > 0 && field?.inCode) field.code += text;
    },
    /** Those without an end too. */
    all: (): readonly FieldCode[] => {
      for (const field of open.splice(0)) finish(field);
      return codes;
    },
  };
}

function attributeIn({ attributes }: XmlElement, name: string): string {
  return attributes.find(({ local }) => local === name)?.value ?? '';
}

/** Fetch, run or print something when they are updated; among them those of old versions. */
const FETCHES: ReadonlySet<string> = new Set(
  'INCLUDEPICTURE INCLUDETEXT INCLUDE IMPORT LINK DDEAUTO DDE DATABASE DATA RD EMBED CONTROL HTMLCONTROL PRINT'.split(
    ' ',
  ),
);

/** Work from the document itself, its properties, the clock or the reader's own name (ECMA-376 part 1, 17.16.5). */
const KNOWN: ReadonlySet<string> = new Set(
  `ADDIN ADDRESSBLOCK ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT AUTOTEXT AUTOTEXTLIST BARCODE BIBLIOGRAPHY
   BIDIOUTLINE CITATION COMMENTS COMPARE CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME
   FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT FTNREF GLOSSARY GOTOBUTTON GREETINGLINE HYPERLINK IF INDEX INFO
   KEYWORDS LASTSAVEDBY LISTNUM MACROBUTTON MERGEBARCODE MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS
   NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE PRIVATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET SHAPE
   SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`
    .trim()
    .split(/\s+/),
);

/** A bookmark's name alone is a field too: it repeats the bookmark's text. */
export function fieldFault(
  { code, isMade }: FieldCode,
  bookmarks: ReadonlySet<string>,
): TemplateProblemKind | null {
  if (code.includes('{{')) return 'hidden-tag';
  const text = code.trim();
  const word = (/^[a-z]*/i.exec(text)?.[0] ?? '').toUpperCase();
  if (FETCHES.has(word)) return 'external-link';
  if (isMade) return 'unknown-field';
  if (text === '' || text.startsWith('=')) return null;
  if (word === 'HYPERLINK') return isClickable(linkOf(text)) ? null : 'external-link';
  // No field of Word's has a name with other signs in it.
  const isName = /^[\p{L}\p{N}_:.-]/u.test(text.slice(word.length));
  return isName || KNOWN.has(word) || bookmarks.has(word) ? null : 'unknown-field';
}

/** What stands first behind HYPERLINK, beside the switches and what belongs to them; '' for a place in the document. */
function linkOf(code: string): string {
  const rest = code.slice('HYPERLINK'.length);
  let isOfSwitch = false;
  for (const [, quoted, bare] of rest.matchAll(/["“”]([^"“”]*)["“”]?|([^\s"“”]+)/g)) {
    if (bare !== undefined && /^\\[a-z]$/i.test(bare)) isOfSwitch = /^\\[lot]$/i.test(bare);
    else if (isOfSwitch) isOfSwitch = false;
    else return (quoted ?? bare ?? '').replace(/\\\\/g, '\\');
  }
  return '';
}
