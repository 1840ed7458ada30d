/** The vowels ใ and ไ, which sound the same: ใ stands in twenty words, and everywhere else it is a slip. */
import type { Slip } from '../slips';

/** As far as they have to be told from others: หลงใหล, สะใภ้, ใกล้. */
const WORDS_WITH_MUAN = 'กล้|คร|จ|ช่|ช้|ด(?![่้])|ต้|น|บ|ฝ่|ภ้|ย|ส|หญ่|หม่|ห้|หล';
/** แก้ใข, ใม่, ใด้. */
const NOT_MUAN = new RegExp(`ใ(?!${WORDS_WITH_MUAN})(?=[ก-ฮ])`, 'g');

/** Words of those twenty that are no others where they are written with ไ: but ร้องไห้, ไต้หวัน, ตะไคร้. */
const MUAN_MEANT = new RegExp(
  `ไ(?:${[
    'ห้(?<!(?:ร้อง|ร่ำ|สะอื้น)...)',
    'ช้|หญ่|หม่|กล้|ส่|ฝ่',
    'ต้(?!หวัน|ฝุ่น|ก๋ง|เท้า)(?<!ขี้...)',
    'คร(?![้่สต])(?<!(?:ตะ|คลาย)...)',
    'ด(?![ก-๎])(?<=(?:ผู้|สิ่ง|หนึ่ง|อย่าง|ประการ)..)',
    'จ(?<=(?:สน|ตั้ง|พอ|เข้า|มั่น|ร่วม|จูง|เต็ม)..)',
    'ส(?![่้])(?<=(?:โปร่ง|สด)..)',
    'บ(?=เสร็จ|สำคัญ|อนุญาต|สมัคร|แจ้ง|รับรอง)',
    'น(?=วันที่|การ|เดือน|ปี|พื้นที่|ระดับ|ส่วน|หน่วยงาน|สังกัด)',
  ].join('|')})`,
  'g',
);

/** Nearly no text has one: one look is cheaper than a list of both. */
const ANY = new RegExp(`${NOT_MUAN.source}|${MUAN_MEANT.source}`);

/** As much of the word before as a message shows, from where a syllable may begin. */
const BEFORE = /[ก-ฮเ-ไ][ก-๎]{0,5}$/;
const SHOWN_BEFORE = 6;
/** The letters that the vowel is spoken with. */
const BEHIND = /^[ก-ฮ][ก-ฮ่-๋]{0,2}/;

/** In the text's order. */
export function aiSlipsIn(text: string): readonly Slip[] {
  if (!ANY.test(text)) return [];
  const found = [
    ...[...text.matchAll(NOT_MUAN)].map(({ index }) => slipAt(text, index, 'ไ')),
    ...[...text.matchAll(MUAN_MEANT)].map(({ index }) => slipAt(text, index, 'ใ')),
  ];
  return found.sort((one, other) => one.index - other.index);
}

function slipAt(text: string, at: number, vowel: string): Slip {
  const [before = ''] = BEFORE.exec(text.slice(Math.max(0, at - SHOWN_BEFORE), at)) ?? [];
  const [behind = ''] = BEHIND.exec(text.slice(at + 1)) ?? [];
  return {
    index: at - before.length,
    wrong: before + text[at] + behind,
    right: before + vowel + behind,
  };
}
