/** Notes that whoever asks has filled down the rows of many units: none of them has answered with these. */
import type { Activity, Measure } from '../measures/measure';
import { tellsNoResult } from '../measures/results/no-result';
import { MONTH } from '../measures/results/note-parts';
import { readStatusWords } from '../measures/status/status-words';
import { saysNothing } from '../text/cell-text';
import { toArabicDigits } from '../text/digits';

/** Units of which so many say alike have mostly been filled in by one hand. */
const MANY = 3;
/** Filled down, it stands in nearly all rows in which nothing else is told. */
const NEARLY_ALL = 0.75;

/** What units say alike, each for itself: there is none. */
const NONE_ALIKE = /^(?:ยัง)?ไม่(?:มี|พบ|ได้)/;

/** Of asking and of waiting. What tells a result (ลงเว็บไซต์แล้ว, ภาพถ่ายกิจกรรม) many units have for themselves. */
const OF_ASKING =
  /แจ้ง|เวียน|ทวง|ติดตาม|ตาม(?:งาน|เรื่อง|แล้ว|ครั้ง|รอบ)|เร่ง|เตือน|ด่วน|บันทึกข้อความ|(?:ส่ง|มี|ตาม)(?:บันทึก|หนังสือ|แบบ)|กำหนด(?:ส่ง|รายงาน)|ภายใน|ขอ(?:ความร่วมมือ|ให้|ข้อมูล|รายงาน|หลักฐาน)|โปรด|กรุณา|รบกวน|ช่วย|โทร|ไลน์|line|ถาม|กรอก|รอ(?:ตอบ|รายงาน|หลักฐาน|ข้อมูล|หน่วยงาน|กอง)/i;
/** A day or a round, and no more; in letters and digits alone. */
const WHEN_ALONE = new RegExp(
  `^(?:(?:ครั้ง|รอบ|ไตรมาส|งวด)(?:ที่)?[0-9]{1,2}|(?:เมื่อ)?(?:วันที่)?[0-9]{1,2}${MONTH}(?:พศ)?[0-9]{0,4}|(?:วันที่)?[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4})$`,
);

/** Where the work is to let others know, having told them is its result. */
const TELLING_WORK = /แจ้ง|เวียน|ติดตาม|ทวง|เร่งรัด|เตือน|กำหนด|ประชาสัมพันธ์|บันทึก/;

export function isTellingWork(work: string): boolean {
  return TELLING_WORK.test(work);
}

/** What is to be done, in the words of the measure and its method. */
export function workOf({ title }: Measure, { method }: Activity): string {
  return `${title}\n${method}`;
}

export function ownersOf({ owners }: Measure, activity: Activity): readonly string[] {
  return activity.owners.length > 0 ? activity.owners : owners;
}

/** Lines without their spaces; `isTold` says of each own column whether a unit answers in it. */
export function sharedLines(
  measures: readonly Measure[],
  isTold: readonly boolean[],
): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  const rows = new Map<string, number>();
  let blank = 0;
  for (const measure of measures)
    for (const activity of measure.activities) {
      const whose = ownersOf(measure, activity);
      const about = { owners: whose, work: workOf(measure, activity) };
      const lines = linesIn(activity, isTold);
      if (lines.every((line) => tellsNoResult(line, about))) blank += isDone(activity) ? 0 : 1;
      for (const line of new Set(lines.map(withoutSpaces))) {
        const known = owners.get(line) ?? new Set();
        owners.set(line, known.add(whose.join('\n')));
        rows.set(line, (rows.get(line) ?? 0) + 1);
      }
    }
  const isFilledDown = (line: string, { size }: ReadonlySet<string>) => {
    const filled = rows.get(line) ?? 0;
    return size >= MANY && filled >= (filled + blank) * NEARLY_ALL && isOfAsking(line);
  };
  return new Set([...owners].flatMap(([line, whose]) => (isFilledDown(line, whose) ? [line] : [])));
}

function isOfAsking(line: string): boolean {
  if (NONE_ALIKE.test(line) || readStatusWords(line) !== null) return false;
  return OF_ASKING.test(line) || isWhenAlone(toArabicDigits(line));
}

function isWhenAlone(line: string): boolean {
  return WHEN_ALONE.test(line) || WHEN_ALONE.test(line.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
}

/** Its evidence may be asked for, or not: it tells nothing of who was asked. */
function isDone({ status }: Activity): boolean {
  return status === 'done';
}

function linesIn(
  { note, fault, own = [] }: Activity,
  isTold: readonly boolean[],
): readonly string[] {
  const texts = [note, fault?.text ?? '', ...own.filter((_, at) => isTold[at])];
  return texts.flatMap((text) => text.split('\n')).filter((line) => !saysNothing(line));
}

function withoutSpaces(line: string): string {
  return line.replace(/\s/g, '');
}
