/** What an official memo cannot do without: a template that uses none of a row is warned of. */

import { type TemplateProblem, templateProblem } from '../../docx/problem';
import { LOOPS, tagKey } from '../tags';

/** The first of each row is the usual one; any of them will do. */
const OF_ALL: readonly (readonly string[])[] = [
  ['ส่วนราชการเต็ม', 'ส่วนราชการ', 'หน่วยงานเต็ม', 'หน่วยงาน'],
  ['วันที่'],
  [LOOPS.measures, LOOPS.owners, LOOPS.statuses, 'จำนวนมาตรการ', 'จำนวนที่เสร็จ', 'ร้อยละ'],
];

const OF_A_REQUEST: readonly (readonly string[])[] = [['เรื่อง'], ['เรียน'], [LOOPS.signers]];
const OF_A_REPORT: readonly (readonly string[])[] = [...OF_A_REQUEST, ['ผู้จัดทำ']];

/** A template that names the item it is published under, and nobody it is addressed to, is no memo. */
const PUBLISHED = 'ข้อ OIT ผล';
const ADDRESSED = 'เรียน';
/** A template with one of these asks a unit to report. */
export const ASKING = ['สิ่งที่ขอให้รายงาน', 'หน่วยงานที่ขอให้รายงาน', 'ภายในกำหนด'] as const;

export function missingTags(used: ReadonlySet<string>): readonly TemplateProblem[] {
  const uses = (name: string) => used.has(tagKey(name));
  const isPublished = uses(PUBLISHED) && !uses(ADDRESSED);
  // What a unit is asked for is signed by its sender, whoever has drafted it.
  const ofMemo = ASKING.some(uses) ? OF_A_REQUEST : OF_A_REPORT;
  const needed = isPublished ? OF_ALL : [...OF_ALL, ...ofMemo];
  return needed
    .filter((names) => !names.some(uses))
    .map(([name]) => templateProblem('missing-tag', { tag: name ?? null }));
}
