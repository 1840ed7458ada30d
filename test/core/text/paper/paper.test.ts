import { spacedAfter, spacedBefore } from '../../../../src/core/text/paper/beside-thai';
import { withoutBrackets } from '../../../../src/core/text/paper/brackets';
import { cleanLines } from '../../../../src/core/text/paper/clean-lines';
import { LINE_OF_CELL, withNoBreaks } from '../../../../src/core/text/paper/no-break';
import { leastCpu } from '../../../cpu-time';
import fc from '../../../property';

/** `~` stands for a blank that holds. */
function held(text: string, line?: number): string {
  return withNoBreaks(text, line).replace(/\u00a0/g, '~');
}

describe('a blank holds', () => {
  test.each([
    ['พ.ศ. ๒๕๖๘', 'พ.ศ.~๒๕๖๘'],
    ['โทร. 0 2123 4567 ต่อ 12', 'โทร.~0~2123~4567 ต่อ 12'],
    ['ข้อ O26 ของ', 'ข้อ~O26 ของ'],
    ['ตารางที่ ๑ นั้น', 'ตารางที่~๑ นั้น'],
    ['๑๕ มกราคม ๒๕๖๙ มาตรการดังกล่าว', '๑๕ มกราคม ๒๕๖๙ มาตรการดังกล่าว'],
    ['จำนวน ๖ มาตรการ', 'จำนวน ๖~มาตรการ'],
    ['เมื่อวันที่ 18 ธันวาคม 2568', 'เมื่อวันที่~18 ธันวาคม 2568'],
    ['12 ม.ค. 2569', '12~ม.ค. 2569'],
    ['ร้อยละ ๘๐.๐๐ ของ', 'ร้อยละ~๘๐.๐๐ ของ'],
    ['รอบ ๖ เดือน', 'รอบ ๖~เดือน'],
    ['ภายใน ๑๕ วัน', 'ภายใน ๑๕~วัน'],
    ['อย่างน้อย ๓ กระบวนงาน', 'อย่างน้อย ๓ กระบวนงาน'],
    ['ผู้เข้าร่วม 64 คน', 'ผู้เข้าร่วม 64~คน'],
    ['1,250,000 บาท', '1,250,000~บาท'],
    ['จำนวน 2 รุ่น', 'จำนวน 2~รุ่น'],
    ['ตามมาตรา ๑๐๓ และมาตรา 9 แห่งพระราชบัญญัติ', 'ตามมาตรา~๑๐๓ และมาตรา~9 แห่งพระราชบัญญัติ'],
    ['ที่ ตย 52101/28 ลงวันที่ 14', 'ที่~ตย~52101/28 ลงวันที่~14'],
    ['ตามคำสั่งที่ 214/2569', 'ตามคำสั่งที่~214/2569'],
    ['แบบ สขร. 1', 'แบบ สขร.~1'],
    ['วันที่ 6 ม.ค. 2569', 'วันที่ 6~ม.ค. 2569'],
  ])('%s', (text, expected) => {
    expect(held(text)).toBe(expected);
    expect(withNoBreaks(withNoBreaks(text))).toBe(withNoBreaks(text));
  });

  test.each([
    'ครั้งที่~1/2569 วันที่~12 พฤษภาคม',
    'ร้อยละ~90.25 รายงานผู้บริหาร',
    'ปี~2569 ปีละ 1~ครั้ง',
    'ปี~2569 เดือนละ 1~ครั้ง',
    'ปี~2569 คนพิการ',
    'ปี~2569 เรื่องร้องเรียน',
    'ปี~2569 ครั้งที่~2',
  ])('and not at another word that begins as a unit does: %s', (expected) => {
    expect(held(expected.replace(/~/g, ' '))).toBe(expected);
  });

  test.each([
    ['อบรมเมื่อวันที่ 18 ธันวาคม', 'อบรมเมื่อวันที่ 18 ธันวาคม'],
    ['อบรม วันที่ 18 ธันวาคม', 'อบรม วันที่~18 ธันวาคม'],
    ['ผลความพึงพอใจร้อยละ 90.25', 'ผลความพึงพอใจร้อยละ 90.25'],
    ['ปีงบประมาณ พ.ศ. 2570', 'ปีงบประมาณ พ.ศ.~2570'],
    ['ตามคำสั่งที่ 214/2569', 'ตามคำสั่งที่ 214/2569'],
    ['ที่ ตย 52101/28', 'ที่ ตย 52101/28'],
    ['อบรม\nข้อ 12', 'อบรม\nข้อ~12'],
    ['เข้าร่วม 64 คน', 'เข้าร่วม 64~คน'],
  ])('in a narrow cell only where a line takes all that is in one piece: %j', (text, expected) => {
    expect(held(text, LINE_OF_CELL)).toBe(expected);
  });

  test.each(['      มกราคม 2569', 'กองคลัง กองช่าง', 'ปี  ๒๕๖๙', 'ที่ ตย 1', 'พ.ศ. '])(
    'and no other: %j',
    (text) => {
      expect(withNoBreaks(text)).toBe(text);
    },
  );

  test('no letter changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'โทร.ข้อที่ปี 12๓วันO') }), (text) => {
        expect(withNoBreaks(text).replace(/\u00a0/g, ' ')).toBe(text);
      }),
    );
  });
});

test.each([
  ['ระบบ IT \n- เปิดใช้ ', 'ระบบ IT\n- เปิดใช้'],
  ['หัวข้อ\n-ควรทำ\n-5 องศา', 'หัวข้อ\n- ควรทำ\n-5 องศา'],
  ['      มกราคม', '      มกราคม'],
  ['-', '-'],
])('the lines of %j', (text, expected) => {
  expect(cleanLines(text)).toBe(expected);
});

test.each([
  ['(อบรมแล้ว)', 'อบรมแล้ว'],
  ['(แบบ (สขร. 1) แล้ว)', 'แบบ (สขร. 1) แล้ว'],
  ['(ก) และ (ข)', '(ก) และ (ข)'],
  ['(ก', '(ก'],
  ['อบรม (64 คน)', 'อบรม (64 คน)'],
  ['()', ''],
])('%s without its brackets', (text, expected) => {
  expect(withoutBrackets(text)).toBe(expected);
});

test('Latin letters and digits stand apart from Thai words, Thai words do not', () => {
  expect(['A', 'ผ่านดี', '5', ''].map(spacedBefore)).toEqual([' A', 'ผ่านดี', ' 5', '']);
  expect(['งาน ITA', 'สำนักปลัด', 'กลุ่ม 2', '....'].map(spacedAfter)).toEqual([
    'งาน ITA ',
    'สำนักปลัด',
    'กลุ่ม 2 ',
    '.... ',
  ]);
  expect(['น.ส.อรทัย ใจดี', 'นายกเทศมนตรี', 'กองการศึกษา ศาสนาและวัฒนธรรม'].map(spacedAfter)).toEqual([
    'น.ส.อรทัย ใจดี ',
    'นายกเทศมนตรี',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
  ]);
});

test('each takes a time that grows with the text alone', () => {
  const time = (text: string) => leastCpu(() => withoutBrackets(cleanLines(withNoBreaks(text))));
  for (const piece of [' ', '-', '(', ' \n', 'โทร. 1 ', 'พ.ศ. ', '1 ']) {
    const [small, large] = [time(piece.repeat(20_000)), time(piece.repeat(160_000))];
    expect([piece, large < 40 * Math.max(small, 1)]).toEqual([piece, true]);
  }
});
