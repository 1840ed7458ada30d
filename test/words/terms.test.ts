/** One Thai name for each thing: no text that a user reads has a word that the glossary has another for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thaiTexts } from './texts';

/** A word, where it means what the glossary names otherwise, and the glossary's own. */
const FORBIDDEN: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/สมุดงาน|สเปรดชีต/, 'ไฟล์ชีต'],
  [/แผ่นงาน/, 'ชีต'],
  [/เซลล์/, 'ช่อง'],
  [/แถบข้าง/, 'แถบด้านข้าง'],
  [/ส่วนเสริม/, 'ระบบ'],
  [/Google Docs?(?![a-z])/, 'Google เอกสาร'],
  [/(?<![A-Za-z])Drive(?![A-Za-z])|(?<!Google )ไดรฟ์/, 'Google ไดรฟ์'],
  [/ทำเครื่องหมาย(?! `?\/)|เครื่องหมายสี/, 'ระบายสี'],
  [/สี(?:และ|กับ)หมายเหตุ|ใส่หมายเหตุ/, 'โน้ต'],
  [
    /(?:สร้าง|จัดทำ|ปรับปรุง|ดาวน์โหลด|เปรียบเทียบ|ใน|ของ|หัว|ผู้รับ|ทุก|เลือก|ติดตาม|ไม่พบ)บันทึก(?!ข้อความ)/,
    'บันทึกข้อความ',
  ],
  [/บันทึก(?:นี้|ฉบับ|ทุกฉบับ|รุ่น|ที่(?:ทำ|สร้าง)|ข้อความหนึ่งหน้า)/, 'บันทึกข้อความ'],
  [/บันทึกผล|ผลที่บันทึก/, 'ลงผลการพิจารณา'],
  [/ส่งคืนแก้ไข/, 'ส่งคืนให้แก้ไข'],
  [/มีความเห็น|ให้ความเห็นแล้ว/, 'ให้ความเห็น'],
  [/ลงนามครบแล้ว(?! เผยแพร่)/, 'พิจารณาครบแล้ว'],
  [/ถึงลำดับ/, 'รอ…พิจารณา'],
  [/เรียกคืน/, 'ยกเลิกสิทธิ์'],
  [/ปิดการเปิดด้วยลิงก์/, 'หยุดให้เปิดด้วยลิงก์'],
  [/ลายเซ็น/, 'ลายมือชื่อ'],
  [/ตอนนี้/, 'ขณะนี้ / ปัจจุบัน'],
  [/ฉัน|(?<!พระ)คุณ(?!ธรรม|สมบัติ|ภาพ)/, 'ท่าน'],
  [/อ่านอีกครั้ง/, 'โหลดข้อมูลใหม่'],
  [/ควรดู/, 'ควรแก้ไข'],
  [/ไม่พบข้อผิดพลาด/, 'ไม่พบรายการที่ต้องแก้ไข'],
  [/ผู้บริหาร/, 'ผู้บังคับบัญชา'],
  [/ผู้จัดทำในระบบ/, 'สร้างโดย'],
  [/แม่แบบ(?:ทางการ|มาตรฐาน)|ฉบับทางการ/, 'แม่แบบสำเร็จรูป'],
  [/รายงานเผยแพร่|รายงานผลสำหรับเว็บไซต์/, 'รายงานผลสำหรับเผยแพร่'],
  [/คำสั่งแปลงค่า/, 'รูปแบบการแสดงผล'],
  [/เลื่อนปี/, 'ปรับปี'],
  [/เสร็จเรียบร้อย(?!แล้ว)/, 'เสร็จเรียบร้อยแล้ว'],
  [/(?<![ก-๙])ซม\./, 'เซนติเมตร'],
];

const texts = thaiTexts();

test('the texts are found, in messages, rules, helps and pages', () => {
  expect(texts.length).toBeGreaterThan(700);
  for (const [file, part] of [
    ['src/words/sidebar/memos/sign-off.ts', 'ลงผลการพิจารณา'],
    ['src/core/checks/sheet/not-found.ts', 'ไฟล์ชีต'],
    ['src/core/office/settings.ts', 'บันทึกข้อความ'],
    ['docs/guide-th.md', 'Google ไดรฟ์'],
  ]) {
    expect(texts.some((each) => each.file === file && each.text.includes(part ?? ''))).toBe(true);
  }
});

test.each(FORBIDDEN)('no text says %s: it is %s', (wrong) => {
  expect(texts.filter(({ text }) => wrong.test(text))).toEqual([]);
});

test('sentences have Thai digits; what is to be typed, after เช่น, has Arabic ones', () => {
  const sentences = texts.filter(({ file }) => /^src\/(?:words|core\/checks)\//.test(file));
  const arabic = sentences.filter(({ text }) =>
    /(?<![A-Za-z])[0-9]/.test(text.split('เช่น')[0] ?? ''),
  );
  expect(arabic).toEqual([]);
});

test('so do the numbers that findings put into theirs, but for what the sheet shows', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/rules.md'), 'utf8');
  const told = page.split('\n').filter((line) => /^> [^A-Za-z“]*[ก-ฮ]/.test(line));
  expect(told.length).toBeGreaterThan(100);
  const left = /“[^”]*”|[A-Z]{1,3}[0-9]+|แถว(?:ที่)? ?[0-9]+|https?:\S+/g;
  const arabic = told.filter((line) => /[0-9]/.test(line.replace(left, '').split('เช่น')[0] ?? ''));
  expect(arabic).toEqual([]);
});
