/** Which brackets name what a number counts. */

const BRACKETS = /[([（]([^()[\]（）]{1,40})[)\]）]/g;
const UNIT =
  /^\s*(?:(?:หน่วย(?:นับ|วัด)?|จำนวน|ร้อย|พัน|หมื่น|แสน|ล้าน)(?:\s?[:：])?\s?)*(?:(?:ครั้ง|คน|ราย|บาท|โครงการ|กิจกรรม|เรื่อง|แห่ง|รุ่น|ฉบับ|ชิ้น|ชุด|เล่ม|แผ่น|วัน|ชั่วโมง|นาที|ครัวเรือน|ครอบครัว|หมู่บ้าน|ชุมชน|ตำบล|โรงเรียน|หน่วยงาน|ข้อ|รายการ|มาตรการ|ช่องทาง|ระบบ|หลัง|หลักสูตร|สาย|จุด|ตัว|ต้น|คัน|กิโลเมตร|กม\.?|เมตร|ไร่|ตัน|กิโลกรัม|กก\.?|times?|persons?|people|baht|projects?|activities|days?|hours?|cases?|items?)(?=$|[\s/,.]|ต่อ)|คะแนน|points?\b|scores?\b)/i;

/** Brackets that say what is counted: (ครั้ง), (คะแนนเต็ม 10). */
export function namesUnit(text: string): boolean {
  return [...text.matchAll(BRACKETS)].some(([, inner = '']) => UNIT.test(inner));
}
