/** All that a command says to its user, topic by topic, in the language of whoever is at the sheet. */
import type { Language } from '../core/text/language';
import { ALTERED } from './altered';
import { DIALOGS } from './dialogs';
import { MADE_BEFORE } from './made-before';
import { NEW_YEAR } from './new-year';
import { NOT_MARKED } from './not-marked';
import { REFUSALS } from './refusals';
import { REGION } from './region';
import { REMOVE } from './remove';
import { RESTORE } from './restore';
import { SELF_TEST } from './self-test';
import { SET_UP } from './set-up';
import { TEMPLATE } from './template';

const wordsIn = (language: Language) => ({
  altered: ALTERED[language],
  madeBefore: MADE_BEFORE[language],
  notMarked: NOT_MARKED[language],
  dialogs: DIALOGS[language],
  setUp: SET_UP[language],
  newYear: NEW_YEAR[language],
  template: TEMPLATE[language],
  refusals: REFUSALS[language],
  region: REGION[language],
  remove: REMOVE[language],
  restore: RESTORE[language],
  selfTest: SELF_TEST[language],
});

export type Words = ReturnType<typeof wordsIn>;

export const WORDS: Readonly<Record<Language, Words>> = { th: wordsIn('th'), en: wordsIn('en') };
