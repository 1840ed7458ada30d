import { missedIn } from '../../src/core/memo/missed';
import { checkTemplate } from '../../src/core/template/render';
import { buildTemplate, type Target } from '../../template/build-template';
import { filledBytes, partOf } from '../core/docx/docx';
import { activity, measure, type SampleParts, sampleFields } from '../core/template/samples';
import { expectInOrder, plainBlanks, tablesOf, textFilled } from './filled-template';
import { OFFICE } from './office-sample';

const TARGETS = ['docs', 'word'] as const;
const templates = new Map<Target, Uint8Array>();
beforeAll(async () => {
  for (const target of TARGETS) templates.set(target, await buildTemplate('progress', target));
});
const template = (target: Target) => templates.get(target) ?? new Uint8Array();

const at = (row: number, owners: readonly string[], status: 'done' | 'in-progress', note = '') => ({
  ...activity(status, `วิธีการ ${row}`, note),
  row,
  owners,
});
const SETTINGS = [
  ...OFFICE.settings,
  ['วันที่', '2025-12-01'],
  ['เรื่อง', 'เรื่องของรายงาน'],
  ['เรียน', 'นายกองค์การบริหารส่วนตำบลบ้านใหม่'],
  ['อ้างถึง', 'บันทึกข้อความ ที่ ตย 1/2568'],
];

const MEASURES = [
  measure('1', 'ให้ความรู้', at(3, ['กองคลัง'], 'done')),
  measure('2', 'เผยแพร่', at(4, ['กองคลัง'], 'in-progress'), at(5, ['กองช่าง'], 'in-progress')),
].map((each) => ({ ...each, sheet: 'มาตรการ' }));

const TO_FINANCE = {
  measures: MEASURES,
  settings: SETTINGS,
  signers: OFFICE.signers,
  scope: { owner: 'กองคลัง', statuses: [] },
  request: {
    asked: missedIn([{ rule: 'evidence/missing', sheet: 'มาตรการ', cell: 'H3' }], MEASURES),
  },
} satisfies SampleParts;

const NONE_OPEN = {
  ...TO_FINANCE,
  measures: [measure('1', 'ให้ความรู้', at(3, ['กองคลัง'], 'done', '(12 ม.ค. 2569)'))],
  request: { asked: new Map() },
} satisfies SampleParts;

describe.each(TARGETS)('the request to report in its %s build', (target) => {
  test('passes its own check, and leaves no tag, filled or empty', async () => {
    for (const parts of [TO_FINANCE, NONE_OPEN, OFFICE, {}]) {
      expect(checkTemplate(template(target), sampleFields(parts))).toEqual([]);
      expect(await textFilled(template(target), parts)).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test('asks the head of the unit for what is open in its measures, by a day', async () => {
    expectInOrder(await textFilled(template(target), TO_FINANCE), [
      'บันทึกข้อความ',
      'เรื่อง',
      'ขอให้รายงานความก้าวหน้าการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
      'เรียน  ผู้อำนวยการกองคลัง',
      'ในความรับผิดชอบของกองคลัง จำนวน ๒ มาตรการ ตามบันทึกข้อความ ที่ ตย ๑/๒๕๖๘ นั้น',
      'จากข้อมูล ณ วันที่ ๑๕ มกราคม ๒๕๖๙ มาตรการดังกล่าวดำเนินการเสร็จเรียบร้อยแล้ว จำนวน ๑ มาตรการ',
      'สิ่งที่ขอ',
      'โปรดระบุหลักฐาน เช่น วันที่ จำนวน หรือลิงก์',
      'โปรดรายงานความก้าวหน้า',
      'ส่วนของกองช่าง',
      'จึงขอให้กองคลังรายงานความก้าวหน้าของมาตรการที่รับผิดชอบ',
      'ภายในวันที่ ๓๑ มีนาคม ๒๕๖๙',
      'จึงเรียนมาเพื่อทราบและดำเนินการต่อไป',
      '(นางวิไล สุจริต)',
      'รองปลัด รักษาราชการแทน',
      'ปลัดองค์การบริหารส่วนตำบล',
    ]);
  });

  test('bears nothing of the report: not its number, day, subject, scores, opinions or orders', async () => {
    const text = await textFilled(template(target), TO_FINANCE);
    for (const word of [
      '๗๑๘๐๑',
      'ธันวาคม',
      'เรื่องของรายงาน',
      'เรียน  นายก',
      'สมชาย',
      '๙๑',
      'ความเห็น',
      'คำสั่ง',
      'ลงชื่อ',
    ])
      expect([word, text.includes(word)]).toEqual([word, false]);
    expect(text.match(/\(นาง|\(นาย/g)).toHaveLength(1);
  });

  test('where nothing is open it asks to confirm, and for no progress', async () => {
    const text = await textFilled(template(target), NONE_OPEN);
    expectInOrder(text, [
      'เรื่อง',
      'ขอให้ตรวจสอบและยืนยันผลการดำเนินการ',
      'โปรดตรวจสอบและยืนยันผลการดำเนินการ',
      'จึงขอให้กองคลังตรวจสอบสถานะและหลักฐาน',
    ]);
    expect(text).not.toMatch(/รายงานความก้าวหน้า|รับผิดชอบร่วม/);
  });

  test('where all is done and evidence is missing it asks to complete and confirm, and for no progress', async () => {
    const text = await textFilled(template(target), {
      ...TO_FINANCE,
      measures: MEASURES.slice(0, 1),
    });
    expectInOrder(text, [
      'ขอให้ตรวจสอบและยืนยันผลการดำเนินการ',
      'โปรดระบุหลักฐาน เช่น วันที่ จำนวน หรือลิงก์',
      'แก้ไขเพิ่มเติมให้ครบถ้วน และยืนยันผลการดำเนินการ',
    ]);
    expect(text).not.toMatch(/รายงานความก้าวหน้า|หลักฐานที่ยังขาด/);
  });

  test.each([
    [['กองช่าง'], 'รับผิดชอบร่วมกับกองช่าง'],
    [['กองช่าง', 'อบต.'], 'รับผิดชอบร่วมกับกองช่างและ อบต.'],
    [['กองช่าง', 'กองการศึกษา', 'สำนักปลัด'], 'รับผิดชอบร่วมกับกองช่าง กองการศึกษา และสำนักปลัด'],
    [['ก', 'ข', 'ค', 'ง'].map((each) => `กอง${each}`), 'รับผิดชอบร่วมกับหน่วยงานอื่น ๔ หน่วยงาน'],
  ])('what it shares with %j it says so', async (others, words) => {
    const shared = [...others, 'กองคลัง'];
    const measures = [
      measure('1', 'ให้ความรู้', at(3, shared, 'in-progress')),
      // Nobody is named for its further step: it is of the measure's owners.
      measure('2', 'อบรม', at(4, shared, 'in-progress'), at(5, [], 'in-progress')),
      measure('3', 'เผยแพร่', at(6, ['กองคลัง'], 'in-progress')),
      measure('4', 'ทบทวน', at(7, shared, 'done', '(12 ม.ค. 2569)')),
    ];
    const text = await textFilled(template(target), { ...TO_FINANCE, measures });
    expect(text.split(`(${words})`)).toHaveLength(4);
    const done = await textFilled(template(target), { ...NONE_OPEN, measures: measures.slice(3) });
    expectInOrder(done, ['โปรดตรวจสอบและยืนยันผลการดำเนินการ', `(${words})`]);
  });

  test('evidence is called missing where the table asks for it, and nowhere else', async () => {
    expect(await textFilled(template(target), TO_FINANCE)).toContain(
      'พร้อมหลักฐานที่ยังขาด ตามตารางข้างต้น',
    );
    const none = await textFilled(template(target), {
      ...TO_FINANCE,
      request: { asked: new Map() },
    });
    expect(none).toContain('มาตรการที่รับผิดชอบ ตามตารางข้างต้น');
    expect(none).not.toContain('หลักฐานที่ยังขาด');
  });

  test('what stands in a cell that says no clear status is shown, and that it is unclear', async () => {
    const text = 'รอคณะกรรมการ';
    const unclear = {
      ...at(3, ['กองคลัง'], 'in-progress'),
      status: null,
      fault: { kind: 'unclear', row: 3, column: 7, text },
    } as const;
    const filled = await textFilled(template(target), {
      ...TO_FINANCE,
      measures: [measure('1', 'ให้ความรู้', unclear)],
      request: { asked: new Map() },
    });
    expectInOrder(filled, ['ไม่ชัดเจน', text, 'โปรดระบุสถานะการดำเนินการ']);
  });

  test('a unit written short has its blank, and a memo of some statuses says so', async () => {
    const text = await textFilled(template(target), {
      ...TO_FINANCE,
      measures: [measure('1', 'ให้ความรู้', at(3, ['สำนักปลัดฯ'], 'in-progress'))],
      scope: { owner: 'สำนักปลัดฯ', statuses: ['in-progress'] },
    });
    expect(text).toContain('จึงขอให้สำนักปลัดฯ รายงานความก้าวหน้า');
    expect(text).toMatch(/เรื่อง.*เฉพาะที่อยู่ระหว่างดำเนินการ/s);
    expect(text).toContain('จำนวน ๑ มาตรการ เฉพาะที่อยู่ระหว่างดำเนินการ');
  });

  test('to no unit of its own it goes to all of them', async () => {
    const parts = { ...TO_FINANCE, scope: { owner: null, statuses: [] } } satisfies SampleParts;
    expectInOrder(await textFilled(template(target), parts), [
      'เรียน  หัวหน้าส่วนราชการทุกส่วน',
      'ในความรับผิดชอบของทุกส่วนราชการ จำนวน',
    ]);
  });

  test('has the official paper, and its table repeats its heading', () => {
    const xml = partOf(template(target));
    expect(xml).toContain('w:top="850" w:right="1134" w:bottom="1134" w:left="1701"');
    expect(xml).toContain('w:fmt="thaiNumbers"');
    const [table = ''] = tablesOf(xml).filter((each) => each.includes('w:insideV w:val="single"'));
    expect(table).toContain('<w:tblHeader/>');
    expect(table).toContain('{{สิ่งที่ขอให้รายงาน}}');
  });
});

test.each(['official', 'short', 'publication'] as const)(
  'the %s memo of one unit says whose measures it has, and no per cent of all',
  async (kind) => {
    const parts = { ...TO_FINANCE, settings: OFFICE.settings, request: null } satisfies SampleParts;
    const bytes = await buildTemplate(kind, 'docs');
    const text = await textFilled(bytes, parts);
    expect(text).toContain('ในส่วนที่กองคลังรับผิดชอบ จำนวน ๒ มาตรการ');
    expect(text).not.toContain('ของมาตรการทั้งหมด');
    expect(plainBlanks(partOf(filledBytes(bytes, sampleFields(parts), true)))).not.toContain(
      'ตารางที่ ๓',
    );
  },
);

test('of some statuses it says so, and tells neither a per cent nor that all are done', async () => {
  const done = { measures: NONE_OPEN.measures, settings: OFFICE.settings };
  const twice = [...done.measures, measure('2', 'อื่น', at(4, ['กองคลัง'], 'done'))];
  const scope = { owner: null, statuses: ['done'] } as const;
  const text = await textFilled(await buildTemplate('official', 'docs'), {
    ...done,
    measures: twice,
    scope,
  });
  expect(text).toContain('เฉพาะที่ดำเนินการเสร็จเรียบร้อยแล้ว จำนวน ๒ มาตรการ');
  expect(text).not.toMatch(/ครบทุกมาตรการ|คิดเป็นร้อยละ/);
});
