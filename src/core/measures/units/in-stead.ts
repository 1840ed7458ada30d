/** A post that somebody holds in another's stead: the unit is that of the post, whoever holds it. */
import { HEAD, SCHOOL, SECTION, SHORT_UNIT, UNIT } from './unit-words';

/** รักษาราชการแทน and what offices write for it. */
export const STEAD =
  '(?:รักษา\\s?(?:ราช)?การ(?!ณ์)\\s?(?:ราชการ\\s?)?(?:แทน|ในตำแหน่ง)?|ปฏิบัติ(?:หน้าที่|ราชการ|การ)\\s?แทน|ทำการแทน|(?<![ก-๎])ร?รก(?:\\.ท|ท)?\\.|(?<![ก-๎])รรท\\.|(?<![ก-๎])แทน)';
const IN_BRACKETS = `\\(\\s?(?:${STEAD}|ร?รกท?)\\s?\\)`;
const POST = `(?:${HEAD}|${UNIT}|${SHORT_UNIT}|${SCHOOL}|${SECTION}|(?:รอง)?ปลัด)`;

/** `รก.ผอ.กองคลัง`, `หัวหน้าสำนักปลัด รักษาราชการแทน ผู้อำนวยการกองคลัง`. */
const BEFORE = new RegExp(
  `^(?:(?!${UNIT}|${SHORT_UNIT}|${SCHOOL})[^()]{0,80}?(?:^|[\\s.]))?(?:${STEAD}|${IN_BRACKETS})\\s?(?:ตำแหน่ง\\s?)?(?=${POST})`,
);
const BEHIND = new RegExp(`\\s?(?:\\(\\s?(?:${STEAD}|ร?รกท?(?![ก-๎]))[^()]*\\)|\\s${STEAD})$`);

/** The post or the unit alone; what names neither is left as it is. */
export function stationOf(owner: string): string {
  return owner.replace(BEFORE, '').replace(BEHIND, '') || owner;
}
