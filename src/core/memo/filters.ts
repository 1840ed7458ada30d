/** What may follow a tag's name after a bar (`{{วันที่|วันที่ไทย}}`); one entry makes one filter. */
import type { CellValue } from '../measures/measure';
import {
  type CalendarDate,
  longThaiDate,
  parseIsoDate,
  shortThaiDate,
  thaiMonthAndYear,
} from '../thai/dates';
import { textOf } from './cell-text';
import { looseName } from './loose-name';

export interface Filter {
  readonly name: string;
  readonly english: string;
  readonly change?: (value: CellValue) => CellValue;
  /** Overrules the memo's own choice of digits. */
  readonly digits?: 'thai' | 'arabic';
}

export const FILTERS: readonly Filter[] = [
  { name: 'วันที่ไทย', english: 'thaiDate', change: asDate(longThaiDate) },
  { name: 'วันที่ย่อ', english: 'shortDate', change: asDate(shortThaiDate) },
  { name: 'เดือนปี', english: 'monthYear', change: asDate(thaiMonthAndYear) },
  { name: 'บรรทัดเดียว', english: 'oneLine', change: (value) => textOf(value).replace(/\s+/g, ' ') },
  { name: 'เลขไทย', english: 'thaiDigits', digits: 'thai' },
  { name: 'เลขอารบิก', english: 'arabicDigits', digits: 'arabic' },
];

const BY_NAME: ReadonlyMap<string, Filter> = new Map(
  FILTERS.flatMap((filter) => [
    [looseName(filter.name), filter],
    [looseName(filter.english), filter],
  ]),
);

export function findFilter(name: string): Filter | null {
  return BY_NAME.get(looseName(name)) ?? null;
}

/** Text that is no date stays as typed. */
function asDate(write: (date: CalendarDate) => string): (value: CellValue) => CellValue {
  return (value) => {
    if (typeof value === 'object') return write(value);
    const date = typeof value === 'string' ? parseIsoDate(value) : null;
    return date ? write(date) : value;
  };
}
