/** How names of an office's units begin, and the words that stand between them and beside them. */

const BUREAU = 'สำนัก(?:งาน)?(?:ปลัด|คลัง|ช่าง|การ)|กอง(?!ทุน|กลาง|หนุน|ทุก|ต่าง)[ก-๙]';
/** How the name of a unit begins. */
export const UNIT = `(?:${BUREAU}|ส่วน(?!ราชการ|กลาง|ร่วม|รวม|ตำบล|ท้องถิ่น|จังหวัด)[ก-๙]|ฝ่าย[ก-๙]|หน่วยตรวจสอบ)`;
/** The same written short; see `writtenOut`. */
export const SHORT_UNIT = '(?:(?:สน?ป|กค|กช|นตส|ตสน)\\.|ส\\.ป\\.(?!ก\\.))';
/** A unit that has sections, and how a section's name begins. */
export const DIVISION_NAME = `(?:${BUREAU}|${SHORT_UNIT})`;
export const SECTION = '(?:งาน|ฝ่าย|กลุ่ม|แผนก)[ก-๙]';
/** Whoever leads it. */
export const HEAD = '(?:ผู้อำนวยการ|ผอ\\.|หัวหน้า|หน\\.)\\s?';
/** Units of which there are many. */
export const SHORT_SCHOOL = 'ร\\.?\\s?ร\\.|รร\\s(?=เทศบาล|บ้าน|วัด|อนุบาล|อบ)';
export const SHORT_HOSPITAL = 'ร\\.?พ\\.?\\s?ส\\.?ต';
export const SCHOOL = `(?:โรงเรียน|${SHORT_SCHOOL}|ศูนย์พัฒนาเด็ก|ศ\\.?พ\\.?ด|สถานศึกษา|โรงพยาบาล|${SHORT_HOSPITAL}|สถานธนานุบาล)`;
export const LED_BY_DIRECTOR = `(?:โรงเรียน|${SHORT_SCHOOL}|โรงพยาบาล|${SHORT_HOSPITAL}|สถานศึกษา)`;
export const EVERY = 'ทุก\\s?(?:ๆ\\s?)?(?:สำนัก|กอง|ส่วน(?:ราชการ|งาน)?|หน่วยงาน)';
/** Words that put one unit beside another. */
export const WITH = '(?:และ|กับ|ร่วมกับ|พร้อม(?:ด้วย|กับ|ทั้ง)|รวม(?:ทั้ง|ถึง)|ตลอดจน|หรือ)';

/** How the office behind a unit's name begins. */
export const OFFICE_BEGINS = '(?:เทศบาล|องค์การบริหารส่วน|อบ[ตจ]|อ\\.บ\\.|ท[ตมน]\\.)';
/** Divisions of nearly every office, to whose names nothing is wanting. */
export const WHOLE_DIVISION =
  '(?:(?:สำนัก(?:งาน)?ปลัด(?:เทศบาล)?|กอง(?:การ)?คลัง|กองช่าง|กองการศึกษา(?: ?ศาสนา ?และ ?วัฒนธรรม)?|กองสวัสดิการสังคม|กองสาธารณสุข(?:และสิ่งแวดล้อม)?|กองยุทธศาสตร์และงบประมาณ|กองวิชาการและแผนงาน|กองการเจ้าหน้าที่|กองส่งเสริมการเกษตร|กองการประปา|หน่วยตรวจสอบภายใน)ฯ?|(?:สน?ป|กค|กช|นตส|ตสน)\\.)';
/** The same without what each begins with, as it stands behind another: สำนักปลัด คลัง ช่าง. */
export const BARE_DIVISION =
  '(?:(?:การ)?คลัง|(?:การ)?ช่าง|(?:การ)?ศึกษา|สวัสดิการ(?:สังคม)?|สาธา(?:รณสุข)?|(?:การ|กิจการ)?ประปา|ตรวจสอบภายใน|ยุทธศาสตร์|วิชาการ|(?:ส่งเสริม)?การเกษตร)ฯ?(?=$|[\\s,/(+&-]|และ|กับ)';
/** A division in some offices, and in others a section of สำนักปลัด or กองช่าง. */
export const BARE_SECTION =
  '(?:โยธา|เกษตร|การเจ้าหน้าที่|นิติการ|เทศกิจ|ทะเบียน|ประชาสัมพันธ์)ฯ?(?=$|[\\s,/(+&-]|และ|กับ)';
/** How the name of a division goes on: กองสวัสดิการ(สังคม), กองส่งเสริม การเกษตร; its office too. */
export const GOES_ON = `(?:ศาสนา|สังคม|และ|สิ่งแวดล้อม|การเกษตร|เจ้าหน้าที่(?![ก-๙.])|งบประมาณ|แผนงาน|วัฒนธรรม|กีฬา|${OFFICE_BEGINS})`;
/** But ทุกส่วนงาน behind a unit are its own. */
export const EVERY_DIVISION = 'ทุก\\s?(?:ๆ\\s?)?(?:สำนัก|กอง|ส่วนราชการ)';
export const RELATED = '(?:หน่วยงาน|ส่วนราชการ|สำนัก|กอง)(?:อื่น\\s?(?:ๆ\\s?)?)?ที่เกี่ยวข้อง';
/** Whoever is no division of the office and stands beside one, as committees do, its council, and people of the villages. */
export const BEYOND =
  '(?:คณะ(?:กรรมการ|อนุกรรมการ|ทำงาน|ผู้บริหาร|เทศมนตรี|บุคคล)|คกก\\.|สภา(?: ?อบ|เทศบาล|ท้องถิ่น|เด็ก|$)|กำนัน|ผู้ใหญ่บ้าน|ผู้นำ(?:ชุมชน|ท้อง)|ประชาชน|(?:รอง)?ปลัด(?: ?อบ|เทศบาล|\\s?\\(|$)|(?:รอง|เลขานุการ)?นายก|ผู้บริหาร|ผู้(?:ที่)?(?:มีส่วน)?(?:ได้รับมอบหมาย|เกี่ยวข้อง)|สมาชิกสภา|ครู(?![ก-๙])|นักเรียน|ผู้ปกครอง|อสม\\.?|อปพร\\.?|ทุกคน|ทุกฝ่าย|บุคลากรทุก|พนักงานทุก)';
/** What parts a division from its own: กองช่าง : โยธา, กองคลัง - สุดา ใจดี, กองช่าง > งานโยธา. */
export const ARROW = '[>›»→➔➜➡⇒⇨▶►]';

/** Words by which another unit does a part of the work: สำนักปลัด โดยมีกองคลังสนับสนุน, กองคลัง ประสานกองช่าง. */
export const BY =
  '(?:(?:สนับสนุน|ดำเนินการ|ร่วม|(?:ผู้)?รับผิดชอบ ?)?โดย ?(?:มี|ให้|ร่วมกับ|ประสาน(?:งาน)?(?:กับ)?|(?:ได้รับ)?(?:ความ|การ)(?:ร่วมมือ|สนับสนุน|อนุเคราะห์)(?:ของ|จาก|กับ))?|ประสาน(?:งาน)?(?:กับ)?|(?:ส่ง)?ต่อ(?:ด้วย|ให้)|ส่งต่อ|(?:และ)?มอบ(?:หมาย)?(?:ให้)?|(?:และ)?มี) ?';

export const ROLE = '(?:หลัก|รอง|ร่วม|สนับสนุน)(?:การดำเนินงาน)?';
const OF_WHOM = '(?:หน่วยงาน|เจ้าภาพ|(?:ผู้)?รับผิดชอบ|ผู้|หน่วย)?\\s?';
/** What a unit's part in the work is, behind its name: กองคลัง (หลัก), กองช่าง (ร่วม/สนับสนุน). */
export const PART = `\\(\\s?(?:${OF_WHOM}${ROLE}(?:\\s?(?:[/,]|และ)\\s?${OF_WHOM}${ROLE})?|เจ้าภาพ|(?:ผู้)?ประสานงาน|(?:ผู้)?รับผิดชอบ)\\s?\\)`;
/** The same before it: `หลัก: กองคลัง`, `ผู้รับผิดชอบหลัก กองช่าง`. */
export const PART_BEFORE = `(?:(?:หน่วยงาน|เจ้าภาพ|ผู้รับผิดชอบ|ผู้|หน่วย)\\s?${ROLE}\\s?(?:[:：]|[-–—](?=\\s?[ก-๙]))?|${ROLE}\\s?[:：=]|(?:หน่วยงาน(?:ที่)?|ผู้)รับผิดชอบ(?:โครงการ|กิจกรรม|มาตรการ)?\\s?(?:[:：]|[-–—]?\\s?(?=${UNIT})))`;

/** Whom a duty leaves out: ทุกกอง ยกเว้นกองช่าง. */
export const EXCEPT = '(?:ยกเว้น|เว้นแต่|ไม่รวม)';
