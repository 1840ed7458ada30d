/** What a memo prints for a setting that is empty, or that may be filled in in several ways. */
import { itaGrade } from '../../ita/grades';
import {
  assessmentOf,
  measuresItem,
  type PublicationItem,
  resultItem,
} from '../../ita/publication';
import { itaYear } from '../../ita/years';
import { headOf } from '../../office/addressee';
import { periodText } from '../../office/period';
import { settingNumber, settingText, settingValue, settingYear } from '../../office/read-settings';
import { ALL_HEADS, headOfUnit } from '../../office/unit-head';
import type { CellValue } from '../../sheet/cell';
import { textOf } from '../../text/cell-text';
import {
  fiscalYearOf,
  MONTHS,
  parseIsoDate,
  parseThaiDate,
  thaiMonthAndYear,
} from '../../text/dates';
import { LONG_DOTS, ROOM_FOR_DAY } from '../../text/pen-room';
import { isAnyOpen } from './asked';
import type { MemoSource } from './memo-facts';
import { scopeInWords, statusesInWords } from './request-tags';

type YearSource = Pick<MemoSource, 'settings' | 'today'>;
type PeriodSource = Pick<MemoSource, 'settings' | 'today' | 'period'>;
type DateSource = YearSource & Pick<MemoSource, 'request'>;
type SubjectSource = PeriodSource & Pick<MemoSource, 'measures' | 'scope' | 'request'>;

/** A date or `2026-10-01` is a day; text stays as typed; nothing gives today's month, its day left to the pen. */
export function date({ settings, today, request }: DateSource): CellValue {
  // The office's day is that of its report: a memo to the units has one of its own.
  const value = request ? '' : settingValue(settings, 'date');
  if (typeof value === 'object') return value;
  const text = textOf(value);
  // A sheet's NOW() has the time behind the day, and no memo says at what time it was written.
  const withoutTime = text.replace(/\s\d{1,2}:\d{2}(?::\d{2})?$/, '').trim();
  const day =
    parseIsoDate(withoutTime) ?? (withoutTime === text ? null : parseThaiDate(withoutTime));
  if (day) return day;
  if (text === '') return ROOM_FOR_DAY + thaiMonthAndYear(today);
  return MONTHS.some((month) => text.startsWith(month)) ? ROOM_FOR_DAY + text : text;
}

/** The sheet's own, or else the one that is given, or today's; null where what is given is no year. */
export function fiscalYear({ settings, today }: YearSource): number | null {
  if (settings.sheetYear !== null) return settings.sheetYear;
  const given = settingText(settings, 'fiscalYear') !== '';
  return given ? settingYear(settings, 'fiscalYear') : fiscalYearOf(today);
}

/** The measures of a year answer the result of the year before, the last that was assessed. */
export function assessedYear(source: YearSource): number | null {
  if (settingText(source.settings, 'assessedYear') !== '') {
    return settingYear(source.settings, 'assessedYear');
  }
  const year = fiscalYear(source);
  return year === null ? null : year - 1;
}

/** By the scheme of the assessed year; null where the scores do not decide it. */
export function grade(source: YearSource): string | null {
  const { settings } = source;
  const year = assessedYear(source);
  const total = settingNumber(settings, 'itaScore');
  if (year === null || total === null) return null;
  return itaGrade(year, {
    total,
    iit: settingNumber(settings, 'iitScore'),
    eit: settingNumber(settings, 'eitScore'),
    oit: settingNumber(settings, 'oitScore'),
  });
}

/** The number in the settings is the report's; a request gets its own, by hand. */
export function reference({ settings, request }: Pick<MemoSource, 'settings' | 'request'>): string {
  return request ? '' : settingText(settings, 'reference');
}

/** The period follows it, unless the office has named one in its own words; and what the memo has of all measures. */
export function subject(source: SubjectSource): string {
  if (source.request) return requestSubject(source);
  return [reportSubject(source), scopeInWords(source.scope)]
    .filter((part) => part !== '')
    .join(' ');
}

function requestSubject(source: SubjectSource): string {
  const asked = isAnyOpen(source)
    ? 'ขอให้รายงานความก้าวหน้าการดำเนินการ'
    : 'ขอให้ตรวจสอบและยืนยันผลการดำเนินการ';
  const year = fiscalYear(source) ?? settingText(source.settings, 'fiscalYear');
  const named = `${asked}ตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
  const only = statusesInWords(source.scope);
  return [named, period(source), only].filter((part) => part !== '').join(' ');
}

function reportSubject(source: PeriodSource): string {
  const given = settingText(source.settings, 'subject');
  const year = fiscalYear(source) ?? settingText(source.settings, 'fiscalYear');
  const named =
    given ||
    `รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
  const part = period(source);
  return part === '' || /รอบ\s*[0-9๐-๙]/.test(named) ? named : `${named} ${part}`;
}

/** With its days; '' where the memo names none. */
export function period(source: PeriodSource): string {
  return source.period === null ? '' : periodText(source.period, fiscalYear(source));
}

/** As typed, or else the day on which the assessed year's result came out, where it is known. */
export function announced(source: YearSource): CellValue {
  const given = settingValue(source.settings, 'announced');
  if (given !== '') return typeof given === 'string' ? (parseIsoDate(given) ?? given) : given;
  const year = assessedYear(source);
  return (year === null ? null : itaYear(year)?.announced) ?? '';
}

/** The item for the measures, as the office knows it or as the year's table has it; null where neither does. */
export function itemOfMeasures(source: YearSource): Partial<PublicationItem> | null {
  const year = fiscalYear(source);
  const known = year === null ? null : measuresItem(year);
  const item = itemGiven(source, 'oitMeasures');
  return item === '' ? known : { item, ...(year === null ? {} : { year }) };
}

/** The same for the report: without a known item it belongs to the assessment of the next year. */
export function itemOfResult(source: PeriodSource): Partial<PublicationItem> | null {
  const year = fiscalYear(source);
  const known = year === null ? null : resultItem(year, source.period === 'six-months');
  const item = itemGiven(source, 'oitResult');
  if (item === '' || item === known?.item) return known;
  return { item, ...(year === null ? {} : { year: assessmentOf(year) }) };
}

/** Offices type `ข้อ O26` too. */
function itemGiven({ settings }: YearSource, key: 'oitMeasures' | 'oitResult'): string {
  return settingText(settings, key).replace(/^ข้อ\s*/, '');
}

/** The head of the unit that is asked; else, where none is given, the agency's elected head, or the last signer who is one, or room for the pen. */
export function addressee({
  settings,
  signers,
  scope,
  request,
}: Pick<MemoSource, 'settings' | 'signers' | 'scope' | 'request'>): string {
  if (request) return scope.owner === null ? ALL_HEADS : headOfUnit(scope.owner, settings);
  const given = settingText(settings, 'addressee');
  if (given !== '') return given;
  const heads = signers.map(({ position }) => position).filter((post) => post.startsWith('นายก'));
  return headOf(settingText(settings, 'agency')) ?? heads.pop() ?? `นายก${LONG_DOTS}`;
}
