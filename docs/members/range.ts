/** What is taken for Google's rules of cells. */
import type {
  RangeHost,
  RangeListHost,
  RichTextValueHost,
  TextStyleHost,
} from '../../src/gas/host';
import {
  APPS_SCRIPT,
  FONTS,
  HANDLE,
  MARKS,
  membersOf,
  NEW_YEAR,
  RICH,
  SAVING,
  SET_UP,
  SIDEBAR,
} from './row';

const PAGE = `${APPS_SCRIPT}/spreadsheet`;
const SIZES = 'throws unless the data have the range’s size';

export const RANGE = [
  membersOf<RangeHost>('Range', `${PAGE}/range`, {
    getSheet: ['()', 'the sheet that the range is on', HANDLE],
    getRow: ['()', 'counts from 1', HANDLE],
    getColumn: ['()', 'counts from 1', HANDLE],
    getNumRows: ['()', 'at least 1', HANDLE],
    getNumColumns: ['()', 'at least 1', HANDLE],
    getDisplayValues: ['()', 'text as the cell shows it, by the workbook’s locale', 'read-sheet'],
    getFormulas: ['()', 'as typed; empty text where there is none', 'text-cells'],
    getRichTextValues: [
      '()',
      'the text with its runs; null where a cell holds no text (of one cell so documented)',
      RICH,
    ],
    getValues: ['()', 'an empty cell is empty text, a date an instant', 'fill-template'],
    setValues: [
      '(Object)',
      `${SIZES}; text is read as typing is unless the cell is formatted as text; a protected cell and a rule that allows nothing else refuse it when it is sent: at the next read, at flush or at the end; 50,000 characters a cell`,
      'text-cells',
    ],
    setValue: ['(Object)', 'as setValues, in one cell', 'late-refusal'],
    getNotes: ['()', 'empty text where there is none', MARKS],
    setNotes: ['(Object)', `${SIZES}; empty text removes the note`, SET_UP],
    getBackgrounds: ['()', '#rrggbb; white where there is none', MARKS],
    getFontFamilies: ['()', 'the family’s name; the first letter’s where there are several', FONTS],
    getMergedRanges: ['()', 'each merge that touches the range, whole', 'read-sheet'],
    merge: ['()', 'throws where it cuts through another merge', SET_UP],
    setNumberFormat: ['(String)', '@ makes text of whatever is written afterwards', SET_UP],
    setNumberFormats: ['(Object)', SIZES, 'text-cells'],
    setBackground: ['(String)', '#rrggbb; null takes the colour away', SET_UP],
    setFontWeight: ['(String)', 'bold or normal', SET_UP],
    setFontFamily: ['(String)', 'a family of Google Fonts, or one of the computer’s', SET_UP],
    setWrap: ['(Boolean)', 'breaks lines within the cell', SET_UP],
    setHorizontalAlignment: ['(String)', 'left, center, right, normal', SET_UP],
    setVerticalAlignment: ['(String)', 'top, middle, bottom', SET_UP],
    getDataValidations: ['()', 'null where a cell has no rule', 'typed-columns'],
    setDataValidation: [
      '(DataValidation)',
      'null takes the rule away; typed columns of a table refuse even that (reported)',
      'typed-columns',
    ],
    protect: ['()', 'every editor may still edit until the script says otherwise', SET_UP],
    activate: ['()', 'the user sees the cells, selected', SIDEBAR],
  }),
  membersOf<RichTextValueHost>('RichTextValue', `${PAGE}/rich-text-value`, {
    getRuns: ['()', 'the longest parts of one look each, a link being one', HANDLE],
    getText: ['()', 'the text of the part', HANDLE],
    getLinkUrl: ['()', 'null where there is none, or several', HANDLE],
    getTextStyle: ['()', 'the look of the part; of several looks only what they share', HANDLE],
  }),
  membersOf<TextStyleHost>('TextStyle', `${PAGE}/text-style`, {
    isBold: ['()', 'whether the part is bold', HANDLE],
    isItalic: ['()', 'whether the part is in italics', HANDLE],
    isStrikethrough: ['()', 'whether the part is struck through', HANDLE],
    isUnderline: ['()', 'whether the part is underlined, as a link is', HANDLE],
    getFontFamily: ['()', 'the name of the typeface', HANDLE],
    getFontSize: ['()', 'in points', HANDLE],
    getForegroundColor: ['()', 'as #rrggbb; a link’s own colour where it has no other', HANDLE],
  }),
  membersOf<RangeListHost>('RangeList', `${PAGE}/range-list`, {
    setBackground: ['(String)', 'all ranges in one call', MARKS],
    setNote: ['(String)', 'all ranges in one call', MARKS],
    setNumberFormat: ['(String)', 'all ranges in one call', SAVING],
    clearContent: ['()', 'empties the cells, and leaves their looks and rules', NEW_YEAR],
  }),
] as const;
