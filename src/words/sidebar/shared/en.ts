/** The words that every page of the sidebar needs, in English. */
import type { SharedWords } from './th';

export const en: SharedWords = {
  loading: 'Reading the sheet…',
  lost: 'The service could not be reached. Check your internet connection and try again. Your sheet is unharmed.',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  showMore: (count) => `Show ${count} more`,
  newTab: '(opens in a new tab)',
  number: String,
  copied: 'Copied',
  fetchByHand: 'If it does not download, press here',
};
