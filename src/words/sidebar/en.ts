/** The words of the sidebar's main page in English. Names of sheets stay as the sheets have them. */
import { ENGLISH_LABELS } from '../../core/office/settings';
import { BUDDHIST_ERA } from '../../core/text/dates';
import { englishDate } from './english-date';
import { en as shared } from './shared/en';
import type { SidebarWords } from './th';

export const en: SidebarWords = {
  ...shared,
  title: 'ITA Memo',
  showLess: 'Show less',
  percent: (percent) => (percent === null ? '–' : `${percent}%`),
  settingName: (key) => ENGLISH_LABELS[key],

  header: {
    fiscalYear: (year) => `Fiscal year ${year} (${year - BUDDHIST_ERA})`,
    checkedAt: (date, time) => `Checked ${englishDate(date)}, ${time}`,
    refresh: 'Check again',
    refreshing: 'Checking…',
    refreshFailed: 'It could not be checked; below is the last result.',
    template: 'Template',
    memos: 'Sign-off',
  },
  overview: {
    title: (total) => `Progress of ${total} ${total === 1 ? 'measure' : 'measures'}`,
    done: 'done',
    counts: {
      done: 'Done',
      inProgress: 'In progress',
      notStarted: 'Not started',
      unclear: 'Unclear',
    },
    owners: 'By unit responsible',
    tally: (done, total) => `${done}/${total}`,
    tallySaid: (done, total) => `${done} of ${total} measures done`,
  },
  empty: {
    noTable: 'Let us begin',
    noTableHelp:
      'No measures table was found. Press the button to create the sheets with their headings. Your own sheets are not changed.',
    why: 'Is there a table that was not found?',
    setUp: 'Create the sheets needed',
    noMeasures: 'Ready to be filled in',
    noMeasuresHelp: 'Fill in measures under the headings; the result shows here by itself.',
    openSheet: (sheet) => `Go to the sheet ${sheet}`,
  },
  tabs: {
    label: 'Details',
    findings: 'Findings',
    settings: 'Settings',
    signers: 'Signers',
    count: (count) => `${count} found`,
  },
  findings: {
    severities: { error: 'To correct', warning: 'Worth correcting', info: 'To know' },
    nothing: 'Nothing is wrong',
    nothingHelp: 'Thank you for the care. The memo can be made now.',
    notYet: 'No measures to check yet',
    goTo: 'Go to cell',
    from: 'from',
    to: 'to',
    fix: 'Fix',
    fixAll: (count) => `Fix all (${count})`,
    fixAllHelp: 'Only what is shown is changed, and you can undo it.',
    fixThem: (count) => `Fix these ${count} cells`,
    fixed: (count) => `${count} ${cells(count)} fixed`,
    undone: (count) => `${count} ${cells(count)} put back`,
    undo: 'Undo',
    refused: (count) => `${count} ${cells(count)} not fixed`,
    reasons: {
      changed: 'Changed by somebody since; left alone',
      formula: 'It holds a formula; correct that instead',
      protected: 'Protected; ask the owner of the file',
      'no-cell': 'No longer there',
    },
    mark: 'Mark in the sheet',
    clearMarks: 'Clear old marks in the sheet',
    markHelp: 'Colours the cells to look at and adds notes.',
    marked: 'The marks in the sheet are up to date',
    unmarked: (places) => `Protected cells could not be marked: ${places}`,
  },
  missing: {
    title: 'Fill in before the memo',
    help: 'You may also go on: blanks are left for the pen.',
    unnamedSigners: (count) => `Names of ${count} ${count === 1 ? 'signer' : 'signers'}`,
  },
  lastMemo: {
    stale: 'The sheet has changed since the last memo was made',
    fresh: 'The last memo agrees with the sheet',
    when: (when) => `Made ${englishDate(when)}`,
    changes: 'See what has changed',
    signOff: 'Sign-off and where it stands',
  },
  leaving: {
    unsaved: 'If you go to the template without saving, what you changed is lost.',
    saveFirst: 'Save, then go',
    withoutSaving: 'Go without saving',
  },
  memo: {
    make: 'Generate the memo',
    making: 'Generating…',
    makeAgain: 'Generate a new memo',
    nothingYet: 'Fill in measures first; then the memo can be made.',
    titles: {
      unsaved: 'There are unsaved changes',
      running: 'Generating the memo',
      blocked: 'Some things need correcting',
      failed: 'The memo was not made',
      done: 'The memo is ready',
    },
    progress: 'Progress',
    steps: {
      fill: 'Check, and fill the template',
      create: 'Create the document in Google Drive',
      register: 'Enter it in the register',
    },
    states: { done: 'done', now: 'under way', failed: 'failed', waiting: 'waiting' },
    stepSaid: (number, all) => `Step ${number} of ${all}`,
    wait: 'This takes a moment. Please keep the sidebar open.',
    unsaved: 'Changed settings or signers are in the memo only once they are saved.',
    saveFirst: 'Save, then go on',
    withoutSaving: 'Go on without saving',
    blocked: (count) =>
      `${count} ${count === 1 ? 'thing needs' : 'things need'} correcting. If you go on, an unclear status leaves dots for the pen.`,
    correct: 'Correct them first',
    goOn: 'Go on all the same',
    safe: {
      fill: 'No document was made; it is safe to try again.',
      create:
        'It is safe to try again. A document made after all is found and registered by itself.',
    },
    open: 'Open the document',
    copy: 'Copy the link',
    copyByHand: 'Press Ctrl+C to copy the selected link',
    linkLabel: "The memo's link",
    word: 'Download as Word',
    pdf: 'Download as PDF',
    notRegistered:
      'The document was made, but not yet registered. Keep this link; the register is completed next time.',
    next: 'What next',
    nextSteps: [
      'Open the document and look it through.',
      'Press “Sign-off” to send it to the signers in turn.',
      "Once signed, publish it on the agency's website.",
    ],
  },
  forms: {
    settingsHelp: 'These are kept in the sheet “ตั้งค่า” and fill the memo.',
    groups: {
      office: 'The office',
      memo: "The memo's head",
      year: 'Years and ITA result',
      drafter: 'The drafter',
    },
    yesNo: ['Thai digits (usual)', 'Yes', 'No'],
    changed: '(not saved)',
    faults: {
      year: 'Enter a year of four digits, such as 2569',
      score: 'Enter a score from 0 to 100, such as 87.50',
      email: 'Enter the whole address, such as somchai@example.go.th',
    },
    save: 'Save',
    saving: 'Saving…',
    discard: 'Discard changes',
    saved: 'Saved in the sheet',
    notLost: 'What you typed is still there. You can save again.',
    faulty: 'Correct the fields with red text first.',
    changedMeanwhile: (labels) =>
      `A colleague was quicker; their entry was kept (${labels}). All else was saved.`,
    overtaken: (typed) => `You had typed “${typed}”`,
    useMine: 'Use what I typed',
  },
  signers: {
    help: 'In the order in which the memo goes up. Kept in the sheet “ผู้ลงนาม”.',
    none: 'No signers yet. Press “Add a signer”, beginning with the nearest superior.',
    add: 'Add a signer',
    signer: (number) => `Signer ${number}`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Take out',
    fields: {
      heading: 'Heading',
      name: 'Name',
      position: 'Post',
      actingFor: 'Acting for',
      email: 'E-mail',
    },
    fieldHelp: {
      heading: 'Such as ความเห็นหัวหน้าสำนักปลัด (opinion) or คำสั่งนายก (order)',
      actingFor: "The post held in another's stead; empty if none",
    },
  },
};

function cells(count: number): string {
  return count === 1 ? 'cell' : 'cells';
}
