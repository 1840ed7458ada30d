/** What once sent a clerk the wrong way, and the tests that hold it mended, by their file and name. */
interface Held {
  readonly file: string;
  readonly name: string;
}

interface WrongTurn {
  readonly what: string;
  readonly tests: readonly Held[];
}

const held = (file: string, name: string): Held => ({ file: `test/${file}`, name });

export const FINDINGS: readonly WrongTurn[] = [
  {
    what: 'The memo was made from a sheet that was not the one on the screen, with the settings’ year',
    tests: [
      held(
        'sidebar/open-sheet.e2e.test.ts',
        'it follows within three seconds of the pointer, and stays beside notes',
      ),
      held('add-on/open-sheet.test.ts', 'a memo is made of neither, and both are named'),
      held(
        'add-on/open-sheet.test.ts',
        'by its name or by its title; whoever goes on has one of the sheet’s year',
      ),
      held(
        'add-on/open-sheet.test.ts',
        'from the menu too, where nothing is made without a choice',
      ),
    ],
  },
  {
    what: 'Findings could not be settled in the sidebar, and nobody could say that a cell is right as it is',
    tests: [
      held(
        'sidebar/settling.e2e.test.ts',
        'a status is written by one press, and taken back by one',
      ),
      held(
        'sidebar/settling.e2e.test.ts',
        'what is right as it is goes, is listed, and comes back',
      ),
    ],
  },
  {
    what: 'Word and PDF were to be had only right after the making',
    tests: [
      held(
        'sidebar/memos-page.e2e.test.ts',
        'tells of each memo what it is, where it is and since when; the newest is open',
      ),
      held(
        'sidebar/page.e2e.test.ts',
        'PDF: Google’s own download of the memo, in a tab of its own',
      ),
      held('add-on/paper.test.ts', 'says what the report says, and changes nothing'),
    ],
  },
  {
    what: 'The same content made another document of the same name, and nothing took a memo back',
    tests: [
      held(
        'add-on/same-memo.test.ts',
        'the first one has none before it; the second is told of the first, with its link',
      ),
      held(
        'add-on/cancel-memo.test.ts',
        'the Doc is in the bin, the link closed, and the row says why and by whom',
      ),
      held(
        'add-on/memo-names.test.ts',
        'the Doc, the file for Word and an updated Doc are called by the pattern',
      ),
      held(
        'add-on/memo-folder.test.ts',
        'the first memo of a year makes the folder, the next ones go into it and ask Drive for nothing more',
      ),
    ],
  },
  {
    what: 'One template for everybody: another for one memo meant switching back and forth, unseen',
    tests: [
      held(
        'sidebar/look.e2e.test.ts',
        'three clicks to look at a memo in another template; the memo is made in it, once',
      ),
      held(
        'sidebar/template-page.e2e.test.ts',
        'a ready-made one has its picture, which a press makes as wide as the card',
      ),
      held(
        'add-on/look-first.test.ts',
        'stays that of the memo in %s in a new version of it, and the old one stays as it is',
      ),
    ],
  },
  {
    what: 'A template’s tags were broken letter by letter in its narrow columns; a fault was placed in a table that nobody counts so; a button only checked',
    tests: [
      held(
        'core/template/tags.test.ts',
        'a short name leads to its tag, is no other’s, and a heading of the office’s takes it from none',
      ),
      held('core/template/template-check.test.ts', 'a table is named %s'),
      held(
        'sidebar/template-page.e2e.test.ts',
        'one press checks and uses: with nothing to tell, no card opens, and the focus is with what came of it',
      ),
    ],
  },
  {
    what: 'Last year’s report could not be made once the new year had begun; what was signed still offered to be updated',
    tests: [
      held(
        'scenarios/new-year.e2e.test.ts',
        'the new year has its sheet, and the old year’s memo its own year, score and per cent',
      ),
      held(
        'add-on/two-years.test.ts',
        '2569’s twelve months are reported, signed and closed in November 2569, after 2570 was begun',
      ),
      held('add-on/closed-memo.test.ts', 'says nothing of a sheet that has changed since'),
      held('add-on/closed-memo.test.ts', 'cannot be updated, whatever is agreed to'),
    ],
  },
  {
    what: 'A decision was saved by the press that chose it, without its day and its words',
    tests: [
      held(
        'sidebar/memos-page.e2e.test.ts',
        'opens its day and words before it is saved, and is taken back with one click more',
      ),
      held(
        'sidebar/memos-page.e2e.test.ts',
        'of who decides is in the words of an order, and may be another’s to see',
      ),
    ],
  },
  {
    what: 'The two rows of one who acts for another were called the same, and old notices contradicted new ones',
    tests: [
      held(
        'sidebar/memos-page.e2e.test.ts',
        'the two rows of one who acts for another are told apart, aloud too',
      ),
      held(
        'sidebar/memos-page.e2e.test.ts',
        'that it was sent is told no longer once the signer has decided',
      ),
      held(
        'sidebar/memos-page.e2e.test.ts',
        'that was recorded is told no longer once it is another',
      ),
    ],
  },
  {
    what: 'On a new measures sheet texts ran over into the next column, and the titles went out of sight',
    tests: [
      held(
        'add-on/set-up.test.ts',
        'keeps whatever is typed or pasted as text, wrapped, in every column',
      ),
      held(
        'scenarios/first-day.e2e.test.ts',
        'at 1400 pixels the title and the last status column stand in sight beside the sidebar',
      ),
    ],
  },
  {
    what: 'The register showed what only the add-on reads, and rows of half a screen',
    tests: [
      held(
        'add-on/register.test.ts',
        'a register that a first memo makes is dressed: headings stay, nothing of ours shows, rows are no taller than three lines',
      ),
    ],
  },
  {
    what: 'The menu asked below a long list, with “make it anyway” preselected',
    tests: [
      held(
        'add-on/menu-questions.test.ts',
        'errors before a memo (%s): asked first, what was found below, as much as fits',
      ),
    ],
  },
  {
    what: 'Findings stood below the fold, and the chip for signers led into the middle of them',
    tests: [
      held('sidebar/settling.e2e.test.ts', 'the first finding is in sight without scrolling (%s)'),
      held('sidebar/layout.e2e.test.ts', 'the signers’ chip leads to the first empty name (%s)'),
      held('sidebar/layout.e2e.test.ts', 'busy pills stand in one row and do not overlap (%s)'),
    ],
  },
  {
    what: 'In forced colours the per cent and the bars could not be seen',
    tests: [held('sidebar/layout.e2e.test.ts', 'forced colours, %s: ring and bars are seen')],
  },
  {
    what: '--help was an error',
    tests: [held('local/cli.test.ts', '--help ends with 0 and makes nothing')],
  },
  {
    what: 'English was stiff, and nothing was called “Generate memo”',
    tests: [
      held('scenarios/in-english.e2e.test.ts', 'from a broken cell to the copied link, in English'),
    ],
  },
  {
    what: 'Years that disagreed were told of as statuses left as dots, of which there were none',
    tests: [
      held(
        'sidebar/page.e2e.test.ts',
        'where the years disagree the card says so, and nothing of statuses that are all clear',
      ),
    ],
  },
  {
    what: 'After a memo was sent the page’s next step was to send it again; a form once opened had no way back',
    tests: [
      held(
        'sidebar/memos-page.e2e.test.ts',
        'once it is sent the next step is to record, not to send again, and one tick says so',
      ),
      held(
        'sidebar/memos-page.e2e.test.ts',
        'is not sent where it is cancelled, and the keyboard is back at its button',
      ),
      held(
        'sidebar/memos-page.e2e.test.ts',
        'is not recorded where it is cancelled, before or after its result is chosen',
      ),
    ],
  },
  {
    what: 'The only memo, once cancelled, left an empty page',
    tests: [
      held(
        'sidebar/memos-page.e2e.test.ts',
        'one that is cancelled is shown where it has gone, and what can be done next',
      ),
    ],
  },
  {
    what: 'A setting that nobody had chosen was said to come to what another comes to; a signer that a colleague had changed lost what was typed',
    tests: [
      held(
        'sidebar/page.e2e.test.ts',
        'each choice says what it comes to where nobody has made it',
      ),
      held(
        'sidebar/page.e2e.test.ts',
        'what was typed of a signer whom a colleague has changed is shown, and put back by one press',
      ),
    ],
  },
];
