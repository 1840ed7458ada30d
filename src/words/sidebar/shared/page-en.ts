/** The words at the head of every page but the main one, in English. */
import type { PageWords } from './page-th';

export const pageEn: PageWords = {
  back: 'Main page',
  refresh: 'Read again',
  refreshing: 'Reading…',
  refreshFailed: 'It could not be read again; below is what was read last.',
};
