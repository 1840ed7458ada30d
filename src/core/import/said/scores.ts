/** Finds in a memo's sentences which year was assessed, with what scores and grade, and the year of the measures; and what of it is doubtful. */

import type { SettingKey } from '../../office/settings';
import { isBuddhistYear } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { singleSpaced } from '../../text/spelling';
import type { FoundSettings } from './office-line';
import { withoutYearRanges, yearRangeIn } from './year-range';
import { saidOf, type YearlyScore, yearlyScores } from './yearly-scores';

const YEAR = 'ปี(?:งบประมาณ)?\\s{0,3}(?:พ\\.?\\s?ศ\\.?)?\\s{0,3}([0-9]{4})(?![0-9])';
/** Of the result that is answered: nothing of the measures stands between. */
const ASSESSED = new RegExp(
  `(?:การประเมิน|ผลประเมิน|ผลคะแนน|\\bITA\\b)(?:(?!มาตรการ|แผน)[^\\n]){0,220}?${YEAR}`,
);
const OF_MEASURES = new RegExp(
  `(?:มาตรการ|ผลการดำเนินการ|ผลการดำเนินงาน|แผนปฏิบัติการ)(?:(?!การประเมิน|ผลประเมิน|ผลคะแนน)[^\\n]){0,160}?${YEAR}`,
);
const SCORE = '(?<![A-Za-z0-9.])([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?![0-9.]*[0-9])';
const PARTS = [
  ['iitScore', 'IIT'],
  ['eitScore', 'EIT'],
  ['oitScore', 'OIT'],
] as const;
const GRADE =
  /ระดับ(?:ผลการประเมิน|คะแนน)?\s{0,3}[“"'(]?\s{0,2}(AA|[A-F](?![a-zA-Z])|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง)/;
const BASIS =
  /มาตรการ\s{1,3}ตาม\s{0,3}((?:บันทึก|หนังสือ|ประกาศ|คำสั่ง)[^\n]{3,300}?)\s{1,3}(?:รายละเอียด|นั้น|แล้ว|ซึ่งเผยแพร่)/;
const ITEM = /ข้อ\s{0,3}(O[0-9]{1,2})/g;

export interface SaidScores {
  readonly found: FoundSettings;
  /** The scores of several years, or several of one, as the memo names them; '' where there is no doubt. */
  readonly several: string;
  /** A sentence that names scores of which none was taken; ''. */
  readonly unread: string;
  /** The range of years that stands where one was to be assessed; ''. */
  readonly range: string;
}

/** `paragraphs` are the memo's sentences, `subject` what it is about. */
export function readScores(paragraphs: readonly string[], subject: string): SaidScores {
  const found: FoundSettings = new Map();
  const plain = paragraphs.map((text) => singleSpaced(text).slice(0, LONGEST));
  const oneYear = (text: string) => toArabicDigits(withoutYearRanges(text));
  const whole = plain.map(oneYear);
  const fiscalYear = fiscalYearIn(oneYear(singleSpaced(subject)), whole);
  const scores = whole.filter(isScored).flatMap(yearlyScores);
  const year = assessedYear(scores, whole, fiscalYear);
  if (year !== '') found.set('assessedYear', year);
  const own = scores.filter((each) => each.year === null || String(each.year) === year);
  const dated = own.filter((each) => each.year !== null);
  const [taken] = dated.length > 0 ? dated : own;
  if (taken) found.set('itaScore', taken.score);
  const texts = year === '' ? whole : whole.map((text) => saidOf(text, Number(year)));
  const first = (pattern: RegExp, wanted = (_text: string) => true) =>
    firstIn(texts, pattern, wanted);
  for (const [key, name] of PARTS) {
    const score = first(new RegExp(`${name}\\)?(?:(?!IIT|EIT|OIT|ข้อ)[^0-9\\n]){0,60}${SCORE}`));
    if (score !== '' && Number(score) <= 100) found.set(key, score);
  }
  const grade =
    GRADE.exec(taken?.words ?? '')?.[1] ?? first(GRADE, (text) => /ประเมิน|คะแนน/.test(text));
  if (grade !== '') found.set('itaGrade', grade);
  const basis = basisIn(paragraphs);
  if (basis !== '') found.set('basis', basis);
  takeItems(whole, found);
  if (fiscalYear !== '') found.set('fiscalYear', fiscalYear);
  const isRead = ['itaScore', ...PARTS.map(([key]) => key)].some((key) =>
    found.has(key as SettingKey),
  );
  const ranges = plain.filter((text) => /ประเมิน|คะแนน/.test(text)).map(yearRangeIn);
  return {
    found,
    range: year === '' ? (ranges.find((range) => range !== '') ?? '') : '',
    several: severalOf(scores),
    unread: isRead ? '' : (whole.find((text) => isScored(text) && NAMES_SCORE.test(text)) ?? ''),
  };
}

const NAMES_SCORE = new RegExp(`คะแนน[^0-9\\n]{0,60}${SCORE}|${SCORE}\\s*คะแนน`);

function isScored(text: string): boolean {
  return /คะแนน/.test(text) && (/ประเมิน|ITA/.test(text) || new RegExp(YEAR).test(text));
}

function firstIn(
  texts: readonly string[],
  pattern: RegExp,
  wanted: (text: string) => boolean,
): string {
  for (const text of texts) {
    const match = wanted(text) ? pattern.exec(text) : null;
    if (match?.[1]) return match[1];
  }
  return '';
}

/** Measures answer the result of the year before theirs; where none of it is scored, the latest. */
function assessedYear(
  scores: readonly YearlyScore[],
  texts: readonly string[],
  fiscalYear: string,
): string {
  const years = scores.flatMap(({ year }) => year ?? []);
  const before = Number(fiscalYear) - 1;
  if (years.includes(before)) return String(before);
  if (years.length > 0) return String(Math.max(...years));
  const isSaid = (text: string) => /ประเมิน|คะแนน/.test(text);
  return yearIn(firstIn(texts, ASSESSED, isSaid));
}

function severalOf(scores: readonly YearlyScore[]): string {
  const told = scores.map(({ year, score }) => (year === null ? score : `${year}: ${score}`));
  const known = new Set(scores.map(({ year, score }) => `${year} ${Number(score)}`));
  return known.size > 1 ? [...new Set(told)].join(', ') : '';
}

const LONGEST = 4_000;

function yearIn(digits: string): string {
  return digits !== '' && isBuddhistYear(Number(digits)) ? digits : '';
}

/** Of the subject, or else of the sentences and titles that name the measures. */
function fiscalYearIn(subject: string, texts: readonly string[]): string {
  for (const text of [subject, ...texts]) {
    const year = yearIn(OF_MEASURES.exec(text)?.[1] ?? '');
    if (year !== '') return year;
  }
  return '';
}

function basisIn(paragraphs: readonly string[]): string {
  for (const text of paragraphs) {
    const match = BASIS.exec(singleSpaced(text).slice(0, LONGEST));
    if (match?.[1]) return match[1];
  }
  return '';
}

/** The item of the measures is said before that of the results. */
function takeItems(texts: readonly string[], found: FoundSettings): void {
  const items = texts.flatMap((text) =>
    [...text.matchAll(ITEM)].map((match) => ({
      item: match[1] ?? '',
      isResult: /ผลการดำเนิน|เผยแพร่ผล|ผลให้/.test(text.slice(0, match.index)),
    })),
  );
  for (const { item, isResult } of items) {
    const key = isResult ? 'oitResult' : 'oitMeasures';
    if (!found.has(key)) found.set(key, item);
  }
}
