/** What several rules ask of the settings: a value with its cell, the fiscal year, the year assessed, the memo's day. */
import { namesRound } from '../measures/rounds/months-told';
import { monthsOf, PERIODS, type Period } from '../office/period';
import { settingText, settingYear } from '../office/read-settings';
import type { SettingKey } from '../office/settings';
import { a1 } from '../sheet/a1';
import type { CalendarDate, CellValue } from '../sheet/cell';
import { textOf } from '../text/cell-text';
import { BUDDHIST_ERA, buddhistYear, longThaiDate, parseIsoDate } from '../text/dates';
import { datesIn, dayOf } from '../text/found/dates-in-text';
import type { CheckContext } from './finding';

export interface FilledSetting {
  readonly sheet: string;
  readonly cell: string;
  /** As the sheet has it. */
  readonly label: string;
  readonly text: string;
  readonly value: CellValue;
}

type Context = Pick<CheckContext, 'settings' | 'sheets'>;
type Place = Pick<FilledSetting, 'sheet' | 'cell'>;

function rowOf({ settings, sheets }: Context, key: SettingKey): Omit<FilledSetting, 'text'> | null {
  const sheet = sheets.find(({ part }) => part === 'settings')?.sheet;
  const entry = settings?.known.get(key);
  if (!entry || sheet === undefined) return null;
  const { label, value } = entry;
  return { sheet, cell: a1(entry), label, value };
}

/** Where a setting stands, empty or not; null where the sheet has no row for it. */
export function settingCell(context: Context, key: SettingKey): Place | null {
  const row = rowOf(context, key);
  return row && { sheet: row.sheet, cell: row.cell };
}

/** Null where it is empty or missing. */
export function filled(context: Context, key: SettingKey): FilledSetting | null {
  const row = rowOf(context, key);
  return row && row.value !== '' ? { ...row, text: textOf(row.value) } : null;
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

export interface MemoDay extends Place {
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
  const { sheet, cell, text } = given;
  const day = parseIsoDate(text);
  if (day) {
    const real = { ...day, year: buddhistYear(day) - BUDDHIST_ERA };
    return { sheet, cell, text: longThaiDate(real), first: real, last: real };
  }
  const [date] = datesIn(text);
  const [first, last] = date ? [dayOf(date, 'first'), dayOf(date, 'last')] : [null, null];
  return first && last ? { sheet, cell, text, first, last } : null;
}
