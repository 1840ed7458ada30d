import type { Status } from '../../../src/core/measures/measure';
import { memoYear } from '../../../src/core/memo/memo-fields';
import { readSettings } from '../../../src/core/office/read-settings';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { MemoFields } from '../../../src/core/template/fields';
import { LOOPS, tagKey } from '../../../src/core/template/tags';
import { activity, measure, type SampleParts, sampleFields } from '../template/samples';

function fieldOf(fields: MemoFields, name: string) {
  return fields.get(tagKey(name));
}

function items(parts: SampleParts, loop: keyof typeof LOOPS): readonly MemoFields[] {
  return sampleFields(parts).get(tagKey(LOOPS[loop])) as readonly MemoFields[];
}

function column(parts: SampleParts, loop: keyof typeof LOOPS, name: string) {
  return items(parts, loop).map((item) => fieldOf(item, name));
}

const STATUS_TAGS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'] as const;

const DASH = { blank: '-' };
const DOTS = { blank: '......' };

test('a measure of several owners is shared, whoever owns the others', () => {
  const shared = (...owners: readonly (readonly string[])[]) => {
    const measures = owners.map((each, index) => ({
      ...measure(String(index + 1), `ก${index}`, activity('done')),
      owners: each,
    }));
    return fieldOf(sampleFields({ measures }), 'มีผู้รับผิดชอบร่วมกัน');
  };
  expect(shared(['กองคลัง', 'กองช่าง'])).toBe(true);
  expect(shared(['กองคลัง', 'กองช่าง'], [])).toBe(true);
  expect(shared(['กองคลัง'], ['กองช่าง'], [])).toBe(false);
});

describe('the measures', () => {
  const measures = [
    measure('1', 'ให้ความรู้', activity('done', 'อบรม'), activity('done', 'สรุปผล')),
    measure('2', 'เผยแพร่ข้อมูล', activity('not-started', 'เผยแพร่')),
  ];

  test('one item for each activity, number and title on a measure’s first only', () => {
    expect(column({ measures }, 'measures', 'ลำดับ')).toEqual(['1', '', '2']);
    expect(column({ measures }, 'measures', 'ชื่อมาตรการ')).toEqual(['ให้ความรู้', '', 'เผยแพร่ข้อมูล']);
    expect(column({ measures }, 'measures', 'ขั้นตอน')).toEqual(['อบรม', 'สรุปผล', 'เผยแพร่']);
  });

  test('where the sheet numbers none, the memo counts', () => {
    const unnumbered = [
      measure(null, 'ก', activity('done'), activity('done')),
      measure(null, 'ข', activity('done')),
    ];
    expect(column({ measures: unnumbered }, 'measures', 'ลำดับ')).toEqual(['1', '', '2']);
  });

  test('where the sheet numbers some, the gaps stay', () => {
    const some = [measure('1', 'ก', activity('done')), measure(null, 'ข', activity('done'))];
    expect(column({ measures: some }, 'measures', 'ลำดับ')).toEqual(['1', '']);
  });

  test.each([
    ['not-started', 'รองบ', ['/\nรองบ', DASH, DASH], 'ยังไม่ดำเนินการ'],
    ['in-progress', '', [DASH, '/', DASH], 'อยู่ระหว่างดำเนินการ'],
    ['done', '(12 ม.ค.)', [DASH, DASH, '/\n(12 ม.ค.)'], 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
    [null, 'เอกสาร', [DOTS, DOTS, DOTS], DOTS],
  ] as const)('the mark and note of %s', (status, note, marks, word) => {
    const [item] = items(
      { measures: [measure('1', 'ก', activity(status, 'ข', note))] },
      'measures',
    );
    expect(STATUS_TAGS.map((name) => item && fieldOf(item, name))).toEqual(marks);
    expect(item && fieldOf(item, 'สถานะ')).toEqual(word);
    expect(item && fieldOf(item, 'หมายเหตุ')).toBe(note);
  });

  test('owners stand one a line', () => {
    const shared = { ...activity('done'), owners: ['กองคลัง', 'กองช่าง'] };
    expect(column({ measures: [measure('1', 'ก', shared)] }, 'measures', 'ผู้รับผิดชอบ')).toEqual([
      'กองคลัง\nกองช่าง',
    ]);
  });
});

describe('the counts', () => {
  const measures = [
    measure('1', 'ก', activity('done')),
    measure('2', 'ข', activity('in-progress')),
    measure('3', 'ค', { ...activity(null), owners: ['กองคลัง'] }),
  ];

  test.each([
    ['จำนวนมาตรการ', 3],
    ['จำนวนที่เสร็จ', 1],
    ['จำนวนที่อยู่ระหว่าง', 1],
    ['จำนวนที่ยังไม่', 0],
    ['จำนวนที่ไม่ชัดเจน', 1],
    ['ร้อยละ', '33.33'],
    ['มีหลายผู้รับผิดชอบ', true],
  ])('%s', (name, value) => {
    expect(fieldOf(sampleFields({ measures }), name)).toBe(value);
  });

  test('each owner has a name and counts of its own', () => {
    expect(column({ measures }, 'owners', 'ชื่อ')).toEqual(['สำนักปลัด', 'กองคลัง']);
    expect(column({ measures }, 'owners', 'จำนวนมาตรการ')).toEqual([2, 1]);
    expect(column({ measures }, 'owners', 'ร้อยละ')).toEqual(['50.00', '0.00']);
  });

  test('no measures have no per cent: it is left to the pen', () => {
    expect(fieldOf(sampleFields(), 'ร้อยละ')).toEqual({ blank: '......' });
  });
});

describe('measures in groups', () => {
  const by = (status: Status | null, ...owners: string[]) => ({ ...activity(status), owners });
  const measures = [
    measure('1', 'ก', by('done', 'กองคลัง'), by('not-started', 'กองช่าง')),
    measure('2', 'ข', by('done', 'กองช่าง', 'กองคลัง')),
    measure('4', 'ค', by('not-started', 'กองช่าง')),
  ];
  const within = (parts: SampleParts, loop: keyof typeof LOOPS, name: string) =>
    items(parts, loop).map((group) =>
      (fieldOf(group, LOOPS.measures) as readonly MemoFields[]).map((item) => fieldOf(item, name)),
    );

  test('an owner has its measures whole, with their numbers in the whole list', () => {
    expect(column({ measures }, 'owners', 'ชื่อ')).toEqual(['กองคลัง', 'กองช่าง']);
    expect(within({ measures }, 'owners', 'ลำดับ')).toEqual([
      ['1', '', '2'],
      ['1', '', '2', '4'],
    ]);
  });

  test('numbers that the memo counts run through the groups', () => {
    const unnumbered = measures.map((each) => ({ ...each, number: null }));
    expect(within({ measures: unnumbered }, 'statuses', 'ลำดับ')).toEqual([['3'], ['1', ''], ['2']]);
  });

  test('the three statuses in the form’s order, by the status of the whole measure', () => {
    const parts = { measures };
    expect(column(parts, 'statuses', 'ชื่อ')).toEqual([...STATUS_TAGS]);
    expect(column(parts, 'statuses', 'จำนวนมาตรการ')).toEqual([1, 1, 1]);
    expect(column(parts, 'statuses', 'ร้อยละ')).toEqual(['33.33', '33.33', '33.33']);
    expect(within(parts, 'statuses', 'ชื่อมาตรการ')).toEqual([['ค'], ['ก', ''], ['ข']]);
  });

  test('measures without a status come last, where there are any', () => {
    const parts = { measures: [...measures, measure('5', 'ง', by(null, 'กองคลัง'))] };
    expect(column(parts, 'statuses', 'ชื่อ')).toEqual([...STATUS_TAGS, 'สถานะไม่ชัดเจน']);
    expect(column(parts, 'statuses', 'ร้อยละ')).toEqual(['25.00', '25.00', '25.00', '25.00']);
    expect(within(parts, 'statuses', 'ชื่อมาตรการ').pop()).toEqual(['ง']);
  });

  test('without measures the three statuses stay, their per cent left to the pen', () => {
    expect(column({}, 'statuses', 'จำนวนมาตรการ')).toEqual([0, 0, 0]);
    expect(column({}, 'statuses', 'ร้อยละ')).toEqual(Array(3).fill({ blank: '......' }));
  });

  test('an activity’s fields are made once for all the loops that show it', () => {
    const fields = sampleFields({ measures });
    const of = (loop: string) => fields.get(tagKey(loop)) as readonly MemoFields[];
    const [whole] = of(LOOPS.measures);
    const nested = (group: MemoFields | undefined) =>
      (group && (fieldOf(group, LOOPS.measures) as readonly MemoFields[]))?.[0];
    expect(nested(of(LOOPS.owners)[0])).toBe(whole);
    expect(nested(of(LOOPS.owners)[1])).toBe(whole);
    expect(nested(of(LOOPS.statuses)[1])).toBe(whole);
  });
});

describe('a setting', () => {
  const fields = (...settings: (readonly CellValue[])[]) => sampleFields({ settings });

  test.each<[string, CellValue, CellValue]>([
    ['ปีงบประมาณ', '', 2569],
    ['ปีงบประมาณ', '๒๕๖๕', 2565],
    ['ปีงบประมาณ', '๒๕๖๕-๒๕๖๘', '๒๕๖๕-๒๕๖๘'],
    ['ปีที่ประเมิน ITA', '', 2568],
    ['ปีที่ประเมิน ITA', 2024, 2567],
    ['คะแนน ITA', '๘๗.๕', '87.50'],
    ['คะแนน ITA', 'รอประกาศ', 'รอประกาศ'],
    ['วันที่', '', '      มกราคม 2569'],
    ['วันที่', 'มกราคม ๒๕๖๕', '      มกราคม ๒๕๖๕'],
    ['วันที่', '๕ มกราคม ๒๕๖๕', '๕ มกราคม ๒๕๖๕'],
    ['เรียน', 'ปลัดเทศบาล', 'ปลัดเทศบาล'],
    ['โครงการพิเศษ', 'ก', 'ก'],
  ])('%s given as %j is %j', (label, given, value) => {
    expect(fieldOf(fields([label, given]), label)).toBe(value);
  });

  test('a day stays a date, so that filters can write it', () => {
    const date = { year: 2026, month: 2, day: 3 };
    expect(fieldOf(fields(['วันที่', date]), 'วันที่')).toEqual(date);
    expect(fieldOf(fields(['วันที่', '2026-02-03']), 'วันที่')).toEqual(date);
  });

  test('the assessed year follows the fiscal year that is given', () => {
    expect(fieldOf(fields(['ปีงบประมาณ', 2566]), 'ปีที่ประเมิน ITA')).toBe(2565);
  });

  test('what the form leaves to the pen is dots', () => {
    expect(fieldOf(fields(), 'ผู้จัดทำ')).toEqual({ blank: '.'.repeat(40) });
    expect(fieldOf(fields(), 'คะแนน ITA')).toEqual({ blank: '......' });
  });

  test('the grade is worked out by the scheme of the assessed year, and what is typed wins', () => {
    const score = ['คะแนน ITA', 91] as const;
    expect(fieldOf(fields(score, ['ปีงบประมาณ', 2566]), 'ระดับ ITA')).toBe('A');
    expect(fieldOf(fields(score), 'ระดับ ITA')).toEqual({ blank: '......' });
    const parts = [
      ['คะแนน IIT', 88] as const,
      ['คะแนน EIT', 86] as const,
      ['คะแนน OIT', 99] as const,
    ];
    expect(fieldOf(fields(score, ...parts), 'ระดับ ITA')).toBe('ผ่านดี');
    expect(fieldOf(fields(score, ['ระดับ ITA', 'ผ่าน']), 'ระดับ ITA')).toBe('ผ่าน');
  });

  test.each([
    ['องค์การบริหารส่วนตำบลบ้านใหม่', 'นายกองค์การบริหารส่วนตำบลบ้านใหม่'],
    ['อบต.บ้านใหม่', 'นายกองค์การบริหารส่วนตำบลบ้านใหม่'],
    ['เทศบาลตำบลท่าเรือ', 'นายกเทศมนตรีตำบลท่าเรือ'],
    ['เทศบาลเมืองแพร่', 'นายกเทศมนตรีเมืองแพร่'],
    ['ทน.เชียงใหม่', 'นายกเทศมนตรีนครเชียงใหม่'],
    ['องค์การบริหารส่วนจังหวัดลำพูน', 'นายกองค์การบริหารส่วนจังหวัดลำพูน'],
    ['อบจ. ลำพูน', 'นายกองค์การบริหารส่วนจังหวัดลำพูน'],
    ['', `นายก${'.'.repeat(40)}`],
  ])('the memo of %j goes to %s', (agency, addressee) => {
    expect(fieldOf(fields(['หน่วยงาน', agency]), 'เรียน')).toBe(addressee);
  });

  test('without an agency the memo goes to the mayor among the signers', () => {
    const signers = [['', '', 'นายดี', 'นายกเทศมนตรีตำบลดี', '', '']];
    expect(fieldOf(sampleFields({ signers }), 'เรียน')).toBe('นายกเทศมนตรีตำบลดี');
  });

  test('the subject names the fiscal year', () => {
    expect(fieldOf(fields(['ปีงบประมาณ', '2568']), 'เรื่อง')).toMatch(/พ\.ศ\. 2568$/);
  });

  test('the office’s full name has each part once', () => {
    const full = fields(
      ['ส่วนราชการ', 'สำนักปลัด อบต.ดี'],
      ['หน่วยงาน', 'อบต.ดี'],
      ['โทรศัพท์', '0 2123'],
      ['อำเภอ', 'เมือง'],
      ['จังหวัด', 'จังหวัดแพร่'],
    );
    expect(fieldOf(full, 'ส่วนราชการเต็ม')).toBe('สำนักปลัด อบต.ดี โทร. 0 2123');
    expect(fieldOf(full, 'หน่วยงานเต็ม')).toBe('อบต.ดี อำเภอเมือง จังหวัดแพร่');
  });

  test('the same in short, with its place, with the telephone, over two lines', () => {
    const full = fields(
      ['ส่วนราชการ', 'งานนิติการ\nสำนักปลัด อบต.ดี โทร ๐ ๔๔๘๗ ๒๑๒๓'],
      ['หน่วยงาน', 'องค์การบริหารส่วนตำบลดี อ.เกษตรสมบูรณ์ จ. ชัยภูมิ'],
      ['โทรศัพท์', '0 4487 2123'],
      ['อำเภอ', 'เกษตรสมบูรณ์'],
      ['จังหวัด', 'ชัยภูมิ'],
    );
    expect(fieldOf(full, 'หน่วยงานเต็ม')).toBe('องค์การบริหารส่วนตำบลดี อ.เกษตรสมบูรณ์ จ. ชัยภูมิ');
    expect(fieldOf(full, 'ส่วนราชการ')).toBe('งานนิติการ\nสำนักปลัด อบต.ดี');
    const short = fields(
      ['ส่วนราชการ', 'งานนิติการ\nสำนักปลัด อบต.ดี โทร ๐ ๔๔๘๗ ๒๑๒๓'],
      ['หน่วยงาน', 'องค์การบริหารส่วนตำบลดี'],
      ['โทรศัพท์', '0 4487 2123'],
    );
    expect(fieldOf(short, 'ส่วนราชการเต็ม')).toBe('งานนิติการ สำนักปลัด อบต.ดี โทร ๐ ๔๔๘๗ ๒๑๒๓');
    const other = fields(['ส่วนราชการ', 'สำนักปลัด อบต.ดีเด่น'], ['หน่วยงาน', 'เทศบาลตำบลดี']);
    expect(fieldOf(other, 'ส่วนราชการเต็ม')).toBe('สำนักปลัด อบต.ดีเด่น เทศบาลตำบลดี');
  });

  test.each([
    ['สำนักปลัดเทศบาล งานแผน โทร. ๐ ๔๔๘๗ ๒๑๒๓', 'สำนักปลัดเทศบาล งานแผน เทศบาลตำบลดี โทร. ๐ ๔๔๘๗ ๒๑๒๓'],
    ['สำนักปลัด โทรศัพท์ 0 4487 2123 ต่อ 12', 'สำนักปลัด เทศบาลตำบลดี โทรศัพท์ 0 4487 2123 ต่อ 12'],
    ['สำนักปลัด (โทร. 0 4487 2123)', 'สำนักปลัด เทศบาลตำบลดี (โทร. 0 4487 2123)'],
    ['สำนักปลัด เทศบาลตำบลดี โทร. 0 4487 2123', 'สำนักปลัด เทศบาลตำบลดี โทร. 0 4487 2123'],
    ['โทร. 0 4487 2123 สำนักปลัด', 'เทศบาลตำบลดี โทร. 0 4487 2123 สำนักปลัด'],
    ['งานโทรคมนาคม 1', 'งานโทรคมนาคม 1 เทศบาลตำบลดี'],
  ])('the agency stands before the telephone that is typed with the unit: %s', (typed, printed) => {
    const full = fields(['ส่วนราชการ', typed], ['หน่วยงาน', 'เทศบาลตำบลดี']);
    expect(fieldOf(full, 'ส่วนราชการเต็ม')).toBe(printed);
  });

  test('without an agency no district stands in its place', () => {
    expect(fieldOf(fields(['อำเภอ', 'เมือง']), 'หน่วยงานเต็ม')).toMatch(/^\.{40} อำเภอเมือง$/);
  });

  test('the office’s e-mail stands behind the telephone, and is a tag of its own', () => {
    const full = fields(
      ['ส่วนราชการ', 'สำนักปลัด'],
      ['โทรศัพท์', '0 2123'],
      ['อีเมลหน่วยงาน', 'office1@example.org'],
      ['อ้างถึง', 'หนังสือ ตย 1/2'],
    );
    expect(fieldOf(full, 'ส่วนราชการเต็ม')).toBe(
      'สำนักปลัด โทร. 0 2123 ไปรษณีย์อิเล็กทรอนิกส์ office1@example.org',
    );
    expect(fieldOf(full, 'ไปรษณีย์อิเล็กทรอนิกส์')).toBe('office1@example.org');
    expect(fieldOf(full, 'อ้างถึง')).toBe('หนังสือ ตย 1/2');
  });

  test('what is enclosed is printed without its label', () => {
    const said = (text: string) => fieldOf(fields(['สิ่งที่แนบมาด้วย', text]), 'สิ่งที่ส่งมาด้วย');
    expect(said('ภาพถ่าย จำนวน 1 ชุด')).toBe('ภาพถ่าย จำนวน 1 ชุด');
    expect(said('สิ่งที่ส่งมาด้วย: ภาพถ่าย')).toBe('ภาพถ่าย');
    expect(said('')).toBe('');
  });

  test('a row named like a count does not replace it', () => {
    expect(fieldOf(fields(['ร้อยละ', '100']), 'ร้อยละ')).toEqual({ blank: '......' });
  });
});

describe('the signers', () => {
  const signers = [
    ['ความเห็นปลัด', 'ก', 'รองปลัด', 'ปลัด', ''],
    ['', 'ข', 'ปลัด', 'รักษาการในตำแหน่งนายก', ''],
    ['', '', 'นายก', '', ''],
  ].map((row, index) => [index + 1, ...row]);

  test('each in turn, with a heading, a capacity line where given, and dots for a name', () => {
    expect(column({ signers }, 'signers', 'หัวข้อ')).toEqual(['ความเห็นปลัด', 'ความเห็น', 'คำสั่ง']);
    expect(column({ signers }, 'signers', 'ชื่อ')).toEqual(['ก', 'ข', { blank: '.'.repeat(40) }]);
    expect(column({ signers }, 'signers', 'รักษาราชการแทน')).toEqual([
      'ปลัด',
      'รักษาการในตำแหน่งนายก',
      '',
    ]);
    expect(column({ signers }, 'signers', 'ในฐานะ')).toEqual([
      'รักษาราชการแทนปลัด',
      'รักษาการในตำแหน่งนายก',
      '',
    ]);
  });
});

test.each([
  ['', 2569],
  ['๒๕๖๗', 2567],
  ['ไม่ทราบ', 2569],
])('the year of a memo whose setting is %j', (given, year) => {
  const settings = readSettings([['ปีงบประมาณ', given]]);
  expect(memoYear(settings, { year: 2025, month: 10, day: 1 })).toBe(year);
});
