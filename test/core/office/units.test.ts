import { readSettings } from '../../../src/core/office/read-settings';
import { dayOfReply, replyBy } from '../../../src/core/office/reply-by';
import { senderOf } from '../../../src/core/office/sender';
import { readSigners } from '../../../src/core/office/signers';
import { doubtOfHead, headOfUnit } from '../../../src/core/office/unit-head';
import { activity, measure } from '../template/samples';

describe('whom a memo to a unit is addressed to', () => {
  test.each([
    ['กองคลัง', 'ผู้อำนวยการกองคลัง'],
    ['สำนักปลัด', 'หัวหน้าสำนักปลัด'],
    ['สำนักปลัดเทศบาล', 'หัวหน้าสำนักปลัดเทศบาล'],
    ['สำนักงานปลัด อบต.', 'หัวหน้าสำนักงานปลัด อบต.'],
    ['สำนักช่าง', 'ผู้อำนวยการสำนักช่าง'],
    ['งานนิติการ', 'หัวหน้างานนิติการ'],
    ['หน่วยตรวจสอบภายใน', 'หัวหน้าหน่วยตรวจสอบภายใน'],
    ['โรงเรียนบ้านใหม่', 'ผู้อำนวยการโรงเรียนบ้านใหม่'],
    ['คณะทำงาน ITA', 'ประธานคณะทำงาน ITA'],
    ['ทุกส่วนราชการ', 'หัวหน้าส่วนราชการทุกส่วน'],
    ['ทุกสำนัก/กอง', 'หัวหน้าส่วนราชการทุกส่วน'],
    ['สำนัก/กอง ทุกแห่ง', 'หัวหน้าส่วนราชการทุกส่วน'],
    ['นิติกร', 'นิติกร'],
    // Kinds of units that are no divisions have heads of their own.
    ['ทุกโรงเรียน', 'ผู้อำนวยการโรงเรียนทุกแห่ง'],
    ['ทุกโรงเรียนในสังกัด', 'ผู้อำนวยการโรงเรียนในสังกัดทุกแห่ง'],
    ['โรงเรียนในสังกัดทุกแห่ง', 'ผู้อำนวยการโรงเรียนในสังกัดทุกแห่ง'],
    ['ทุกศูนย์', 'หัวหน้าศูนย์ทุกแห่ง'],
    ['ศพด.ทุกแห่ง', 'หัวหน้าศูนย์พัฒนาเด็กเล็กทุกแห่ง'],
    ['ทุกโรงเรียน/ศูนย์พัฒนาเด็กเล็ก', 'ผู้อำนวยการโรงเรียนและหัวหน้าศูนย์พัฒนาเด็กเล็กทุกแห่ง'],
    ['ทุกงาน', 'หัวหน้างานทุกงาน'],
    ['ทุกฝ่าย', 'หัวหน้าฝ่ายทุกฝ่าย'],
    ['ทุกสำนัก/กอง/ฝ่าย', 'หัวหน้าส่วนราชการทุกส่วน'],
    ['ทุกสำนัก/กอง/โรงเรียน', 'หัวหน้าส่วนราชการทุกส่วน และผู้อำนวยการโรงเรียนทุกแห่ง'],
    ['ทุกกองและโรงเรียนในสังกัด', 'หัวหน้าส่วนราชการทุกส่วน และผู้อำนวยการโรงเรียนในสังกัดทุกแห่ง'],
    ['ส่วนราชการอื่นที่เกี่ยวข้อง', 'หัวหน้าส่วนราชการที่เกี่ยวข้อง'],
    ['ทุกกองยกเว้นกองช่าง', 'หัวหน้าส่วนราชการทุกส่วน (ยกเว้นกองช่าง)'],
    ['ทุก ๆ กอง', 'หัวหน้าส่วนราชการทุกส่วน'],
    ['ทุกส่วนราชการ เทศบาลตำบลหนองบัว', 'หัวหน้าส่วนราชการทุกส่วน'],
    ['สำนัก/กองที่เกี่ยวข้อง', 'หัวหน้าส่วนราชการที่เกี่ยวข้อง'],
    ['ทุกหน่วยงานที่เกี่ยวข้อง', 'หัวหน้าหน่วยงานที่เกี่ยวข้อง'],
    // What is written short is written out.
    ['ผอ.กองคลัง', 'ผู้อำนวยการกองคลัง'],
    ['รองผอ.กองคลัง', 'รองผู้อำนวยการกองคลัง'],
    ['หน.สป.', 'หัวหน้าสำนักปลัด'],
    ['สป.', 'หัวหน้าสำนักปลัด'],
    ['สป. อบต.หนองบัว', 'หัวหน้าสำนักปลัด อบต.หนองบัว'],
    ['กค.', 'ผู้อำนวยการกองคลัง'],
    ['กช', 'ผู้อำนวยการกองช่าง'],
    ['นตส.', 'หัวหน้าหน่วยตรวจสอบภายใน'],
    ['ตสน.', 'หัวหน้าหน่วยตรวจสอบภายใน'],
    ['ศพด.บ้านโนนสูง', 'หัวหน้าศูนย์พัฒนาเด็กเล็กบ้านโนนสูง'],
    ['รร.เทศบาล 1', 'ผู้อำนวยการโรงเรียนเทศบาล 1'],
    ['รพ.สต.บ้านโคก', 'ผู้อำนวยการโรงพยาบาลส่งเสริมสุขภาพตำบลบ้านโคก'],
    ['คกก.ITA', 'ประธานคณะกรรมการ ITA'],
    ['จนท.พัสดุ', 'เจ้าหน้าที่พัสดุ'],
    ['สถานธนานุบาล', 'ผู้จัดการสถานธนานุบาล'],
    ['กิจการประปา', 'ผู้จัดการกิจการประปา'],
    ['สำนักทะเบียนท้องถิ่นเทศบาล', 'นายทะเบียนท้องถิ่นเทศบาล'],
    // Posts that nobody has are not made up.
    ['กองทุนหลักประกันสุขภาพ', 'กองทุนหลักประกันสุขภาพ'],
    ['สำนักงานเทศบาล', 'สำนักงานเทศบาล'],
    ['สำนักงาน อบต.', 'สำนักงาน อบต.'],
    ['สปสช.', 'สปสช.'],
    ['กอง', 'กอง'],
  ])('%s: %s', (unit, head) => {
    expect(headOfUnit(unit, readSettings([]))).toBe(head);
  });

  test('as the office has corrected it in a row of its settings', () => {
    const settings = readSettings([['เรียน  กองคลัง', 'รักษาราชการแทนผู้อำนวยการกองคลัง']]);
    expect(headOfUnit('กองคลัง', settings)).toBe('รักษาราชการแทนผู้อำนวยการกองคลัง');
    expect(headOfUnit('กองช่าง', settings)).toBe('ผู้อำนวยการกองช่าง');
    // However the sheet spells that unit, and no other.
    expect(headOfUnit('กองคลัง อบต.', settings)).toBe('รักษาราชการแทนผู้อำนวยการกองคลัง');
    expect(headOfUnit('ฝ่ายคลัง', settings)).toBe('หัวหน้าฝ่ายคลัง');
  });

  test('a row of that very spelling goes before others, and where two differ neither is meant', () => {
    const settings = readSettings([
      ['เรียน สป', 'ก'],
      ['เรียน กองคลัง', 'ข'],
      ['เรียน กองการคลัง', 'ค'],
      ['เรียน โรงเรียนเทศบาล 1', 'ง'],
    ]);
    expect(headOfUnit('สป.', settings)).toBe('ก');
    expect(headOfUnit('กองการคลัง', settings)).toBe('ค');
    expect(headOfUnit('กองคลัง อบต.', settings)).toBe('ผู้อำนวยการกองคลัง อบต.');
    expect(headOfUnit('โรงเรียนเทศบาล 2', settings)).toBe('ผู้อำนวยการโรงเรียนเทศบาล 2');
  });
});

describe('what is odd about whom a memo goes to', () => {
  const PALAD = { name: '(ชื่อ–สกุล ข)', position: 'ปลัดเทศบาลตำบลตัวอย่าง', actingFor: '' };
  const ACTING = { name: '(ชื่อ–สกุล ก)', position: 'หัวหน้าสำนักปลัด', actingFor: 'ปลัดเทศบาล' };
  const MAYOR = { name: '(ชื่อ–สกุล ค)', position: 'นายกเทศมนตรีตำบลตัวอย่าง', actingFor: '' };
  const NOBODY = { name: '', position: '', actingFor: '' };
  test.each([
    ['กองคลัง', PALAD, null],
    ['สำนักปลัด', PALAD, null],
    ['นักทรัพยากรบุคคล', PALAD, null],
    ['ทุกสำนัก/กอง', PALAD, null],
    ['รองปลัดเทศบาล', PALAD, null],
    ['คณะทำงาน ITA', PALAD, null],
    ['ผู้บริหารสถานศึกษา', PALAD, null],
    ['สป.', PALAD, null],
    ['หน.สป.', ACTING, 'self'],
    ['กองคลัง (หลัก) สุดา', PALAD, 'odd'],
    ['กองคลัง;', PALAD, 'odd'],
    ['กองคลัง/กองช่าง', PALAD, 'odd'],
    ['กองคลัง 50,000 บาท', PALAD, 'odd'],
    ['กองคลัง = สุดา', PALAD, 'odd'],
    ['กองคลัง 1 ต.ค. 68 - 30 ก.ย. 69', PALAD, 'odd'],
    ['กองคลัง "ฝ่ายพัฒนารายได้"', PALAD, 'odd'],
    ['กองคลัง..กองช่าง', PALAD, 'odd'],
    ['งานพัสดุ-กองคลัง', PALAD, 'odd'],
    ['หน่วยงานอื่น', PALAD, 'unnamed'],
    ['โรงเรียนเทศบาล ๑ (วัดเหนือ) แผนกประถม', PALAD, null],
    ['โรงเรียนเทศบาล 1 (วัดคำสายทอง) ในพระอุปถัมภ์', PALAD, null],
    ['โรงเรียน “อนุบาลตัวอย่าง”', PALAD, null],
    ['กองสาธารณสุข และสิ่งแวดล้อม', PALAD, null],
    ['โรงเรียนเทศบาล 1 (บ้านโคก)', PALAD, null],
    ['สำนักปลัด ทต.', PALAD, null],
    ['โรงเรียนไทยรัฐวิทยา 101', PALAD, null],
    ['กวผ.', PALAD, 'bare'],
    ['คลัง', PALAD, 'bare'],
    ['กวผ.', NOBODY, 'bare'],
    ['กองทุนหลักประกันสุขภาพ', PALAD, 'bare'],
    ['สำนักงานเทศบาล', PALAD, 'bare'],
    ['กอง', PALAD, 'bare'],
    ['ทุกโรงเรียน', PALAD, null],
    ['สำนัก/กอง', PALAD, 'unnamed'],
    ['กองต่าง ๆ', PALAD, 'unnamed'],
    ['ผอ.กอง', PALAD, 'unnamed'],
    ['กองฯ', PALAD, 'unnamed'],
    ['หัวหน้าส่วนราชการ', PALAD, 'unnamed'],
    ['หน่วยงานเจ้าของงบประมาณ', PALAD, 'unnamed'],
    ['ผอ.คลัง', PALAD, 'bare'],
    ['ผอ.กองคลัง', PALAD, null],
    ['ผู้อำนวยการการเลือกตั้ง', PALAD, null],
    ['ผู้อำนวยการศูนย์', PALAD, null],
    ['หัวหน้าหน่วยงานของรัฐ', PALAD, 'above'],
    ['หน่วยงาน', PALAD, 'unnamed'],
    ['หัวหน้างานพัสดุ', PALAD, null],
    ['หน่วยงานที่เกี่ยวข้อง', PALAD, 'unnamed'],
    ['เจ้าหน้าที่ผู้รับผิดชอบ', PALAD, 'unnamed'],
    ['หน่วยงานเจ้าของเรื่อง', PALAD, 'unnamed'],
    ['บุคลากรทุกคน', PALAD, 'unnamed'],
    ['ผู้บังคับบัญชา', PALAD, 'above'],
    ['เจ้าหน้าที่พัสดุ', PALAD, null],
    ['ปลัด', PALAD, 'self'],
    ['ปลัดเทศบาล', PALAD, 'self'],
    ['ปลัดเทศบาลตำบลตัวอย่าง', ACTING, 'self'],
    ['สำนักปลัดเทศบาล', ACTING, 'self'],
    ['ชื่อ–สกุล ข', PALAD, 'self'],
    ['นายกเทศมนตรี', MAYOR, 'self'],
    ['นายกเทศมนตรี', PALAD, 'above'],
    ['รองนายก อบต.', PALAD, 'above'],
    ['คณะผู้บริหาร', PALAD, 'above'],
    ['ผู้บริหาร', PALAD, 'above'],
    ['สภาเทศบาล', NOBODY, 'above'],
    ['คณะผู้บริหาร', MAYOR, null],
    ['ปลัดเทศบาล', MAYOR, null],
    ['ปลัด อบต.', { ...PALAD, position: 'หัวหน้าสำนักปลัด' }, 'above'],
  ])('%s, signed by %o: %s', (unit, sender, doubt) => {
    expect(doubtOfHead(unit, readSettings([]), sender)).toBe(doubt);
  });

  test('nothing once the office has said the post', () => {
    const settings = readSettings([
      ['เรียน กวผ.', 'ผู้อำนวยการกองวิชาการและแผนงาน'],
      ['เรียน หน่วยงานที่เกี่ยวข้อง', 'หัวหน้าสำนักปลัด ผู้อำนวยการกองคลัง'],
    ]);
    expect(doubtOfHead('กวผ.', settings, PALAD)).toBeNull();
    expect(doubtOfHead('หน่วยงานที่เกี่ยวข้อง', settings, PALAD)).toBeNull();
  });
});

describe('by when a unit is asked to report', () => {
  const followedUp = (...followUps: readonly string[]) =>
    followUps.map((followUp) => measure('1', 'ก', { ...activity('in-progress'), followUp }));
  const on = (month: number, day: number) => ({ year: 2026, month, day });

  test.each([
    ['ทุกไตรมาส', on(1, 15), '31 มีนาคม 2569'],
    ['ทุกไตรมาส', on(3, 31), '30 มิถุนายน 2569'],
    ['รายไตรมาส', on(10, 1), '31 ธันวาคม 2569'],
    ['ทุกเดือน', on(2, 3), '28 กุมภาพันธ์ 2569'],
    ['ทุก ๆ 6 เดือน', on(1, 15), '31 มีนาคม 2569'],
    ['รอบ ๖ เดือน', on(4, 1), '30 กันยายน 2569'],
    ['ปีละ 1 ครั้ง', on(10, 1), '30 กันยายน 2570'],
    ['รายงานภายใน 20 ก.พ. 2569', on(1, 15), '20 กุมภาพันธ์ 2569'],
    ['Monthly report', on(2, 3), '28 กุมภาพันธ์ 2569'],
    ['Quarterly', on(1, 15), '31 มีนาคม 2569'],
    ['every 6 months', on(1, 15), '31 มีนาคม 2569'],
    ['once a year', on(1, 15), '30 กันยายน 2569'],
  ])('followed up %s', (followUp, today, day) => {
    expect(replyBy(readSettings([]), followedUp(followUp), today, null, null)).toBe(
      `ภายในวันที่ ${day}`,
    );
  });

  test('the next day that one of them names, and not one that has passed', () => {
    const measures = followedUp('ภายใน 31 ธันวาคม 2568', 'ภายใน 1 มีนาคม 2569', '5 มิ.ย. 2569');
    expect(replyBy(readSettings([]), measures, on(1, 15), null, null)).toBe(
      'ภายในวันที่ 1 มีนาคม 2569',
    );
  });

  test.each([
    // Many offices leave the year out: the fiscal year says it.
    ['31 มี.ค. / 30 ก.ย.', [3, 10], '31 มีนาคม 2569'],
    ['31 มี.ค. / 30 ก.ย.', [4, 2], '30 กันยายน 2569'],
    ['๓๑ มีนาคม และ ๓๐ กันยายน ของทุกปี', [4, 2], '30 กันยายน 2569'],
    ['31 ธ.ค., 31 มี.ค., 30 มิ.ย., 30 ก.ย.', [4, 2], '30 มิถุนายน 2569'],
    ['31/3 และ 30/9', [4, 2], '30 กันยายน 2569'],
    ['เดือนมีนาคมและกันยายน', [2, 1], '31 มีนาคม 2569'],
    ['มี.ค. / ก.ย.', [4, 2], '30 กันยายน 2569'],
    ['สิ้นเดือน มี.ค.', [2, 1], '31 มีนาคม 2569'],
    ['ตุลาคม - กันยายน', [2, 1], '30 กันยายน 2569'],
    ['15 ธันวาคม', [2, 1], '................................'],
    ['ครั้งที่ 1/2', [2, 1], '................................'],
    ['ตามหนังสือสำนักงาน ก.พ.', [1, 15], '................................'],
  ] as const)('followed up %s, which names no year, on %j: %s', (followUp, [month, day], words) => {
    const settings = readSettings([['ปีงบประมาณ', 2569]]);
    expect(replyBy(settings, followedUp(followUp), on(month, day), null, null)).toBe(
      `ภายในวันที่ ${words}`,
    );
  });

  test('such a day of October is of the year before, or the report of the year that ends', () => {
    const of = (today: ReturnType<typeof on>) =>
      replyBy(
        readSettings([['ปีงบประมาณ', 2569]]),
        followedUp('15 ตุลาคม'),
        today,
        'twelve-months',
        null,
      );
    expect(of(on(10, 2))).toBe('ภายในวันที่ 15 ตุลาคม 2569');
    expect(of(on(10, 16))).toBe('ภายในวันที่ ................................');
  });

  test('what is done is followed up no more, unless all is', () => {
    const done = measure('2', 'ข', { ...activity('done'), followUp: 'ทุกไตรมาส' });
    const settings = readSettings([]);
    expect(replyBy(settings, [...followedUp('รายปี'), done], on(1, 15), null, null)).toBe(
      'ภายในวันที่ 30 กันยายน 2569',
    );
    expect(replyBy(settings, [done], on(1, 15), null, null)).toBe('ภายในวันที่ 31 มีนาคม 2569');
  });

  describe('of a memo of fiscal year 2569', () => {
    const SIX = 'six-months';
    const TWELVE = 'twelve-months';
    const OPEN = 'ภายในวันที่ ................................';
    const settings = readSettings([['ปีงบประมาณ', 2569]]);
    const day = (year: number, month: number, date: number) => ({ year, month, day: date });
    test.each([
      // A report is asked by the end of what it covers, however often the measures are followed up.
      [SIX, 'ทุกเดือน', day(2026, 1, 15), 'ภายในวันที่ 31 มีนาคม 2569'],
      [SIX, 'ปีละ 1 ครั้ง', day(2026, 1, 15), 'ภายในวันที่ 31 มีนาคม 2569'],
      [SIX, '', day(2026, 3, 1), 'ภายในวันที่ 31 มีนาคม 2569'],
      [TWELVE, 'ทุกไตรมาส', day(2026, 1, 15), 'ภายในวันที่ 30 กันยายน 2569'],
      [TWELVE, 'ปีละ 1 ครั้ง', day(2026, 9, 1), 'ภายในวันที่ 30 กันยายน 2569'],
      // A day that the measures name, in its last quarter or soon after its end.
      [SIX, 'รายงานภายใน 20 ก.พ. 2569', day(2026, 1, 15), 'ภายในวันที่ 20 กุมภาพันธ์ 2569'],
      [SIX, 'รายงานภายใน 10 เมษายน 2569', day(2026, 4, 2), 'ภายในวันที่ 10 เมษายน 2569'],
      [SIX, 'รายงานภายใน 30 มิถุนายน 2569', day(2026, 1, 15), 'ภายในวันที่ 31 มีนาคม 2569'],
      [TWELVE, 'รายงานภายใน 31 มีนาคม 2569', day(2026, 1, 15), 'ภายในวันที่ 30 กันยายน 2569'],
      [TWELVE, 'รายงานภายใน 15 ตุลาคม 2569', day(2026, 10, 2), 'ภายในวันที่ 15 ตุลาคม 2569'],
      // Over: neither what is past nor a day of the year after.
      [SIX, 'ทุกไตรมาส', day(2026, 4, 1), OPEN],
      [SIX, 'ทุกไตรมาส', day(2026, 3, 31), OPEN],
      [TWELVE, 'ปีละ 1 ครั้ง', day(2026, 10, 1), OPEN],
      [TWELVE, 'ปีละ 1 ครั้ง', day(2026, 9, 30), OPEN],
      [TWELVE, 'รายงานภายใน 30 กันยายน 2570', day(2026, 11, 1), OPEN],
      [null, 'ทุกไตรมาส', day(2026, 10, 5), OPEN],
      [null, 'ภายใน 1 มีนาคม 2570', day(2026, 1, 15), OPEN],
      // A quarter that is named, and ways to say how often.
      [null, 'รายงานไตรมาสที่ 4', day(2026, 3, 10), 'ภายในวันที่ 30 กันยายน 2569'],
      [null, 'ไตรมาส ๓', day(2026, 3, 10), 'ภายในวันที่ 30 มิถุนายน 2569'],
      [null, 'ปีละ 12 ครั้ง', day(2026, 1, 15), 'ภายในวันที่ 31 มกราคม 2569'],
      [null, 'เดือนละ 1 ครั้ง', day(2026, 1, 15), 'ภายในวันที่ 31 มกราคม 2569'],
      [null, 'ทุกๆ 3 เดือน', day(2026, 1, 15), 'ภายในวันที่ 31 มีนาคม 2569'],
      [null, 'ทุกสิ้นเดือน', day(2026, 1, 15), 'ภายในวันที่ 31 มกราคม 2569'],
      // Before its year has begun.
      [null, 'ทุกไตรมาส', day(2025, 9, 1), 'ภายในวันที่ 31 ธันวาคม 2568'],
      [SIX, 'ทุกเดือน', day(2025, 9, 1), 'ภายในวันที่ 31 มีนาคม 2569'],
    ] as const)('%s, followed up %s, on %j: %s', (period, followUp, today, words) => {
      expect(replyBy(settings, followedUp(followUp), today, period, null)).toBe(words);
    });
  });

  test.each([
    'ภายในวันที่ 31 มีนาคม 2569',
    'ภายใน 31-03-2569',
    'ก่อนวันที่ 1 เมษายน 2569',
    'ภายในวันอังคารที่ ๓๑ มีนาคม ๒๕๖๙',
    'ภายใน 31 มีนาคม 2569 เวลา 16.30 น.',
  ])('%s names its day, after which an answer is late', (byWhen) => {
    expect(dayOfReply(byWhen)).toEqual({ year: 2026, month: 3, day: 31 });
  });

  test('no day is invented where nothing says how often: there is room for the pen', () => {
    expect(replyBy(readSettings([]), followedUp('', 'ผู้บริหารติดตาม'), on(1, 15), null, null)).toBe(
      'ภายในวันที่ ................................',
    );
  });

  test.each([
    ['2026-03-20', 'ภายในวันที่ 20 มีนาคม 2569'],
    ['20 มี.ค. 2569', 'ภายในวันที่ 20 มีนาคม 2569'],
    ['ภายใน 7 วัน', 'ภายใน 7 วัน'],
    ['7 วันทำการ', 'ภายใน 7 วันทำการ'],
    ['31/3/69', 'ภายในวันที่ 31 มีนาคม 2569'],
    ['31 มีนาคม 2569 เวลา 16.30 น.', 'ภายในวันที่ 31 มีนาคม 2569 เวลา 16.30 น.'],
    ['สิ้นเดือนมีนาคม', 'ภายในสิ้นเดือนมีนาคม'],
    ['ให้ส่งภายในวันที่ 31 มีนาคม 2569', 'ให้ส่งภายในวันที่ 31 มีนาคม 2569'],
    ['ไม่เกินวันที่ 31 มีนาคม 2569', 'ไม่เกินวันที่ 31 มีนาคม 2569'],
    ['ด่วน', 'ด่วน'],
    ['-', 'ภายในวันที่ 31 มีนาคม 2569'],
  ])('as the office has set it: %s', (value, words) => {
    const settings = readSettings([['กำหนดส่งรายงาน', value]]);
    expect(replyBy(settings, followedUp('ทุกไตรมาส'), on(1, 15), null, null)).toBe(words);
  });
});

describe('who signs a memo to a unit', () => {
  const SIGNERS = readSigners([
    [1, '', '(ชื่อ–สกุล ก)', 'หัวหน้าสำนักปลัด', '', ''],
    [2, '', '(ชื่อ–สกุล ข)', 'รองปลัด', 'ปลัดเทศบาล', 'palad@example.org'],
    [3, '', '(ชื่อ–สกุล ค)', 'นายกเทศมนตรี', '', ''],
  ]);

  test('the administrator, or who acts for one', () => {
    expect(senderOf(SIGNERS, readSettings([]))).toBe(SIGNERS[1]);
    const own = readSigners([[1, '', 'ก', 'ปลัดเทศบาล', '', '']]);
    expect(senderOf(own, readSettings([]))).toBe(own[0]);
  });

  test('whom the settings name, with the address that the signers have', () => {
    const settings = readSettings([
      ['ผู้ส่งถึงหน่วยงาน', '(ชื่อ–สกุล ข)'],
      ['ตำแหน่งผู้ส่งถึงหน่วยงาน', 'ปลัดเทศบาลตำบลตัวอย่าง'],
    ]);
    expect(senderOf(SIGNERS, settings)).toMatchObject({
      name: '(ชื่อ–สกุล ข)',
      position: 'ปลัดเทศบาลตำบลตัวอย่าง',
      actingFor: '',
      email: 'palad@example.org',
    });
  });

  test('nobody is made up: without one there is room for the pen', () => {
    expect(senderOf([], readSettings([]))).toMatchObject({ name: '', position: '' });
  });
});
