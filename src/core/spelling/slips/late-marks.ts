/**
 * A mark typed one letter too late: หนว่ยงาน, ดำเนนิการ, ตอ้ง. Of words that every office writes, each form tried against a
 * list of Thai words: none can stand between two that are right. ปลัด is left out, since ปลดั stands in แปลดัง.
 */
const WORDS = `
หน่วยงาน ต้อง ดำเนินการ ดำเนินงาน รับผิดชอบ บริหาร ข้อมูล กิจกรรม ประชุม ติดตาม กำกับ ให้บริการ บริการ ขั้นตอน
ทุจริต สุจริต โปร่งใส ประเมิน หนังสือ คำสั่ง ระเบียบ ข้อบังคับ ร้องเรียน แต่งตั้ง บังคับบัญชา พนักงาน ลูกจ้าง
บุคลากร สำนักงาน องค์การ องค์กร ท้องถิ่น ส่วนตำบล สัมมนา ความพึงพอใจ ความเสี่ยง ป้องกัน ปรับปรุง พัฒนา ส่งเสริม
สนับสนุน เปิดเผย ข้อเท็จจริง จัดซื้อ จัดจ้าง จัดทำ พัสดุ ทรัพย์สิน ปีงบประมาณ เบิกจ่าย การเงิน การคลัง บัญชี
กองคลัง การศึกษา สาธารณสุข สวัสดิการ สิ่งแวดล้อม ยุทธศาสตร์ เดือน เรียบร้อย แล้วเสร็จ เสร็จสิ้น ยังไม่ ทั้งหมด
ทุกคน หลักฐาน เว็บไซต์ เฟซบุ๊ก ช่องทาง เพิ่ม เพื่อ เรื่อง เมื่อ เกี่ยวข้อง เปลี่ยนแปลง หลักเกณฑ์ ปฏิบัติงาน
ปฏิบัติหน้าที่ ปฏิบัติตาม เคร่งครัด ต่อเนื่อง ครบถ้วน ถูกต้อง ทันที ล่วงหน้า ได้เสีย ความคิดเห็น ประชาสัมพันธ์
แจ้งเวียน เห็นชอบ อนุญาต พิจารณา หัวหน้า สอดส่อง ควบคุม รวดเร็ว ทั่วถึง เท่าเทียม เป็นธรรม เลือกปฏิบัติ คุณธรรม
จริยธรรม ของขวัญ รับทราบ ถือปฏิบัติ บันทึก สรุปผล ครั้งที่ วันที่ ร้อยละ ระดับ
`;

const MARK = '\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4c';
/** Where the letter behind has a mark of its own the two meet, which is told as that. */
const MARKED = new RegExp(`(?<=[ก-ฮ])([${MARK}]+)([ก-ฮ])(?![${MARK}])`, 'g');

/** Each form with the word that is meant: one of its marks late, or all of them. */
export function lateMarkForms(): readonly (readonly [wrong: string, right: string])[] {
  return WORDS.trim()
    .split(/\s+/)
    .flatMap((word) => {
      const places = [...word.matchAll(MARKED)];
      const forms = places.map((place) => withLate(word, [place]));
      const all = places.length > 1 ? [withLate(word, places)] : [];
      return [...forms, ...all].map((form) => [form, word] as const);
    });
}

function withLate(word: string, places: readonly RegExpExecArray[]): string {
  return places.reduce(
    (form, { 0: both, 1: marks = '', 2: letter = '', index }) =>
      form.slice(0, index) + letter + marks + form.slice(index + both.length),
    word,
  );
}
