/** The same words in English, for staff and developers who set Google to English. */
import { settingHelp } from '../core/office/settings';
import { short } from '../core/text/short';
import type { Messages } from './index';
import { NEW_YEAR } from './new-year';
import { REFUSALS } from './sign-off';

export const en: Messages = {
  refusals: REFUSALS.en,
  template: {
    kinds: {
      'unknown-tag': (tag) => `There is no tag ${tag}.`,
      'unknown-filter': (tag) => `There is no such filter behind the | in the tag ${tag}.`,
      'outside-loop': (tag, loop) =>
        `The tag ${tag} works only inside {{#${loop}}} … {{/${loop}}}. Please move it there.`,
      'unclosed-tag': (tag) =>
        `The brackets {{ }} of a tag are not complete: ${tag}. Please complete them.`,
      'split-tag': (tag) => `The tag ${tag} is cut in two by a new paragraph. Please join it.`,
      'wrong-braces': (tag) =>
        `The brackets of the tag ${tag} are wrong: two braces side by side are needed.`,
      'unclosed-loop': (tag) =>
        `The part that repeats, ${tag}, is opened and never closed. Please add its end.`,
      'unopened-loop': (tag) => `${tag} closes a part that was never opened.`,
      'crossed-loop': (tag) =>
        `The parts that repeat cross at ${tag}, or one opens in a table and closes outside it. Please close it where it was opened.`,
      'loop-in-itself': (tag) =>
        `The part that repeats, ${tag}, stands within itself. Please remove one pair of its tags.`,
      'hidden-tag': (text) =>
        `A tag stands in a field code, a link address or an endnote (${text}), where it cannot be filled. Please move it into the text.`,
      'not-docx': () =>
        'This file is no Word document (.docx). Please save the template as .docx and try again.',
      'old-doc': () =>
        'This file is in the old Word format (.doc). Please open it, choose Save as → Word document (.docx), and try again.',
      encrypted: () =>
        'This file is protected by a password. Please remove it and save the file again.',
      'too-big': (detail) =>
        detail === ''
          ? 'The template is too big (3 MB at most). Please make its pictures or its content smaller.'
          : `The template holds too much (${detail}). Please use fewer tags or less content.`,
      macros: () =>
        'This file has macros and is refused for safety. Please save it as .docx, which has none.',
      'external-link': (target) =>
        `The template is linked to a file or data elsewhere (${target}) and is refused for safety. Please remove the link and put the picture or text into the file itself.`,
      'embedded-object': (path) =>
        `Another file is embedded in the template (${path}); it is refused for safety. Please remove it, or paste it as a picture.`,
      broken: (detail) =>
        `The template’s structure is damaged${detail === '' ? '' : ` (${detail})`}. Please open it in Word or Google Docs and save it again.`,
      'partial-row': (tag) =>
        `The part that repeats, ${tag}, does not take in the whole row, yet the whole row will repeat. Better put its start in the first cell and its end in the last.`,
      'text-box': (tag) =>
        `The tag ${tag} stands in a text box, which Google Docs may drop. Better move it into a paragraph or a table.`,
      'merged-cell': (tag) =>
        `The tag ${tag} stands in a cell merged with the one above, and may be lost when the template is edited and saved. Better move it to another cell of the row.`,
      'missing-tag': (tag) => `The template has no tag ${tag}, which a memo should have.`,
      'tracked-changes': () =>
        'The template still has tracked changes, which every memo would carry. Better accept or reject them all first.',
      comments: () =>
        'The template still has comments, which every memo would carry. Better delete them first.',
    },
    parts: { body: 'body', header: 'header', footer: 'footer', notes: 'notes' },
    paragraph: (number) => `paragraph ${number}`,
    cell: (table, row, column) => `table ${table}, row ${row}, cell ${column}`,
    around: (text) => `near “${short(text)}”`,
    suggestion: (name) => `Did you mean {{${name}}}?`,
  },
  emblem: {
    'not-picture':
      'This file is no PNG or JPEG picture, so it was not stored. Please save the emblem as PNG or JPEG and try again.',
    damaged:
      'The picture is not complete, so it was not stored. Please download or save it (PNG or JPEG) again.',
    'too-big':
      'The picture is bigger than 1 MB, so it was not stored. Please make it smaller and try again.',
    'too-many-pixels':
      'The picture is more than 5,000 pixels wide or high, so it was not stored. Please make it smaller.',
    'bad-proportions':
      'The picture is too long or too high for an emblem, so it was not stored. Please cut off the empty edges.',
  },
  problems: {
    unknownSheet: (sheet) => `There is no sheet named “${sheet}”. Check its name.`,
    badTemplate: (lines) =>
      `The template cannot be used yet, so no document was made. Please correct:\n${lines}`,
    busy: () =>
      'A colleague is doing something in this sheet at the moment. Wait a little and try again.',
    driveRefused: (detail) =>
      `Google Drive did not make the document (${detail}). Your sheet is unharmed and the register says that it failed. Please try again.`,
    registerProtected: (sheet, detail) =>
      `The sheet “${sheet}” could not be written (${detail}), so no document was made. Ask the owner of the file for the right to edit it.`,
    sheetProtected: (sheet, detail) =>
      `The sheet “${sheet}” could not be written (${detail}). Nothing was lost. Ask the owner of the file for the right to edit it.`,
    driveFailed: (detail) =>
      `Google Drive did not do this (${detail}). Your data and the present template are safe. Please try again.`,
    templateDamaged: () =>
      'The template kept on the hidden sheet “_แม่แบบ” has been edited and can no longer be used, so no document was made. Open the menu “Memo template” and choose the official one or another version. If that fails, delete the sheet “_แม่แบบ” and choose again.',
    templateGone: () =>
      'This version of the template is no longer kept: newer ones have taken its place. Open the template page again and choose another.',
    noEditingDoc: () =>
      'There is no document for editing the template in your Drive; it may have been deleted. Press “Make a Google Doc for editing” first.',
    notYourMemo: () =>
      'This memo cannot be downloaded here: someone else made it, or it has been deleted. Open it by its link and choose File → Download → PDF document.',
    colleaguesMemo: (maker) =>
      `${maker || 'Someone else'} made this memo, so you cannot share or update its document here. You can open it by its link, ask its maker, or make a memo of your own.`,
    docGone: () =>
      'The document of this memo is not in your Drive: it may have been deleted, lie in the bin, or have been made from the sheet of which this one is a copy. Restore it from the bin and try again; else make a new memo on the main page.',
    memoGone: () =>
      'This memo is not in the register, or has no document. Someone may have deleted its row or changed the register. Open this page again and look at the register.',
    badDate: () =>
      'The date is no day, or lies in the future, so nothing was recorded. Choose the day of the decision.',
    notComparable: () =>
      'This memo cannot be compared: the register does not hold the statuses it had (an older memo, too many measures, or someone has changed that cell).',
    bug: (reference) =>
      `Something unexpected went wrong. Your sheet is unharmed. Please try again; if it happens again, tell your administrator this reference: ${reference}`,
  },
  severities: { error: 'to correct', warning: 'worth correcting', info: 'to know' },
  menu: {
    title: 'ITA Memo',
    sidebar: 'Open the sidebar',
    check: 'Check the status of the measures',
    generate: 'Generate the memo',
    templates: 'Memo template',
    editTemplate: 'Edit the template',
    memos: 'Memos and sign-off',
    setUp: 'Create the sheets needed',
    selfTest: 'Test the system',
  },
  newYear: NEW_YEAR.en,
  templates: {
    names: {
      official: 'Memo template (full)',
      short: 'Memo template (short)',
      publication: 'Report template',
    },
    editingName: 'Memo template',
    previewName: (name: string) => `Preview of ${name}`,
    noEmblemPlace:
      'This template has no place for the emblem you have stored. To show it, insert any picture in the template and give it the alternative text ตราครุฑ.',
    behind: (name: string, who: string, when: string) =>
      `Since this document was made, ${who || 'a colleague'} has chosen “${name}” (${when}). Using this one takes its place; it is kept among the versions. Better agree first.`,
    editTitle: 'Edit the template',
    editHelp: [
      'A document of the template is ready in your Drive. Change its words and its look as you like; keep the tags in {{ }}, which are filled in for you.',
      'When you are done, choose the menu “Memo template” and press “Use the edited template”. It is checked before it is used.',
    ],
  },
  dialogs: {
    checkTitle: 'Result of the check',
    nothingWrong: 'Nothing is wrong. Thank you for filling it in so carefully.',
    memoTitle: 'The memo is ready',
    open: 'Open the document',
    copy: 'Copy the link',
    copied: 'Copied',
    copyByHand: 'Press Ctrl+C to copy',
    linkLabel: "The memo's link",
    nextStep:
      'Look the document through, then choose “Memos and sign-off” in the menu to send it to the signers in turn.',
    notRegistered:
      'The document was made, but its link could not be written to the register. Keep this link; the register is completed next time.',
    errorsTitle: 'Some things need correcting',
    goOn: 'Generate the memo all the same? Where a status is unclear it leaves dots for the pen.\n\nYes goes on, No goes back to correct them.',
    noMemo: 'There are no measures to report yet, so no memo was made.',
    unmarked: (cells) => `These cells are protected and could not be marked: ${cells}`,
    more: (count) => `and ${count} more (see the colours in the sheet)`,
    place: (sheet, cell) => (cell === null ? `sheet ${sheet}` : `sheet ${sheet}, cell ${cell}`),
    setUpTitle: 'Create the sheets needed',
    setUpMade: (sheets) =>
      `Made: ${sheets}. Fill them in, then choose “Check the status of the measures” in the menu.`,
    setUpNothing: 'All the sheets needed are there; nothing was changed.',
    selfTestTitle: 'Result of the test',
    problemTitle: 'It did not work',
    close: 'Close',
    completion: (done, total, percent) => `${done} of ${total} measures done (${percent} per cent)`,
  },
  selfTest: {
    'read-sheet': 'Read the open sheet',
    'fill-template': 'Fill the template',
    lock: 'Keep two commands apart',
    'create-doc': 'Make a Google Doc in Drive',
    'find-doc': 'Find the Doc by its id',
    'export-doc': 'Export the Doc as .docx',
    'export-pdf': 'Export the document as PDF',
    'update-doc': 'Update the document under its link',
    'doc-state': 'Read when the document was last changed',
    sharing: 'Read who may open it, and its comments',
    user: 'Read the user’s name from Drive',
    'bin-doc': 'Move the test Doc to the bin',
  },
  setUp: {
    statusHelp: 'Choose / in one cell of each row; a note or evidence may follow it.',
    yesNo: ['ใช่', 'ไม่'],
    settingHelp: settingHelp('en'),
  },
  cli: {
    measures: ({ total, done, inProgress, notStarted, unclear }) =>
      `${total} measures · ${done} done · ${inProgress} in progress · ${notStarted} not started${unclear > 0 ? ` · ${unclear} unclear` : ''}`,
    percent: (percent) => `${percent} per cent`,
    sheet: (sheet) => `Sheet ${sheet}`,
    findings: (count) => (count === 0 ? 'Nothing is wrong' : `${count} found`),
    memo: (file) => `Memo: ${file}`,
    pdf: (file) => `As PDF: ${file}`,
    wordMemo: (file) => `For Word (TH SarabunPSK): ${file}`,
    wordFile: 'memo (for Word).docx',
    workbook: (file) => `Workbook with findings and register: ${file}`,
    noMemo: 'No memo was made. Correct the above, or use --force to go on.',
    nothingToReport: 'No memo was made: there are no measures to report.',
  },
};
