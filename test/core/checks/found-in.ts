/** What the rules find in a sheet of measures of fiscal year 2569; today is 10 March 2569, unless another day is said. */
import { type AnyFinding, runChecks } from '../../../src/core/checks';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { readSettings } from '../../../src/core/office/read-settings';
import type { CalendarDate } from '../../../src/core/sheet/cell';
import type { Merge } from '../../../src/core/sheet/grid';

export const SHEET = 'มาตรการ';

type Rows = readonly (readonly string[])[];

/** `more` are rows of the settings beside the office and the year. */
export function foundIn(
  cells: Rows,
  more: Rows = [],
  today: CalendarDate = { year: 2026, month: 3, day: 10 },
  merges: readonly Merge[] = [],
): readonly AnyFinding[] {
  const settings = [
    ['รายการ', 'ค่า'],
    ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
    ['ปีงบประมาณ', '2569'],
    ...more,
  ];
  const read = readMeasures({ sheet: SHEET, cells, merges });
  if (!read.ok) throw new Error('no measures sheet');
  return runChecks({
    table: read.value,
    fault: null,
    sheets: [
      { part: 'measures', sheet: SHEET, cells },
      { part: 'settings', sheet: 'ตั้งค่า', cells: settings },
    ],
    settings: readSettings(settings),
    years: null,
    signers: [],
    today: () => today,
  });
}
