/** Which of a sheet's own columns tell what came of a measure, by their heads, and the note with what they say. */
import { saysNothing } from '../../text/cell-text';
import { toArabicDigits } from '../../text/digits';
import type { Activity, Measure } from '../measure';
import type { OwnColumn } from '../own-columns';
import { isRound } from '../rounds/places';
import { isPlanTick } from '../rows/plan-tick';
import { readStatusWords } from '../status/status-words';
import { isNoResult, showsWork } from './evidence-heads';

/** Columns of the office's own that a unit fills in when it reports. */
const TOLD =
  /ผล|หลักฐาน|หมายเหตุ|ปัญหา|อุปสรรค|ความก้าวหน้า|ความคืบหน้า|ร้อยละ|ลิ้ง|ลิง[กค]|รายงาน|เอกสาร|(?<!หลักการและ)เหตุผล|url|link|result|reason/i;
/** As if it stood over a column that shows what was done by its place and its head: see shown-columns. No sheet says it so. */
export const SHOWN = 'หลักฐานตามหัวคอลัมน์';

/** Whether a column tells a result, by its name: see nameUnder. */
export function tellsResult(name: string): boolean {
  const bare = bareOf(name);
  return isShown(name) || OF_UNIT.test(bare) || (isToldIn(bare) && !isNoResult(bare));
}

function isShown(name: string): boolean {
  return name.startsWith(`${SHOWN} `);
}

/** Whether a column stands under that, with whatever else stands over it. */
export function isUnderShown(group: string): boolean {
  return isShown(`${group} `);
}

/** Headings of an office's own that ask a unit for its answer, or for what shows it. */
const ANSWER =
  /คำตอบ|การตอบ|ตอบกลับ|ชี้แจง|ภาพถ่าย|รูปภาพ|รูปถ่าย|^ภาพ(?:กิจกรรม|ประกอบ)?$|ไฟล์|แนบ|สิ่งที่(?:ได้)?(?:ทำ|ดำเนินการ)|อั[ปพ]เด[ตท]|update|google\s?drive|ไดรฟ์/i;
/** And those that say that a unit fills them in. */
const OF_UNIT =
  /^คำตอบ|^ข้อมูลจาก(?:หน่วยงาน|กอง|ส่วนราชการ)|^(?:หน่วยงาน|กอง|ส่วนราชการ)(?:ที่รับผิดชอบ|เจ้าของเรื่อง)?(?:เป็นผู้)?(?:รายงาน|กรอก|ตอบ|ชี้แจง)/;

function isToldIn(bare: string): boolean {
  return TOLD.test(bare) || ANSWER.test(bare);
}

function bareOf(name: string): string {
  return name.trim().replace(/ผลการ(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน)ตามแผน/g, 'ผล');
}

/** When it was, which its head says of what. */
const TIME = /^(?:ช่วงเวลา|ระยะเวลา|รอบ)/;
/** What was spent is no evidence, whatever stands over it. */
const SUM = /งบประมาณ|วงเงิน|budget/i;

/**
 * What a column is by its heading and what stands over it ('' where nothing does): ไตรมาส 1 under ผลการดำเนินงาน is a
 * result. A heading that says by itself what it is stays as it is.
 */
export function nameUnder(group: string, heading: string): string {
  if (isUnderShown(group)) return `${group} ${heading}`;
  const bare = bareOf(heading);
  const isSaid =
    isToldIn(bare) ||
    OF_UNIT.test(bare) ||
    SUM.test(bare) ||
    (isNoResult(bare) && !TIME.test(bare));
  return group === '' || isSaid ? heading : `${group} ${heading}`;
}

/** The same of a column as it was read. */
export function nameOfOwn({ group, heading }: Pick<OwnColumn, 'group' | 'heading'>): string {
  return nameUnder(group, heading);
}

/** Mostly what is to come of it: no evidence of what has. */
const OUTCOME = /ผลลัพธ์|ข้อเสนอ/;
/** Of the report, and not of the work. */
const REPORTED_ON = /^วัน(?:ที่)?(?:ที่)?(?:จัด)?(?:ส่ง)?รายงาน|^(?:จัด)?(?:ส่ง)?รายงาน(?:ผล)?(?:เมื่อ|วันที่)/;
/** A figure alone is the progress, and no evidence of it; a day (12/12/2568) and the number of a paper (45/2569) are. */
const FIGURE = /^[0-9๐-๙.,/%\s-]*$/;
const DAY_OR_PAPER =
  /(?<!\d)(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{1,4}\/(?:2[45]|20)\d\d|\d{4}-\d{1,2}-\d{1,2})(?!\d)/;

/** The places among the own columns whose texts belong to the evidence. `groups` are what stands over each. */
export function resultPlaces(
  measures: readonly Measure[],
  headings: readonly string[],
  groups: readonly string[] = [],
): readonly number[] {
  return headings.flatMap((heading, place) => {
    const name = nameUnder(groups[place] ?? '', heading);
    if (!isEvidenceNamed(name) || REPORTED_ON.test(name)) return [];
    return saysOtherRound(measures, name, place) ? [] : [place];
  });
}

function isEvidenceNamed(name: string): boolean {
  return isShown(name) || (tellsResult(name) && !OUTCOME.test(name));
}

/** What stands in such a column is of this year: its evidence, or what was said in an earlier round. */
export function isOfYear(column: Pick<OwnColumn, 'group' | 'heading'>): boolean {
  const name = nameOfOwn(column);
  return isEvidenceNamed(name) && !HOW_REPORTED.test(name);
}

/** การรายงานผล: to whom and how often. */
const HOW_REPORTED = /^การรายงาน/;

/** What was said in another round is no evidence now. */
function saysOtherRound(measures: readonly Measure[], name: string, place: number): boolean {
  return isRound(name) && !isShown(name) && isStatusColumn(measures, place);
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

/** The head of a column alone, where the same under two groups has made it carry its own. */
export function labelOf({ group, heading }: Pick<OwnColumn, 'group' | 'heading'>): string {
  const over = isUnderShown(group) ? group.slice(SHOWN.length + 1) : group;
  return over !== '' && heading.startsWith(`${over} `) ? heading.slice(over.length + 1) : heading;
}

/** Of each own column what is said with a figure in it: จำนวนผู้เข้าร่วม 30 is evidence, and 30 none; '' where a figure is none. */
export function figureNames(
  headings: readonly string[],
  groups: readonly string[] = [],
): readonly string[] {
  return headings.map((heading, place) => {
    const group = groups[place] ?? '';
    const isSaid = isUnderShown(group) || (group !== '' && showsWork(labelOf({ group, heading })));
    return isSaid ? heading : '';
  });
}

/** With what these columns say below its note, each text once. */
export function withResults<Each extends Activity>(
  activity: Each,
  places: readonly number[],
  names: readonly string[] = [],
): Each {
  const { note, own } = activity;
  const told = places
    .map((place) => evidenceIn(own?.[place] ?? '', names[place]))
    .filter((text) => !isStatusAlone(text));
  const texts = new Set([note, ...told].filter((text) => text !== ''));
  return { ...activity, note: [...texts].join('\n') };
}

/** What stands in such a column, as evidence; '' where it is a figure alone or a tick. */
export function evidenceIn(cell: string, name = ''): string {
  const text = cell.trim();
  if (saysNothing(text) || isPlanTick(text)) return '';
  if (!FIGURE.test(text)) return text;
  if (name !== '') return `${name} ${text}`;
  return DAY_OR_PAPER.test(toArabicDigits(text)) ? text : '';
}

function isStatusAlone(text: string): boolean {
  return readStatusWords(text)?.note === '';
}
