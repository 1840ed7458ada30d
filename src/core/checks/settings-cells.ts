/** What several rules ask of the settings: a value with its cell, the fiscal year, the year assessed, the memo's day. */
import { namesRound } from '../measures/rounds/months-told';
import { monthsOf, PERIODS, type Period } from '../office/period';
import { settingText, settingYear } from '../office/read-settings';
import type { SettingKey } from '../office/settings';
import { a1 } from '../sheet/a1';
import type { CalendarDate, CellValue } from '../sheet/cell';
import { BUDDHIST_ERA, buddhistYear, longThaiDate, parseIsoDate } from '../text/dates';
import { datesIn, dayOf } from '../text/found/dates-in-text';
import type { CheckContext } from './finding';

export interface FilledSetting {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly value: CellValue;
}

/** Null where it is empty or missing. */
export function filled(
  { settings, sheets }: Pick<CheckContext, 'settings' | 'sheets'>,
  key: SettingKey,
): FilledSetting | null {
  const sheet = sheets.find(({ part }) => part === 'settings')?.sheet;
  const entry = settings?.known.get(key);
  if (!settings || !entry || sheet === undefined || entry.value === '') return null;
  return { sheet, cell: a1(entry), text: settingText(settings, key), value: entry.value };
}

/** What a setting says; '' where it says nothing. */
export function settingOf({ settings }: Pick<CheckContext, 'settings'>, key: SettingKey): string {
  return settings ? settingText(settings, key) : '';
}

/** As the sheet or the settings give it (B.E.): nothing is held against a year that is only guessed. */
export function fiscalYearIn({ settings }: Pick<CheckContext, 'settings'>): number | null {
  return settings?.year ?? null;
}

/** The year before the measures' where none is given. */
export function assessedYearIn(context: Pick<CheckContext, 'settings'>): number | null {
  const { settings } = context;
  if (!settings) return null;
  if (settingText(settings, 'assessedYear') !== '') return settingYear(settings, 'assessedYear');
  const year = fiscalYearIn(context);
  return year === null ? null : year - 1;
}

/**
 * What the memo reports on: as chosen for it, or else the round that the subject as typed names, which its memo will
 * say. What the sidebar proposes is none: whoever makes the memo chooses.
 */
export function memoPeriod(context: CheckContext): Period | null {
  if (context.period) return context.period;
  const subject = settingOf(context, 'subject');
  const said = PERIODS.filter((period) => namesRound(subject, monthsOf(period)) === true);
  return said.length === 1 ? (said[0] ?? null) : null;
}

export interface MemoDay extends Pick<FilledSetting, 'sheet' | 'cell'> {
  /** As a message names it. */
  readonly text: string;
  /** The days that it can be: one, or those of a month. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** The day that the settings give; null where they give none, or none that can be read. */
export function memoDay(context: CheckContext): MemoDay | null {
  const given = filled(context, 'date');
  if (!given) return null;
  const { sheet, cell, value, text } = given;
  const day = typeof value === 'object' ? value : parseIsoDate(text);
  if (day) {
    const real = { ...day, year: buddhistYear(day) - BUDDHIST_ERA };
    return { sheet, cell, text: longThaiDate(real), first: real, last: real };
  }
  const [date] = datesIn(text);
  const [first, last] = date ? [dayOf(date, 'first'), dayOf(date, 'last')] : [null, null];
  return first && last ? { sheet, cell, text, first, last } : null;
}
