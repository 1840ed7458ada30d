/** Which of a sheet's own columns tell what came of a measure, by their headings, and the note with what they say. */
import { saysNothing } from '../../text/cell-text';
import type { Activity, Measure } from '../measure';
import { isRound } from '../rounds/places';
import { readStatusWords } from '../status/status-words';

/** Columns of the office's own that a unit fills in when it reports. */
const TOLD =
  /ผล|หลักฐาน|หมายเหตุ|ปัญหา|อุปสรรค|ความก้าวหน้า|ความคืบหน้า|ร้อยละ|ลิงก์|ลิงค์|รายงาน|เอกสาร|url|link/i;
/** And those that say beforehand what is to be, who does it, and how it is watched. */
const PLANNED =
  /คาด|เป้าหมาย|ตัวชี้วัด|แผน|กำหนด|ผลผลิต|ต้องการ|มุ่งหวัง|ประสงค์|จะได้รับ|จะเกิด|ควร|ผู้(?!เข้า|ร่วม|ผ่าน|ได้รับ)|^(?:ชื่อ|วิธี|รูปแบบ|แบบ|ความถี่|ช่วงเวลา|ระยะเวลา|รอบ|หน่วยงาน|เจ้าหน้าที่|การกำกับ|การติดตาม|ผลประโยชน์)/;

export function tellsResult(heading: string): boolean {
  const bare = heading.trim().replace(/ผลการดำเนินการตามแผน/g, 'ผล');
  return TOLD.test(bare) && !PLANNED.test(bare);
}

/** Mostly what is to come of it: no evidence of what has. */
const OUTCOME = /ผลลัพธ์|ข้อเสนอ/;
/** A figure alone is the progress, and no evidence of it. */
const FIGURE = /^[0-9๐-๙.,/%\s-]*$/;

/** The places among the own columns whose texts belong to the evidence. */
export function resultPlaces(
  measures: readonly Measure[],
  headings: readonly string[],
): readonly number[] {
  return headings.flatMap((heading, place) => {
    if (!tellsResult(heading) || OUTCOME.test(heading)) return [];
    return saysOtherRound(measures, heading, place) ? [] : [place];
  });
}

/** What was said in another round is no evidence now. */
export function saysOtherRound(
  measures: readonly Measure[],
  heading: string,
  place: number,
): boolean {
  return isRound(heading) && isStatusColumn(measures, place);
}

/** There most texts are a status alone, and all are one. */
function isStatusColumn(measures: readonly Measure[], place: number): boolean {
  const texts = measures
    .flatMap(({ activities }) => activities.map(({ own }) => own?.[place]?.trim() ?? ''))
    .filter((text) => text !== '');
  const read = texts.map((text) => readStatusWords(text));
  const alone = read.filter((found) => found?.note === '').length;
  return read.every((found) => found !== null) && alone * 2 >= texts.length;
}

/** With what these columns say below its note, each text once. */
export function withResults<Each extends Activity>(
  activity: Each,
  places: readonly number[],
): Each {
  const { note, own } = activity;
  const told = places.map((place) => own?.[place]?.trim() ?? '').filter(isEvidence);
  const texts = new Set([note, ...told].filter((text) => text !== ''));
  return { ...activity, note: [...texts].join('\n') };
}

function isEvidence(text: string): boolean {
  return !FIGURE.test(text) && !saysNothing(text) && readStatusWords(text)?.note !== '';
}
