/** What each step comes to in each state of Google's: the table that the tests hold the add-on to, and docs/states.md shows. */
import { DRIVE } from '../../../src/core/scopes';
import { CONSENT } from '../../../src/words/consent';
import { DIALOGS } from '../../../src/words/dialogs';
import { FAILURES } from '../../../src/words/failures';
import { tellProblem } from '../../../src/words/problems';
import { REFUSALS } from '../../../src/words/refusals';
import { SET_UP } from '../../../src/words/set-up';
import { MAIN } from '../../../src/words/sidebar/main/main';
import { type By, type End, type Ends, type Say, STEPS, type State, type Step } from './ends';
import { FAULTY_CELL, REGISTER, REGISTER_COLUMNS, SETTINGS, STORE, STORE_COLUMN } from './names';

const DONE: End = { kind: 'done', tells: null };
const ASKS: End = { kind: 'asks' };
const OPENS: End = { kind: 'opens' };
const NO_PAGE: End = { kind: 'no-page' };

const stopped = (says: Say): End => ({ kind: 'stopped', says });
const doneAndTold = (tells: Say): End => ({ kind: 'done', tells });

type Problem = Parameters<typeof tellProblem>[1];

const problem = (given: Problem): End =>
  stopped((language) => tellProblem(language, given).message);

const PROTECTED = { kind: 'protected', text: '' } as const;
const FULL = { kind: 'storage-full', text: '' } as const;

/** As it is where Google is well. */
const WELL: State['ends'] = {
  'set-up': { page: DONE, menu: DONE },
  check: { page: DONE, menu: DONE },
  memo: { page: DONE, menu: DONE },
  share: { page: DONE, menu: OPENS },
  choose: { page: DONE, menu: OPENS },
  edit: { page: DONE, menu: OPENS },
  register: { page: DONE, menu: OPENS },
};

const noDrive = stopped((language) => CONSENT[language].missing([DRIVE]));

/** What was only read cannot be half done; the memo's card has its own sentence on that. */
const READING: readonly Step[] = ['check', 'memo', 'register'];

function refusedAtTheDoor(menu: (step: Step) => End): State['ends'] {
  const ends = (step: Step): Ends => {
    const says: Say = (language) => {
      const { 'several-accounts': reason, notBegun } = FAILURES[language];
      return READING.includes(step) ? reason : `${reason} ${notBegun}`;
    };
    return { page: stopped(says), menu: menu(step) };
  };
  return Object.fromEntries(STEPS.map((step) => [step, ends(step)])) as Record<Step, Ends>;
}

const TABLE = {
  'no-drive': {
    title: 'Drive is not allowed',
    picture: 'not-allowed',
    what: 'The box of Drive’s scope was left empty on the consent screen, or consent was taken back. Both surfaces lead to Google’s page.',
    ends: {
      'set-up': { page: DONE, menu: DONE },
      check: { page: noDrive, menu: DONE },
      memo: { page: noDrive, menu: ASKS },
      share: { page: noDrive, menu: OPENS },
      choose: { page: noDrive, menu: OPENS },
      edit: { page: noDrive, menu: OPENS },
      register: { page: noDrive, menu: OPENS },
    },
  },
  'nothing-granted': {
    title: 'Nothing is allowed',
    what: 'The first click of a new user, or after all consent was taken back. Google answers before the script begins; any menu item asks.',
    ends: refusedAtTheDoor(() => ASKS),
  },
  'several-accounts': {
    title: 'Several accounts in the browser',
    picture: 'several-accounts',
    what: 'Google refuses every call of the page before the script begins. The menu’s items run, though their boxes may stay empty (reported). A private window, or a profile with one account, ends it.',
    ends: refusedAtTheDoor((step) => WELL[step].menu),
  },
  'late-refusal': {
    title: 'A write is refused late',
    picture: 'set-up-unfinished',
    what: 'The sheet to be written is protected, and Sheets says so only when the writes are sent. The owner of the file gives the right to edit it.',
    ends: {
      ...WELL,
      'set-up': both(
        stopped((language) =>
          SET_UP[language].unfinished(SETTINGS, '', FAILURES[language].protected),
        ),
      ),
      check: {
        page: doneAndTold((language) => MAIN[language].findings.unmarked(FAULTY_CELL)),
        menu: doneAndTold((language) => DIALOGS[language].unmarked(FAULTY_CELL)),
      },
      memo: both(problem({ kind: 'register-protected', sheet: REGISTER, failure: PROTECTED })),
      share: {
        page: problem({ kind: 'sheet-protected', sheet: REGISTER, failure: PROTECTED }),
        menu: OPENS,
      },
      choose: {
        page: problem({ kind: 'sheet-protected', sheet: STORE, failure: PROTECTED }),
        menu: OPENS,
      },
    },
    left: { 'set-up': both([`${SETTINGS} is blank`]) },
  },
  'refused-after-drive': {
    title: 'The register is refused after Drive has done its part',
    picture: 'not-registered',
    what: 'Someone protects the register while Drive is at work. Opening the memos again writes what is missing.',
    ends: {
      ...WELL,
      memo: {
        page: doneAndTold((language) => MAIN[language].memo.notRegistered),
        menu: doneAndTold((language) =>
          DIALOGS[language].notRegistered(FAILURES[language].protected),
        ),
      },
      share: {
        page: doneAndTold((language) =>
          REFUSALS[language].unnoted(REGISTER, FAILURES[language].protected, false),
        ),
        menu: OPENS,
      },
    },
    left: {
      memo: both(['a memo is being made', '2 Docs, 1 links']),
      share: { page: ['a memo is being shared'] },
    },
  },
  'typed-columns': {
    title: 'The sheets are tables with typed columns',
    picture: 'typed-columns',
    what: 'Every sheet that is there was turned into a table whose columns refuse what is not of their type. Its menu takes the type away.',
    ends: {
      ...WELL,
      memo: both(
        problem({
          kind: 'typed-columns',
          sheet: REGISTER,
          places: REGISTER_COLUMNS,
          effect: 'no-document',
        }),
      ),
      share: {
        page: problem({
          kind: 'typed-columns',
          sheet: REGISTER,
          places: '',
          effect: 'refused',
        }),
        menu: OPENS,
      },
      choose: {
        page: problem({
          kind: 'typed-columns',
          sheet: STORE,
          places: STORE_COLUMN,
          effect: 'refused',
        }),
        menu: OPENS,
      },
    },
  },
  'frame-blocked': {
    title: 'No page of the add-on opens',
    what: 'The scope of pages is not in the manifest, or a browser or an office refuses the frame. What needs no page is told in a plain message.',
    ends: Object.fromEntries(
      STEPS.map((step) => [
        step,
        {
          page: NO_PAGE,
          menu:
            WELL[step].menu === OPENS
              ? stopped((language) => CONSENT[language].noPage)
              : WELL[step].menu,
        },
      ]),
    ) as Record<Step, Ends>,
  },
  'drive-full': {
    title: 'Drive is full',
    picture: 'failed',
    what: 'The account’s storage is used up: Drive makes no new document. Files deleted and the bin emptied end it.',
    ends: {
      ...WELL,
      memo: both(problem({ kind: 'drive-refused', failure: FULL, noted: true })),
      edit: { page: problem({ kind: 'drive-failed', failure: FULL }), menu: OPENS },
    },
  },
} as const satisfies Readonly<Record<string, State>>;

function both<const Value>(value: Value): By<Value> {
  return { page: value, menu: value };
}

export type StateName = keyof typeof TABLE;

export const STATES: Readonly<Record<StateName, State>> = TABLE;
