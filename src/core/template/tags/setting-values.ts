/** What a memo prints for a setting that is empty, or that may be filled in in several ways. */
import { itaGrade } from '../../ita/grades';
import { headOf } from '../../office/addressee';
import { settingNumber, settingText, settingValue, settingYear } from '../../office/read-settings';
import type { CellValue } from '../../sheet/cell';
import { textOf } from '../../text/cell-text';
import { fiscalYearOf, MONTHS, parseIsoDate, thaiMonthAndYear } from '../../text/dates';
import { LONG_DOTS, ROOM_FOR_DAY } from '../../text/pen-room';
import type { MemoSource } from './memo-facts';

type YearSource = Pick<MemoSource, 'settings' | 'today'>;

/** A date or `2026-10-01` is a day; text stays as typed; nothing gives today's month, its day left to the pen. */
export function date({ settings, today }: YearSource): CellValue {
  const value = settingValue(settings, 'date');
  if (typeof value === 'object') return value;
  const text = textOf(value);
  const day = parseIsoDate(text);
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

export function subject(source: YearSource): string {
  const given = settingText(source.settings, 'subject');
  if (given !== '') return given;
  const year = fiscalYear(source) ?? settingText(source.settings, 'fiscalYear');
  return `รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
}

/** Where none is given the agency's elected head, or the last signer who is one, or room for the pen. */
export function addressee({ settings, signers }: Pick<MemoSource, 'settings' | 'signers'>): string {
  const given = settingText(settings, 'addressee');
  if (given !== '') return given;
  const heads = signers.map(({ position }) => position).filter((post) => post.startsWith('นายก'));
  return headOf(settingText(settings, 'agency')) ?? heads.pop() ?? `นายก${LONG_DOTS}`;
}
