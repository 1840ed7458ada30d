/** Splits the units responsible that share one cell. */
import { cellErrorOf } from '../sheet/cell-error';
import { looseName } from '../text/loose-name';
import { singleSpaced } from '../text/spelling';
import { heldBrackets, wholeLines } from './owner-lines';
import { PERSON } from './units/beside-units';
import { isEveryUnit } from './units/every-unit';
import { withoutPhones } from './units/phones';
import { withoutSteps } from './units/steps';
import {
  ARROW,
  BEYOND,
  BY,
  EVERY,
  HEAD,
  OFFICE_BEGINS,
  PART_BEFORE,
  ROLE,
  SCHOOL,
  SECTION,
  SHORT_UNIT,
  UNIT,
  WITH,
} from './units/unit-words';

/**
 * Never at a space, at และ or in brackets: กองสาธารณสุขและสิ่งแวดล้อม is one unit, and so is
 * กองคลัง (งานพัสดุ/งานการเงิน).
 * A dash or the like inside a line only parts units in a line that begins with one, or two that are known to be units.
 * A comma between bare numbers goes on with a name: โรงเรียนเทศบาล ๑, ๒ และ ๓.
 */
const BETWEEN = new RegExp(
  `[\\n;|；｜•▪▫●○◦‣]|(?<![0-9๐-๙])[,，،、]|[,，،、](?!\\s?[0-9๐-๙]{1,2}(?:$|\\s?(?:[,，،、]|และ|กับ))|[0-9๐-๙]{3})|(?<=[ก-๙.)\\ue000-\\ue7ff]) ?[+&] ?(?=${UNIT}|${EVERY}|${SCHOOL})`,
);
const KIND = '(?:สำนัก|กอง|ส่วน(?:ราชการ|งาน)?|ฝ่าย|หน่วยงาน|โรงเรียน|ศูนย์)';
/** Not within a number (โรงเรียนเทศบาล 1/2), nor between kinds of units: ทุกกอง/สำนัก (สนับสนุน). */
const SLASH = new RegExp(
  `(?<![0-9๐-๙]|(?:^|[ /]|ทุก|ๆ|และ|กับ)${KIND} ?)/|(?<![0-9๐-๙])/(?! ?(?:ทุก ?)?${KIND}(?:$|[ /\\ue000-\\ue7ff]|ที่|ต่าง|ทุก|และ))|(?<=[0-9๐-๙])/(?![0-9๐-๙])`,
);
/** กองการศึกษา, ศาสนาและวัฒนธรรม: the one name with a space in it. */
const RELIGION = /(?<=การศึกษา) ?[,/] ?(?=ศาสนา)/g;
const SIGN = `(?: [-–—] | ?(?:(?:[-–—:：=~\\\\]|${ARROW}){1,2}|(?<=[ก-๙]{3})(?<!ผอ|หน|รก|อบ[ตจ]|ท[ตมน])\\.) ?)`;
/** But ฝ่าย behind a division is a part of it: กองช่าง - ฝ่ายโยธา. */
const DASHED = new RegExp(`${SIGN}(?!ฝ่าย)(?=${UNIT})`);
const DASHED_SECTIONS = new RegExp(`${SIGN}(?=${UNIT})`);
/** `1. กองคลัง 2. กองช่าง`, in a line that begins with such a number; `1.1` too. */
const PART_NUMBER = '[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2}){1,2}[.)]?';
const NUMBER = `(?:${PART_NUMBER}(?= ?[ก-๙])|\\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙]))`;
const NUMBERED = new RegExp(`^ ?${NUMBER}`);
const AT_NUMBER = new RegExp(` (?=${NUMBER})|(?<=[ก-๙.)])(?=${NUMBER} ?${UNIT})`);
const AT_PART = new RegExp(` (?=${PART_BEFORE} ?[ก-๙])`);
/** Behind a name it is said of that, on a line of its own too: กองคลัง, and below ผู้รับผิดชอบหลัก. */
const PART_ALONE = new RegExp(`^(?:${PART_BEFORE}|${ROLE})$`);
/** What is longer says more than that. */
const MOST_LETTERS = 80;
const LEADING = new RegExp(
  `^[\\s\\-–—*•·▪▫●○◦‣→➔➜►▶✓✔@#]+|^${PART_NUMBER}\\s*(?=[ก-๙])|^\\(?[0-9๐-๙]{1,2}[.)]\\s*|^[0-9๐-๙]{1,2} (?=${UNIT})|^[ก-ฮ][.)] ?(?=${UNIT})`,
);
/** กองคลัง, with the full stop of a sentence. */
const STOP = /(?<!อบ[ตจ]|ท[ตมน]|[ .(][ก-ฮ]{1,3})[.:;]{1,3}$/;
const DASH_LEADING = new RegExp(`^ ?[-–—] ?(?=${UNIT})`);
const AT_DASH = new RegExp(`(?:^| )[-–—] ?(?=${UNIT})`);
const PART_LEADING = new RegExp(
  `^${PART_BEFORE} ?(?=[ก-๙])|^${ROLE} (?=${UNIT})|^(?:${OFFICE_BEGINS}[^ ]{0,40} ?)?${BY}(?=${UNIT})|^ให้ ?(?=${UNIT})`,
);
/** Whom these name may have units of its own: คณะทำงาน : สำนักปลัด is no label. */
const NO_LABEL = `(?!${UNIT}|${SHORT_UNIT}|${HEAD}|${SECTION}|${SCHOOL}|${BEYOND}|${PERSON}|ศูนย์|นัก|เจ้า|นิติกร|ชุมชน)`;
const ANY_UNIT = `(?:(?:${HEAD})?(?:${UNIT}|${SHORT_UNIT}|${SECTION}|${SCHOOL})|(?:รอง)?ปลัด)`;
/** Whatever says what the unit behind it does: `ผู้ปฏิบัติ: กองคลัง`, `ทุกกอง ได้แก่ กองคลัง`. */
const LABEL_LEADING = new RegExp(
  `^${NO_LABEL}[ก-๙ ]{2,40}?(?:[:：]|ได้แก่ ?[:：]?|ประกอบด้วย ?[:：]?|คือ ?[:：]?) ?(?=${ANY_UNIT})`,
);
const LABEL_ALONE = new RegExp(`^${NO_LABEL}[ก-๙ ]{2,40}[:：]$`);
/** What stands where a separator has cut a list: `กองช่าง, และกองคลัง`. */
const CONJUNCTION = new RegExp(`^${WITH} ?(?=${UNIT})| ?(?:และ|ร่วมกับ|พร้อมด้วย)$`, 'g');

/** The owners in the order written, each once; none for a cell that is blank or dashed, has no value yet, or says that there is none. */
export function splitOwners(text: string): readonly string[] {
  if (cellErrorOf(text) !== null || isNobody(text)) return [];
  const meant = withoutSigns(text).replace(SLASHED_NUMBER, '$1$2.').replace(RELIGION, ' ');
  const { held, restored } = heldBrackets(withoutSteps(withoutPhones(meant)));
  const owners = wholeLines(held)
    .flatMap((line) => (/^[-–—] /.test(line) ? line.split(/(?:^| )[-–—] /) : [line]))
    .flatMap((line) => (DASH_LEADING.test(line) ? line.split(AT_DASH) : [line]))
    .flatMap((line) => (NUMBERED.test(line) ? line.split(AT_NUMBER) : [line]))
    .flatMap((line) => (isEveryUnit(line) ? [line] : line.split(BETWEEN)))
    .flatMap((line) => (isEveryUnit(line) ? [line] : line.split(SLASH)))
    .flatMap((line) => (BEGINS_WITH_UNIT.test(line) ? line.split(dashIn(line)) : [line]))
    .flatMap((line) => line.split(AT_PART))
    .map((owner) =>
      singleSpaced(owner)
        .replace(LEADING, '')
        .replace(LABEL_LEADING, '')
        .replace(PART_LEADING, '')
        .replace(CONJUNCTION, ''),
    )
    .filter(
      (owner, _, { length }) =>
        length === 1 || !(PART_ALONE.test(owner) || LABEL_ALONE.test(owner)),
    )
    .map((owner) => (BEGINS_WITH_UNIT.test(owner) ? owner.replace(STOP, '') : owner));
  return unique(withDoers(restored(owners)).filter((owner) => !isNobody(owner)));
}

/** 📌 กองคลัง, กองช่าง ✔: a picture is no part of a name; a bullet and an arrow part names. */
const SIGNS = /(?![▪▫▶◀➡⬅⬆⬇↔])[\p{Extended_Pictographic}✓✗✘★☆◆◇■□]\ufe0f?/gu;
const MAY_SIGN = /[\u2190-\u2bff\ud83c-\ud83e]/;

export function withoutSigns(text: string): string {
  return MAY_SIGN.test(text) ? text.replace(SIGNS, ' ') : text;
}

/** `1/ กองคลัง 2/ กองช่าง`. */
const SLASHED_NUMBER = /(^|\s)([0-9๐-๙]{1,2})\/(?=\s[ก-๙])/g;

/** Who of its own people does it, said on a line of its own, is said of the unit above: กองคลัง, and below โดยงานพัสดุ. */
function withDoers(owners: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const owner of owners) {
    const above = /^(?:ดำเนินการ)?โดย/.test(owner) ? whole.pop() : undefined;
    whole.push(above === undefined ? owner : `${above} ${owner}`);
  }
  return whole;
}

const BEGINS_WITH_UNIT = new RegExp(`^ ?${UNIT}`);

function dashIn(line: string): RegExp {
  return /^ ?ฝ่าย/.test(line) ? DASHED_SECTIONS : DASHED;
}

/** What says that nobody is named yet, or nothing at all; see `nobodyKey`. */
const NOBODY =
  /^(?:(?:ยัง)?ไม่(?:มี|ระบุ|กำหนด|มอบหมาย|แต่งตั้ง|ทราบ|ชัดเจน|ได้(?:ระบุ|กำหนด|มอบหมาย|แต่งตั้ง))(?:ตัว)?(?:ผู้รับผิดชอบ|(?:หน่วยงาน|เจ้าภาพ)(?:ที่)?(?:รับผิดชอบ|หลัก)?)?|(?:รอ|อยู่ระหว่าง|ระหว่าง)(?:การ)?(?:มอบหมาย|กำหนด|แต่งตั้ง|ระบุ|พิจารณา|แจ้ง|คำสั่ง|ยืนยัน)(?:หน้าที่|งาน|ผู้รับผิดชอบ|หน่วยงาน)?|ว่าง|na|nil|none|tb[adc]|unassigned|notassigned|notyetassigned|unknown)?$/;

/** Whether a text names no owner: ไม่มี, N/A, รอมอบหมาย, …, ? */
function isNobody(text: string): boolean {
  return text.length < MOST_LETTERS && NOBODY.test(text.replace(NO_LETTERS, '').toLowerCase());
}

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]/gu;

/** Marks that stand for the owner of the row above: `"`, `〃`, `''`. */
export function isDitto(text: string): boolean {
  return /^[\s\-–—]{0,3}(?:["“”„〃″〝〞＂]{1,2}|['‘’′]{2}|,,|ditto|d\.?o\.?|เช่นเดียวกัน|เหมือนข้างบน)[\s\-–—]{0,3}$/i.test(
    text,
  );
}

export function unique(owners: readonly string[]): readonly string[] {
  return [...new Set(owners)];
}

/** Gives each unit the spelling that it was first asked for in: one unit is never two that differ by a space. */
export function sameSpelling(): (owner: string) => string {
  const spelt = new Map<string, string>();
  const firsts = new Map<string, string>();
  return (owner) => {
    const known = spelt.get(owner);
    if (known !== undefined) return known;
    const key = looseName(owner);
    const first = firsts.get(key) ?? owner;
    firsts.set(key, first);
    spelt.set(owner, first);
    return first;
  };
}
