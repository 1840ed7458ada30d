/** Memos of an earlier year in Word's way: completion, settings, signers, and what of each is not understood. */
import { type OldMemo, readOldMemo } from '../../../src/core/import/read-memo';
import { docxOf } from '../docx/docx';
import { docxWithLists, HEAD, p, SETTINGS, SIGNATURES, SIGNERS, table } from './word-memo';

const PLAN = [900, 3000, 3000, 1800, 1800];
const RESULT = [900, 2600, 2600, 1400, 1400, 1600];
const PLAN_HEAD = ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
const RESULT_HEADS = [
  [
    { lines: ['ที่'], merge: 'restart' as const },
    { lines: ['มาตรการ'], merge: 'restart' as const },
    { lines: ['ขั้นตอนหรือวิธีการ'], merge: 'restart' as const },
    { lines: ['สถานะการดำเนินการ'], span: 3 },
  ],
  [
    { lines: [''], merge: 'continue' as const },
    { lines: [''], merge: 'continue' as const },
    { lines: [''], merge: 'continue' as const },
    'ยังไม่\nดำเนินการ',
    'อยู่ระหว่างดำเนินการ',
    'ดำเนินการเสร็จ\nเรียบร้อยแล้ว',
  ],
];

function read(docx: Uint8Array): OldMemo {
  const memo = readOldMemo(docx);
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  return memo.value;
}

function told({ measures, doubts }: OldMemo) {
  return {
    measures: measures.map(({ number, title, status, owners, activities }) => [
      number,
      title,
      status,
      owners.join(', '),
      activities.map(({ method, status, note }) => [method, status, note]),
    ]),
    doubts: doubts.map(({ kind, text }) => (text === '' ? kind : `${kind}: ${text}`)),
  };
}

function settingsOf(memo: OldMemo) {
  return Object.fromEntries(memo.settings.map(({ key, value }) => [key, value]));
}

function memoWith(tables: string): Uint8Array {
  return docxOf(HEAD + tables + SIGNATURES);
}

test('tables cut by hand at page ends, with page numbers, catchwords and heads again', () => {
  const memo = read(
    memoWith(
      [
        table(PLAN, [PLAN_HEAD, ['', '(๑)ให้ความรู้ด้านจริยธรรม', 'จัดอบรม', 'สำนักปลัด', 'ทุกไตรมาส']]),
        p('/(๒) ควรเปิดเผย...'),
        p('-๒-'),
        table(PLAN, [
          PLAN_HEAD,
          ['', '(๒)ควรเปิดเผยการจัดซื้อจัดจ้าง', 'ประกาศบนเว็บไซต์', 'กองคลัง', 'ทุกเดือน'],
          ['', '(๓)ลดขั้นตอนบริการ', 'ทบทวนคู่มือ', 'กองช่าง\nกองคลัง', 'ทุกไตรมาส'],
        ]),
        p('ผลการดำเนินการ'),
        table(RESULT, [
          ...RESULT_HEADS,
          ['', '(๑) ให้ความรู้ด้านจริยธรรม', 'จัดอบรม', '-', '-', '/\n(อบรมเมื่อ ๕ มีนาคม ๒๕๖๘)'],
        ]),
        p('- ๓ -'),
        // Without its head.
        table(RESULT, [
          ['', '(๒) เปิดเผยการจัดซื้อจัดจ้าง', 'ประกาศบนเว็บไซต์', '-', '/', '-'],
          ['', '(๓) ลดขั้นตอนบริการ', 'ทบทวนคู่มือ', '/', '-', '-'],
        ]),
      ].join(''),
    ),
  );
  expect(told(memo)).toEqual({
    measures: [
      ['1', 'ให้ความรู้ด้านจริยธรรม', 'done', 'สำนักปลัด', [['จัดอบรม', 'done', '(อบรมเมื่อ ๕ มีนาคม ๒๕๖๘)']]],
      [
        '2',
        'ควรเปิดเผยการจัดซื้อจัดจ้าง',
        'in-progress',
        'กองคลัง',
        [['ประกาศบนเว็บไซต์', 'in-progress', '']],
      ],
      ['3', 'ลดขั้นตอนบริการ', 'not-started', 'กองช่าง, กองคลัง', [['ทบทวนคู่มือ', 'not-started', '']]],
    ],
    doubts: [],
  });
  expect(settingsOf(memo)).toEqual(SETTINGS);
  expect(memo.signers).toEqual(SIGNERS);
  expect(memo.completion).toMatchObject({ total: 3, done: 1, percent: 33.33 });
});

test('rows torn by a page end, and a note parted from its mark', () => {
  const memo = read(
    memoWith(
      [
        table(PLAN, [
          PLAN_HEAD,
          ['๑', 'ควรปรับปรุงระบบ', '-เปิดช่องทาง', 'สำนักปลัด', 'ทุกไตรมาส'],
          ['๒', 'ส่งเสริมการมีส่วนร่วมของประ', 'ประชุมประชา', 'กองคลัง', 'ปีละ'],
        ]),
        p('/ชาชน...'),
        p('-๒-'),
        table(PLAN, [
          PLAN_HEAD,
          ['', 'ชาชน', 'คมทุกหมู่บ้าน', '', '๒ ครั้ง'],
          ['๓', 'ควบคุมภายใน', 'ตรวจสอบ', 'หน่วยตรวจสอบภายใน', '-'],
        ]),
        table(RESULT, [
          ...RESULT_HEADS,
          ['๑', 'ปรับปรุงระบบ', '-เปิดช่องทาง', '', '', '/'],
          ['', '', '', '', '', '(ตรวจสอบในเว็บไซต์ www.example.org)'],
          ['๒', 'ส่งเสริมการมีส่วนร่วมของประชาชน', 'ประชุมประชาคมทุกหมู่บ้าน', '', '', '/'],
          [{ lines: ['-๓-'], span: 6 }],
          ...RESULT_HEADS,
          ['', '', 'และสรุปผล', '', '', '(ครบ ๙ หมู่บ้าน)'],
          ['๓', 'ควบคุมภายใน', 'ตรวจสอบ', '', '/', ''],
        ]),
      ].join(''),
    ),
  );
  expect(told(memo)).toEqual({
    measures: [
      [
        '1',
        'ควรปรับปรุงระบบ',
        'done',
        'สำนักปลัด',
        [['-เปิดช่องทาง', 'done', '(ตรวจสอบในเว็บไซต์ www.example.org)']],
      ],
      [
        '2',
        'ส่งเสริมการมีส่วนร่วมของประชาชน',
        'done',
        'กองคลัง',
        [['ประชุมประชาคมทุกหมู่บ้าน', 'done', '(ครบ ๙ หมู่บ้าน)']],
      ],
      ['3', 'ควบคุมภายใน', 'in-progress', 'หน่วยตรวจสอบภายใน', [['ตรวจสอบ', 'in-progress', '']]],
    ],
    doubts: [],
  });
});

test('numbers and bullets of Word’s own lists, several activities, catchwords within the tables', () => {
  const numbered = (text: string) => ({ lines: [text], list: 1 });
  const bullets = (...lines: string[]) => ({ lines, list: 2 });
  const memo = read(
    docxWithLists(
      HEAD +
        table(PLAN.slice(1), [
          PLAN_HEAD.slice(1),
          [numbered('ให้ความรู้'), bullets('จัดอบรม', 'ประเมินผล'), 'สำนักปลัด', 'ทุกไตรมาส'],
          ['', '', '', '/เปิดเผย...'],
          [numbered('เปิดเผยข้อมูล'), bullets('ประกาศ'), 'กองคลัง', 'ทุกเดือน'],
        ]) +
        table(RESULT, [
          [
            'ลำดับ',
            'มาตรการ',
            'วิธีการ',
            'ยังไม่ดำเนินการ',
            'อยู่ระหว่างดำเนินการ',
            'ดำเนินการเสร็จเรียบร้อยแล้ว',
          ],
          ['๑', 'ให้ความรู้', '-จัดอบรม', '', '', '√'],
          ['', '', '-ประเมินผล', '', '√', ''],
          ['๒', 'เปิดเผยข้อมูล', '-ประกาศ', '', '', '√'],
        ]) +
        SIGNATURES,
      [
        { format: 'thaiNumbers', text: '(%1)' },
        { format: 'bullet', text: '-' },
      ],
    ),
  );
  expect(told(memo)).toEqual({
    measures: [
      [
        '1',
        'ให้ความรู้',
        'in-progress',
        'สำนักปลัด',
        [
          ['-จัดอบรม', 'done', ''],
          ['-ประเมินผล', 'in-progress', ''],
        ],
      ],
      ['2', 'เปิดเผยข้อมูล', 'done', 'กองคลัง', [['- ประกาศ', 'done', '']]],
    ],
    doubts: [],
  });
});

test('tables within cells, a column of the office’s own, and everything within a table for the looks', () => {
  const steps = table(
    [500, 2500],
    [
      ['๑)', 'สำรวจ'],
      ['๒)', 'ปรับปรุง'],
    ],
  );
  const heads = ['ลำดับ', 'มาตรการ', 'วิธีการ', 'งบประมาณ', 'ผู้รับผิดชอบ', 'สถานะการดำเนินการ', 'หลักฐาน'];
  const inner = table(
    [700, 2000, 2500, 1200, 1500, 1800, 1800],
    [
      heads,
      [
        '๑',
        'ลดขั้นตอน',
        { lines: ['ดังนี้'], within: steps },
        '๕,๐๐๐ บาท',
        'กองช่าง',
        'ดำเนินการแล้วเสร็จ',
        'www.example.org',
      ],
      ['๒', 'ควบคุมพัสดุ', 'จัดทำทะเบียน', '-', 'กองคลัง', 'อยู่ระหว่างดำเนินการ', '-'],
      ['๓', 'ประเมินความพึงพอใจ', 'สำรวจ', '-', 'สำนักปลัด', 'รอผู้บริหาร', ''],
    ],
  );
  const memo = read(memoWith(table([9600], [[{ lines: [''], within: inner }]])));
  expect(told(memo)).toEqual({
    measures: [
      ['1', 'ลดขั้นตอน', 'done', 'กองช่าง', [['ดังนี้\n๑) สำรวจ\n๒) ปรับปรุง', 'done', 'www.example.org']]],
      ['2', 'ควบคุมพัสดุ', 'in-progress', 'กองคลัง', [['จัดทำทะเบียน', 'in-progress', '']]],
      ['3', 'ประเมินความพึงพอใจ', null, 'สำนักปลัด', [['สำรวจ', null, 'รอผู้บริหาร']]],
    ],
    doubts: ['status-none: ประเมินความพึงพอใจ: รอผู้บริหาร'],
  });
  expect(memo.rows[0]?.slice(-1)).toEqual(['งบประมาณ']);
  expect(memo.rows[2]?.slice(-1)).toEqual(['๕,๐๐๐ บาท']);
  expect(memo.completion).toMatchObject({ total: 3, done: 1, inProgress: 1, unclear: 1 });
});

test('a plan without results has no status, and says so', () => {
  const memo = read(
    memoWith(
      table(PLAN, [
        PLAN_HEAD,
        ['๑', 'ให้ความรู้', 'จัดอบรม', 'สำนักปลัด', 'ทุกไตรมาส'],
        ['๒', 'เปิดเผยข้อมูล', 'ประกาศ', 'กองคลัง', 'ทุกเดือน'],
      ]) + p('ปัญหาและอุปสรรค คือ งบประมาณไม่เพียงพอ'),
    ),
  );
  expect(told(memo)).toEqual({
    measures: [
      ['1', 'ให้ความรู้', null, 'สำนักปลัด', [['จัดอบรม', null, '']]],
      ['2', 'เปิดเผยข้อมูล', null, 'กองคลัง', [['ประกาศ', null, '']]],
    ],
    doubts: ['no-result', 'paragraph: ปัญหาและอุปสรรค คือ งบประมาณไม่เพียงพอ'],
  });
});

test('results in another order, named by title alone', () => {
  const memo = read(
    memoWith(
      table(RESULT, [
        ['ที่', 'มาตรการ', 'ขั้นตอน', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
        ['๑', 'เปิดเผยข้อมูล', 'ประกาศ', '', '', '✓'],
        ['๒', 'ให้ความรู้', 'จัดอบรม', '✓', '', ''],
        ['๓', 'รับเรื่องร้องเรียน', 'ตั้งศูนย์', '', '✓', ''],
      ]) +
        table(PLAN, [
          PLAN_HEAD,
          ['๑', 'ควรให้ความรู้', 'จัดอบรม', 'สำนักปลัด', 'ทุกไตรมาส'],
          ['๒', 'เปิดเผยข้อมูล', 'ประกาศ', 'กองคลัง', 'ทุกเดือน'],
          ['๓', 'ควบคุมพัสดุ', 'ทำทะเบียน', 'กองคลัง', 'ทุกเดือน'],
        ]),
    ),
  );
  expect(told(memo)).toEqual({
    measures: [
      ['1', 'ควรให้ความรู้', 'not-started', 'สำนักปลัด', [['จัดอบรม', 'not-started', '']]],
      ['2', 'เปิดเผยข้อมูล', 'done', 'กองคลัง', [['ประกาศ', 'done', '']]],
      ['3', 'ควบคุมพัสดุ', 'in-progress', 'กองคลัง', [['ทำทะเบียน', 'in-progress', '']]],
    ],
    doubts: ['titles-differ: 3. ควบคุมพัสดุ ≠ รับเรื่องร้องเรียน'],
  });
});

test('one row for each activity, with the measure merged over them, and jagged columns', () => {
  const top = (text: string) => ({ lines: text.split('\n'), merge: 'restart' as const });
  const on = { lines: [''], merge: 'continue' as const };
  const memo = read(
    memoWith(
      table(PLAN, [
        PLAN_HEAD,
        [top('๑'), top('ให้ความรู้'), 'จัดอบรม', top('สำนักปลัด'), top('ทุกไตรมาส')],
        [on, on, 'ติดตามผล', on, on],
        ['๒', 'เปิดเผยข้อมูล', 'ประกาศ', 'กองคลัง', 'ทุกเดือน'],
      ]) +
        table(
          [450, 450, 2600, 2600, 1400, 1400, 1600],
          [
            [
              { lines: ['ที่'], span: 2 },
              'มาตรการ',
              'ขั้นตอน',
              'ยังไม่ดำเนินการ',
              'อยู่ระหว่างดำเนินการ',
              'ดำเนินการเสร็จเรียบร้อยแล้ว',
            ],
            [{ ...top('๑'), span: 2 }, top('ให้ความรู้'), 'จัดอบรม', '-', '-', '/'],
            [{ ...on, span: 2 }, on, 'ติดตามผล', '-', '-', '/'],
            ['๒', { lines: ['เปิดเผยข้อมูล'], span: 2 }, 'ประกาศ', '/', '', ''],
          ],
        ),
    ),
  );
  expect(told(memo)).toEqual({
    measures: [
      [
        '1',
        'ให้ความรู้',
        'done',
        'สำนักปลัด',
        [
          ['จัดอบรม', 'done', ''],
          ['ติดตามผล', 'done', ''],
        ],
      ],
      ['2', 'เปิดเผยข้อมูล', 'not-started', 'กองคลัง', [['ประกาศ', 'not-started', '']]],
    ],
    doubts: [],
  });
});

test('two marks, a cross and words that are no status stay unclear, and are told with their place', () => {
  const memo = read(
    memoWith(
      table(RESULT, [
        ['ที่', 'มาตรการ', 'ขั้นตอน', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'],
        ['๑', 'หนึ่ง', 'ก', '', '/', '/'],
        ['๒', 'สอง', 'ข', '', '', 'x'],
        ['๓', 'สาม', 'ค', '-', '-', '-'],
      ]),
    ),
  );
  expect(memo.completion).toMatchObject({ total: 3, unclear: 3 });
  expect(memo.doubts).toEqual([
    { kind: 'status-many', text: 'หนึ่ง: /', place: { paragraph: null, table: 1, row: 2 } },
    { kind: 'status-unclear', text: 'สอง: x', place: { paragraph: null, table: 1, row: 3 } },
    { kind: 'status-none', text: 'สาม', place: { paragraph: null, table: 1, row: 4 } },
  ]);
});

test('ticks of symbol fonts, boxes of forms, and text that is deleted or hidden', () => {
  const cells = (marks: readonly string[]) =>
    marks.map((mark) => `<w:tc><w:p>${mark}</w:p></w:tc>`).join('');
  const row = (title: string, ...marks: readonly string[]) =>
    `<w:tr><w:tc>${p(title)}</w:tc>${cells(marks)}</w:tr>`;
  const sym = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
  const wingdings =
    '<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>ü</w:t></w:r>';
  const box = (on: 0 | 1) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/><w:checked w:val="${on}"/></w:checkBox></w:ffData></w:fldChar></w:r>`;
  const control =
    '<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>';
  const gone =
    '<w:del w:id="1"><w:r><w:delText>/</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>/</w:t></w:r>';
  const memo = read(
    memoWith(
      `<w:tbl><w:tr>${['มาตรการ', 'ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'].map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>${[
        row('หนึ่ง', '', '', sym),
        row('สอง', '', wingdings, ''),
        row('สาม', box(1), box(0), box(0)),
        row('สี่', '', '', control),
        row('ห้า', gone, '<w:r><w:t>/</w:t></w:r>', ''),
      ].join('')}</w:tbl>`,
    ),
  );
  expect(memo.measures.map(({ status }) => status)).toEqual([
    'done',
    'in-progress',
    'not-started',
    'done',
    'in-progress',
  ]);
});

test('a catchword in the last row of a page, with no stroke before it, is no measure and no note', () => {
  const heads = [
    'ที่',
    'มาตรการ',
    'ขั้นตอน',
    'ยังไม่ดำเนินการ',
    'อยู่ระหว่างดำเนินการ',
    'ดำเนินการเสร็จเรียบร้อยแล้ว',
  ];
  const memo = read(
    memoWith(
      table(RESULT, [
        heads,
        ['๑', 'ให้ความรู้', 'จัดอบรม', '', '', '/'],
        ['', '', '', '', '', '๒. ลดขั้นตอน...'],
      ]) +
        p('- ๒ -') +
        table(RESULT, [heads, ['๒', 'ลดขั้นตอนบริการ', 'ทบทวนคู่มือ', '/', '', '']]),
    ),
  );
  expect(told(memo)).toEqual({
    measures: [
      ['1', 'ให้ความรู้', 'done', '', [['จัดอบรม', 'done', '']]],
      ['2', 'ลดขั้นตอนบริการ', 'not-started', '', [['ทบทวนคู่มือ', 'not-started', '']]],
    ],
    doubts: [],
  });
});

test('signers beside each other, dots to write on, and a heading of boxes', () => {
  const memo = read(
    docxOf(
      [
        p('ส่วนราชการ.........สำนักปลัด อบต.ตัวอย่าง โทร.๐๐๐-๐๐๐๐๐๐.......................'),
        p('ที่.....ตย ๗๑๐๐๑/........วันที่.....๑๕ ตุลาคม ๒๕๖๘..........'),
        p('เรื่อง....รายงานผลการดำเนินการตามมาตรการ ประจำปี ๒๕๖๘....'),
        p('เรียน  นายก อบต.ตัวอย่าง'),
        p(
          '\tตามที่ได้ประกาศผลการประเมิน ITA ปี พ.ศ. ๒๕๖๗ ได้คะแนน ๙๑.๒๐ คะแนน (IIT ๙๐.๐๐ EIT ๘๘.๕๐ OIT ๙๕.๐๐) ระดับผ่านดี',
        ),
        p('ลงชื่อ..................ผู้รายงาน\tลงชื่อ..................ผู้ตรวจสอบ'),
        p('(นายสมมติ หนึ่ง)\t(นางสมมติ สอง)'),
        p('นิติกร\tหัวหน้าสำนักปลัด'),
        p('คำสั่งนายก'),
        p('(ลงชื่อ).......................'),
        p('(นายสมมติ สาม)'),
        p('รองนายกองค์การบริหารส่วนตำบล ปฏิบัติราชการแทน'),
        p('นายกองค์การบริหารส่วนตำบลตัวอย่าง'),
      ].join(''),
    ),
  );
  expect(settingsOf(memo)).toEqual({
    department: 'สำนักปลัด',
    agency: 'อบต.ตัวอย่าง',
    phone: '๐๐๐-๐๐๐๐๐๐',
    reference: 'ตย ๗๑๐๐๑/',
    date: '๑๕ ตุลาคม ๒๕๖๘',
    subject: 'รายงานผลการดำเนินการตามมาตรการ ประจำปี ๒๕๖๘',
    addressee: 'นายก อบต.ตัวอย่าง',
    fiscalYear: '2568',
    assessedYear: '2567',
    itaScore: '91.20',
    iitScore: '90.00',
    eitScore: '88.50',
    oitScore: '95.00',
    itaGrade: 'ผ่านดี',
    drafter: 'นายสมมติ หนึ่ง',
    drafterPosition: 'นิติกร',
  });
  expect(memo.signers).toEqual([
    {
      heading: 'ผู้ตรวจสอบ',
      name: 'นางสมมติ สอง',
      position: 'หัวหน้าสำนักปลัด',
      actingFor: '',
    },
    {
      heading: 'คำสั่งนายก',
      name: 'นายสมมติ สาม',
      position: 'รองนายกองค์การบริหารส่วนตำบล',
      actingFor: 'ปฏิบัติราชการแทนนายกองค์การบริหารส่วนตำบลตัวอย่าง',
    },
  ]);
});
