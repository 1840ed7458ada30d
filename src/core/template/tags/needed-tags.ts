/** What an official memo cannot do without: a template that uses none of a row is warned of. */

import { type TemplateProblem, templateProblem } from '../../docx/problem';
import { LOOPS, tagKey } from '../tags';

/** The first of each row is the usual one; any of them will do. */
const OF_ALL: readonly (readonly string[])[] = [
  ['ส่วนราชการเต็ม', 'ส่วนราชการ', 'หน่วยงานเต็ม', 'หน่วยงาน'],
  ['วันที่'],
  [LOOPS.measures, LOOPS.owners, LOOPS.statuses, 'จำนวนมาตรการ', 'จำนวนที่เสร็จ', 'ร้อยละ'],
];

const OF_A_MEMO: readonly (readonly string[])[] = [['เรื่อง'], ['เรียน'], ['ผู้จัดทำ'], [LOOPS.signers]];

/** A template that names the item it is published under, and nobody it is addressed to, is no memo. */
const PUBLISHED = 'ข้อ OIT ผล';
const ADDRESSED = 'เรียน';

export function missingTags(used: ReadonlySet<string>): readonly TemplateProblem[] {
  const uses = (name: string) => used.has(tagKey(name));
  const isReport = uses(PUBLISHED) && !uses(ADDRESSED);
  const needed = isReport ? OF_ALL : [...OF_ALL, ...OF_A_MEMO];
  return needed
    .filter((names) => !names.some(uses))
    .map(([name]) => templateProblem('missing-tag', { tag: name ?? null }));
}
