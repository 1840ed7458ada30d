/** The words around a signature: who signs in which part, ranks, posts, and what stands in brackets but is no name. */

/** An order of the office itself (คำสั่งเทศบาลตำบล… ที่ ๑/๒๕๖๘) is a paper of its own. */
export const HEADING =
  /^[-–•\s]*(?:ข้อพิจารณา|(?:[0-9๐-๙]{1,2}[.)]\s*)?(?:ความเห็น|ความคิดเห็น|คำสั่ง(?!.{1,60}ที่\s?[0-9๐-๙])|ข้อสั่งการ|คำพิจารณา|คำวินิจฉัย|ผลการพิจารณา|การสั่งการ))/;
export const LONGEST_HEADING = 90;

export const SIGNED = /^\(?\s*(?:ลงชื่อ|(?:ลงนาม|ลายมือชื่อ)(?=[\s.…_):]|$))\s*\)?\s*[:：]?/;

/** A rank stands before the bracket, or on the dots above it. */
export const RANK =
  /^(?:(?:ว่าที่\s?)?(?:(?:ร้อยตำรวจ|พันตำรวจ|นาวาอากาศ|เรืออากาศ|พันจ่าอากาศ|จ่าอากาศ|สิบตำรวจ|จ่าสิบ|พันจ่า|ร้อย|พัน|เรือ|สิบ|จ่า)(?:ตรี|โท|เอก|ตำรวจ)|[รพ]\.[ตทอ]\.(?:[ตทอ]\.)?|[สจ]\.(?:[สต]\.)?[ตทอ]\.|พ\.จ\.[ตทอ]\.)(?:\s?หญิง)?|ดาบตำรวจ|ด\.ต\.)(?=$|[\s.…(])/;

const TITLES = '(?:นาย|นางสาว|นาง|น\\.\\s?ส\\.)';
export const TITLED = new RegExp(`^${TITLES}`);
/** How a name in brackets begins that is somebody's, whatever else stands on its line. */
export const PERSON =
  /^(?:นาย|นาง|น\.\s?ส\.|ว่าที่|ดร\.|(?:จ่า|พันจ่า|สิบ|ร้อย|พัน|เรือ)(?:ตรี|โท|เอก|สิบ|ตำรวจ)|[สจรพด]\.(?:[จสต]\.)?[ตทอ]\.)/;
const WORD = '[ก-๙.]{2,30}';
const RANKS =
  '(?:(?:ว่าที่ ?)?(?:(?:จ่า|พันจ่า|จ่าสิบ|สิบ|ร้อย|พัน|เรือ)(?:ตรี|โท|เอก)|[สจรพ]\\.(?:[จส]\\.)?[ตทอ]\\.)(?: ?หญิง)?)';
/** A name that stands in no brackets: a title or a rank, and two words. */
export const FULL_NAME = new RegExp(`^(?:${TITLES}|${RANKS}|ดร\\.) ?${WORD} (?:ณ )?${WORD}(?=$| )`);

export const DRAFTED = /ผู้(?:จัดทำ|รายงาน|เสนอ|ร่าง|พิมพ์|บันทึก)/;
const DOES =
  '(?:จัดทำ|รายงาน|เสนอ|ร่าง|พิมพ์|บันทึก|ตรวจ(?:สอบ|ทาน|ร่าง|พิจารณา)?|ทาน|เห็นชอบ|ให้ความเห็น(?:ชอบ)?|อนุมัติ|อนุญาต|รับรอง|รับทราบ|ทราบ|พิจารณา|กลั่นกรอง|สั่งการ|ลงนาม|กำกับ(?:ดูแล|ติดตาม)?|ควบคุม)(?:ข้อมูล|รายงาน|เรื่อง|บันทึก|เอกสาร|แผน|มาตรการ|ความถูกต้อง){0,2}';
/** What somebody does with the memo, on a line of its own: no post. */
export const ROLE = new RegExp(`^\\(?ผู้${DOES}\\)?[\\s:.…]*$`);
/** The same behind the dots to sign on. */
export const ROLE_BEHIND = new RegExp(`(?:^|\\s)\\(?(ผู้${DOES})\\)?[\\s:.…]*$`);
/** The same before a name on its line. */
export const ROLE_BEFORE = new RegExp(`^(?:ชื่อ)?(ผู้${DOES}) ?[:：]? ?(?=[(ก-ฮ])`);

/** How a post begins that nobody is called by. */
const POST =
  '(?:ปลัด(?=$|[เอฯ\\s])|รอง(?:ปลัด|นายก|ผู้|หัวหน้า|ประธาน)|นายก(?:เทศมนตรี|องค์การ|อบ[ตจ]|เมือง|ฯ)|หัวหน้า|ผู้|นัก(?:วิชาการ|วิเคราะห์|ทรัพยากร|บริหาร|จัดการ|พัฒนา|ประชา|ป้องกัน|สันทนาการ|การ)|นิติกร|นายช่าง(?:โยธา|ไฟฟ้า|สำรวจ|เครื่อง|เขียน|ผัง)|วิศวกร|สถาปนิก|เจ้า(?:พนักงาน|หน้าที่)|พนักงาน|ครู(?:ผู้|ชำนาญ)|ประธาน|ที่ปรึกษา|เลขานุการ|ตำแหน่ง|ผอ\\.|รักษา(?:ราชการ|การ)|ปฏิบัติ(?:ราชการ|หน้าที่|การแทน))';
export const POST_ALONE = new RegExp(`^${POST}`);

const LEVELS = '(?:ปฏิบัติ(?:การ|งาน)|ชำนาญ(?:การ|งาน)(?:พิเศษ)?|เชี่ยวชาญ(?:พิเศษ)?|ทรงคุณวุฒิ|อาวุโส)';
/** A level is written to its post without a blank. */
export const LEVEL = new RegExp(`^${LEVELS}(?=$|\\s)`);
export const MORE_POST = new RegExp(
  `^\\(?(?:รักษา|ร?รก\\.|รรท\\.|ปฏิบัติ|ทำการ|ปลัด|นายก|รอง|หัวหน้า|ผู้|นัก|นิติกร|เจ้า|ประธาน|ที่ปรึกษา|เลขานุการ|ตำแหน่ง|ระดับ|${LEVELS}(?=$|\\s)|${POST})`,
);
export const ACTING_END = /(?:แทน|ในตำแหน่ง|หน้าที่|รักษาการ|รก\.|รรท\.)$/;
export const NOT_A_POST =
  /^(?:เรียน|[-–•]|เห็น(?:ควร|ชอบ)|ทราบ|เพื่อ|อนุมัติ|อนุญาต|พิจารณา|วันที่|โทร|ตาราง|เอกสาร|จึง|ตามที่|บัดนี้|[/\\]|หมายเหตุ|[0-9๐-๙]|ผล|มาตรการ|☐|☑|\(\s*\)|ผู้(?:ประสานงาน|ติดต่อ))/;

/** Who has typed a copy, and who has read it over: a stamp's lines, and nobody's part in the memo. */
export const CLERK = /^ผู้(?:ร่าง|พิมพ์|ทาน|ตรวจ(?!สอบ|ทาน|ร่าง|พิจารณา))/;

export const VACANT =
  /^[-–—\s]*(?:(?:ตำแหน่ง|อัตรา)?ว่าง|ชื่อ(?:\s?[-–/]?\s?(?:นาม)?สกุล)?(?:\s?ตัวบรรจง)?)[-–—\s]*$/;
/** What else stands in brackets there: how it was signed, what was decided, a stamp, a day. */
export const NO_NAME =
  /^(?:ต่อ|ลงชื่อ.*|ลงนาม.*|ลงลายมือ.*|ลายมือชื่อ.*|ลายเซ็น.*|เซ็น.*|อิเล็กทรอนิกส์.*|e-?sign.*|signed.*|ตัวบรรจง|ร่าง|ลับ|ด่วน.*|สำเนา.*|คู่ฉบับ|ประทับตรา.*|ตราประทับ.*|ถ้ามี|ทราบ.*|ตาม.*|เอกสาร.*|แนบ.*|รายละเอียด.*|เฉพาะ.*|กรณี.*|สำหรับ.*|ดัง.*|เทศบาล.*|องค์การ.*|อบ[ตจ].*|เห็น(?:ควร|ชอบ|ด้วย).*|อนุมัติ.*|อนุญาต.*|เพื่อ.*|ดำเนินการ.*|วันที่.*|วัน\s?\/.*|[^0-9๐-๙]*[0-9๐-๙].*|[ก-ฮ]{1,2}|โปรดระบุ.*|integrity.*|ita)$/i;

/** Whoever certifies a copy signs no memo. */
export const COPY = /^\(?(?:ขอ)?(?:สำเนา(?:คู่ฉบับ)?ถูกต้อง|รับรองสำเนา|รับรองว่าเป็นสำเนา)/;
/** The end of an announcement or an order that is kept with the memo. */
export const OTHER_PAPER = /^(?:จึง)?(?:ประกาศ|สั่ง|ให้ไว้|ทั้งนี้\s?สั่ง)\s?(?:มา\s?)?ณ\s?วันที่/;
