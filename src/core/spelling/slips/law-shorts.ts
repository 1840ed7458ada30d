/** Short names of laws without their full stops (พรบ., พร.บ.), and those that official papers write in full (กม., รธน.). */

export interface LawShort {
  readonly index: number;
  readonly wrong: string;
  readonly right: string;
  readonly asks: boolean;
}

/** What a sentence has right before a law without a blank; behind any other letter the same ones are part of a word. */
const LEAD = '(?<=(?:^|[^ก-๎])|ตาม|ของ|แห่ง|ใน|และ|หรือ|กับ|ว่าด้วย|ร่าง|ต่อ|ผิด|จาก|เป็น|มี|แก้ไข)';
/** What laws are called: พรบจัดซื้อจัดจ้าง. */
const CALLED =
  'ข้อมูลข่าวสาร|จัดซื้อ|การ|คุ้มครอง|ว่าด้วย|ประกอบ|คอมพิวเตอร์|งบประมาณ|เทศบาล|สภาตำบล|องค์การ|องค์กร|อำนวยความ|วิธี|ระเบียบ|ควบคุม|สาธารณสุข|โรงงาน|รักษาความ|ป้องกัน|ภาษี|ที่ดิน|ขุดดิน|ผังเมือง|กำหนด|บำเหน็จ|บริหาร|มาตรฐาน|ส่งเสริม|วินัย|ปปช|ฉุกเฉิน|เลือกตั้ง|จราจร|ล้างมลทิน|จัดตั้ง|เงินเดือน|ฉบับ';
const END = `(?![ก-๎.])|(?=${CALLED}|\\s?มาตรา)`;

/** By the letters of the short name: each is read whatever full stops and blanks stand between them. */
const WITH_STOPS: readonly (readonly [letters: string, right: string])[] = [
  ['พรบ', 'พ.ร.บ.'],
  ['พรก', 'พ.ร.ก.'],
  ['พร[ฎฏ]', 'พ.ร.ฎ.'],
  ['พรป', 'พ.ร.ป.'],
  ['ปพพ', 'ป.พ.พ.'],
  ['ปวิอ', 'ป.วิ.อ.'],
  ['ปวิพ', 'ป.วิ.พ.'],
];

const LETTER = /\[[^\]]*\]|วิ|[ก-ฮ]/g;

interface Form {
  readonly pattern: RegExp;
  readonly right: string;
  readonly asks: boolean;
}

function formOf([letters, right]: (typeof WITH_STOPS)[number]): Form {
  const each = letters.match(LETTER) ?? [];
  // A blank between letters without a full stop is a word's end.
  const dotted = each.join('\\.\\s?');
  const close = each.join('\\.?');
  return {
    pattern: new RegExp(`${LEAD}(?:${dotted}\\.|${close}(?:\\.|${END}))`, 'g'),
    right,
    asks: false,
  };
}

const FORMS: readonly Form[] = [
  ...WITH_STOPS.map(formOf),
  // In full, as an official paper has it.
  { pattern: new RegExp(`${LEAD}รธน(?:\\.|${END})`, 'g'), right: 'รัฐธรรมนูญ', asks: true },
  // A kilometre is written so as well: only where a law is spoken of.
  {
    pattern:
      /(?<=(?:ตาม|ผิด|ข้อ|ด้าน|ความรู้|ร่าง|แก้ไข|บังคับใช้|ขัด|ว่าด้วย)\s?)ก\.?ม\.(?!\s?(?:ที่|[0-9๐-๙]))|(?<![ก-๎0-9๐-๙]\s?)ก\.?ม\.(?=\s?(?:จัดซื้อ|ท้องถิ่น|ปกครอง|ข้อมูลข่าวสาร|ป\.?ป\.?ช|อาญา|แพ่ง|แรงงาน|ว่าด้วย|ผังเมือง|ควบคุม|สาธารณสุข))/g,
    right: 'กฎหมาย',
    asks: true,
  },
];

const HINT = /พ\.?\s?ร\.?\s?[บกฎฏป]|รธน|ก\.?ม\.|ป\.?พ\.?พ|ป\.?วิ\.?[อพ]/;

/** In the text's order. */
export function lawShortsIn(text: string): readonly LawShort[] {
  if (!HINT.test(text)) return [];
  return FORMS.flatMap(({ pattern, right, asks }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: wrong, index }) =>
      wrong === right ? [] : [{ index, wrong, right, asks }],
    ),
  );
}
