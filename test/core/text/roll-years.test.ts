import { rollYear, rollYears } from '../../../src/core/text/roll-years';
import fc from '../../property';

const roll = (text: string) => rollYears(text, 2569).text;

describe('a year of the plan moves on by one', () => {
  test.each([
    ['พ.ศ. ๒๕๖๙', 'พ.ศ. ๒๕๗๐'],
    ['2569', '2570'],
    ['งบประมาณ 2569', 'งบประมาณ 2570'],
    ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 'ประจำปีงบประมาณ พ.ศ. ๒๕๗๐'],
    ['มาตรการ ITA 2569', 'มาตรการ ITA 2570'],
    ['ITA2569 FY2569', 'ITA2570 FY2570'],
    ['มาตรการ2569', 'มาตรการ2570'],
    ['แผนปี 2569 จำนวน 2,569 บาท', 'แผนปี 2570 จำนวน 2,569 บาท'],
    ['ผล ITA ปี 2568 และ 2570', 'ผล ITA ปี 2569 และ 2571'],
    ['ปี 2569 รายงานทุกไตรมาส', 'ปี 2570 รายงานทุกไตรมาส'],
    ['ไตรมาส 1/2569, ครั้งที่ 2/2569, ภายใน 09/2569', 'ไตรมาส 1/2570, ครั้งที่ 2/2570, ภายใน 09/2570'],
  ])('%s', (text, rolled) => expect(roll(text)).toBe(rolled));
});

describe('dates and ranges move whole', () => {
  test.each([
    ['1 ต.ค. 2568 – 30 ก.ย. 2569', '1 ต.ค. 2569 – 30 ก.ย. 2570'],
    ['1 ต.ค. 2568-30 ก.ย. 2569', '1 ต.ค. 2569-30 ก.ย. 2570'],
    ['๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน พ.ศ. ๒๕๖๙', '๑ ตุลาคม ๒๕๖๙ ถึง ๓๐ กันยายน พ.ศ. ๒๕๗๐'],
    ['1/10/2568, 30-9-2569, 1.4.2569', '1/10/2569, 30-9-2570, 1.4.2570'],
    ['2569-09-30', '2570-09-30'],
    ['ปี 2568-2569', 'ปี 2569-2570'],
    ['ปี 2568/69', 'ปี 2569/70'],
    ['ข้อมูล ณ วันที่ 30 ก.ย. 2569', 'ข้อมูล ณ วันที่ 30 ก.ย. 2570'],
    [
      '30 Sep 2026, 2026-09-30, 1/10/2025, ค.ศ. 2026',
      '30 Sep 2027, 2027-09-30, 1/10/2026, ค.ศ. 2027',
    ],
    ['September 30, 2026', 'September 30, 2027'],
  ])('%s', (text, rolled) => expect(roll(text)).toBe(rolled));
});

describe('short forms move where they can be nothing else', () => {
  test.each([
    ['ปี ๖๙', 'ปี ๗๐'],
    ['ก.พ. ๖๙ – มี.ค.69', 'ก.พ. ๗๐ – มี.ค.70'],
    ['1 ต.ค. 68-30 ก.ย. 69', '1 ต.ค. 69-30 ก.ย. 70'],
    ['ปีงบ 69, 1/10/68', 'ปีงบ 70, 1/10/69'],
    ['แผนปี69', 'แผนปี70'],
  ])('%s', (text, rolled) => expect(roll(text)).toBe(rolled));

  test.each([
    'ร้อยละ 69',
    'คะแนน 69.50 ปี',
    'ITA 69',
    'อายุ 30 ปี 69 คน',
    'ก.พ. 69 คน',
    'ไตรมาส 1/69',
    'ปี 66-70',
    'วันที่ 26',
  ])('%s stays', (text) => expect(roll(text)).toBe(text));

  test('the century turns: ปี 99 becomes ปี 00', () => {
    expect(rollYears('ปี 99 (2599)', 2599).text).toBe('ปี 00 (2600)');
  });
});

describe('what is no year of the plan stays', () => {
  test.each([
    'พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
    'พระราชบัญญัติ… พ.ศ. ๒๕๔๒',
    'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖',
    'ระเบียบกระทรวงมหาดไทย ว่าด้วยการเงิน (ฉบับที่ 3) พ.ศ. 2568',
    'พ.ร.บ.มาตรฐานทางจริยธรรม พ.ศ. 2569',
    'คำสั่งที่ 12/2569',
    'คำสั่ง อบต. ที่ 12/2569 ลงวันที่ 5 มกราคม 2569',
    'ตามหนังสือ ลว. 5 ม.ค. 69',
    'บันทึก ที่ 12/2569',
    'แผนปฏิบัติการ (พ.ศ. 2566 – 2570)',
    'ปี 2568-2570',
    'ปี 2565 และ 2572',
    'จำนวน 2569 คน งบ 2569 บาท เป็นเงิน 2569',
    '2,569 12569 25691 2569.50 1:2569',
    'โทร. 0-2569-2569 หรือ 02-2569',
    'มท 0808.2/ว 2569 เลขที่ 2569/12',
    'AB2569 ใช้ 2026 หน้า',
    'https://example.org/2569/ita2569.pdf a2569@example.org',
  ])('%s', (text) => expect(roll(text)).toBe(text));

  test('but a plan’s year beside a law’s name moves', () => {
    expect(roll('อบรมตามระเบียบฯ พ.ศ. 2560 ภายในปี 2569')).toBe(
      'อบรมตามระเบียบฯ พ.ศ. 2560 ภายในปี 2570',
    );
    expect(roll('ประกาศเจตนารมณ์ ประจำปีงบประมาณ พ.ศ. 2569')).toBe(
      'ประกาศเจตนารมณ์ ประจำปีงบประมาณ พ.ศ. 2570',
    );
    expect(roll('ระเบียบฯ\nปี 2569')).toBe('ระเบียบฯ\nปี 2570');
  });
});

describe('digits keep their kind, and none is left in two kinds', () => {
  test.each([
    ['ปี ๒๕๖9', 'ปี ๒๕๗๐'],
    ['ปี ๒๕๖5', 'ปี ๒๕๖๕'],
    ['พ.ร.บ. … พ.ศ. ๒๕๔2', 'พ.ร.บ. … พ.ศ. ๒๕๔๒'],
    ['๑/10/2568', '๑/10/2569'],
  ])('%s', (text, rolled) => expect(roll(text)).toBe(rolled));

  test('whatever the text, no year comes out half in Thai digits, and the length stays', () => {
    const piece = fc.constantFrom(
      ...'๐๑๒๕๖๘๙0125689 /-.,–\n'.split(''),
      ...['ปี', 'พ.ศ.', ' ก.ย. ', 'ระเบียบ', '256', '๒๕๖', '2026', 'ถึง', 'ที่', ' example.org/2569'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const { text: rolled, years } = rollYears(text, 2569);
        expect(rolled).toHaveLength(text.length);
        if (years === 0)
          expect(rolled.replace(/[๐-๙0-9]/g, '')).toBe(text.replace(/[๐-๙0-9]/g, ''));
        for (const [run] of rolled.matchAll(/(?<![0-9๐-๙])[2๒][5๕][67๖๗][0-9๐-๙](?![0-9๐-๙])/g)) {
          expect({ rolled, run, mixed: /[0-9]/.test(run) && /[๐-๙]/.test(run) }).toMatchObject({
            mixed: false,
          });
        }
      }),
    );
  });

  test('it counts the years that moved, not those that were mended', () => {
    expect(rollYears('1 ต.ค. 2568 – 30 ก.ย. 2569 ตาม พ.ศ. ๒๕๔2', 2569).years).toBe(2);
  });
});

test('a year alone moves in its own digits', () => {
  expect(['2569', 'พ.ศ. ๒๕๖๙', '2026', 'ไม่มี'].map(rollYear)).toEqual([
    '2570',
    'พ.ศ. ๒๕๗๐',
    '2027',
    null,
  ]);
});
