/** The days of a clerk that are walked in a browser: how many clicks each takes, may take, and once took. */
export interface Scenario {
  readonly title: string;
  /** What the clerk has in the hand at the end. */
  readonly end: string;
  /** Besides typing, as the test counts them. */
  readonly clicks: number;
  /** How many they may become. */
  readonly most: number;
  /** When they were first counted. */
  readonly before: string;
}

/** By the name of the file in this folder, `<name>.e2e.test.ts`. */
export const SCENARIOS = {
  'first-day': {
    title: 'First day: an empty workbook is set up and filled in',
    end: 'the memo downloaded as a Word file, with the per cent, the score and the measures typed',
    clicks: 9,
    most: 10,
    before: '12',
  },
  'last-years-memo': {
    title: 'Last year’s memo lies there as a Word file',
    end: 'its measures with the right per cent, in the column of their own year',
    clicks: 4,
    most: 8,
    before: 'some 10 copies and 6 repairs by hand',
  },
  'own-workbook': {
    title: 'A workbook of the office’s own, with its own headings and words',
    end: 'the memo with the right count and with the office’s own unit names',
    clicks: 8,
    most: 9,
    before: 'not possible: none of 4 measures was read',
  },
  'faulty-sheet': {
    title: 'A sheet with faults: all put right from the sidebar',
    end: 'the right count in the sheet, the register and the memo',
    clicks: 9,
    most: 10,
    before: 'not possible: 9 of 12 findings only by typing in the sheet',
  },
  'sign-off': {
    title: 'Up to the mayor: three signers, one of whom returns it',
    end: 'the register’s row: decided by all, each with the own words',
    clicks: 30,
    most: 30,
    before:
      '21 from the first share on, which are 26 now that a decision shows its day and words before it is saved',
  },
  'new-year': {
    title: 'A new fiscal year, and last year’s report after it has begun',
    end: 'a sheet of the new year; a memo of the old year with the old year’s score',
    clicks: 9,
    most: 9,
    before: '3 to begin it; the report only with the year set back by hand',
  },
  'own-template': {
    title: 'The office’s own template',
    end: 'a memo in the office’s own words',
    clicks: 9,
    most: 9,
    before: '4 to the document and 2 to use it, now 3 and 1',
  },
  'in-english': {
    title: 'The same in English',
    end: 'a memo, its link and its row',
    clicks: 6,
    most: 9,
    before: 'not counted',
  },
  'keys-alone': {
    title: 'By the keyboard alone',
    end: 'a memo and its row, without a single click in the sidebar',
    clicks: 2,
    most: 2,
    before: 'not counted',
  },
  'command-line': {
    title: 'By the command line, then in the sheet it has written',
    end: 'the same count in the terminal, in the file and in the sidebar',
    clicks: 2,
    most: 2,
    before: 'not counted',
  },
} as const satisfies Readonly<Record<string, Scenario>>;
