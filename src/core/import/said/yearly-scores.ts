/** Which score of which year a memo's sentences name: each number beside คะแนน goes with the year before it. */
import { isBuddhistYear } from '../../text/dates';

const YEAR = /ปี(?:งบประมาณ)?\s{0,3}(?:พ\.?\s?ศ\.?)?\s{0,3}([0-9]{4})(?![0-9])/g;
const NUMBER = /(?<![A-Za-z0-9.,/])([0-9]{1,3}(?:\.[0-9]{1,2})?)(?![0-9]|[.,/][0-9])/g;
/** How far a number's own words reach. */
const NEAR = 70;
/** The year of the measures, and not of a result. */
const OF_MEASURES = /(?:มาตรการ|แผน)(?:(?!ประเมิน|คะแนน|ITA)[^0-9\n]){0,60}$/;
/** Said before a number, it is none of the whole result: a difference, a limit, what it was before, a part's score. */
const OTHER =
  /(?:เต็ม|เกณฑ์|เป้าหมาย|(?:เพิ่ม|สูง|ดี|มาก)ขึ้น|เพิ่ม|ลดลง|ต่ำลง|ต่างกัน|ผลต่าง|น้อยกว่า|อย่างน้อย|ต่ำกว่า|ตั้งแต่|จากเดิม|มาตรการ|ข้อ|ลำดับ|อันดับ)(?:ที่|อยู่|เท่ากับ|คือ|ผ่าน|ไว้|การผ่าน|การประเมิน|ไม่|กว่า|คิดเป็น|ร้อยละ|จำนวน|อีก|เป็น|[\s:=(]){0,5}$/;
const OF_PART = /(?:IIT|EIT|OIT)\)?[^0-9\n]{0,60}$/;
const LIMIT = /^\s*(?:คะแนน)?\s*(?:ขึ้นไป|เต็ม)/;
const BEHIND = /^\s*คะแนน/;
const BEFORE =
  /(?:คะแนน(?:เฉลี่ย|รวม|การประเมิน|ประเมิน)?|ค่าคะแนน|ภาพรวม)(?:(?!IIT|EIT|OIT|มาตรการ)[^0-9\n]){0,60}$/;
const BEHIND_YEAR =
  /ปี[^0-9\n]{0,20}[0-9]{4}\)?\s{0,2}(?:=|:|\(|ได้|คือ|เท่ากับ|อยู่ที่|[-–])[^0-9\n]{0,12}$/;
const OF_SOMETHING_ELSE = /^\s*(?:มาตรการ|ข้อ|ด้าน|ตัวชี้วัด|เดือน|แบบ|ปี|คน|ครั้ง|แห่ง|หน่วย)/;

export interface YearlyScore {
  /** Null where no year stands beside it. */
  readonly year: number | null;
  readonly score: string;
  /** What is said from its year, or its own number, to the next year. */
  readonly words: string;
}

interface FoundYear {
  readonly year: number;
  readonly at: number;
}

/** In the order of the text, whose digits are Arabic. */
export function yearlyScores(text: string): readonly YearlyScore[] {
  const years = yearsIn(text);
  return [...text.matchAll(NUMBER)].flatMap((match): readonly YearlyScore[] => {
    const [, score = ''] = match;
    if (!isTotal(text, match.index, score)) return [];
    const before = years.filter(({ at }) => at < match.index).pop();
    const after = years.find(({ at }) => at > match.index);
    const year = (before ?? after)?.year ?? null;
    const from = before?.at ?? match.index;
    return [{ year, score, words: text.slice(from, before || !after ? after?.at : undefined) }];
  });
}

/** Without what is said of other years than the one; the text itself where it names no other. */
export function saidOf(text: string, year: number): string {
  const years = yearsIn(text);
  const [first] = years;
  if (!first || years.every((each) => each.year === year)) return text;
  const parts = years.map((each, index) => ({
    ...each,
    words: text.slice(each.at, years[index + 1]?.at),
  }));
  const own = parts.filter((part) => part.year === year).map(({ words }) => words);
  return [text.slice(0, first.at), ...own].join(' ');
}

/** Those of results alone. */
function yearsIn(text: string): readonly FoundYear[] {
  return [...text.matchAll(YEAR)]
    .filter(({ index }) => !OF_MEASURES.test(text.slice(Math.max(0, index - NEAR), index)))
    .map((match) => ({ year: Number(match[1]), at: match.index }))
    .filter(({ year }) => isBuddhistYear(year));
}

function isTotal(text: string, at: number, score: string): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + score.length, at + score.length + NEAR);
  if (Number(score) > 100 || OTHER.test(before) || OF_PART.test(before)) return false;
  if (LIMIT.test(after) || OF_SOMETHING_ELSE.test(after)) return false;
  return BEHIND.test(after) || BEFORE.test(before) || BEHIND_YEAR.test(before);
}
