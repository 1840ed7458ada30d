/** Owners that name kinds of units and no unit: ทุกสำนัก/กอง, ทุกโรงเรียน, หน่วยงานที่เกี่ยวข้อง. */
import { singleSpaced } from '../../text/spelling';
import { EXCEPT } from './unit-words';

/** What is longer says more than that. */
const MOST_LETTERS = 80;
const LEFT_OUT = new RegExp(`${EXCEPT}.*$`);
const BEGINS_EXCEPT = new RegExp(`^${EXCEPT}`);
const LEADING = /^[\s\-–—*•·▪▫●○◦‣]+|^\(?[0-9๐-๙]{1,2}[.)]\s*/;

const SCHOOL_KIND =
  'โรงเรียน|ร\\.?ร\\.?|สถานศึกษา|ศูนย์(?:พัฒนาเด็กเล็ก)?|ศ\\.?พ\\.?ด\\.?|โรงพยาบาลส่งเสริมสุขภาพตำบล|ร\\.?พ\\.?\\s?ส\\.?ต\\.?';
const KIND = `(?:สำนัก(?:งาน)?|กอง|ส่วน(?:ราชการ|งาน)?|ฝ่าย|แผนก|กลุ่มงาน|งาน|หน่วย(?:งาน)?|${SCHOOL_KIND})`;
const EACH_KIND = new RegExp(KIND, 'g');
const EVERY = 'ทุก\\s?(?:ๆ\\s?)?';
const BESIDE = '\\s?(?:[/,、]|และ|หรือ)\\s?';
/** `ทุกสำนัก/กอง`, `ทุกกอง ทุกฝ่าย`, `ทุก ๆ กอง`. */
const EVERY_KIND = `${EVERY}${KIND}(?:(?:${BESIDE}|\\s)?${EVERY}${KIND}|(?:${BESIDE}|\\s)${KIND})*`;
/** `สำนัก/กอง`. */
const KINDS = `${KIND}(?:${BESIDE}(?:${EVERY})?${KIND})+`;
/** `สำนัก/กอง ทุกแห่ง`, `กองทุกกอง`, `ส่วนราชการทุกส่วน`. */
const KINDS_EACH = `(?:${KINDS}|${KIND})(?:ภายใน)?\\s?${EVERY}(?:แห่ง|${KIND})`;
/** `สำนัก/กองทั้งหมด`. */
const KINDS_ALL = `(?:${KINDS}|สำนัก|กอง|ส่วนราชการ|หน่วยงาน)\\s?ทั้งหมด`;
const KINDS_ANY = `(?:${KINDS}|${KIND})\\s?(?:ต่าง|อื่น)\\s?ๆ`;
const RELATED = `(?:${EVERY_KIND}|${KINDS}|${KIND})(?:ภายใน|อื่น\\s?(?:ๆ\\s?)?)?\\s?ที่(?:มีส่วน)?เกี่ยวข้อง`;
const WITHIN = '(?:\\s?(?:(?:ภาย)?ใน(?:สังกัด|หน่วยงาน|องค์กร)|ภายใน|ของ)(?:(?!และ|กับ)[ก-๙.]){0,60})?';
/** `(สำนักปลัดรวบรวม)`, `ยกเว้นกองช่าง`; brackets may have a stand-in, see `heldBrackets`. */
const ASIDE = `(\\s?(?:\\([^()]*\\)|[\\ue000-\\ue7ff])|\\s?(?:${EXCEPT}|โดย).*)?`;

const FORMS = {
  all: new RegExp(`^(${EVERY_KIND}|${KINDS_EACH}|${KINDS_ALL})(${WITHIN})${ASIDE}$`),
  any: new RegExp(`^(${KINDS}|${KINDS_ANY})(${WITHIN})${ASIDE}$`),
  related: new RegExp(`^(${RELATED})(${WITHIN})${ASIDE}$`),
};

/** Each form has one of these, and most owners none: one look spares three. */
const MAY_BE = /ทุก|ทั้งหมด|เกี่ยวข้อง|ๆ|[/,、]|และ|หรือ/;

export interface EveryUnit {
  /** `any` (สำนัก/กอง, กองต่าง ๆ) does not say which; `related` (ที่เกี่ยวข้อง) means some of them. */
  readonly reach: keyof typeof FORMS;
  /** สำนัก, กอง, each once. */
  readonly kinds: readonly string[];
  /** ในสังกัด; '' where nothing is said. */
  readonly within: string;
  /** `ยกเว้นกองช่าง`; ''. */
  readonly except: string;
}

/** Null where it names a unit, or anything else. */
export function everyUnit(owner: string): EveryUnit | null {
  const plain = singleSpaced(owner).replace(LEADING, '').trim();
  if (plain.replace(LEFT_OUT, '').length >= MOST_LETTERS || !MAY_BE.test(plain)) return null;
  for (const reach of ['all', 'any', 'related'] as const) {
    const found = FORMS[reach].exec(plain);
    if (!found) continue;
    const kinds = new Set((found[1] ?? '').match(EACH_KIND));
    const aside = (found[3] ?? '').replace(/[()]/g, '').trim();
    const except = BEGINS_EXCEPT.test(aside) ? aside : '';
    return { reach, kinds: [...kinds], within: (found[2] ?? '').trim(), except };
  }
  return null;
}

/** Whether it stands for all units, or some, and names none. */
export function isEveryUnit(owner: string): boolean {
  return everyUnit(owner) !== null;
}
