/** What is taken for Google's rules of the workbook, its sheets and what guards them. */
import type {
  BooleanConditionHost,
  ConditionalFormatRuleBuilderHost,
  ConditionalFormatRuleHost,
  DataValidationBuilderHost,
  DataValidationHost,
  ProtectionHost,
  SheetHost,
  SpreadsheetAppHost,
  SpreadsheetHost,
} from '../../src/gas/host';
import {
  APPS_SCRIPT,
  BEFORE,
  ENUM,
  GRID,
  HANDLE,
  MENU,
  membersOf,
  NEW_YEAR,
  REGION,
  REMOVAL,
  RIGHTS,
  SET_UP,
  STATUS,
  TEMPLATE,
} from './row';

const PAGE = `${APPS_SCRIPT}/spreadsheet`;

export const SPREADSHEET = [
  membersOf<SpreadsheetAppHost>('SpreadsheetApp', `${PAGE}/spreadsheet-app`, {
    getActiveSpreadsheet: ['()', 'the workbook that the script is bound to', 'read-sheet'],
    getUi: ['()', 'needs no scope, and may be asked under AuthMode.NONE', MENU],
    flush: [
      '()',
      'what was written before it is in the workbook when it returns; throws what is refused of that',
      'late-refusal',
    ],
    newDataValidation: ['()', 'needs no scope', 'late-refusal'],
    newConditionalFormatRule: ['()', 'needs no scope', HANDLE],
    ProtectionType: [`${PAGE}/protection-type`, 'an enum: compared by identity', ENUM],
  }),
  membersOf<SpreadsheetHost>('Spreadsheet', `${PAGE}/spreadsheet`, {
    getId: ['()', 'a copy of the workbook has another', TEMPLATE],
    getName: ['()', 'the file’s name', TEMPLATE],
    getActiveSheet: ['()', 'the sheet that this user has open', 'read-sheet'],
    getSheets: ['()', 'all of them, hidden ones too, in the order of their tabs', SET_UP],
    getSheetByName: ['(String)', 'null where there is none of that name', 'fill-template'],
    insertSheet: [
      '(String,Integer,Object)',
      'behind the active sheet unless told where; a name that is taken throws, whatever its case; with a template all its data are copied',
      'make-sheet',
    ],
    deleteSheet: ['(Sheet)', 'throws for the last sheet that is visible', 'remove-sheet'],
    getSpreadsheetTimeZone: ['()', 'a name such as Asia/Bangkok', 'fill-template'],
    setSpreadsheetTimeZone: ['(String)', 'an unknown name throws', REGION],
    getSpreadsheetLocale: ['()', 'a name such as th_TH; it decides how typing is read', 'region'],
    setSpreadsheetLocale: ['(String)', 'what is typed from then on is read by it', REGION],
    setActiveSheet: ['(Sheet)', 'the user sees it', 'remove-sheet'],
    toast: ['(String,String)', 'shows text, and gives no answer', BEFORE],
  }),
  membersOf<SheetHost>('Sheet', `${PAGE}/sheet`, {
    getName: ['()', 'the tab’s name', 'read-sheet'],
    getIndex: ['()', 'counts from 1', 'copied-protection'],
    setName: ['(String)', 'a name that is taken throws; protection goes along', NEW_YEAR],
    isSheetHidden: ['()', 'true for a hidden one', SET_UP],
    hideSheet: ['()', 'throws for the last sheet that is visible', TEMPLATE],
    getDataRange: [
      '()',
      'from A1 to the last cell with content; of an empty sheet A1',
      'read-sheet',
    ],
    getRange: [
      '(Integer,Integer,Integer,Integer)',
      'throws beyond the grid, and for sizes below 1; B:C is as long as the grid',
      'beyond-grid',
    ],
    getRangeList: ['(String)', 'takes names in A1 notation', NEW_YEAR],
    getMaxRows: ['()', 'the grid’s rows, empty ones too', 'beyond-grid'],
    getMaxColumns: ['()', 'the grid’s columns, empty ones too', GRID],
    insertRowsAfter: ['(Integer,Integer)', 'what is below moves down, with notes and rules', GRID],
    insertColumnsAfter: ['(Integer,Integer)', 'the grid grows', GRID],
    setFrozenRows: ['(Integer)', 'so many from the top', SET_UP],
    setFrozenColumns: [
      '(Integer)',
      'so many from the left; cutting through a merge throws',
      SET_UP,
    ],
    setRowHeightsForced: [
      '(Integer,Integer,Integer)',
      'in pixels, whatever the cells hold',
      SET_UP,
    ],
    setColumnWidth: ['(Integer,Integer)', 'in pixels', SET_UP],
    hideColumns: ['(Integer,Integer)', 'throws beyond the grid', SET_UP],
    showColumns: ['(Integer,Integer)', 'what was hidden is seen again', REMOVAL],
    getConditionalFormatRules: ['()', 'all of the sheet, the first that holds first', SET_UP],
    setConditionalFormatRules: [
      '(ConditionalFormatRule)',
      'takes the place of all that the sheet had',
      SET_UP,
    ],
    getProtections: [
      '(ProtectionType)',
      'ranges and whole sheets are asked for apart',
      'copied-protection',
    ],
    protect: [
      '()',
      'every editor may still edit until the script says otherwise',
      'copied-protection',
    ],
  }),
  membersOf<ProtectionHost>('Protection', `${PAGE}/protection`, {
    canEdit: ['()', 'true for the owner and the editors named', RIGHTS],
    getRange: ['()', 'of a protected sheet all of it', HANDLE],
    getDescription: ['()', 'as it was set; empty text where none was', REMOVAL],
    remove: ['()', 'the cells are free again', REMOVAL],
    setDescription: ['(String)', 'shown in the list of what is protected', SET_UP],
    setWarningOnly: [
      '(Boolean)',
      'true: whoever edits by hand is asked first, and a script is not',
      SET_UP,
    ],
    getUnprotectedRanges: ['()', 'the exceptions of a protected sheet', RIGHTS],
  }),
  membersOf<DataValidationHost>('DataValidation', `${PAGE}/data-validation`, {
    getHelpText: ['()', 'null where there is none', REMOVAL],
    getCriteriaValues: [
      '()',
      'of a list its words first; a box has none, and a rule of another kind what it needs',
      STATUS,
    ],
  }),
  membersOf<DataValidationBuilderHost>('DataValidationBuilder', `${PAGE}/data-validation-builder`, {
    requireValueInList: ['(String)', 'takes a list that is not empty', 'late-refusal'],
    requireCheckbox: [
      '()',
      'the cell shows a box, and holds TRUE or FALSE once it was clicked',
      SET_UP,
    ],
    setAllowInvalid: ['(Boolean)', 'false: a value that is not in the list throws', 'late-refusal'],
    setHelpText: ['(String)', 'shown at the cell', SET_UP],
    build: ['()', 'a rule that requires nothing throws', 'late-refusal'],
  }),
  membersOf<ConditionalFormatRuleBuilderHost>(
    'ConditionalFormatRuleBuilder',
    `${PAGE}/conditional-format-rule-builder`,
    {
      whenFormulaSatisfied: [
        '(String)',
        'as typed into the first cell of the ranges; it moves along in the others',
        SET_UP,
      ],
      setFontColor: ['(String)', 'the text’s colour; the cell keeps its background', SET_UP],
      setRanges: ['(Range)', 'all on one sheet', SET_UP],
      build: ['()', 'a rule without a condition or ranges throws', SET_UP],
    },
  ),
  membersOf<ConditionalFormatRuleHost>('ConditionalFormatRule', `${PAGE}/conditional-format-rule`, {
    getBooleanCondition: ['()', 'null for a colour scale', SET_UP],
  }),
  membersOf<BooleanConditionHost>('BooleanCondition', `${PAGE}/boolean-condition`, {
    getCriteriaValues: ['()', 'of a formula, its text', SET_UP],
  }),
] as const;
