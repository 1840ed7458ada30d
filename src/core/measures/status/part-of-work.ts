/** Whether words beside a "done" count a part of the work only: 10 of 12 months, 3/5 กิจกรรม, 80%. */

/** People who came and points that were given are no share of the work. */
const NO_SHARE =
  /คน|ราย(?!การ|งาน)|คะแนน|พึงพอใจ|แบบสอบถาม|ผู้(?:เข้า|ตอบ|รับ)|บาท|ทดสอบ|ไม่เกี่ยวข้อง|ไม่เข้าข่าย/;
const UNIT = '(?:ครั้ง|กิจกรรม|โครงการ|รายการ|ข้อ|แห่ง|รุ่น|เรื่อง|ฉบับ|กระบวนงาน|มาตรการ|ไตรมาส|เดือน)';
const SHARE = new RegExp(
  '(\\d{1,5})\\s{0,2}[ก-๙]{0,12}\\s{0,2}จาก(?:ทั้งหมด|ทั้งสิ้น|จำนวน|แผน|เป้าหมาย|ที่กำหนด)?\\s{0,2}(\\d{1,5})(?![\\d/.])' +
    `|(?<![\\d/.])(\\d{1,2})(?:\\sใน\\s?|\\/)(\\d{1,2})(?=\\s?${UNIT})`,
);
/** Before a share of the work stands nothing, or what was done. */
const DONE_BEFORE =
  /^[^\p{L}\p{N}]*$|(?:ดำเนินการ|เผยแพร่|อบรม|ประชุม|จัด|ทำ|รายงาน|ติดตั้ง|ส่ง|ประกาศ|ปรับปรุง|ทบทวน|ตรวจ|แก้ไข|เสร็จ|แล้ว|ครบ|จำนวน|ได้)[^\d\n]{0,30}$/u;
/** A fall, a choice, a sample, what was found or how things were bought: it was never to be all. */
const NO_PART = /ลด|เหลือ|เลือก|สุ่ม|พบ|มีมูล|เจาะจง|ยุติ|เพิ่ม|ดีเด่น/;

const PERCENT =
  /(?:ร้อยละ|คิดเป็น)\s{0,2}(\d{1,3}(?:\.\d+)?)|(\d{1,3}(?:\.\d+)?)\s{0,2}(?:%|เปอร์เซ็นต์)/;
/** The per cent is of the work where the words say so, or where there are none. */
const OF_WORK = /ดำเนินการ|คืบหน้า|ก้าวหน้า|เสร็จ|ผลงาน|สำเร็จ|ของ(?:เป้าหมาย|แผน)/;
/** An indicator's result is held against its own target. */
const OF_INDICATOR = /ลด|เพิ่ม|เกิน|(?:สูง|มาก)กว่า|ระดับ|ตัวชี้วัด|เบิกจ่าย|เป้า(?:หมาย)?\s{0,2}(?:ร้อยละ|\d)/;

export function isPart(told: string): boolean {
  return !NO_SHARE.test(told) && (isShare(told) || isPerCentOfWork(told));
}

function isShare(told: string): boolean {
  const found = SHARE.exec(told);
  if (!found) return false;
  const [, counted, ofAll, number, all] = found;
  const line = told.slice(told.lastIndexOf('\n', found.index) + 1, found.index);
  const isOfWork = DONE_BEFORE.test(line) && !NO_PART.test(line);
  return isOfWork && Number(counted ?? number) < Number(ofAll ?? all);
}

function isPerCentOfWork(told: string): boolean {
  const percent = PERCENT.exec(told);
  if (!percent) return false;
  const isAlone = told.replace(percent[0], '').replace(/[^ก-๙a-z]/gi, '') === '';
  return (
    (isAlone || OF_WORK.test(told)) &&
    Number(percent[1] ?? percent[2]) < 100 &&
    !OF_INDICATOR.test(told)
  );
}
