/** Thai that looks the same is the same, and text from a PDF reads as it did before. */

import { sameSpelling, splitOwners } from '../../../src/core/measures/owners';
import { guessedPdfText, isPdfText, mendPdfText } from '../../../src/core/text/looks/pdf-text';
import { settleMarks } from '../../../src/core/text/looks/thai-marks';
import { looseName } from '../../../src/core/text/loose-name';
import { cleanCell, foldThai } from '../../../src/core/text/spelling';
import fc from '../../property';

describe('marks and look-alikes are settled', () => {
  test.each([
    ['สํานักปลัด', 'สำนักปลัด'],
    ['นํ้า', 'น้ำ'],
    ['น้ํา', 'น้ำ'],
    ['นำ้', 'น้ำ'],
    ['ป่ี', 'ปี่'],
    ['ผู้จัดทํา', 'ผู้จัดทำ'],
    ['ผู้จัดทำ', 'ผู้จัดทำ'],
    ['สิทธ์ิ', 'สิทธิ์'],
    ['บริสุทธ์ุ', 'บริสุทธุ์'],
    ['ที่่', 'ที่'],
    ['ทีี่', 'ที่'],
    ['ท่ี่', 'ที่'],
    ['หนา้', 'หน้า'],
    ['เเล้ว', 'แล้ว'],
    ['ลิํก', 'ลึก'],
    ['มาตรกๅร', 'มาตรการ'],
    ['ต\u00adำ\u200bบล\ufeff', 'ตำบล'],
    ['ป\uf70aา', 'ป่า'],
    ['ท\uf702\uf70aด\uf701น', 'ที่ดิน'],
    ['\uf700าน \uf70fาติ', 'ฐาน ญาติ'],
    ['น\uf899\uf88dา', 'น้ำ'],
  ])('%j is %j', (typed, meant) => {
    expect(cleanCell(typed)).toBe(meant);
    expect(foldThai(typed)).toBe(foldThai(meant));
  });

  test.each(['ฤๅษี', 'กตัญญู', 'สุทธิ์', 'น้ำ', 'แก่งแย่ง', 'ทัศนศึกษา', 'ปิ่นโต็', 'บุญ์', 'กรรมฺ'])(
    '%j stays as it is',
    (text) => {
      expect(settleMarks(text)).toBe(text);
    },
  );

  const thai = fc.string({
    unit: fc.constantFrom(
      ...'กนทญเแาำๅฤ \u0e31\u0e34\u0e35\u0e36\u0e38\u0e47\u0e48\u0e49\u0e4c\u0e4d\uf70a\uf701',
    ),
    maxLength: 12,
  });

  test('what is settled once is settled, and the order in which marks were typed is forgotten', () => {
    fc.assert(
      fc.property(thai, (text) => {
        expect(settleMarks(settleMarks(text))).toBe(settleMarks(text));
      }),
    );
    const marks = fc.shuffledSubarray([...'\u0e35\u0e48'], { minLength: 2 });
    fc.assert(
      fc.property(marks, (typed) => {
        expect(settleMarks(`ก${typed.join('')}น`)).toBe(
          settleMarks(`ก${[...typed].sort().join('')}น`),
        );
      }),
    );
  });
});

describe('names are the same', () => {
  test.each([
    ['คะแนน ITA', 'คะแนน ІТА'],
    ['ปีงบประมาณ ๒๕๖๙', 'ปีงบประมาณ 2569:'],
    ['ชื่อ–สกุล', 'ชื่อ-สกุล'],
    ['ผู้จัดทำ', 'ผ ู้จัดท า'],
    ['สำนักปลัด', 'ส านักปลัด'],
    ['แบบ（ก）', 'แบบ(ก)'],
    ['ที่อยู่\u00a0', 'ที่ อยู่'],
  ])('%j and %j', (one, other) => {
    expect(looseName(one)).toBe(looseName(other));
  });

  test.each([
    ['คะแนน IIT', 'คะแนน EIT'],
    ['ปี', 'ปี่'],
    ['ขาว', 'ข่าว'],
    ['คำ', 'ค่ำ'],
    ['ปลัด', 'ปลัดฯ'],
  ])('%j and %j are two', (one, other) => {
    expect(looseName(one)).not.toBe(looseName(other));
  });

  test('one unit has one spelling, that which stands first', () => {
    const spelling = sameSpelling();
    const owners = ['สำนักปลัดเทศบาล', 'สํานักปลัดเทศบาล', 'สำนักปลัด เทศบาล', 'ส านักปลัดเทศบาล', 'กองคลัง'];
    expect(owners.flatMap((text) => splitOwners(text).map(spelling))).toEqual([
      ...Array(4).fill('สำนักปลัดเทศบาล'),
      'กองคลัง',
    ]);
  });
});

describe('text from a PDF', () => {
  test.each([
    ['ด าเนินการ', 'ดำเนินการ'],
    ['ด ำเนินการ', 'ดำเนินการ'],
    ['น ้าท่วม', 'น้ำท่วม'],
    ['น้ าประปา', 'น้ำประปา'],
    ['ท ี่ดิน', 'ที่ดิน'],
    ['ที ่ดิน', 'ที่ดิน'],
    ['จ านวน ๓ คร ั้ง', 'จำนวน ๓ ครั้ง'],
    ['ป\uf70aา', 'ป่า'],
  ])('%j read %j', (copied, meant) => {
    expect(isPdfText(copied)).toBe(true);
    expect(mendPdfText(copied)).toBe(meant);
    expect(isPdfText(meant)).toBe(false);
    expect(foldThai(copied)).toBe(foldThai(meant));
  });

  test.each([
    ['ก ารเปิดเผยร าคากลาง', 'การเปิดเผยราคากลาง'],
    ['ข้ าราชก าร', 'ข้าราชการ'],
    ['หน ้าที่', 'หน้าที่'],
    ['พิจ ารณา', 'พิจารณา'],
    ['อ าน าจหน้ าที่', 'อำนาจหน้าที่'],
    ['แนวท างและค าสั่ง', 'แนวทางและคำสั่ง'],
    ['จัดท างบประมาณ', 'จัดทำงบประมาณ'],
    ['ล่ าช้า', 'ล่าช้า'],
  ])('what a gap before า was is told by the words: %j reads %j', (copied, meant) => {
    expect(mendPdfText(copied)).toBe(meant);
  });

  test.each([
    ['น ้า', 'น้ำ'],
    ['ที่น า', 'ที่นำ'],
    ['น ายอด', 'นายอด'],
    ['ย่ า', 'ย่า'],
    ['ท างบ', 'ทำงบ'],
  ])('where no word or two tell it the gap stays, and is guessed: %j', (copied, guess) => {
    expect(mendPdfText(copied)).toBe(copied);
    expect(guessedPdfText(copied)).toBe(guess);
  });

  test.each(['ดำเนินการ', 'ดําเนินการ', 'กอง คลัง', 'ก\nาน', 'อ ฯลฯ', 'ต่าง ๆ', ''])(
    '%j is none',
    (text) => {
      expect(isPdfText(text)).toBe(false);
      expect(mendPdfText(text)).toBe(text);
    },
  );
});
