/** What the memo leaves to be written by hand. */

/** For a name or a post, and for a word or a figure. */
export const LONG_DOTS = '.'.repeat(40);
export const SHORT_DOTS = '......';

/** For a date in words, within a sentence. */
export const DATE_DOTS = '.'.repeat(32);

/** Wide enough for the two digits of a day. */
export const ROOM_FOR_DAY = ' '.repeat(6);
