/** How many calls over the wire each command may take: the tests hold it to them, and docs/calls.md lists them. */

export interface Budget {
  readonly what: string;
  readonly most: number;
}

/**
 * The same at 6 and at thousands of measures. A row says what makes the most of them necessary. One call of each
 * command is the look at what its user has granted, before it begins.
 */
export const BUDGETS = {
  // One looks for what has been accepted, one makes sure that the marks have arrived; each of the three severities has a colour of its own to write.
  check: { what: 'check, with cells to mark on three sheets', most: 18 },
  // It is found by its name, and gives what its cells show and its merges. What is found on it is marked, as on the first;
  // where nothing is, old marks are looked for when it is open.
  furtherSheet: {
    what: 'each further sheet that is read with the first, with nothing to mark',
    most: 3,
  },
  // A memo keeps of each what stays when its tab is renamed: otherwise another sheet under the old name would be taken for it.
  furtherOfMemo: { what: 'the same of a memo that is made', most: 4 },
  // One makes sure that the marks have arrived, one the row, one the link; the row is looked at after Drive. Six dress the
  // new register: headings frozen and shaded, rows of one height, words wrapped, our own columns hidden in two runs.
  firstMemo: {
    // Three make the register wide enough, three find and make the year's folder and move the Doc into it.
    what: 'an office’s first memo, cells to mark and the register’s making included',
    most: 42,
  },
  memo: {
    // Three make sure that something has arrived: the marks, the row and its cells' format, the link. Three see that
    // the rows stayed where they were: before the new row, and behind it and the link. One asks what stays of the tab.
    what: 'a memo: check, fill, row, Doc, link',
    most: 35,
  },
  // The folder is looked for, made, and the Doc moved into it; later memos find its id in the register, which costs no call.
  memoOfYear: { what: 'the same, the first of a fiscal year', most: 38 },
  // As above without the marks; one asks who is at the sheet, so that another is told whose batch it is; and one looks in
  // Drive for the Doc of a row that was deleted since, and whether what says the same is still there. One asks the sheet for
  // what stays when its tab is renamed: a batch is gone on with under any name.
  unit: { what: 'a memo to one more unit of a batch, whatever is made already', most: 29 },
  // As the memos view reads; one asks who is at the sheet, so that each is told whose batch it is, one what stays of its tab,
  // and two list which of the user's Docs of this workbook are there.
  units: { what: 'all that the view of memos to units shows, however many units', most: 17 },
  memoInSteps: { what: 'the same in the sidebar’s three steps, each a command', most: 36 },
  memoAgain: { what: 'a memo with nothing to mark', most: 27 },
  // It only reads, and the page asks it all the time: what is granted is looked at where it has failed.
  changed: { what: 'have the measures changed since the sidebar looked', most: 2 },
  changedWhole: {
    what: 'the same with the settings and the signers, and which sheet is open',
    most: 7,
  },
  // Its rows take four: what they show, merges, notes, colours. The sheet's name is asked, the settings are read twice as
  // often as plain text, and the clock's zone where a rule needs today; then notes, a colour, and whether they arrived.
  edit: { what: 'an edit or a paste by hand that puts marks on, of one severity', most: 12 },
  editQuiet: { what: 'the same with no mark to change', most: 7 },
  // One asks the sheet for what stays when its tab is renamed, by which each memo knows its own.
  memos: {
    what: 'all that the memos view shows, also where a sharing that was cut off is settled',
    most: 17,
  },
  // Each write is looked at afterwards, and after Drive the row is found anew before it: staff sort meanwhile. One call
  // asks Drive whose Doc the row's link leads to; taking back looks up in Drive what the row does not know.
  share: { what: 'share a memo with one signer', most: 15 },
  shareEach: { what: 'share it with one more at the same time', most: 3 },
  decide: { what: 'record a decision', most: 9 },
  // The last one also locks the Doc: Drive says whose it is and is asked, the row is found anew and says so.
  decideLast: { what: 'record the last decision, which locks the Doc', most: 17 },
  paper: { what: 'record a memo’s number, print and publication', most: 9 },
  // The row's link and the Doc's own mark are looked at first: another document's comments are not read.
  comments: { what: 'read the comments in a memo’s Doc', most: 5 },
  // The same before and after Drive; Drive says whose Doc it is, bins it, and closes its link.
  cancel: { what: 'cancel a memo that opens by its link', most: 16 },
  // The row asks before Drive does it: cut off in between, it says that nobody knows, and not that they can open it.
  takeBack: { what: 'take a signer’s access back', most: 15 },
  link: { what: 'open a memo by its link', most: 15 },
  closeLink: { what: 'close it again', most: 15 },
  // Two tell which sheet is open: content of another year must not go into the Doc of this one.
  update: { what: 'put new content into a memo’s Doc', most: 33 },
  // What the office has said of its columns is read before the measures; the same of the update and the new year.
  compare: { what: 'compare a memo with the sheet', most: 12 },
  newYear: {
    // The heading of the settings' new column is given its looks; numbers among them are read as shown, twice. One
    // sees that the new column's values came into their own rows. The register says whether a memo is on its round: one
    // where there is none, else three.
    what: 'the next fiscal year, the question before it included, with years in many blocks',
    most: 53,
  },
  readOldMemo: { what: 'read an earlier year’s memo beside what the workbook has', most: 8 },
  // Each look of the sheets it makes is a call: of the measures the letters, the frozen titles, the notes on the headings,
  // the status colours and the column for notes; of the settings and the signers the letters.
  importOldMemo: {
    what: 'write it into an empty workbook, with its settings and signers',
    most: 122,
  },
} as const satisfies Readonly<Record<string, Budget>>;
