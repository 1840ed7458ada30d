/** A setting holds what cannot be a year or a score: the memo would print it as it stands. */

import { SETTINGS } from '../../office/settings';
import { a1 } from '../../sheet/a1';
import { buddhistYearOf, numberOf, textOf } from '../../text/cell-text';
import { defineRule } from '../finding';

const MOST_POINTS = 100;

export const settingsValue = defineRule('settings/value', 'warning', ({ settings, sheets }) => {
  const sheet = sheets.find(({ part }) => part === 'settings')?.sheet;
  if (!settings || sheet === undefined) return [];
  return SETTINGS.flatMap(({ key, label, kind }) => {
    const entry = settings.known.get(key);
    if (!entry || entry.value === '' || (kind !== 'year' && kind !== 'number')) return [];
    const score = numberOf(entry.value);
    const fine =
      kind === 'year'
        ? buddhistYearOf(entry.value) !== null
        : score !== null && score >= 0 && score <= MOST_POINTS;
    if (fine) return [];
    return [{ sheet, cell: a1(entry), details: { label, text: textOf(entry.value), kind } }];
  });
});
