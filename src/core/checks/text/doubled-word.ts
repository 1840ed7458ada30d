/** A word typed twice where Thai never has it so: only such words, since two right ones may meet (ที่ที่ดิน, การดำเนินการดำเนินไป). */
import { isWithin, protectedSpans } from '../../spelling/protected-spans';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { proseIn, readTexts } from '../prose';

interface Word {
  readonly word: string;
  /** What may stand before the two of them, or behind, and both are right. */
  readonly behind?: string;
  readonly before?: string;
}

/** Each with what stands around it where it is right: ติด|ตามตามแผน. */
const PARTICLES: readonly Word[] = [
  { word: 'และ' },
  { word: 'หรือ' },
  { word: 'เพื่อ', before: 'น' },
  { word: 'เพื่อให้' },
  { word: 'โดย', before: 'สาร|เสด็จ' },
  { word: 'เป็น' },
  { word: 'จะ' },
  { word: 'ได้รับ' },
  { word: 'สำหรับ' },
  { word: 'เกี่ยวกับ' },
  { word: 'ตลอดจน' },
  { word: 'รวมทั้ง' },
  { word: 'ความ', before: 'ดัน' },
  { word: 'ผู้', before: 'ใหญ่' },
  { word: 'ใน', behind: 'ภาย|ข้าง|ด้าน|ชั้น', before: 'หลวง' },
  { word: 'ตาม', behind: 'ติด', before: 'รอย' },
  { word: 'กับ', behind: 'กำ|บัง|ตลับ', before: 'ดัก|ข้าว' },
  { word: 'ต่อ', behind: 'ติด|สืบ|ส่ง|พูด|ตัด', before: 'อายุ|สัญญา|ภาษี|ทะเบียน|เติม|เนื่อง|ไป|ว่า|สู้|ยอด|รอง' },
  { word: 'ในการ' },
];

/** One may end a clause and the next begin with it: with a blank between them both are right. */
const NOUNS: readonly Word[] = [
  { word: 'ผล', before: 'ไม้' },
  { word: 'แนวทาง', before: 'ละ|ที่' },
  { word: 'มาตรการ', before: 'ละ|ที่|ใด' },
  { word: 'หน่วยงาน', before: 'ละ|ที่|ใด' },
  { word: 'เจ้าหน้าที่', before: 'ละ|ที่|ผู้' },
  { word: 'ประชาชน', before: 'ที่|ผู้|คน' },
  { word: 'บุคลากร', before: 'ที่|ผู้' },
  { word: 'งบประมาณ', before: 'ที่|ราย' },
  { word: 'การป้องกัน' },
  { word: 'การปฏิบัติ' },
  { word: 'คุณธรรม' },
  { word: 'จริยธรรม' },
  { word: 'โปร่งใส' },
];

/** What the two of งานประชาสัมพันธ์|ประชาสัมพันธ์ข่าว are: whoever does it, and what is done. */
const DOERS = 'การ|ผู้|งาน|ฝ่าย|ศูนย์|ระบบ|แผน|คณะ|หน่วย|แบบ|ที่|กอง|กลุ่ม|นัก|เจ้าหน้าที่|ห้อง|หอ|เข้า|ร่วม|ใน|ตาม';
const VERBS = [
  'จัดทำ',
  'รายงาน',
  'ดำเนินการ',
  'ประชุม',
  'เผยแพร่',
  'ส่งเสริม',
  'ติดตาม',
  'ตรวจสอบ',
  'ประชาสัมพันธ์',
  'ประเมิน',
  'ทบทวน',
  'ปรับปรุง',
  'แต่งตั้ง',
  'อบรม',
];
const VERB_TWICE = `(?<!${DOERS})(?:${VERBS.map((word) => `${word}${word}`).join('|')})${notBefore('ละ|ตัว|ที่')}`;

/** Behind a word of a longer name both are right: สำนักปลัดเทศบาล|เทศบาลตำบล, สิ่งของ|ของเทศบาล. */
const IN_NAMES: readonly Word[] = [
  { word: 'ข้อมูล', behind: 'ฐาน|ศูนย์|คลัง|ระบบ|แหล่ง|ชุด', before: 'ที่|ละ' },
  { word: 'เทศบาล', behind: '[ก-๎]' },
];
const OF_OFFICES = 'เทศบาล|หน่วยงาน|อบต|องค์การ|สำนัก|กอง|ส่วน|ประชาชน|เจ้าหน้าที่|บุคลากร';

/** What begins with การ by itself, or is an act's name: การคลัง, การันตี. */
const NAMED_ACTS =
  'เงิน|คลัง|ค้า|เมือง|กุศล|กีฬา|บิน|ท่อง|เกษตร|\u0e31|ศึกษา|ประมง|พาณิชย์|ปกครอง|โยธา|ช่าง|เลือกตั้ง|ไฟฟ้า|ประปา|แพทย์|พัสดุ|เจ้าหน้าที่|ขนส่ง|ทาง|ประชุม|สอน|งาน|บัญชี|ณ์|จราจร';
/** Behind one of these the first การ ends no word: บริหารจัดการ|การใช้. */
const BEFORE_ACTS = '(?<=(?:^|[\\s(]|กับ|เพื่อ|ใน|ด้าน|ต่อ|มี|ของ|โดย|และ|ตาม|เป็น))';
/** Each of these is typed twice in certain places alone. */
const ONLY_IN_PLACES = ['ของ', 'ราชการ', 'ที่', 'การ', 'ให้'];
const BLANK = '[ \\u00a0]?';

const DOUBLED = new RegExp(
  [
    ...PARTICLES.map((word) => twice(word, BLANK)),
    ...[...NOUNS, ...IN_NAMES].map((word) => twice(word, '')),
    VERB_TWICE,
    `(?<!สิ่ง|เจ้า|ข้าว|ส่ง|รับ|ให้|แจก|ซื้อ|เก็บ|มอบ|คืน|ขน|ตรวจ|นำ|สิน)ของ${BLANK}ของ(?=${OF_OFFICES})`,
    '(?<=ส่วน)ราชการราชการ(?!ส่วน)',
    '(?<=ที่)ที่ที่(?=รับผิดชอบ|เกี่ยวข้อง|ได้รับ|มี|เป็น|ต้อง|จะ|กำหนด|[\\s])',
    `${BEFORE_ACTS}การ${BLANK}การ(?!${NAMED_ACTS})`,
    `${BEFORE_ACTS}ให้${BLANK}ให้(?=บริการ|ความรู้|ประชาชน|เจ้าหน้าที่|บุคลากร|ข้อมูล)`,
  ].join('|'),
  'g',
);

/** With what may stand around them left to `DOUBLED`: one look is cheaper than all of that at every letter. */
const HINT = new RegExp(
  [...PARTICLES, ...NOUNS, ...IN_NAMES]
    .map(({ word }) => word)
    .concat(VERBS, ONLY_IN_PLACES)
    .map((word) => `${word}${BLANK}${word}`)
    .join('|'),
);

function twice({ word, behind, before }: Word, between: string): string {
  const notBehind = behind ? `(?<!${behind})` : '';
  return `${notBehind}${word}${between}${word}${notBefore(before)}`;
}

/** A vowel goes on with the word. */
function notBefore(before: string | undefined): string {
  return `(?![ะาำๅ\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]${before ? `|${before}` : ''})`;
}

/** Half of each is the word. */
function once(doubled: string): string {
  return doubled.slice(0, Math.floor(doubled.replace(/[ \u00a0]/, '').length / 2));
}

interface Doubled {
  readonly index: number;
  readonly seen: string;
}

function doubledIn(text: string): readonly Doubled[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(DOUBLED)]
    .map(({ index, 0: seen }) => ({ index, seen }))
    .filter(({ index, seen }) => !isWithin(protectedSpans(text), index, index + seen.length));
}

export const textDoubledWord = defineRule<
  'text/doubled-word',
  { readonly seen: string; readonly meant: string }
>({
  name: 'text/doubled-word',
  severity: 'warning',
  source: 'dictionary',
  look: (context) =>
    readTexts(
      context,
      (text) =>
        doubledIn(text)
          .slice(0, 1)
          .map(({ seen }) => ({
            details: { seen: short(seen), meant: once(seen) },
            asks: true as const,
          })),
      proseIn(context),
    ),
  offer: (text) =>
    doubledIn(text).reduceRight(
      (done, { index, seen }) =>
        done.slice(0, index) + once(seen) + done.slice(index + seen.length),
      text,
    ),
  message: {
    th: ({ seen, meant }) => `“${seen}” น่าจะพิมพ์ซ้ำ ควรเป็น “${meant}” กรุณาตรวจ`,
    en: ({ seen, meant }) => `“${seen}” looks typed twice. “${meant}” is enough. Check it.`,
  },
  about: {
    th: 'คำเดียวกันพิมพ์ติดกันสองครั้ง เช่น “และและ” “ได้รับได้รับ” ควรเหลือคำเดียว ระบบเสนอแก้ให้ คำที่ซ้ำกันได้โดยถูกต้อง เช่น “ที่ที่ดิน” “ครั้งละ” จะไม่แจ้ง',
    en: 'One word typed twice in a row (และและ, ได้รับได้รับ); ITA Memo offers to keep one. Words that may rightly meet (ที่ที่ดิน) are left alone.',
  },
});
