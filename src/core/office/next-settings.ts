/** What the column of a new fiscal year begins with: years that move on; numbers, dates and results wait for the staff. */
import { textOf } from '../text/cell-text';
import { rollYear, rollYears } from '../text/roll-years';
import { type SettingEntry, type Settings, settingText } from './read-settings';
import { SETTINGS } from './settings';

export interface NextSetting {
  readonly label: string;
  /** The sheet's, from 1. */
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/** In the sheet's order; `settings` are those of the fiscal year (B.E.) that ends, `present`. */
export function nextSettings(settings: Settings, present: number): readonly NextSetting[] {
  const { known, extra } = settings;
  const next: NextSetting[] = [];
  const add = (entry: SettingEntry | undefined, after: string | null) => {
    if (!entry || entry.value === '' || after === null) return;
    next.push({ label: entry.label, row: entry.row, before: textOf(entry.value), after });
  };
  for (const { key, kind, byYear } of SETTINGS) {
    if (!byYear) continue;
    if (kind === 'year') add(known.get(key), rollYear(settingText(settings, key)));
    else if (key === 'subject') add(known.get(key), rolledText(known.get(key), present));
  }
  // What does not move on is the same in either year.
  for (const entry of extra) {
    const rolled = rolledText(entry, present);
    if (rolled !== entry.value) add(entry, rolled);
  }
  return next.sort((one, other) => one.row - other.row);
}

/** The label is read with it: `คำสั่งที่` beside 12/2569 says that the year is part of a name. */
function rolledText(entry: SettingEntry | undefined, present: number): string | null {
  if (typeof entry?.value !== 'string') return null;
  const before = `${entry.label} `;
  return rollYears(before + entry.value, present).text.slice(before.length);
}
