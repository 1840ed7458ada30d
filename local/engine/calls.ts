/** What goes over the wire to Google, and the log of every call. */

export interface Call {
  readonly service: string;
  readonly method: string;
  /** Whether it reads or writes content or metadata of the document, Drive or the lock. */
  readonly wire: boolean;
  readonly ms: number;
}

/**
 * Calls that only make or read a handle in the script's own process, or talk to the user. The rest
 * go over the wire: in doubt a call counts, so a budget kept here is kept at Google.
 * https://developers.google.com/apps-script/guides/support/best-practices#minimize_calls_to_other_services
 */
const HANDLES: readonly (readonly [service: string, methods: readonly string[] | 'all'])[] = [
  [
    'SpreadsheetApp',
    ['getActiveSpreadsheet', 'getUi', 'newDataValidation', 'newConditionalFormatRule'],
  ],
  ['Spreadsheet', ['getActiveSheet', 'getId', 'toast']],
  ['Sheet', ['getRange', 'getDataRange', 'getRangeList']],
  ['Range', ['getSheet', 'getRow', 'getColumn', 'getNumRows', 'getNumColumns']],
  ['Protection', ['getRange']],
  ['RichTextValue', 'all'],
  ['TextStyle', 'all'],
  ['DataValidation', 'all'],
  ['DataValidationBuilder', 'all'],
  ['ConditionalFormatRule', 'all'],
  ['ConditionalFormatRuleBuilder', 'all'],
  ['BooleanCondition', 'all'],
  ['Ui', 'all'],
  ['Menu', 'all'],
  ['HtmlService', 'all'],
  ['HtmlOutput', 'all'],
  ['Utilities', 'all'],
  ['Blob', 'all'],
  ['Session', 'all'],
  // What the user has granted is asked of Google once a run; the answer is then at hand.
  ['AuthorizationInfo', 'all'],
  ['LockService', 'all'],
];

const HANDLE_NAMES: ReadonlyMap<string, readonly string[] | 'all'> = new Map(HANDLES);

export function isWire(service: string, method: string): boolean {
  const local = HANDLE_NAMES.get(service);
  return local !== 'all' && !local?.includes(method);
}
