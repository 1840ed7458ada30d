/** The settings an office can give (sheet ตั้งค่า), and how its rows are read; what each one does is left to others. */
import type { CellPlace, CellValue } from '../sheet/cell';
import { buddhistYearOf, numberOf, textOf, yesNoOf } from '../text/cell-text';
import { looseName } from '../text/loose-name';

export type SettingKind = 'text' | 'date' | 'number' | 'year' | 'yes-no';

/** The one list: set-up writes it, the reader, the tags, the sidebar's form and the guide read it. */
export const SETTINGS = [
  { key: 'department', label: 'ส่วนราชการ', english: 'department', kind: 'text' },
  { key: 'agency', label: 'หน่วยงาน', english: 'agency', kind: 'text' },
  { key: 'district', label: 'อำเภอ', english: 'district', kind: 'text' },
  { key: 'province', label: 'จังหวัด', english: 'province', kind: 'text' },
  { key: 'phone', label: 'โทรศัพท์', english: 'phone', kind: 'text' },
  { key: 'reference', label: 'ที่', english: 'reference', kind: 'text' },
  { key: 'date', label: 'วันที่', english: 'date', kind: 'date' },
  { key: 'subject', label: 'เรื่อง', english: 'subject', kind: 'text' },
  { key: 'addressee', label: 'เรียน', english: 'addressee', kind: 'text' },
  { key: 'fiscalYear', label: 'ปีงบประมาณ', english: 'fiscalYear', kind: 'year' },
  { key: 'assessedYear', label: 'ปีที่ประเมิน ITA', english: 'assessedYear', kind: 'year' },
  { key: 'itaScore', label: 'คะแนน ITA', english: 'itaScore', kind: 'number' },
  { key: 'iitScore', label: 'คะแนน IIT', english: 'iitScore', kind: 'number' },
  { key: 'eitScore', label: 'คะแนน EIT', english: 'eitScore', kind: 'number' },
  { key: 'oitScore', label: 'คะแนน OIT', english: 'oitScore', kind: 'number' },
  { key: 'itaGrade', label: 'ระดับ ITA', english: 'itaGrade', kind: 'text' },
  { key: 'drafter', label: 'ผู้จัดทำ', english: 'drafter', kind: 'text' },
  { key: 'drafterPosition', label: 'ตำแหน่งผู้จัดทำ', english: 'drafterPosition', kind: 'text' },
  { key: 'thaiDigits', label: 'เลขไทย', english: 'thaiDigits', kind: 'yes-no' },
] as const satisfies readonly Setting[];

export interface Setting {
  readonly key: string;
  readonly label: string;
  readonly english: string;
  readonly kind: SettingKind;
}

export type SettingKey = (typeof SETTINGS)[number]['key'];

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

/** Other words that offices write for a setting. */
const OTHER_LABELS: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  phone: ['โทร', 'โทร.', 'เบอร์โทรศัพท์', 'หมายเลขโทรศัพท์'],
  fiscalYear: ['ปีงบประมาณ พ.ศ.', 'ประจำปีงบประมาณ'],
  drafter: ['ผู้รายงาน', 'ชื่อผู้จัดทำ'],
  reference: ['เลขที่', 'ที่หนังสือ'],
  thaiDigits: ['ใช้เลขไทย'],
};

const KEY_BY_NAME: ReadonlyMap<string, SettingKey> = new Map(
  SETTINGS.flatMap(({ key, label, english }) =>
    [label, english, ...(OTHER_LABELS[key] ?? [])].map((name) => [looseName(name), key] as const),
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
  return typeof value === 'string' ? value.trim() : value;
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
