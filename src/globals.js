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

/** Menu: opens the sidebar. */
function menuSidebar() {
  ItaMemo.menuSidebar();
}

/** Menu: checks the measures and marks the cells that need attention. */
function menuCheck() {
  ItaMemo.menuCheck();
}

/** Menu: checks, then makes the official memo as a Google Doc. */
function menuGenerate() {
  ItaMemo.menuGenerate();
}

/** Menu: opens the page for the memo's template. */
function menuTemplates() {
  ItaMemo.menuTemplates();
}

/** Menu: makes a Google Doc of the template, for editing. */
function menuEditTemplate() {
  ItaMemo.menuEditTemplate();
}

/** Menu: opens the page of the memos made, and of their sign-off. */
function menuMemos() {
  ItaMemo.menuMemos();
}

/** Menu: makes the next fiscal year's measures sheet behind the present one, after asking. */
function menuNewYear() {
  ItaMemo.menuNewYear();
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
 * @param {{sheet?: string, force?: boolean, template?: string, readyMade?: string}=} options `force` goes on in spite of
 *     errors; `template` is a .docx in base64, `readyMade` one of the add-on's own by name.
 */
function callGenerate(options) {
  return ItaMemo.callGenerate(options);
}

/**
 * Gives all that the sidebar shows.
 * @param {{sheet?: string, mark?: boolean}=} options `mark: false` looks without touching a cell.
 */
function callSidebar(options) {
  return ItaMemo.callSidebar(options);
}

/**
 * Tells whether the cells are no longer those of a token.
 * @param {{sheet: string, token: string}} seen What callSidebar gave.
 */
function callChanged(seen) {
  return ItaMemo.callChanged(seen);
}

/**
 * Brings a cell before the user.
 * @param {{sheet: string, cell: string|null}} address A sheet's name and an A1 cell.
 */
function callGoTo(address) {
  return ItaMemo.callGoTo(address);
}

/**
 * Changes cells from what was shown to what was promised; the same with both changed over undoes it.
 * @param {{sheet: string, cell: string, before: string, after: string}[]} fixes The cells.
 */
function callFix(fixes) {
  return ItaMemo.callFix(fixes);
}

/**
 * Writes what the settings form changed.
 * @param {{key: string, before: string, after: string}[]} changes By setting.
 */
function callSaveSettings(changes) {
  return ItaMemo.callSaveSettings(changes);
}

/**
 * Writes what the signers form changed.
 * @param {{row: number|null, before: Object|null, after: Object|null}[]} changes By signer.
 */
function callSaveSigners(changes) {
  return ItaMemo.callSaveSigners(changes);
}

/** Makes the sheets that are missing. */
function callSetUp() {
  return ItaMemo.callSetUp();
}

/**
 * First step of a memo: checks and fills it.
 * @param {{sheet?: string, force?: boolean}=} options As for callGenerate.
 */
function callFillMemo(options) {
  return ItaMemo.callFillMemo(options);
}

/**
 * Second step: the row in the register and the Google Doc.
 * @param {{name: string, entry: Object, base64: string}} draft What callFillMemo gave.
 */
function callCreateMemo(draft) {
  return ItaMemo.callCreateMemo(draft);
}

/**
 * Third step: the link in the register.
 * @param {{id: string, link: string, owner: Object, modified: string}} made What callCreateMemo gave.
 */
function callRegisterMemo(made) {
  return ItaMemo.callRegisterMemo(made);
}

/**
 * Gives the memo in its Word build, as base64.
 * @param {{sheet?: string}=} choice As for callCheck.
 */
function callWordMemo(choice) {
  return ItaMemo.callWordMemo(choice);
}

/** Gives all that the template page shows. */
function callTemplates() {
  return ItaMemo.callTemplates();
}

/**
 * Makes a Google Doc of the template, for editing.
 * @param {{fresh: boolean}} how `fresh` makes another although there is one.
 */
function callEditTemplate(how) {
  return ItaMemo.callEditTemplate(how);
}

/** Gives the edited Google Doc as a .docx, with what is wrong in it. */
function callReadEdited() {
  return ItaMemo.callReadEdited();
}

/**
 * Tells what is wrong with a .docx as a template.
 * @param {{name: string, base64: string}} file The .docx.
 */
function callCheckTemplate(file) {
  return ItaMemo.callCheckTemplate(file);
}

/**
 * Fills a template as a Google Doc to look at.
 * @param {{name: string, base64: string}} file The .docx.
 */
function callPreviewTemplate(file) {
  return ItaMemo.callPreviewTemplate(file);
}

/** Bins the Docs that were made to look at. */
function callBinPreviews() {
  return ItaMemo.callBinPreviews();
}

/**
 * Stores a template in the workbook, and uses it from now on.
 * @param {{name: string, base64: string, stamp: string}} file The .docx, and what was in use by the page.
 */
function callUseTemplate(file) {
  return ItaMemo.callUseTemplate(file);
}

/**
 * Uses another template from now on.
 * @param {{kind: string, version: number|null, stamp: string}} choice Which, and what was in use by the page.
 */
function callChooseTemplate(choice) {
  return ItaMemo.callChooseTemplate(choice);
}

/**
 * Gives a template as a .docx.
 * @param {{kind: string, version: number|null}} choice Which.
 */
function callDownloadTemplate(choice) {
  return ItaMemo.callDownloadTemplate(choice);
}

/**
 * Stores the office's emblem, or takes it away.
 * @param {{base64: string|null}} emblem A PNG or JPEG.
 */
function callSaveEmblem(emblem) {
  return ItaMemo.callSaveEmblem(emblem);
}

/**
 * Gives a memo's Google Doc as a PDF.
 * @param {{link: string, name: string}} memo Its link, and what to call the file.
 */
function callPdfMemo(memo) {
  return ItaMemo.callPdfMemo(memo);
}

/** Gives all that the memos page shows. */
function callMemos() {
  return ItaMemo.callMemos();
}

/**
 * Shares a memo with signers, one after another.
 * @param {{id: string, signers: {index: number, email: string, role: string}[]}} call Whom, in their order.
 */
function callShare(call) {
  return ItaMemo.callShare(call);
}

/**
 * Takes a signer's access back.
 * @param {{id: string, index: number}} call Whose.
 */
function callTakeBack(call) {
  return ItaMemo.callTakeBack(call);
}

/**
 * Opens a memo to anyone who has its link, or closes it (null).
 * @param {{id: string, role: string|null}} call commenter or reader.
 */
function callShareLink(call) {
  return ItaMemo.callShareLink(call);
}

/**
 * Records what a signer said, or takes it back (null).
 * @param {{id: string, index: number, decision: string|null, date: string, remark: string, seen: string|null}} call
 *     `seen` is what the page showed before.
 */
function callDecide(call) {
  return ItaMemo.callDecide(call);
}

/**
 * Puts new content into a memo's Doc.
 * @param {{id: string, force?: boolean, overEdits?: boolean, askAgain?: boolean}} call In spite of errors, of what
 *     someone has written into it, of what signers have said.
 */
function callUpdateMemo(call) {
  return ItaMemo.callUpdateMemo(call);
}

/**
 * Compares two memos measure by measure.
 * @param {{from: string, to: string|null}} call Their ids; null is the sheet as it is now.
 */
function callCompareMemos(call) {
  return ItaMemo.callCompareMemos(call);
}

/**
 * Shows another page in the sidebar.
 * @param {{page: string}} choice main, template or memos.
 */
function callShowPage(choice) {
  return ItaMemo.callShowPage(choice);
}
