/**
 * Reads the sheet of settings (ตั้งค่า), and gives a setting's value as text, number, year or yes and no. Beside ค่า a
 * column may stand for each fiscal year; which of the two holds a value is decided here.
 */
import type { CellPlace, CellValue } from '../sheet/cell';
import { buddhistYearOf, numberOf, textOf, yesNoOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';
import { cleanCell } from '../text/spelling';
import { SETTINGS, type SettingKey } from './settings';

/** The headings of the two columns, as set-up writes them. */
export const SETTING_HEADINGS = ['รายการ', 'ค่า'] as const;

/** Of a year's column, as the new year writes it. */
export function yearHeading(year: number): string {
  return `ปีงบประมาณ ${year}`;
}

/** One row of the sheet. Row and column are where its value stands, or where it is to be filled in; '' while empty. */
export interface SettingEntry extends CellPlace {
  readonly label: string;
  readonly value: CellValue;
}

export interface Settings {
  readonly known: ReadonlyMap<SettingKey, SettingEntry>;
  /** The rows that staff added, each a tag of its own, in the sheet's order. */
  readonly extra: readonly SettingEntry[];
  /** The fiscal year that the measures sheet itself names; null where it names none. */
  readonly sheetYear: number | null;
  /** The year that the values are of: the sheet's, or else the one in ปีงบประมาณ. */
  readonly year: number | null;
  /** From 1; null where the sheet has no column for that year. */
  readonly yearColumn: number | null;
}

const KEY_BY_NAME: ReadonlyMap<string, SettingKey> = new Map(
  SETTINGS.flatMap(({ key, label, aliases }) =>
    [label, key, ...aliases].map((name) => [looseName(name), key] as const),
  ),
);

const BY_YEAR: ReadonlySet<string> = new Set(
  SETTINGS.filter(({ byYear }) => byYear).map(({ key }) => key),
);

/** Whether each fiscal year has a value of its own. */
export function isByYear(key: SettingKey): boolean {
  return BY_YEAR.has(key);
}

type Rows = readonly (readonly CellValue[])[];

/**
 * Reads the sheet's rows from A1. Labels match loosely; of two rows with one label the first that is
 * not empty wins; a title above a รายการ | ค่า heading is skipped, and no heading means columns A and B.
 * `sheetYear` is the fiscal year that the measures sheet names.
 *
 * A filled cell in the year's column counts before ค่า. ค่า is of the year in its row ปีงบประมาณ: what belongs to a year
 * is not taken from there for another year that has a column of its own, be its cell empty.
 */
export function readSettings(rows: Rows, sheetYear: number | null = null): Settings {
  const columns = settingColumns(rows);
  const commonYear = yearInCommon(rows, columns);
  const year = sheetYear ?? commonYear;
  const yearColumn = year === null ? undefined : columns.years.get(year);
  const isForeign = yearColumn !== undefined && commonYear !== null && commonYear !== year;
  const byName = new Map<string, SettingEntry>();
  for (const { id, label, index } of labelled(rows, columns)) {
    const cell = (column: number): SettingEntry => {
      const value = cleanValue(rows[index]?.[column - 1] ?? '');
      return { label, value, row: index + 1, column };
    };
    const common = cell(columns.value);
    const entry =
      yearColumn === undefined || id === 'fiscalYear'
        ? common
        : ofYear(cell(yearColumn), common, BY_YEAR.has(id), isForeign);
    const earlier = byName.get(id);
    if (earlier && (earlier.value !== '' || entry.value === '')) continue;
    byName.set(id, entry);
  }
  const known = new Map<SettingKey, SettingEntry>();
  for (const { key } of SETTINGS) {
    const entry = byName.get(key);
    if (entry) known.set(key, entry);
    byName.delete(key);
  }
  const extra = [...byName.values()];
  return {
    known,
    extra,
    sheetYear,
    year,
    yearColumn: yearColumn ?? null,
  };
}

function ofYear(
  own: SettingEntry,
  common: SettingEntry,
  byYear: boolean,
  isForeign: boolean,
): SettingEntry {
  if (own.value !== '' || (byYear && isForeign)) return own;
  return common.value === '' && byYear ? own : common;
}

/** Nothing to fill in: the memo leaves room for the pen, and prints no dash. */
const NOTHING = /^[-–—−]+$/;

function cleanValue(value: CellValue): CellValue {
  const text = typeof value === 'string' ? cleanCell(value) : value;
  return typeof text === 'string' && NOTHING.test(text) ? '' : text;
}

/** The rows that have a label, each under the key of a setting, or else under its own loose name. */
function labelled(rows: Rows, { first, label: column }: SettingColumns) {
  const all = rows.flatMap((row, index) => {
    const label = textOf(row[column - 1] ?? '');
    const name = looseName(label);
    return name === '' ? [] : [{ id: KEY_BY_NAME.get(name) ?? name, label, index }];
  });
  // A sheet that was sorted with its heading has settings above it; otherwise a title stands there.
  const isSorted = all.some(({ id, index }) => index < first - 1 && KEYS.has(id));
  return all.filter(({ index }) => index >= first || (isSorted && index !== first - 1));
}

const KEYS: ReadonlySet<string> = new Set(SETTINGS.map(({ key }) => key));

/** The year that ค่า is of. */
function yearInCommon(rows: Rows, columns: SettingColumns): number | null {
  for (const { id, index } of labelled(rows, columns)) {
    const year = buddhistYearOf(rows[index]?.[columns.value - 1] ?? '');
    if (id === 'fiscalYear' && year !== null) return year;
  }
  return null;
}

/** Columns count from 1. */
export interface SettingColumns {
  /** How many rows stand above the first setting. */
  readonly first: number;
  readonly label: number;
  readonly value: number;
  /** By fiscal year of the Buddhist era. */
  readonly years: ReadonlyMap<number, number>;
}

export function settingColumns(rows: Rows): SettingColumns {
  const [labelHeading, valueHeading] = SETTING_HEADINGS.map(looseName);
  for (const [index, row] of rows.entries()) {
    const names = row.map((value) => looseName(textOf(value)));
    const label = names.indexOf(labelHeading ?? '') + 1;
    if (label === 0) continue;
    const years = yearColumns(row);
    const [firstYear = 0] = years.values();
    const value = names.indexOf(valueHeading ?? '') + 1 || firstYear;
    if (value > 0) return { first: index + 1, label, value, years };
  }
  return { first: 0, label: 1, value: 2, years: new Map() };
}

/** Of two columns with one year the first counts. */
function yearColumns(headings: readonly CellValue[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  headings.forEach((heading, index) => {
    const year = buddhistYearOf(textOf(heading).replace(/^ค่า/, '').trim());
    if (year !== null && !years.has(year)) years.set(year, index + 1);
  });
  return years;
}

/** A row that staff added, by its label; of several with one label the first that is filled in. */
export function settingRow({ extra }: Settings, label: string): SettingEntry | null {
  const name = looseName(label);
  return extra.find((each) => looseName(each.label) === name) ?? null;
}

/** '' where the setting is missing or empty. */
export function settingValue(settings: Settings, key: SettingKey): CellValue {
  return settings.known.get(key)?.value ?? '';
}

/** Trimmed text; '' where the setting is missing or empty. */
export function settingText(settings: Settings, key: SettingKey): string {
  return textOf(settingValue(settings, key));
}

/** A Buddhist-era year; null where the cell is empty or holds no year. */
export function settingYear(settings: Settings, key: SettingKey): number | null {
  return buddhistYearOf(settingValue(settings, key));
}

/** Null where the cell is empty or holds no number. */
export function settingNumber(settings: Settings, key: SettingKey): number | null {
  return numberOf(settingValue(settings, key));
}

/** Thai digits unless the office says no: they are the official form. */
export function wantsThaiDigits(settings: Settings): boolean {
  return yesNoOf(settingValue(settings, 'thaiDigits')) ?? true;
}
