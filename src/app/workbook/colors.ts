/** The colours the add-on gives to cells; soft, so that the text stays readable in print. */
import type { Severity } from '../../core/checks/finding';

/** Headings of the sheets it makes. */
export const HEADER_COLOR = '#e8eaed';

export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: '#f4c7c3',
  warning: '#fce8b2',
  info: '#d9e7fd',
};
