/** Finds in a memo's sentences which year was assessed, with what scores and grade, and the year of the measures. */
import { isBuddhistYear } from '../../text/dates';
import { toArabicDigits } from '../../text/digits';
import { singleSpaced } from '../../text/spelling';
import type { FoundSettings } from './office-line';

const YEAR = 'ปี(?:งบประมาณ)?\\s{0,3}(?:พ\\.?\\s?ศ\\.?)?\\s{0,3}([0-9]{4})(?![0-9])';
/** Of the result that is answered: nothing of the measures stands between. */
const ASSESSED = new RegExp(
  `(?:การประเมิน|ผลประเมิน|ผลคะแนน|\\bITA\\b)(?:(?!มาตรการ|แผน)[^\\n]){0,220}?${YEAR}`,
);
const OF_MEASURES = new RegExp(
  `(?:มาตรการ|ผลการดำเนินการ|ผลการดำเนินงาน|แผนปฏิบัติการ)(?:(?!การประเมิน|ผลประเมิน|ผลคะแนน)[^\\n]){0,160}?${YEAR}`,
);
const SCORE = '(?<![A-Za-z0-9.])([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?![0-9.]*[0-9])';
/** Of all three together; a per cent of measures is none. */
const TOTAL = new RegExp(
  `(?:คะแนน(?:เฉลี่ย|รวม|การประเมิน|ประเมิน)?|ค่าคะแนน|ภาพรวม)(?:(?!IIT|EIT|OIT|มาตรการ)[^0-9\\n]){0,60}${SCORE}(?!\\s*(?:มาตรการ|ข้อ|ด้าน|ตัวชี้วัด|เดือน|แบบ))`,
);
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

/** `paragraphs` are the memo's sentences, `subject` what it is about. */
export function readScores(paragraphs: readonly string[], subject: string): FoundSettings {
  const found: FoundSettings = new Map();
  const texts = paragraphs.map((text) => toArabicDigits(singleSpaced(text)).slice(0, LONGEST));
  const first = (pattern: RegExp, wanted = (_text: string) => true) => {
    for (const text of texts) {
      const match = wanted(text) ? pattern.exec(text) : null;
      if (match?.[1]) return match[1];
    }
    return '';
  };
  const assessed = yearIn(first(ASSESSED, (text) => /ประเมิน|คะแนน/.test(text)));
  if (assessed !== '') found.set('assessedYear', assessed);
  const isScored = (text: string) => /คะแนน/.test(text) && /ประเมิน|ITA/.test(text);
  const total = first(TOTAL, isScored);
  if (total !== '' && Number(total) <= 100) found.set('itaScore', total);
  for (const [key, name] of PARTS) {
    const score = first(new RegExp(`${name}\\)?(?:(?!IIT|EIT|OIT|ข้อ)[^0-9\\n]){0,60}${SCORE}`));
    if (score !== '' && Number(score) <= 100) found.set(key, score);
  }
  const grade = first(GRADE, (text) => /ประเมิน|คะแนน/.test(text));
  if (grade !== '') found.set('itaGrade', grade);
  const basis = basisIn(paragraphs);
  if (basis !== '') found.set('basis', basis);
  takeItems(texts, found);
  const year = fiscalYearIn(toArabicDigits(singleSpaced(subject)), texts);
  if (year !== '') found.set('fiscalYear', year);
  return found;
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
