/** Reads what a sentence says of an ITA result: the year assessed, the score, the grade. */
import { gradeNamed } from '../../ita/grades';
import { toArabicDigits } from '../../text/digits';

export interface ResultInText {
  readonly year: number | null;
  readonly score: number | null;
  /** By its own name. */
  readonly grade: string | null;
}

const ABOUT = /ITA|คุณธรรมและความโปร่งใส|ผล(?:การ)?ประเมิน|ผลคะแนน|[0-9๐-๙]\.[0-9๐-๙]{2}\s?คะแนน/i;
/** Graded too, by schemes of their own. */
const OTHER = /ปฏิบัติงาน|ความเสี่ยง|พึงพอใจ|สมรรถนะ|LPA/i;
const YEAR = /(?:ปี(?:งบประมาณ)?|พ\.?\s?ศ\.?|ITA)\s{0,3}(?:พ\.?\s?ศ\.?\s{0,3})?(25\d\d)(?!\d)/g;
const SCORE = /(?<![\d.,])(\d{1,3}\.\d{1,2})(?![\d.])/g;
/** ผ่านดีเยี่ยม before ผ่านดี; a letter stands alone. */
const GRADE =
  /ระดับ\s{0,3}["“(]?\s?(ผ่านดีเยี่ยม|ผ่านดี(?!เ)|ผ่าน(?!ดี)|ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|AA|[A-F](?![A-Za-z0-9+]))(?![ก-๎A-Za-z])/g;

/** Null where it says nothing of a result, or more than one year, score or grade: nobody can tell which goes with which. */
export function resultInText(text: string): ResultInText | null {
  if (!ABOUT.test(text) || OTHER.test(text)) return null;
  const plain = toArabicDigits(text);
  const found = (pattern: RegExp) => [...plain.matchAll(pattern)].map(([, part = '']) => part);
  const [grades, years, scores] = [found(GRADE), found(YEAR), found(SCORE)];
  if (grades.length !== 1 || new Set(years).size > 1 || scores.length > 1) return null;
  const [score] = scores;
  return {
    year: years[0] === undefined ? null : Number(years[0]),
    score: score === undefined || Number(score) > 100 ? null : Number(score),
    grade: gradeNamed(grades[0] ?? ''),
  };
}
