/** What the memo says: a value for every tag, from what was read and counted. */

import { itaGrade } from '../ita/grades';
import { publicationItems } from '../ita/publication';
import type { Completion } from '../measures/completion';
import type { Measure } from '../measures/measure';
import { headOf } from '../office/addressee';
import {
  SETTINGS,
  type SettingKey,
  type Settings,
  settingNumber,
  settingText,
  settingValue,
  settingYear,
  wantsThaiDigits,
} from '../office/settings';
import type { Signer } from '../office/signers';
import type { CalendarDate, CellValue } from '../sheet/cell';
import { fieldsOf, type MemoFields } from '../template/fields';
import { LONG_DOTS, LOOPS } from '../template/tags';
import { fiscalYearOf } from '../text/dates';
import { twoDecimals } from '../text/two-decimals';
import { groupMeasures, ownerFields, statusFields } from './group-fields';
import { countValues, measureItems, signerFields } from './loop-fields';
import { memoDate } from './memo-date';

export interface MemoSource {
  readonly measures: readonly Measure[];
  readonly completion: Completion;
  readonly settings: Settings;
  readonly signers: readonly Signer[];
  readonly today: CalendarDate;
}

/** The rows that staff added come first: a tag of the memo's own wins over a row with its name. */
export function memoFields(source: MemoSource): MemoFields {
  const { measures, completion, settings, signers } = source;
  const added = settings.extra.map(({ label, value }) => [label, value] as const);
  const items = measureItems(measures);
  const groups = groupMeasures(measures, items);
  return new Map([
    ...fieldsOf(null, Object.fromEntries(added)),
    ...fieldsOf(null, {
      ...settingValues(source),
      ...officeValues(settings),
      ...publicationValues(source),
      ...countValues(completion),
      มีหลายผู้รับผิดชอบ: completion.byOwner.length > 1,
      [LOOPS.measures]: items.flat(),
      [LOOPS.owners]: ownerFields(completion.byOwner, groups),
      [LOOPS.statuses]: statusFields(completion, groups),
      [LOOPS.signers]: signerFields(signers),
    }),
  ]);
}

/** Every setting by its label, empty ones worked out where they can be. */
function settingValues(source: MemoSource): Record<string, CellValue> {
  const { settings, today } = source;
  const values: Partial<Record<SettingKey, CellValue>> = {
    date: memoDate(settingValue(settings, 'date'), today),
    subject: settingText(settings, 'subject') || defaultSubject(source),
    addressee: settingText(settings, 'addressee') || defaultAddressee(source),
    fiscalYear: fiscalYear(source) ?? settingText(settings, 'fiscalYear'),
    assessedYear: assessedYear(source) ?? settingText(settings, 'assessedYear'),
    itaGrade: settingText(settings, 'itaGrade') || (workedOutGrade(source) ?? ''),
    thaiDigits: wantsThaiDigits(settings),
  };
  for (const key of ['itaScore', 'iitScore', 'eitScore', 'oitScore'] as const) {
    const score = settingNumber(settings, key);
    values[key] = score === null ? settingText(settings, key) : twoDecimals(score);
  }
  return Object.fromEntries(
    SETTINGS.map(({ key, label }) => [label, values[key] ?? settingText(settings, key)]),
  );
}

/** The year a memo is for, as a number: today's fiscal year where the setting gives no year. */
export function memoYear(settings: Settings, today: CalendarDate): number {
  return settingYear(settings, 'fiscalYear') ?? fiscalYearOf(today);
}

/** Today's fiscal year where none is given; null where what is given is no year. */
function fiscalYear({ settings, today }: MemoSource): number | null {
  const given = settingText(settings, 'fiscalYear') !== '';
  return given ? settingYear(settings, 'fiscalYear') : fiscalYearOf(today);
}

/** The measures of a year answer the result of the year before (DESIGN.md 12). */
function assessedYear(source: MemoSource): number | null {
  if (settingText(source.settings, 'assessedYear') !== '') {
    return settingYear(source.settings, 'assessedYear');
  }
  const year = fiscalYear(source);
  return year === null ? null : year - 1;
}

function workedOutGrade(source: MemoSource): string | null {
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

function defaultSubject(source: MemoSource): string {
  const year = fiscalYear(source) ?? settingText(source.settings, 'fiscalYear');
  return `รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
}

/** The agency's elected head; else the last signer who is one; else the pen fills it in. */
function defaultAddressee({ settings, signers }: MemoSource): string {
  const heads = signers.map(({ position }) => position).filter((post) => post.startsWith('นายก'));
  return headOf(settingText(settings, 'agency')) ?? heads.pop() ?? `นายก${LONG_DOTS}`;
}

function officeValues(settings: Settings): Record<string, string> {
  const [department, agency, phone] = (['department', 'agency', 'phone'] as const).map((key) =>
    settingText(settings, key),
  ) as [string, string, string];
  const call = phone === '' ? '' : /^โทร/.test(phone) ? phone : `โทร. ${phone}`;
  return {
    ส่วนราชการเต็ม: joined([department, agency, call]),
    หน่วยงานเต็ม: joined([
      agency,
      named('อำเภอ', settingText(settings, 'district')),
      named('จังหวัด', settingText(settings, 'province')),
    ]),
  };
}

/** Parts with a space between, none twice: offices often write the agency after the department. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (whole, part) => (whole.includes(part) ? whole : `${whole} ${part}`.trim()),
    '',
  );
}

function named(kind: string, name: string): string {
  const short = kind === 'อำเภอ' ? /^(อำเภอ|อ\.|เขต)/ : /^(จังหวัด|จ\.|กรุงเทพ)/;
  return name === '' || short.test(name) ? name : kind + name;
}

function publicationValues(source: MemoSource): Record<string, string> {
  const year = fiscalYear(source);
  const items = year === null ? null : publicationItems(year);
  return { 'ข้อ OIT มาตรการ': items?.measures ?? '', 'ข้อ OIT ผล': items?.result ?? '' };
}
