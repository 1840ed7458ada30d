/**
 * What the head of a column says of what stands below it: the plan, what was done, or neither. Letters, reports, checks,
 * answers and the next year's sheet all ask here.
 */

/** Whatever stands before it, what is told so is still to come: จำนวนเป้าหมาย, วันที่ตามแผน, เอกสารที่ต้องส่ง, ตัวอย่างหลักฐาน. */
const PLANNED =
  /คาด|เป้าหมาย|ตัวชี้วัด|แผน(?!ก(?!า))|กำหนด|(?<!ถูก)ต้อง|มุ่งหวัง|ประสงค์|จะ(?:ได้รับ|เกิด)|ที่จะ|ควร|^(?:ราย(?:การ|ชื่อ))?ตัวอย่าง|\(ตัวอย่าง\)|target|planned|\bplan\b|expected|\bdue\b|required|sample|example/i;
/** ที่เกิดขึ้นจริง is told beside what was planned. */
const REAL = /จริง|actual/i;
/** Of what is to come of it, more often than of what has. */
const HOPED = /ผลผลิต/;
/** Who does it, and how or when it is to be done and watched. */
const ABOUT =
  /ผู้(?!เข้า|ร่วม|ผ่าน|ได้รับ)|^(?:ชื่อ|วิธี|รูปแบบ|แบบ|ความถี่|ช่วงเวลา|ระยะเวลา|รอบ|หน่วยงาน|เจ้าหน้าที่|การกำกับ|การติดตาม|ผลประโยชน์)/;
/** What a unit is asked, what the work follows, and where the measure comes from. */
const OF_ELSE =
  /ทวง|เตือน|^(?:ข้อ|รหัส)?\s?(?:ita|oit)(?![a-z])|(?:ระเบียบ|ข้อบังคับ|ประกาศ|คำสั่ง|หนังสือ|มาตรฐาน)(?:ต่าง\s?ๆ\s?)?ที่เกี่ยวข้อง|^(?:ข้อ)?กฎหมาย|^ที่มา(?:ของ|และ)/i;

/** It tells of the plan. */
export function isPlanned(name: string): boolean {
  return PLANNED.test(name) && !REAL.test(name);
}

/** It tells of the plan, of people, or of how it is watched: of no result, whatever word for one stands in it. */
export function isNoResult(name: string): boolean {
  return isPlanned(name) || HOPED.test(name) || ABOUT.test(name) || isOfElse(name);
}

export function isOfElse(name: string): boolean {
  return OF_ELSE.test(name);
}

/** Which evidence is to be given, and none that is: หลักฐานที่ต้องแนบ. What a checker still wants (ที่ต้องแก้ไข) is no plan. */
export function isWantedEvidence(heading: string): boolean {
  return WANTED.test(heading);
}

const WANTED =
  /^ตัวอย่าง|(?:ที่|ซึ่ง)(?:จะ|ควร|คาด|กำหนด|ต้อง(?!(?:ส่ง|แนบ)?เพิ่ม|แก้|ปรับ|ส่งใหม่))|^(?:evidence|documents?|notes?)\s?(?:required|needed|expected)|^(?:required|expected|sample)\s?(?:evidence|documents?)/i;

/** Of a report, and of no day on which something was done. */
const REPORTS =
  'เริ่ม|สิ้นสุด|ครบ|รายงาน|ส่ง|แจ้ง|ทวง|ติดตาม|กำกับ|ตรวจ|บันทึก|กรอก|รับ|นัด|ทำการ|อั[ปพ]เด[ตท]|ปรับปรุงข้อมูล|start|due|report|sent';
/** In letters and digits alone, as all that follows. */
const WHEN = [
  `(?:วัน(?:ที่)?|วันเดือนปี(?:ที่)?|วดป(?:ที่)?|เมื่อ(?:ใด|ไร|วันที่)?|date)(?!(?:ที่)?(?:${REPORTS}))`,
  'เดือน(?:ที่)?(?:ได้)?(?:ดำเนินการ|จัด|ทำ|เผยแพร่|ประกาศ|แล้วเสร็จ)',
  '(?:ลงวันที่|ลว)(?!ก)',
  // ดำเนินการเมื่อ, ลงเว็บวันที่, เลขที่/ลงวันที่; whose hand it is, and as of which day, shows nothing.
  `(?!${REPORTS}|ผู้|เจ้าหน้าที่|ลงชื่อ|ลายมือ|ข้อมูล|สถานะ|ระยะเวลา|ช่วง|แก้ไข|ปรับปรุงล่าสุด|ได้รับ|.{0,20}ณวันที่)[ก-๎]{2,30}(?:เมื่อ(?:วันที่)?|วันที่|วันเดือนปี)$`,
];
const HOW_MANY = [
  'จำนวน(?!เงิน|งบ|มาตรการ|กิจกรรม|โครงการ|วัน|เดือน|ปี|ผู้รับผิดชอบ|หน่วยงาน|กอง)',
  '(?:ผู้|คน)(?:เข้าร่วม|เข้าอบรม|เข้าประชุม|ผ่าน)',
];
const PAPERS = [
  '(?:เลข|ที่|เลขที่)(?:ของ)?(?:หนังสือ|คำสั่ง|ประกาศ|บันทึก|เอกสาร|สัญญา|ฎีกา)(?!แจ้ง|ติดตาม)',
  '(?:คำสั่ง|ประกาศ|หนังสือ|บันทึกข้อความ|ระเบียบ|สัญญา|โล่|เกียรติบัตร)(?!แจ้ง|ติดตาม|อ้างอิง)',
];
const WHERE = [
  '(?:หน้า|ที่อยู่)?เว็[บป]|(?:www|web|qr|คิวอาร์|โพสต?์?|เพจ|เฟ[ซส]|facebook|fb|youtube|ยูทูบ|คลิป|วิดีโอ|วีดิทัศน์|อินโฟ|photo|picture|image|file|folder|drive|attach|document|proof|detail|source|reference)',
  '(?:แหล่ง|ที่มา)(?!.{0,9}(?:งบ|เงิน|มาตรการ|ปัญหา|ความเสี่ยง|ตัวชี้วัด|โครงการ))|ช่องทาง|(?:ที่|สถานที่|การ|วัน)?เผยแพร่|(?:ข้อมูล|สิ่ง)?อ้างอิง|สถานที่|(?:ที่|สถานที่)?(?:จัด)?เก็บ',
  '(?:การ|สื่อ|ข่าว|ช่องทาง)?ประชาสัมพันธ์|(?:ภาพ)?ข่าว|สื่อ|(?:ชื่อ)?แฟ้ม|(?:รูป)?ภาพ(?!รวม)|รูป(?!แบบ)',
];
const WHAT = [
  'รายละเอียด(?!งบ|มาตรการ|โครงการ)|(?:ข้อมูล)?เพิ่มเติม|ข้อมูล(?:ประกอบ|สนับสนุน|เชิงประจักษ์)|(?:คำ)?อธิบาย|สิ่งยืนยัน',
  '(?:กิจกรรม|งาน|การ)(?:ที่)?(?:ได้)?(?:จัด|ทำ|ดำเนินการ|ปฏิบัติ)(?:ไป|จริง|แล้ว)?',
  // What it really was, whatever it is; but no money.
  '(?!ผู้|.{0,30}(?:งบ|เงิน|จ่าย|บาท))[ก-๎]{2,40}จริง$',
];
const SHOWS = new RegExp(`^(?:${[...WHEN, ...HOW_MANY, ...PAPERS, ...WHERE, ...WHAT].join('|')})`);

/** Behind the status such a head shows what was done: when, how many, under which number, where it can be seen. */
export function showsWork(heading: string): boolean {
  return SHOWS.test(lettersOf(heading)) && !isPlanned(heading) && !isOfElse(heading);
}

/** Planned as often as told: they show what was done only where the sheet has nothing that tells surer. */
const OUTCOMES = /^(?:ผลผลิต|ผลลัพธ์|outputs?$|outcomes?$)/;

export function isOutcome(heading: string): boolean {
  return OUTCOMES.test(lettersOf(heading)) && !isPlanned(heading);
}

/** Heads over a column that say that it is no evidence whatever its own head shows: whose it is, what it costs, when it is due. */
const OVER =
  /^(?:ผู้(?!เข้า|ร่วม|ผ่าน|ได้รับ|รับบริการ)|เจ้าหน้าที่|ลงชื่อ|ลายมือชื่อ)|(?<!ปี)งบประมาณ|วงเงิน|เบิกจ่าย|budget|ระยะเวลา|ช่วงเวลา|ห้วงเวลา|ปฏิทิน|กำกับ|ติดตาม|ตรวจ|(?:การ|วัน)(?:จัด)?ส่ง(?!เสริม)|(?:ข้อมูล|รายละเอียด)(?:ของ)?(?:มาตรการ|โครงการ|พื้นฐาน)|ความเสี่ยง/i;

/** It leaves to the head below it what that shows. */
export function isOpenHead(group: string): boolean {
  return !isPlanned(group) && !isOfElse(group) && !OVER.test(group);
}

function lettersOf(heading: string): string {
  return heading.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
}
