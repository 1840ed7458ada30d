/** Reads the codes of a part's fields as Word puts them together, and tells which of them a memo may hold. */
import type { TemplateProblemKind } from '../../docx/problem';
import type { XmlElement } from '../../docx/xml-reader';
import { isClickable, leadsOut } from './addresses';

export interface FieldCode {
  readonly code: string;
  /** It begins with what another field gives, or readers see different codes in it: nobody can tell which field it is. */
  readonly isMade: boolean;
  /** Where it begins in the part's XML. */
  readonly at: number;
}

interface OpenField {
  readonly at: number;
  code: string;
  /** As it reads once what was struck out of it is gone. */
  kept: string;
  isMade: boolean;
  inCode: boolean;
}

/** Stands in a code for what the field within it gives. */
export const GIVEN = '\ufffc';

const WORD: readonly string[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

const MARKS: readonly string[] = ['fldChar', 'fldSimple', 'instrText', 'delInstrText'];
const STRUCK_OUT: readonly string[] = ['del', 'moveFrom', 'delInstrText', 'delText'];
/** Of which a reader takes one (ECMA-376 part 3, 7.6). */
const CHOICES: readonly string[] = ['Choice', 'Fallback'];

/** Text within a field's code is a part of it, whatever element it stands in. */
const CODE_TEXT: ReadonlySet<string> = new Set(['instrText', 'delInstrText', 't', 'delText']);

/** To be told of a part's elements and texts in order; by their local names, as any prefix may be Word's. */
export function createFieldReader() {
  const codes: FieldCode[] = [];
  const open: OpenField[] = [];
  /** How many fields were open where each choice begins. */
  const choices: number[] = [];
  let textDepth = 0;
  let struckDepth = 0;
  let isForeign = false;
  const finish = (field: OpenField | undefined) => {
    if (!field) return;
    const { code, kept, isMade, at } = field;
    codes.push({ code, isMade, at });
    if (kept !== code) codes.push({ code: kept, isMade, at });
  };
  const mark = (type: string, at: number) => {
    const around = open[open.length - 1];
    if (type === 'begin') {
      if (around?.inCode) {
        if (around.kept.trim() === '') around.isMade = true;
        around.code += GIVEN;
        around.kept += GIVEN;
      }
      open.push({ at, code: '', kept: '', isMade: false, inCode: true });
    } else if (type === 'separate' && around) around.inCode = false;
    else if (type === 'end') {
      // In one choice alone: for who takes another, all of them go on.
      if (open.length <= (choices[choices.length - 1] ?? -1)) unsure(0);
      finish(open.pop());
    }
  };
  const unsure = (from: number) => {
    for (const field of open.slice(from)) field.isMade = true;
  };
  return {
    open: (element: XmlElement) => {
      const { local, namespace, start } = element;
      const isWords = WORD.includes(namespace);
      const field = open[open.length - 1];
      if (CODE_TEXT.has(local)) {
        textDepth++;
        isForeign = !isWords;
      }
      if (isWords && STRUCK_OUT.includes(local)) struckDepth++;
      if (CHOICES.includes(local)) {
        if (field?.inCode) field.isMade = true;
        choices.push(open.length);
      }
      if (!MARKS.includes(local)) return;
      // What one reader takes for Word's, another passes over.
      if (!isWords) codes.push({ code: local, isMade: true, at: start });
      else if (local === 'fldChar') mark(attributeIn(element, 'fldCharType'), start);
      else if (local === 'fldSimple')
        codes.push({ code: attributeIn(element, 'instr'), isMade: false, at: start });
    },
    close: ({ local, namespace }: XmlElement) => {
      if (CODE_TEXT.has(local)) textDepth--;
      if (WORD.includes(namespace) && STRUCK_OUT.includes(local)) struckDepth--;
      if (CHOICES.includes(local)) unsure(choices.pop() ?? 0);
    },
    text: (text: string) => {
      const field = open[open.length - 1];
      if (textDepth === 0 || !field?.inCode) return;
      if (isForeign && text.trim() !== '') field.isMade = true;
      field.code += text;
      if (struckDepth === 0) field.kept += text;
    },
    /** Those without an end too. */
    all: (): readonly FieldCode[] => {
      for (const field of open.splice(0)) finish(field);
      return codes;
    },
  };
}

/** Word's own alone: another of the same local name is none for it. */
function attributeIn({ attributes }: XmlElement, name: string): string {
  const found = attributes.find(
    ({ local, namespace }) => local === name && WORD.includes(namespace),
  );
  return found?.value ?? '';
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
  if (isMade || text.slice(word.length).startsWith(GIVEN)) return 'unknown-field';
  if (text === '' || text.startsWith('=')) return null;
  if (word === 'HYPERLINK') return isKnownLink(linkOf(text)) ? null : 'external-link';
  // No field of Word's has a name with other signs in it.
  const isName = /^[\p{L}\p{N}_:.-]/u.test(text.slice(word.length));
  return isName || KNOWN.has(word) || bookmarks.has(word) ? null : 'unknown-field';
}

/** Where a field within gives a part of it, what stands before that must say where it leads. */
function isKnownLink(address: string): boolean {
  const [start = ''] = address.split(GIVEN);
  return isClickable(start) && (start === address || leadsOut(start));
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
