/** The words of the sidebar's memos page in English. */
import { englishDate } from '../english-date';
import { en as shared } from '../shared/en';
import { pageEn } from '../shared/page-en';
import type { MemosWords } from './th';

const STATUSES = {
  done: 'done',
  'in-progress': 'in progress',
  'not-started': 'not started',
} as const;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: MemosWords = {
  ...shared,
  ...pageEn,
  title: 'Memos and sign-off',
  date: (text) => englishDate(String(text)),
  percent: (percent) => (percent === null ? '–' : `${percent.toFixed(2)}%`),
  status: (status) => (status === null ? 'unclear' : STATUSES[status]),

  empty: {
    title: 'No memos yet',
    help: 'Once a memo is made on the main page, it can be sent for sign-off and followed here.',
  },
  list: {
    title: 'Memos',
    otherSheet: (sheet) => `From the sheet ${sheet}`,
    reference: (reference) => `No. ${reference}`,
    all: 'Show all',
    fewer: 'Show the latest only',
    noSubject: '(no subject)',
  },
  stage: {
    making: 'Being made',
    failed: 'Not made',
    made: 'Not sent yet',
    sent: 'On its way',
    returned: 'Returned',
    complete: 'Complete',
  },
  where: {
    maker: 'With its maker',
    signer: (name) => `It is ${name}’s turn`,
    since: (since) => `Since ${englishDate(since)}`,
    complete: (since) => `All have seen to it on ${englishDate(since)}`,
    making:
      'It has no link yet. If nobody is making it just now, press “Read again” and it is looked for. If it is not found, make a new memo on the main page.',
    failed:
      'There is no document: Google refused to make it that time. Make a new memo on the main page.',
  },
  memo: {
    open: 'Open the document',
    copyLink: 'Copy the link',
    linkLabel: 'Link to the document',
    byHand: 'Press Ctrl+C to copy the selected text',
    badLink:
      'The link in the register was changed, so it cannot be opened from here. Look at the column “ลิงก์” of the register.',
    by: (who) => `Made by ${who}`,
    counts: ({ done, total, percent }) =>
      `${done} of ${plural(total, 'measure', 'measures')} done (${(percent ?? 0).toFixed(2)}%)`,
    history: 'History',
  },
  colleague: {
    title: (who) => `${who || 'Someone else'} made this memo`,
    help: 'Google lets the add-on share and update only what you made yourself. You can open the document and record what signers say. To share or update it, ask its maker, or make a memo of your own on the main page.',
  },
  signers: {
    title: 'Signers, in turn',
    none: 'There are no signers yet. Fill in the sheet “ผู้ลงนาม”, then press “Read again”.',
    turn: 'Next',
    nameless: 'Signer',
    access: {
      none: 'Not sent yet',
      sending: 'Whether it was sent is not known. Press “Read again”.',
      shared: 'Sent',
      refused: 'Could not be sent',
      'taken-back': 'Access taken back',
    },
    decision: { approved: 'Approved', commented: 'Commented', returned: 'Returned' },
    waiting: 'waiting',
    acting: (post) => `Acting for: ${post}`,
    refusals: {
      address: 'the address is not right',
      'no-google-account': 'the address has no Google account',
      'outside-domain': 'it is outside your organisation',
      'not-allowed': 'your administrator does not allow it',
      quota: 'Google’s limit was reached',
      'not-your-memo': 'someone else made the document',
      unknown: 'for an unknown reason',
    },
    remark: (remark) => `Remark: ${remark}`,
  },
  decide: {
    open: 'Record the result',
    change: 'Change the result',
    ask: (name) => `What ${name} decided`,
    choose: { approved: 'Approved', commented: 'Commented', returned: 'Returned' },
    more: 'Give a date or a remark',
    date: 'Date',
    dateFault: 'Type a date such as 10 มีนาคม 2569 or 10/3/2569, not later than today.',
    remark: 'Remark',
    recorded: (name, result) => `Recorded: ${name}, ${result}`,
    cleared: (name) => `The result of ${name} was taken back`,
    undo: 'Take it back',
    conflict:
      'A colleague has recorded a result meanwhile, so nothing was changed. Theirs is shown above.',
  },
  share: {
    title: 'Send for sign-off',
    next: (name) => `Send to ${name}`,
    all: 'Send to all at once',
    again: 'Send again',
    help: 'Drive sends a notification with the link from your own Google account. The signer can open it at once.',
    blank: 'Leave the address of whoever is not to be sent to yet empty.',
    email: (name) => `E-mail of ${name}`,
    emailFault: 'Give an address such as name@example.org',
    role: 'May',
    roles: { commenter: 'Comment', writer: 'Edit', reader: 'Read only' },
    roleHelp: {
      commenter: 'Writes comments in the document, changes no text',
      writer: 'Changes the text: where a signer writes or signs in the document itself',
      reader: 'Reads it, nothing else',
    },
    send: 'Send',
    sending: (count) => (count > 1 ? `Sending to ${count} people, one after another…` : 'Sending…'),
    sent: (name) => `Sent to ${name}`,
    refused: (name) => `Could not be sent to ${name}`,
    takeBack: 'Take access back',
    takeBackAsk: (name) => `${name} will no longer be able to open this document`,
    takeBackYes: 'Take it back',
    tookBack: (name) => `Access of ${name} was taken back`,
  },
  message: {
    title: 'A message for chat',
    help: 'Paste it into LINE or your office’s chat. It serves as a reminder, too.',
    copy: 'Copy the message',
    label: 'The message to copy',
    closed: 'Whoever gets it must have been given access before the link opens.',
  },
  link: {
    title: 'Open by link',
    off: 'Only those who were given access can open it now',
    on: {
      reader: 'Anyone who has the link can read it',
      commenter: 'Anyone who has the link can read it and comment',
    },
    warning:
      'Whoever the link is passed on to can open it, also outside your office and without signing in.',
    open: { reader: 'Let them read', commenter: 'Let them comment' },
    close: 'Close the link',
  },
  stale: {
    title: 'The sheet has changed since the memo',
    fresh: 'The memo says what the sheet says',
    otherSheet: (sheet) =>
      `Open the sheet “${sheet}”, which this memo was made from, and press “Read again” to see whether it has changed. If the sheet was renamed, put its new name into the memo’s cell ชีตมาตรการ in the register.`,
    year: (memo, sheet) =>
      `This memo is of fiscal year ${memo}, but the sheet ตั้งค่า says ${sheet}. Updating changes the memo’s year too.`,
    change: ({ kind, from, to }) => {
      const arrow = `${en.status(from)} → ${en.status(to)}`;
      if (kind === 'added') return `New (${en.status(to)})`;
      if (kind === 'removed') return `Taken out (was ${en.status(from)})`;
      if (kind === 'retitled') return from === to ? 'Renamed' : `Renamed · ${arrow}`;
      return arrow;
    },
    texts: 'Other words of the measures, such as methods, owners or notes',
    settings: 'The sheet “ตั้งค่า” (settings)',
    signers: 'The sheet “ผู้ลงนาม” (signers)',
    more: (count) => `and ${plural(count, 'more measure', 'more measures')}`,
  },
  update: {
    do: 'Update the memo',
    help: 'Puts what the sheet says now into the same document. Link and access stay. The earlier text is kept in the version history of Google Docs.',
    doing: 'Updating…',
    done: 'The document is updated. The same link shows it.',
    cutOff:
      'The last update was cut off. Whether the document has the new text is not known; update again to be sure.',
    errors: (count) =>
      `Not updated: the sheet has ${plural(count, 'error', 'errors')} to correct. They are listed on the main page.`,
    nothing: 'Not updated: there are no measures in this sheet. Look at the sheet and try again.',
    anyway: 'Update in spite of errors',
    toMain: 'To the main page',
    edited: 'Not updated: someone has written in the document since the memo was made',
    editedBy: (who, when) => `Edited by ${who || 'someone'}${when && ` on ${englishDate(when)}`}`,
    comment: (who, text) => `${who}: ${text}`,
    editedHelp:
      'An update moves what was written into the text to the version history. To keep it, make a new memo on the main page.',
    overEdits: 'Update over it',
    decided: (names) => `Not updated: already decided by ${names}`,
    decidedHelp:
      'Those who approved have not seen what is new. After an update everyone has to be asked again in turn. To keep the results, make a new memo on the main page.',
    askAgain: 'Update and ask again',
    returned:
      'Correct the sheet as asked, update the memo, then send it again. If you corrected the document itself, just send it again.',
  },
  time: {
    title: 'Progress, memo by memo',
    year: 'Fiscal year',
    yearName: (year) => (year === null ? 'no year given' : String(year)),
    bar: (when, percent) => `${englishDate(when)} ${percent}`,
    compare: 'Compare two rounds',
    from: 'First',
    to: 'Second',
    halfYear: '6 months',
    fullYear: '12 months',
    now: 'The sheet now',
    do: 'Compare',
    doing: 'Comparing…',
    sum: (better, same, worse) => `${better} further on · ${same} the same · ${worse} fallen back`,
    others: (added, removed) => `${added} new · ${removed} taken out`,
    same: (count) => `${plural(count, 'measure', 'measures')} the same`,
    kinds: {
      status: 'Status changed',
      added: 'New',
      removed: 'Taken out',
      retitled: 'Renamed',
      same: 'The same',
    },
    notKept: 'Memos made before this register kept statuses cannot be compared.',
  },
};
