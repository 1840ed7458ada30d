/** The colours and the letters that the add-on gives to cells; soft, so that the text stays readable in print. */
import type { Severity } from '../../core/checks/finding';
import type { Status } from '../../core/measures/measure';

/** Headings of the sheets it makes. */
export const HEADER_COLOR = '#e8eaed';

export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: '#f4c7c3',
  warning: '#fce8b2',
  info: '#d9e7fd',
};

/** Of the mark's own letters: dark enough to be read on white and on each of the colours above. */
export const STATUS_COLORS: Readonly<Record<Status, string>> = {
  'not-started': '#a50e0e',
  'in-progress': '#7a4100',
  done: '#0d652d',
};

/** The official typeface as Google has it: it draws Thai vowels and tone marks clear of each other. */
export const SHEET_FONT = 'Sarabun';
