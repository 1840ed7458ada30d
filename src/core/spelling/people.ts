/** Names of people in a text, told by what stands before them: titles, ranks, degrees, and posts with a name right behind. */
import { RANK, SHORT_RANK } from './ranks';

/** Posts that begin as a title does: นายกเทศมนตรี, นายช่างโยธา. */
const NO_TITLE =
  'ก(?:เทศ|องค์|อบ|อ\\.|สมาคม|สภา|รัฐ|เมือง|เหล่า|พิเศษ|ฯ|และ|หรือ|มี|ได้|ให้|เป็น|จะ|ที่|ลง|สั่ง|พิจ|เห็น|มอบ|ปฏิ|ปฎิ|รักษา|ไม่|ใน|ทราบ|ประ|$|[^ก-๎])|ทะเบียน|ช่าง|อำเภอ|อาเภอ|จ้าง|หน้า|แพทย์|ตรวจ|ด่าน|ท่า|ทหาร|สถานี|ประกัน|ไปรษณีย์|ประตู';
/** Behind a rank: พ.อ.(พิเศษ), ร.ต.หญิง. */
const OF_RANK = '(?:\\s?\\(พิเศษ\\))?(?:\\s?หญิง)?';
/** Professions that stand before a name as a title does, and begin names of posts too: นายแพทย์ชำนาญการ. */
const PROFESSION =
  '(?:นาย(?:สัตว)?แพทย์|แพทย์หญิง|สัตวแพทย์หญิง|ทันตแพทย์(?:หญิง)?|เภสัชกร(?:หญิง)?|(?<![ก-๎])(?:(?:ผู้ช่วย|รอง)?ศาสตราจารย์|อาจารย์|คุณ(?!ธรรม|ภาพ|ะ|ค่า|ลักษณะ|สมบัติ|วุฒิ|ประโยชน์)))(?!ชำนาญ|เชี่ยวชาญ|ปฏิบัติ|ทรงคุณวุฒิ|สาธารณสุข|ประจำ|ผู้|ของ|และ|ที่|จะ|เป็น)';
/** Degrees, professions, members of councils: with a full stop before a name, and behind one of another. */
const SHORT_TITLE =
  '(?:ดร|ผศ|รศ|ศ|นพ|พญ|ทพ|ทพญ|ทนพ|ทนพญ|ภก|ภญ|พว|สพ\\.ญ|สพญ|น\\.สพ|นสพ|กภ|อ|ส\\.จ|สจ|ส\\.ส|สส|ส\\.ว|สว|ส\\.อบต|ส\\.อบจ|อส|ผญบ|ผช\\.ผญบ)\\.';
const MONK =
  '(?<![ก-๎])(?:พระ(?:ครู|มหา|อธิการ|อาจารย์|ปลัด|สมุห์|ใบฎีกา)?|หลวง(?:พ่อ|ปู่|ตา|พี่)|แม่ชี|สามเณร)(?!ราชบัญญัติ|ราชกฤษฎีกา|ราชกำหนด|ราชดำ|ราชทาน|สงฆ์|ภิกษุ|พุทธ|ธรรม|บรม|บาท|เจ้า|อง|มหา|และ|ที่|ใน|จำ|บวช)';
const TITLE = `(?:นาย(?!${NO_TITLE})|${PROFESSION}|นาง(?:สาว)?(?=[ก-ฮเ-ไ\\s])|น\\.\\s?ส\\.|(?<![ก-๎])นส\\.?(?=\\s?[ก-ฮเ-ไ])|ด\\.\\s?[ชญ]\\.|เด็ก(?:ชาย|หญิง)(?=[ก-ฮเ-ไ\\s])|(?:${RANK}|${SHORT_RANK})${OF_RANK}|(?<![ก-๎.])${SHORT_TITLE}|${MONK}|หม่อมหลวง|หม่อมราชวงศ์|ม\\.\\s?ล\\.|ม\\.\\s?ร\\.\\s?ว\\.|(?<![A-Za-z])(?:Mrs?|Ms|Miss|Dr)\\.?)`;
/** What goes on with the sentence behind a given name alone. */
const NO_SURNAME =
  '(?!เป็น|ได้|และ|หรือ|ตำแหน่ง|ตาแหน่ง|ปลัด|นายก|รอง|ผู้|หัวหน้า|ให้|ใน|ณ\\s|ที่|เพื่อ|ซึ่ง|จาก|มี|ไป|รักษา|ป[ฏฎ]ิบัติ(?!ดี|กุล|วงศ์|ชัย|ธรรม)|กอง|สำนัก|เจ้า|นัก|พร้อม|ร่วม|โทร|ร้อง|แจ้ง)';
const WORD = '[ก-๎]{1,40}';
const BLANK = '[ \\u00a0]{1,4}';
/** A title, or several one behind another (ผศ. ดร.), a given name and a surname. */
const TITLED = new RegExp(
  `${TITLE}(?:\\s{0,3}(?:${SHORT_TITLE}|${TITLE})){0,2}\\s{0,3}${WORD}(?:${BLANK}(?:ณ\\s)?${NO_SURNAME}${WORD})?`,
  'g',
);

/** Posts that people are called by; many words begin so, and go on with what the post does. */
const POST =
  '(?<![ก-๎])(?:(?:คุณ)?ครู|(?:รอง)?ปลัด|(?:รอง)?นายก|กำนัน|ผู้ใหญ่(?:บ้าน)?|ทนาย(?:ความ)?|วิทยากร)';
const NOT_CALLED =
  '(?!คือ|ได้แก่|ชื่อ|จำนวน|เทศ|องค์|อบ|อำเภอ|จังหวัด|เมือง|สมาคม|สภา|บ้าน|ผู้|ใน|และ|หรือ|ที่|ของ|ประจำ|อัตรา|จ้าง|พี่เลี้ยง|ฝึก|ชำนาญ|เป็น|มี|ได้|ให้|จะ|ลง|สั่ง|พิจ|เห็น|มอบ|ป[ฏฎ]ิ|รักษา|ไม่|ทราบ|ประ|อนุ|ต้อง|เพื่อ|จาก|ภาย|ภูมิ|บรรยาย|ร่วม|ควร|ตรวจ|ติด|กำกับ|ดูแล|จัด|ทำ|แจ้ง|ตาม|ทุก|อาสา|แนะแนว)';
/** A post with given name and surname: both are needed, and neither is longer than names are. */
const CALLED = new RegExp(
  `${POST}(?:ตำบล[ก-๎]{1,20}${BLANK}|[ \\u00a0]?)${NOT_CALLED}[ก-๎]{2,16}${BLANK}${NO_SURNAME}${NOT_CALLED}[ก-๎]{2,20}(?![ก-๎])`,
  'g',
);

export const PEOPLE: readonly RegExp[] = [TITLED, CALLED];
