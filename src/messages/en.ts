/** The same words in English, for staff and developers who set Google to English. */
import type { Messages } from './index';
import { SETTING_HELP } from './setting-help';
import { short } from './short';
import { TAG_HELP } from './tag-help';

export const en: Messages = {
  findings: {
    'sheet/not-found': ({ details }) =>
      `No measures table was found. It needs the headings “มาตรการ” (measure) and “สถานะการดำเนินการ” (status), or one column for each status${foundHeadings(details)}. Add the missing headings, or choose “Create the sheets needed” in the menu.`,
    'sheet/no-title': ({ details }) =>
      `The heading “มาตรการ” (measure) was not found${foundHeadings(details)}. Type it above the column with the measures' names.`,
    'sheet/no-status': ({ details }) =>
      `No status heading was found${foundHeadings(details)}. Add a column “สถานะการดำเนินการ” (status), or three columns: ยังไม่ดำเนินการ / อยู่ระหว่างดำเนินการ / ดำเนินการเสร็จเรียบร้อยแล้ว.`,
    'sheet/no-measures': () => 'The table has no measures yet. Fill them in under its headings.',
    'sheet/missing-column': ({ details }) =>
      `There is no column “${details.heading}”; its cells in the memo will be empty. Add that heading if you want it.`,
    'measure/no-title': () => 'This row has no measure. Type its name, or delete the row.',
    'status/none': ({ details }) =>
      `${measure(details.measure)} has no status. Put / in one status cell.`,
    'status/many': ({ details }) =>
      `${measure(details.measure)} has more than one status marked. Leave only one.`,
    'status/unclear': ({ details }) =>
      `“${short(details.text)}” does not say clearly which status the measure ${named(details.measure)} has. Use / and type the note after it, or pick the status in words.`,
    'text/formula-error': ({ details }) =>
      `This cell shows a formula's error “${details.text}”. Correct the formula, or type the value.`,
    'settings/value': ({ details }) =>
      details.kind === 'year'
        ? `“${short(details.text)}” in “${details.label}” is no Buddhist-era year. Type four digits, such as 2569.`
        : `“${short(details.text)}” in “${details.label}” is no score. Type a number from 0 to 100, such as 87.50.`,
    'text/mixed-digits': ({ details }) =>
      `The number “${details.number}” mixes Thai and Arabic digits. It should read “${details.meant}”.`,
    'signers/acting-term': ({ details }) =>
      `“${details.wrong}” should read “${details.meant}”, the term of the State Administration Act.`,
  },
  tags: TAG_HELP.en,
  template: {
    kinds: {
      'unknown-tag': 'Unknown tag',
      'unknown-filter': 'Unknown filter in a tag',
      'outside-loop': 'This tag works only inside a repeated part',
      'unclosed-tag': 'The brackets {{ }} of a tag are not a pair',
      'unclosed-loop': 'A repeated part is opened but not closed',
      'unopened-loop': 'A repeated part is closed but not opened',
      'crossed-loop': 'Repeated parts overlap, or one opens in a table and closes outside it',
      'not-docx': 'The file is no Word document (.docx). Save the template as .docx and try again',
      'too-big': 'The template is too large. Make its pictures or its text smaller',
      broken: 'The template is damaged. Open it in Word or Google Docs and save it again',
    },
    parts: { body: 'body', header: 'header', footer: 'footer', notes: 'notes' },
    paragraph: (number) => `paragraph ${number}`,
    cell: (table, row, column) => `table ${table}, row ${row}, cell ${column}`,
    around: (text) => `near “${short(text)}”`,
    suggestion: (name) => `did you mean {{${name}}}?`,
  },
  problems: {
    unknownSheet: (sheet) => `There is no sheet named “${sheet}”. Check its name.`,
    badTemplate: (lines) =>
      `The template cannot be used yet, so no document was made. Please correct:\n${lines}`,
    busy: () => 'A colleague is making a memo at this moment. Wait a little and try again.',
    driveRefused: (detail) =>
      `Google Drive did not make the document (${detail}). Your sheet is unharmed and the register says that it failed. Please try again.`,
    registerProtected: (sheet, detail) =>
      `The sheet “${sheet}” could not be written (${detail}), so no document was made. Ask the owner of the file for the right to edit it.`,
    sheetProtected: (sheet, detail) =>
      `The sheet “${sheet}” could not be written (${detail}). Nothing was lost. Ask the owner of the file for the right to edit it.`,
    bug: (reference) =>
      `Something unexpected went wrong. Your sheet is unharmed. Please try again; if it happens again, tell your administrator this reference: ${reference}`,
  },
  severities: { error: 'to correct', warning: 'worth correcting', info: 'to know' },
  menu: {
    title: 'ITA Memo',
    sidebar: 'Open the sidebar',
    check: 'Check the status of the measures',
    generate: 'Generate the memo',
    setUp: 'Create the sheets needed',
    selfTest: 'Test the system',
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
      'Look the document through, then use its Share button to send it to the signers in turn.',
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
    'bin-doc': 'Move the test Doc to the bin',
  },
  setUp: {
    statusHelp: 'Choose / in one cell of each row; a note or evidence may follow it.',
    yesNo: ['ใช่', 'ไม่'],
    settingHelp: SETTING_HELP.en,
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

function measure(title: string): string {
  return `The measure ${named(title)}`;
}

function named(title: string): string {
  return title === '' ? 'in this row' : `“${short(title)}”`;
}

function foundHeadings({ found }: { found: readonly { text: string; cell: string }[] }): string {
  if (found.length === 0) return '';
  return ` (found: ${found.map(({ text, cell }) => `“${short(text)}” in ${cell}`).join(', ')})`;
}
