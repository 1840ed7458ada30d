/** Which steps a unit does, and its share of the work, before its name or behind it: ข้อ 1 กองคลัง, กองช่าง 30%. */
import { HEAD, SHORT_UNIT, UNIT } from './unit-words';

const NUMBER = '[0-9๐-๙]{1,3}';
const NUMBERS = `${NUMBER}(?: ?(?:[-–,]|ถึง|และ) ?${NUMBER}){0,9}`;
const STEP = `(?:ข้อ|ขั้นตอน|ขั้น|ลำดับ|กิจกรรม|มาตรการ|วิธีการ|ไตรมาส|ระยะ|ช่วง|งวด|รอบ)(?:ที่)? ?${NUMBERS}`;
const SHARE = `${NUMBER} ?(?:%|％|เปอร์เซ็นต์)|ร้อยละ ?${NUMBER}`;
const NAMED = `(?:${HEAD})?(?:${UNIT}|${SHORT_UNIT})`;
/** At the beginning of a line, or between two units. */
const BEFORE = new RegExp(`(^|[,;/\\n]) ?${STEP} ?[:：.–-]? ?(?=${NAMED})`, 'g');
const BETWEEN = new RegExp(`(?<=[ก-๙.)]) (?:${STEP}|${SHARE}) ?[:：.–-]? ?(?=${NAMED})`, 'g');
const BEHIND = new RegExp(`(?<=[ก-๙.]) (?:${STEP}|${SHARE})(?= ?(?:$|[,;/\\n]))`, 'g');

/** The text without them, each unit between two of them on a line of its own. */
export function withoutSteps(text: string): string {
  if (!/[0-9๐-๙]/.test(text) || !HAS_UNIT.test(text)) return text;
  return text.replace(BEFORE, '$1').replace(BETWEEN, '\n').replace(BEHIND, '');
}

const HAS_UNIT = new RegExp(NAMED);
