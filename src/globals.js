/**
 * All that Apps Script sees of ITA Memo: triggers, menu commands and the sidebar's calls, one line each.
 * The work is done in main.js (one bundle named ItaMemo); this file is copied beside it as it is.
 */

/** Builds the menu when the workbook opens; reads no cell. */
function onOpen() {
  ItaMemo.onOpen();
}

/** The same at the moment the add-on is installed. */
function onInstall() {
  ItaMemo.onOpen();
}

/** Menu: checks the measures and marks the cells that need attention. */
function menuCheck() {
  ItaMemo.menuCheck();
}

/** Menu: checks, then makes the official memo as a Google Doc. */
function menuGenerate() {
  ItaMemo.menuGenerate();
}

/** Menu: makes the sheets that are missing; never overwrites one. */
function menuSetUp() {
  ItaMemo.menuSetUp();
}

/** Menu: tries every step that Google may refuse, and bins what it made. */
function menuSelfTest() {
  ItaMemo.menuSelfTest();
}

/**
 * Checks the measures and gives the report.
 * @param {{sheet?: string}=} choice A sheet by name; without one the active sheet, or the first with measures.
 */
function callCheck(choice) {
  return ItaMemo.callCheck(choice);
}

/**
 * Checks, and makes the memo.
 * @param {{sheet?: string, force?: boolean, template?: string}=} options `force` goes on in spite of
 *     errors; `template` is a .docx in base64.
 */
function callGenerate(options) {
  return ItaMemo.callGenerate(options);
}

/**
 * Gives the memo in its Word build, as base64.
 * @param {{sheet?: string}=} choice As for callCheck.
 */
function callWordMemo(choice) {
  return ItaMemo.callWordMemo(choice);
}
