/** Which column a heading may stand over; matched loosely, because every office words its own. */
import { foldThai } from '../text/spelling';
import type { Status } from './measure';
import { isWantedEvidence } from './results/evidence-heads';
import { statusOfHeading } from './status/status-words';

/** A column of the measures sheet; `status` is the one column in words. */
export type ColumnName =
  | 'number'
  | 'title'
  | 'method'
  | 'owners'
  | 'followUp'
  | 'status'
  | 'note'
  | Status;

/** The official headings, in the official order: set-up writes them, messages name columns by them. */
export const OFFICIAL_HEADINGS: Readonly<Record<ColumnName, string>> = {
  number: 'ลำดับ',
  title: 'มาตรการ',
  method: 'ขั้นตอนหรือวิธีการ',
  owners: 'ผู้รับผิดชอบ',
  followUp: 'การกำกับติดตาม',
  status: 'สถานะการดำเนินการ',
  'not-started': 'ยังไม่ดำเนินการ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการเสร็จเรียบร้อยแล้ว',
  note: 'หมายเหตุ',
};

/** Longer texts are titles of the sheet or cells of the table, not headings. */
const LONGEST_HEADING = 60;
/** Enough to tell that a text is too long, though most of it were white space. */
const MOST_FOLDED = 500;

/** Forms number their heads, or those under one: (1) ยังไม่ดำเนินการ, 2. อยู่ระหว่างดำเนินการ, ค. แล้วเสร็จ. */
const ORDINAL =
  /^(?:[([]?(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})?|[ก-ฮa-z])[.)\]]{1,2}|[0-9๐-๙]{1,2}\.[0-9๐-๙]{1,2}\s)\s*(?=[\p{L}#])/iu;

const NUMBER =
  /^(?:(?:ลำดับ(?:ที่|มาตรการ)?(?:ข้อ)?|อันดับ(?:ที่)?|เลขที่มาตรการ|ที่|ข้อ(?:ที่)?|เลขที่|เลขข้อ|มาตรการที่)(?:no|item)?|no|#|number|item)$/;

/** Headings whose word settles the column wherever it stands. */
const SETTLED: readonly (readonly [RegExp, ColumnName])[] = [
  // สถานะ (ผู้รับผิดชอบ) says whose word it is.
  [/^(?:สถานะ|สถานภาพ|status)(?!(?:ของ)?(?:การ)?(?:กำกับ|ติดตาม))/, 'status'],
  [/รับผิดชอบ|owner|responsib/, 'owners'],
  [/กำกับ|ติดตาม|follow-?up|monitor/, 'followUp'],
  [/สถานะ|สถานภาพ|status/, 'status'],
  [/หมายเหตุ|หลักฐาน|note|remark|evidence/, 'note'],
];

/** Headings that give way to a surer one elsewhere in the row. */
const WEAK: readonly (readonly [RegExp, ColumnName])[] = [
  [
    /^(?:(?:สรุป|รายงาน(?!ผลการดำเนิน(?:การ|งาน)(?:ต่อ|ให้|ทุก|เป็น|ราย)))?ผลการดำเนิน|สรุปผล$|(?:สรุป)?ผล(?:รอบ|ไตรมาส|งวด|ครึ่งปี|ณ|ปี(?:งบประมาณ)?(?:พศ)?[0-9๐-๙]|[0-9๐-๙]{1,2}เดือน)|ผลการปฏิบัติ|ผลดำเนิน|รายงานความ(?:ก้าวหน้า|คืบหน้า)(?!ต่อ|ให้|ทุก|เป็น|ราย)|(?:ร้อยละ|%)?(?:ของ)?(?:ความ)?(?:ก้าวหน้า|คืบหน้า)|(?:ร้อยละ|%)?(?:ของ)?(?:ผล|ความ)สำเร็จ|progress|%?complet)|^(?:ผล)?(?:การ)?(?:ดำเนินการ)?(?:แล้ว|เสร็จ)(?:เสร็จ)?(?:หรือ)?(?:ยัง(?:ไม่(?:ได้)?(?:ดำเนินการ|เสร็จ|แล้วเสร็จ))?|ไม่(?:แล้ว)?เสร็จ)$/,
    'status',
  ],
  [
    /^(?:(?:ชื่อ)?หน่วยงาน(?:เจ้าภาพ|เจ้าของเรื่อง|หลัก|ดำเนินการ|ภายใน)?|ส่วนราชการ(?:เจ้าของเรื่อง)?|(?:ผู้)?(?:ที่)?(?:ได้)?(?:รับ)?มอบหมาย(?:ให้)?|เจ้าหน้าที่(?:ผู้)?ดำเนินการ|ผรบ|pic|สำนัก|กอง|ฝ่าย|งาน|(?:สำนัก|กอง|ฝ่าย|งาน|ส่วน){2,4}|เจ้าภาพ(?:หลัก)?|ผู้ดำเนิน(?:การ|งาน)|ผู้ปฏิบัติ(?:งาน)?|เจ้าของ(?:งาน|เรื่อง|โครงการ)|หน่วยดำเนินการ|department|dept|division|unit|who|incharge|assignedto|assignee)$/,
    'owners',
  ],
  [
    /^(?:(?:ชื่อ)?รายการ(?:ดำเนินการ|ดำเนินงาน)?|ชื่องาน|งานที่(?:ต้อง|จะ)?(?:ทำ|ดำเนินการ)|(?:สิ่ง|เรื่อง)ที่(?:ต้อง|จะ)?ดำเนินการ)$/,
    'title',
  ],
  [/^(?:รหัส(?:มาตรการ|กิจกรรม|โครงการ)?|code|ข้อoit|oit)$/, 'number'],
  [/^(?:how|วิธี|กระบวนการ(?:ดำเนินงาน)?|รายละเอียด(?:การ?ดำเนิน(?:การ|งาน))?)$/, 'method'],
];

/** A heading that begins so; further on it may say of what: เป้าหมายของมาตรการ. */
const SURE_TITLE = /^(?:ชื่อ|รายชื่อ|รายการ)?(?:มาตรการ|measure)/;
const TITLE = /มาตรการ|measure/;
const METHOD = /ขั้นตอน|วิธีการ|วิธีดำเนิน|วิธีปฏิบัติ|แนวทาง|กิจกรรม|method|procedure|step|activit/;
/** มาตรการ/กิจกรรม is a title; กิจกรรม alone is one only where nothing else is. */
const MAYBE_TITLE = /กิจกรรม|โครงการ|แนวทาง|activit/;
/** ภาพกิจกรรม, วันที่จัดกิจกรรม: when it was, and where it can be seen. */
const OF_EVENT =
  /^(?:(?:รูป)?ภาพ(?!รวม)|รูป(?!แบบ)|วัน(?:เดือนปี)?(?:ที่)?|เดือนที่|สถานที่|ลิ้?ง[กค]|คลิป|วิดีโอ|ผู้เข้าร่วม|จำนวน(?:คน|ครั้ง|ผู้))/;

/**
 * The columns a text may head, surest first; [null, x] where x is only a second choice.
 * Empty for a text that is no heading.
 */
export function columnsHeadedBy(given: string): readonly (ColumnName | null)[] {
  const text = withoutChoices(given);
  const heading = asMeant(foldHeading(text)).replace(WITH_OWNER, '$1');
  if (heading.length > LONGEST_HEADING) return [];
  const plain = text.trim().replace(ORDINAL, '');
  const status = statusOfHeading(plain);
  if (status) return [status];
  if (NUMBER.test(foldHeading(plain))) return ['number'];
  const settled = SETTLED.find(([pattern]) => pattern.test(heading));
  if (settled) return settled[1] === 'note' && isWantedEvidence(heading) ? [] : [settled[1]];
  const weak = WEAK.find(([pattern]) => pattern.test(heading));
  if (weak) return [null, weak[1]];
  return titleOrMethod(heading);
}

/** มาตรการที่ท่านรับผิดชอบ, of a form that each unit fills in, and มาตรการ (ผู้รับผิดชอบ) head titles. */
const WITH_OWNER =
  /^((?:ชื่อ)?(?:มาตรการ|โครงการ|กิจกรรม|รายการ)(?:\/?(?:มาตรการ|กิจกรรม|โครงการ))?)\(?(?:ผู้|ที่(?:ท่าน|หน่วยงาน(?:ของท่าน)?)?(?:ได้)?)รับผิดชอบ\)?$/;

const IN_BRACKETS = /^([^()]{3,60})\(([^()]{5,140})\)\s*$/;

/** ผลการดำเนินการ (ดำเนินการแล้ว/ยังไม่ดำเนินการ) says what may be written below it, and is no longer heading for that. */
function withoutChoices(text: string): string {
  const [, heading = '', within = ''] = IN_BRACKETS.exec(text) ?? [];
  const choices = within.split(/[/,\n]|\sหรือ\s?/).map((each) => each.trim());
  const areStatuses = choices.length > 1 && choices.every((each) => statusOfHeading(each) !== null);
  return areStatuses ? heading.trim() : text;
}

/** Slips in the words that settle a column: with one of them the whole column would be lost. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/มาตราการ|มาตรกาน|มาตรการณ์/g, 'มาตรการ'],
  [/รับผิด(?:ขอบ|ชอป|ซอบ)|รับผิชอบ/g, 'รับผิดชอบ'],
  [/สถา(?:ณะ|นนะ|น่ะ|นณะ)/g, 'สถานะ'],
  [/หมายเห(?:ตู|ต|ตุุ)(?![ก-๎])/g, 'หมายเหตุ'],
  [/ขั?้?น(?:ตอน|ต้อน)/g, 'ขั้นตอน'],
  [/หลัก(?:ฐาณ|ถาน)/g, 'หลักฐาน'],
  [/กำกัย|กำกบ|กำก้บ/g, 'กำกับ'],
];

function asMeant(heading: string): string {
  return SLIPS.reduce((text, [slip, word]) => text.replace(slip, word), heading);
}

/** One form for comparing headings: no white space, punctuation or `(ต่อ)`. Of a long text only the beginning: none has it. */
export function foldHeading(text: string): string {
  return foldThai(text.slice(0, MOST_FOLDED))
    .replace(/\(ต่อ\)/g, '')
    .replace(/[()[\]{}.:：/\\_|*"'“”]+/g, '');
}

function titleOrMethod(heading: string): readonly (ColumnName | null)[] {
  if (OF_EVENT.test(heading)) return [];
  const title = heading.search(TITLE);
  const method = heading.search(METHOD);
  if (title === -1 && method === -1) {
    return MAYBE_TITLE.test(heading) ? [null, 'title'] : [];
  }
  if (method === -1) return SURE_TITLE.test(heading) ? ['title'] : [null, 'title'];
  if (title === -1) return MAYBE_TITLE.test(heading) ? ['method', 'title'] : ['method'];
  return title < method ? ['title', 'method'] : ['method', 'title'];
}
