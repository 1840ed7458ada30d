/** Reads the sheet of settings (ตั้งค่า), and gives a setting's value as text, number, year or yes and no. */
import type { CellPlace, CellValue } from '../sheet/cell';
import { buddhistYearOf, numberOf, textOf, yesNoOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';
import { cleanCell } from '../text/spelling';
import { SETTINGS, type SettingKey } from './settings';

/** The headings of the two columns, as set-up writes them. */
export const SETTING_HEADINGS = ['รายการ', 'ค่า'] as const;

/** One row of the sheet. Row and column are the value's cell; the value is '' where it is empty. */
export interface SettingEntry extends CellPlace {
  readonly label: string;
  readonly value: CellValue;
}

export interface Settings {
  readonly known: ReadonlyMap<SettingKey, SettingEntry>;
  /** The rows that staff added, each a tag of its own, in the sheet's order. */
  readonly extra: readonly SettingEntry[];
}

const KEY_BY_NAME: ReadonlyMap<string, SettingKey> = new Map(
  SETTINGS.flatMap(({ key, label, aliases }) =>
    [label, key, ...aliases].map((name) => [looseName(name), key] as const),
  ),
);

/**
 * Reads the sheet's rows from A1. Labels match loosely; of two rows with one label the first that is
 * not empty wins; rows above a รายการ | ค่า heading are skipped, and no heading means columns A and B.
 */
export function readSettings(rows: readonly (readonly CellValue[])[]): Settings {
  const { first, labelColumn, valueColumn } = findColumns(rows);
  const byName = new Map<string, SettingEntry>();
  for (let index = first; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const label = textOf(row[labelColumn] ?? '');
    const name = looseName(label);
    if (name === '') continue;
    const id = KEY_BY_NAME.get(name) ?? name;
    const value = cleanValue(row[valueColumn] ?? '');
    const earlier = byName.get(id);
    if (earlier && (earlier.value !== '' || value === '')) continue;
    byName.set(id, { label, value, row: index + 1, column: valueColumn + 1 });
  }
  const known = new Map<SettingKey, SettingEntry>();
  for (const { key } of SETTINGS) {
    const entry = byName.get(key);
    if (entry) known.set(key, entry);
    byName.delete(key);
  }
  return { known, extra: [...byName.values()] };
}

function cleanValue(value: CellValue): CellValue {
  return typeof value === 'string' ? cleanCell(value) : value;
}

function findColumns(rows: readonly (readonly CellValue[])[]) {
  const [labelHeading, valueHeading] = SETTING_HEADINGS;
  for (const [index, row] of rows.entries()) {
    const names = row.map((value) => looseName(textOf(value)));
    const labelColumn = names.indexOf(looseName(labelHeading));
    const valueColumn = names.indexOf(looseName(valueHeading));
    if (labelColumn >= 0 && valueColumn >= 0) return { first: index + 1, labelColumn, valueColumn };
  }
  return { first: 0, labelColumn: 0, valueColumn: 1 };
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
