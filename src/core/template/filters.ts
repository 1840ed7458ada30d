/** What may follow a tag's name after a bar (`{{วันที่|วันที่ไทย}}`); one entry makes one filter. */
import { once } from '../once';
import type { CalendarDate, CellValue } from '../sheet/cell';
import { buddhistYearOf, textOf } from '../text/cell-text';
import {
  buddhistYear,
  longThaiDate,
  parseIsoDate,
  parseThaiDate,
  shortThaiDate,
  thaiMonthAndYear,
} from '../text/dates';
import { toArabicDigits } from '../text/digits';
import type { InBoth } from '../text/language';
import { looseName } from '../text/loose-name';
import { spacedAfter, spacedBefore } from '../text/paper/beside-thai';
import { withoutBrackets } from '../text/paper/brackets';
import { inSentence } from '../text/paper/in-sentence';
import { twoDecimalsOf } from '../text/two-decimals';
import { holds, readCondition } from './condition';
import { isBlank, isEmpty, type MemoFields, type MemoValue } from './fields';
import { MERGE_SIGN } from './fill/merge-cells';

/** `scopes` are what the tag stands in, the innermost last. */
export type Change = (value: MemoValue, scopes: readonly MemoFields[]) => MemoValue;

/** A filter with its argument: what one `|…` of a template does. */
export interface Filter {
  readonly change?: Change;
  /** Overrules the memo's own choice of digits. */
  readonly digits?: 'thai' | 'arabic';
  /** The name of another tag that it reads, to be known where the filter stands; null for most. */
  readonly asks: string | null;
}

/** Shown beside a filter's meaning, worked out, so that it cannot say what the filter does not do. */
interface Example {
  readonly tag: string;
  readonly value: MemoValue;
  readonly argument?: string;
  /** The argument as one click copies it, to be written over. */
  readonly insert?: string;
}

export interface FilterEntry extends Partial<Omit<Filter, 'asks'>> {
  readonly name: string;
  readonly english: string;
  readonly help: InBoth;
  readonly example: Example;
  /** For a filter that needs what stands after its colon; null where that cannot be read. */
  readonly read?: (argument: string) => Filter | null;
}

/** A day that examples are given with. */
const DAY: CalendarDate = { year: 2026, month: 10, day: 1 };

export const FILTERS: readonly FilterEntry[] = [
  {
    name: 'เลขไทย',
    english: 'thaiDigits',
    digits: 'thai',
    help: { th: 'พิมพ์ตัวเลขเป็นเลขไทย', en: 'Prints Thai digits' },
    example: { tag: 'คะแนน ITA', value: '87.50' },
  },
  {
    name: 'เลขอารบิก',
    english: 'arabicDigits',
    digits: 'arabic',
    help: { th: 'พิมพ์ตัวเลขเป็นเลขอารบิก', en: 'Prints Arabic digits' },
    example: { tag: 'โทรศัพท์', value: '๐ ๒๑๒๓ ๔๕๖๗' },
  },
  {
    name: 'วันที่ไทย',
    english: 'thaiDate',
    change: asDate(longThaiDate),
    help: { th: 'พิมพ์วันที่แบบเต็ม', en: 'Prints the date in full' },
    example: { tag: 'วันที่', value: DAY },
  },
  {
    name: 'วันที่ย่อ',
    english: 'shortDate',
    change: asDate(shortThaiDate),
    help: { th: 'พิมพ์วันที่แบบย่อ', en: 'Prints the date in short' },
    example: { tag: 'วันที่', value: DAY },
  },
  {
    name: 'เดือนปี',
    english: 'monthYear',
    change: asDate(thaiMonthAndYear),
    help: { th: 'พิมพ์เฉพาะเดือนและปี', en: 'Prints the month and the year only' },
    example: { tag: 'วันที่', value: DAY },
  },
  {
    name: 'ปี พ.ศ.',
    english: 'year',
    change: given(yearOf),
    help: { th: 'พิมพ์เฉพาะปี พ.ศ. จากวันที่หรือปี', en: 'Prints the Buddhist year of a date or a year' },
    example: { tag: 'วันที่', value: DAY },
  },
  {
    name: 'ทศนิยม 2',
    english: 'twoDecimals',
    change: given((value) => twoDecimalsOf(value) ?? value),
    help: {
      th: 'พิมพ์ตัวเลขเป็นทศนิยมสองตำแหน่ง ข้อความที่ไม่ใช่ตัวเลขคงเดิม',
      en: 'Prints a number with two decimals; text that is no number stays',
    },
    example: { tag: 'งบประมาณ', value: '1,250.5' },
  },
  {
    name: 'บรรทัดเดียว',
    english: 'oneLine',
    change: given(oneLine),
    help: { th: 'พิมพ์หลายบรรทัดต่อกันเป็นบรรทัดเดียว', en: 'Puts several lines on one' },
    example: { tag: 'ผู้รับผิดชอบ', value: 'กองคลัง\nกองช่าง' },
  },
  {
    name: 'ต่อเป็นประโยค',
    english: 'inSentence',
    change: given((value) => inSentence(textOf(value))),
    help: {
      th: 'พิมพ์หลายบรรทัดต่อกันในประโยค ไม่มีเลขข้อ บรรทัดสุดท้ายต่อด้วย และ',
      en: 'Puts several lines into one sentence, without their numbers, the last after และ',
    },
    example: { tag: 'อ้างถึง', value: '1. หนังสือกรมฯ\n2. คำสั่งที่ 5/2569' },
  },
  {
    name: 'ไม่มีวงเล็บ',
    english: 'withoutBrackets',
    change: given((value) => withoutBrackets(textOf(value))),
    help: {
      th: 'พิมพ์ข้อความโดยไม่มีวงเล็บคู่นอกที่ครอบข้อความทั้งหมด',
      en: 'Prints text without the brackets around the whole of it',
    },
    example: { tag: 'หมายเหตุ', value: '(อบรมแล้ว 40 คน)' },
  },
  {
    name: 'รวมช่อง',
    english: 'mergeCells',
    change: given((value) => (isEmpty(value) ? value : MERGE_SIGN + textOf(value))),
    help: {
      th: 'ในตาราง รวมช่องที่อยู่ติดกันในคอลัมน์เดียวกันและมีข้อความเหมือนกันเป็นช่องเดียว เฉพาะตารางที่ไม่เกินหกแถว',
      en: 'In a table, makes one cell of neighbours below each other that say the same, if the table has at most six rows',
    },
    example: { tag: 'การกำกับติดตาม', value: 'รายงานทุกไตรมาส' },
  },
  {
    name: 'เว้นวรรคหน้า',
    english: 'spaceBefore',
    change: given((value) => spacedBefore(asGiven(value))),
    help: {
      th: 'เว้นวรรคหน้าค่าที่ขึ้นต้นด้วยตัวอักษรอังกฤษ ตัวเลข หรืออักษรย่อ เช่น อบต. คำไทยเขียนติดกับข้อความข้างหน้า',
      en: 'Adds a space before a value that begins with a Latin letter, a digit or an abbreviation (อบต.). Thai words get none.',
    },
    example: { tag: 'ระดับ ITA', value: 'A' },
  },
  {
    name: 'เว้นวรรคหลัง',
    english: 'spaceBehind',
    change: given((value) => spacedAfter(asGiven(value))),
    help: {
      th: 'เว้นวรรคหลังค่าที่ลงท้ายด้วยตัวอักษรอังกฤษหรือตัวเลข คำไทยเขียนติดกับข้อความข้างหลัง',
      en: 'Adds a space after a value that ends with a Latin letter or a digit. Thai words get none.',
    },
    example: { tag: 'ส่วนราชการ', value: 'งาน ITA' },
  },
  {
    name: 'ถ้าว่าง',
    english: 'default',
    read: whenEmpty,
    help: {
      th: 'พิมพ์ข้อความหลังเครื่องหมาย : แทน เมื่อไม่มีค่า',
      en: 'Prints the text after the colon where there is no value',
    },
    example: { tag: 'ที่', value: '', argument: 'รอออกเลข', insert: 'ข้อความ' },
  },
  {
    name: 'เฉพาะเมื่อ',
    english: 'onlyIf',
    read: onlyIf,
    help: {
      th: 'พิมพ์ค่าเฉพาะเมื่อแท็กที่ระบุมีค่า หรือเมื่อเท่ากับค่าหลังเครื่องหมาย = หากไม่ใช่จะเว้นว่าง',
      en: 'Prints the value only if the tag named has one, or equals what follows the =; else nothing',
    },
    example: {
      tag: 'หมายเหตุ',
      value: 'รอจัดสรรงบประมาณ',
      argument: 'สถานะ=อยู่ระหว่างดำเนินการ',
      insert: 'แท็ก=ค่า',
    },
  },
];

const FILTERS_BY_NAME = once(
  (): ReadonlyMap<string, FilterEntry> =>
    new Map(
      FILTERS.flatMap((filter) => [
        [looseName(filter.name), filter] as const,
        [looseName(filter.english), filter] as const,
      ]),
    ),
);

/**
 * What the text after one bar does (`เลขไทย`, `ถ้าว่าง: ไม่มี`); null for an unknown name, an argument
 * that is missing, and one that the filter does not take.
 */
export function findFilter(text: string): Filter | null {
  const { name, argument } = splitFilter(text);
  const entry = FILTERS_BY_NAME().get(looseName(name));
  if (!entry) return null;
  const { change, digits, read } = entry;
  if (read) return argument === '' ? null : read(argument);
  if (argument !== '') return null;
  return { ...(change && { change }), ...(digits && { digits }), asks: null };
}

/** The name before the first colon, and what stands after it, without the spaces around them. */
export function splitFilter(text: string): { readonly name: string; readonly argument: string } {
  const colon = text.search(/[:：]/);
  if (colon < 0) return { name: text.trim(), argument: '' };
  return { name: text.slice(0, colon).trim(), argument: text.slice(colon + 1).trim() };
}

/** A text with the blanks that a filter before has put around it. */
function asGiven(value: CellValue): string {
  return typeof value === 'string' ? value : textOf(value);
}

/** What is left to the pen stays so; a value that the filter cannot use stays as typed. */
function given(change: (value: CellValue) => CellValue): Change {
  return (value) => (isBlank(value) ? value : change(value));
}

/** Text that is no date stays as typed. */
function asDate(write: (date: CalendarDate) => string): Change {
  return given((value) => {
    const date = dateOf(value);
    return date ? write(date) : value;
  });
}

function dateOf(value: CellValue): CalendarDate | null {
  if (typeof value === 'object') return value;
  return typeof value === 'string' ? (parseIsoDate(value) ?? parseThaiDate(value)) : null;
}

/** Also the year at the end of a date in words (`มกราคม 2569`), which a memo's date often is. */
function yearOf(value: CellValue): CellValue {
  if (typeof value === 'boolean') return value;
  const date = dateOf(value);
  if (date) return buddhistYear(date);
  const last = /(?:^|\D)(\d{4})$/.exec(toArabicDigits(textOf(value)));
  return buddhistYearOf(value) ?? buddhistYearOf(last?.[1] ?? '') ?? value;
}

function oneLine(value: CellValue): CellValue {
  return textOf(value).replace(/\s+/g, ' ');
}

function whenEmpty(text: string): Filter {
  return { change: (value) => (isEmpty(value) ? text : value), asks: null };
}

function onlyIf(argument: string): Filter | null {
  const condition = readCondition(argument);
  if (!condition) return null;
  return {
    change: (value, scopes) => (holds(condition, scopes) ? value : ''),
    asks: condition.name,
  };
}
