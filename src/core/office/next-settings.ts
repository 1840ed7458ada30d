/** What the settings become when a fiscal year begins: years moved on, last year's results and numbers emptied. */
import type { CellChange } from '../sheet/cell';
import { rollYear, rollYears } from '../text/roll-years';
import { type SettingEntry, type Settings, settingText } from './read-settings';
import { SETTINGS } from './settings';

export interface NextSetting extends CellChange {
  readonly label: string;
}

/** Only the cells that change, in the sheet's order; `present` is the fiscal year (B.E.) that ends. */
export function nextSettings(settings: Settings, present: number): readonly NextSetting[] {
  const { known, extra } = settings;
  const next: NextSetting[] = [];
  const change = (entry: SettingEntry | undefined, value: SettingEntry['value'] | null) => {
    if (!entry || value === null || value === entry.value) return;
    const { label, row, column } = entry;
    next.push({ label, row, column, value });
  };
  const year = known.get('fiscalYear');
  const given = settingText(settings, 'fiscalYear') !== '';
  change(year, given ? yearAfter(year) : String(present + 1));
  for (const { key, kind, byYear } of SETTINGS) {
    const entry = known.get(key);
    if (!byYear) continue;
    if (kind === 'year') change(entry, yearAfter(entry));
    else change(entry, key === 'subject' ? rolledText(entry, present) : '');
  }
  for (const entry of extra) change(entry, rolledText(entry, present));
  return next.sort((one, other) => one.row - other.row);
}

function yearAfter(entry: SettingEntry | undefined): SettingEntry['value'] | null {
  const { value = '' } = entry ?? {};
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? rollYear(value) : null;
}

/** The label is read with it: `คำสั่งที่` beside 12/2569 says that the year is part of a name. */
function rolledText(entry: SettingEntry | undefined, present: number): string | null {
  if (typeof entry?.value !== 'string') return null;
  const before = `${entry.label} `;
  return rollYears(before + entry.value, present).text.slice(before.length);
}
