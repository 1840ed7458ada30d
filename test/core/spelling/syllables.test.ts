/** What no Thai syllable has: told with the word that is meant where only one can be, else as a place to look at. */
import { misspeltIn } from '../../../src/core/spelling/misspelt';
import { oddCharactersIn } from '../../../src/core/spelling/odd-characters';
import { syllableSlipsIn, wrongSyllables } from '../../../src/core/spelling/slips/syllables';
import { mended } from './mended';

test.each([
  ['ทุกเดีอน', 'ทุกเดือน'],
  ['เดึอนละครั้ง', 'เดือนละครั้ง'],
  ['เมิ่อวันที่ ๕', 'เมื่อวันที่ ๕'],
  ['เครี่องหมาย', 'เครื่องหมาย'],
  ['เปลื่ยนแปลง', 'เปลี่ยนแปลง'],
  ['เกื่ยวข้อง', 'เกี่ยวข้อง'],
  ['เจัาของ', 'เจ้าของ'],
  ['เปันธรรม', 'เป็นธรรม'],
  ['แลัวเสร็จ', 'แล้วเสร็จ'],
  ['ไดั้รับ', 'ได้รับ'],
  ['ใหับริการ', 'ให้บริการ'],
  ['ขัอบังคับ', 'ข้อบังคับ'],
  ['หนื่งครั้ง', 'หนึ่งครั้ง'],
  ['ปรืกษา', 'ปรึกษา'],
  ['ฝืกอบรม', 'ฝึกอบรม'],
  ['หนังสึอ', 'หนังสือ'],
])('“%s” should be “%s”', (wrong, right) => {
  expect(mended(wrong, syllableSlipsIn(wrong))).toBe(right);
});

test('a message shows the syllable whole', () => {
  expect(syllableSlipsIn('ทุกเดีอนแรก')).toEqual([{ index: 3, wrong: 'เดีอน', right: 'เดือน' }]);
  expect(syllableSlipsIn('หนื่งคน')).toEqual([{ index: 0, wrong: 'หนื่ง', right: 'หนึ่ง' }]);
  expect(syllableSlipsIn('เดีอนี้')).toEqual([{ index: 0, wrong: 'เดีอ', right: 'เดือ' }]);
});

test.each([
  'เสรี เวที เคมี เทวี เจดีย์ เศรษฐี เกษตรี เดลี่ แกลเลอรี่ เบเกอรี่ เสรีออกเสียง เวทีอบรม',
  'เมีย เยี่ยม เกี๊ยะ เปลี่ยน เครียด เรียน เพลี้ย เกียรติ เทียบ เยียวยา เดียว',
  'เสือ เพื่อ เรื่อง เอื้ออารี เคลื่อน เปลือก เชือก เลื่อน เงื่อนไข เฉื่อยชา',
  'เดิน เพิ่ม เริ่ม เลิ่กลั่ก เชิ้ต เสิร์ฟ เวิ้งว้าง เฮิร์ตซ์ เพลิน เบิก เยิ้ม เนินดิน',
  'คืน ลืม มืด สืบ พืช ยืน กลืน มือ หรือ ชื่อ',
  'หนึ่ง ลึก ซึ้ง ดึง ปรึกษา พึ่ง ครึ่ง ฮึ ฝึก ขึ้น ยึด ทงคัตสึ ครึ ถึงองค์กร',
  'ก็ดี เป็น เด็ก เจ็ด เห็น เร็ว แข็ง เสร็จ ก็ได้ แท็งก์ เว็บ สเต็ป',
  'วัน รับ วัว ผัวะ วัย ขั้นตอน กลั่น คลัง มัธยม ทัศนะ สุนัข อัลบั้ม ลั๊ว',
  'แม่ แข่ง โต๊ะ โป๊ะ ไม้ ใหม่ ให้ ไต้ ไกล โดย แปล แพะ โอกาส ไมตรี ไพรี แผล',
  'ตุ๊กแกวิ่ง สิงโตลื่นล้ม คองโกรื่นเริง ทะเลเปลื่นไถล ฮึอาภัพ เกาะ เฉพาะ เหมาะ เคราะห์ เสนาะ',
  'เหตุ เกตุ เมตร เคหะ เภสัช เหล็ก เหนือ เจ๊ง เพชร ทั้งหลาย เก้าอี้ เทคโนโลยี',
])('“%s” has none', (text) => {
  expect(wrongSyllables(text)).toEqual([]);
});

test.each([
  'ใช้เงีนงบประมาณ',
  'แกิ้ไขปัญหา',
  'บริากร ประากศ',
  'หน่วยงาะ',
  'เื่อมโยง เเตุ',
  'จัดทำเิอกสาร',
  'ปี ๒๕๖๙์',
  'ข้อมูลเุ',
  'ทุจรืต',
  'ก็็ดี เ็ก',
  'โครงการไใหม่',
])('“%s” has one that is told without a word for it', (text) => {
  expect(oddCharactersIn(text).length + misspeltIn(text).length).toBeGreaterThan(0);
  expect(syllableSlipsIn(text)).toEqual([]);
});

test('what the words tell is not told twice', () => {
  for (const text of ['เพื่มช่องทาง', 'ทุกเดีอน', 'การดำเนืนการ', 'เงื่อนไขทุกเดีอน']) {
    expect(misspeltIn(text)).toHaveLength(1);
    expect(oddCharactersIn(text)).toEqual([]);
  }
  expect(oddCharactersIn('ทุกเดีอน ใช้เงีน')).toEqual([
    { kind: 'no-syllable', shown: 'กเดีอน ใช้เงีน', meant: '' },
  ]);
});

test('what nobody sees does not part a syllable', () => {
  expect(oddCharactersIn('วั\u200bน')).toEqual([expect.objectContaining({ kind: 'invisible' })]);
});
