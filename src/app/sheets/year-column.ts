/** The column that a new fiscal year gets in the settings (ตั้งค่า): what it begins with, and its writing. */
import { failureOf, type GoogleFailure } from '../../core/google-failure';
import type { NewYearColumn } from '../../core/office/new-year-plan';
import { type NextSetting, nextSettings } from '../../core/office/next-settings';
import {
  readSettings,
  type SettingColumns,
  settingColumns,
  settingYear,
  yearHeading,
} from '../../core/office/read-settings';
import { SETTINGS } from '../../core/office/settings';
import { a1 } from '../../core/sheet/a1';
import { type CellPlace, type CellValue, cellAt } from '../../core/sheet/cell';
import { SHEET_NAMES } from '../../core/sheet/sheet-names';
import { textOf } from '../../core/text/cell-text';
import { arrive, hasArrived, look, refusalOf } from '../arrive';
import type { CellText, Ports, Sheet, Workbook } from '../ports';
import { headingDress } from '../register/columns';
import { CommandError } from '../stopped';
import { HEADER_COLOR } from '../workbook/colors';
import { notTaken } from '../workbook/not-taken';
import { putRight } from '../workbook/put-right';
import { readForm } from '../workbook/read-form';

type Rows = readonly (readonly CellValue[])[];

/** Null where there is nothing to add. Throws what would refuse it, before anything is written. */
export function planYearColumn(workbook: Workbook, present: number): NewYearColumn | null {
  const sheet = workbook.sheet(SHEET_NAMES.settings);
  const found = sheet && columnToAdd(sheet, present);
  if (!found) return null;
  const refusing = found.sheet.refusing(found.places);
  if (refusing.length > 0) {
    throw new CommandError({
      kind: 'sheet-protected',
      sheet: found.sheet.name,
      failure: { kind: 'protected', text: '' },
      cells: refusing.map(a1).join(', '),
    });
  }
  return found.column;
}

/** Read again, since the user may have taken a while to agree; null where a colleague has added it since. */
export function addYearColumn(ports: Ports, present: number): NewYearColumn | null {
  const sheet = ports.workbook.sheet(SHEET_NAMES.settings);
  const found = sheet && columnToAdd(sheet, present);
  if (!found) return null;
  const { place, cells, common, raw } = found;
  arrive(ports, () => {
    // First: without it nobody could tell that ค่า is of the year that ends.
    if (common.length > 0) sheet.writeTexts(common);
    // Empty cells too become text: a number such as 12/2570 is typed there.
    sheet.writeRows(
      place,
      cells.map((cell) => [cell]),
    );
  });
  const column = cells.flatMap((text, below) =>
    text === '' ? [] : [{ row: place.row + below, column: place.column, text }],
  );
  // The new column's cells were blank before, so that no formula of the staff's can have been written over.
  const before = { values: raw, formulas: [] };
  const { lost, untaken } = look(found.sheet.name, () =>
    putRight(ports, found.sheet, before, [...common, ...column]),
  );
  if (lost.length > 0) throw new CommandError({ kind: 'rows-moving', sheet: found.sheet.name });
  if (untaken.length > 0) throw look(found.sheet.name, () => notTaken(found.sheet, untaken));
  // It serves without its looks.
  hasArrived(ports, () => {
    const widths: number[] = [];
    widths[place.column - 1] = WIDTH;
    sheet.dress({ ...headingDress({ ...place, rows: 1, columns: 1 }, HEADER_COLOR), widths });
  });
  return found.column;
}

/** Filled in since, it was left; else emptied, or Sheets would not. */
export type TakenColumn = 'gone' | 'left' | GoogleFailure;

/** The year's column as it was begun is emptied; one that was filled in stays. Null where there is none. */
export function takeYearColumn(ports: Ports, present: number): TakenColumn | null {
  const sheet = ports.workbook.sheet(SHEET_NAMES.settings);
  const rows = sheet ? readForm(sheet).values : [];
  const columns = settingColumns(rows);
  const column = columns.years.get(present + 1);
  if (!sheet || column === undefined) return null;
  const next = nextSettings(readSettings(rows, present), present);
  const begun = cellsOf(rows, columns, present + 1, next);
  const places = begun.map((_, below) => ({ row: columns.first + below, column }));
  const isAsBegun = places.every(
    ({ row }, index) => textOf(rows[row - 1]?.[column - 1] ?? '') === begun[index],
  );
  if (!isAsBegun) return 'left';
  const refusal = refusalOf(ports, () => sheet.empty(places));
  if (refusal !== null && !isEmptied(sheet, places)) return failureOf(refusal);
  // Without its heading it is nobody's column, whatever its colour.
  hasArrived(ports, () => sheet.paint(places.slice(0, 1), null));
  return 'gone';
}

/** Where nobody can tell, it is not. */
function isEmptied(sheet: Sheet, places: readonly CellPlace[]): boolean {
  try {
    const values = sheet.values();
    return places.every((place) => (cellAt(values, place) ?? '') === '');
  } catch {
    return false;
  }
}

/** In pixels. */
const WIDTH = 220;

function columnToAdd(sheet: Sheet, present: number) {
  const { raw, values: rows } = readForm(sheet);
  const columns = settingColumns(rows);
  const common = settingYear(readSettings(rows), 'fiscalYear');
  const year = present + 1;
  if (columns.years.has(year) || common === year) return null;
  if (columns.first === 0) throw new CommandError({ kind: 'no-setting-headings' });
  const next = nextSettings(readSettings(rows, present), present);
  const place = { row: columns.first, column: (rows[0]?.length ?? 0) + 1 };
  const fill = common === null ? commonYear(rows, columns, present) : [];
  const places: readonly CellPlace[] = [place, ...fill];
  return {
    sheet,
    raw,
    place,
    places,
    cells: cellsOf(rows, columns, year, next),
    common: fill,
    column: { year, filled: next.map(({ label, before, after }) => ({ label, before, after })) },
  };
}

/** The heading, and a cell for each row below it. */
function cellsOf(
  rows: Rows,
  { first }: SettingColumns,
  year: number,
  next: readonly NextSetting[],
): readonly string[] {
  const afters = new Map(next.map(({ row, after }) => [row, after]));
  const below = rows.slice(first).map((_, index) => afters.get(first + index + 1) ?? '');
  return [yearHeading(year), ...below];
}

/** Where ปีงบประมาณ is to say that ค่า is of the year that ends; none where something else stands there. */
function commonYear(rows: Rows, columns: SettingColumns, present: number): readonly CellText[] {
  const entry = readSettings(rows).known.get('fiscalYear');
  const text = String(present);
  if (entry) return entry.value === '' ? [{ row: entry.row, column: columns.value, text }] : [];
  const label = SETTINGS.find(({ key }) => key === 'fiscalYear')?.label ?? '';
  const row = rows.length + 1;
  return [
    { row, column: columns.label, text: label },
    { row, column: columns.value, text },
  ];
}
