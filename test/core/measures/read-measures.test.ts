import { readMeasures } from '../../../src/core/measures/read-measures';
import { gridOf, merge } from './grids';

const TITLES = ['ลำดับ', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'];
const LABELS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'];

function read(rows: readonly (readonly string[])[], merges: Parameters<typeof gridOf>[1] = []) {
  const result = readMeasures(gridOf(rows, merges));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.measures;
}

/** What a reader would tell of a measure in one line. */
function told(rows: Parameters<typeof read>[0], merges?: Parameters<typeof read>[1]) {
  return read(rows, merges).map(
    (m) => `${m.row} ${m.number} ${m.title} = ${m.status} (${m.activities.length})`,
  );
}

describe('the header', () => {
  const measure = ['๑', 'ให้ความรู้', 'อบรม', 'กองคลัง', 'ราย 6 เดือน', '', '', '/'];

  test.each<[string, string[][]]>([
    ['one row', [[...TITLES, ...LABELS]]],
    [
      'two rows, the group label over its first column',
      [
        [...TITLES, 'สถานะการดำเนินการ'],
        ['', '', '', '', '', ...LABELS],
      ],
    ],
    [
      'two rows, the group label over its middle column',
      [
        [...TITLES, '', 'สถานะการดำเนินการ'],
        ['', '', '', '', '', ...LABELS],
      ],
    ],
    [
      'two rows, the group label over its last column',
      [
        [...TITLES, '', '', 'สถานะ'],
        ['', '', '', '', '', ...LABELS],
      ],
    ],
    [
      'two rows, every heading in the second',
      [
        ['', '', '', '', '', 'สถานะการดำเนินการ'],
        [...TITLES, ...LABELS],
      ],
    ],
    [
      'three rows, the group label in one of its own',
      [[...TITLES], ['', '', '', '', '', 'สถานะการดำเนินการ'], ['', '', '', '', '', ...LABELS]],
    ],
    [
      'line breaks and spaces inside the headings',
      [
        [
          'ลำดับ\nที่',
          'มาตรการ /\nแนวทาง',
          'ขั้นตอน / วิธีการ',
          'ผู้ รับผิดชอบ',
          'การกำกับ\nติดตาม',
          'ยังไม่\nดำเนินการ',
          'อยู่ระหว่าง\nดำเนินการ',
          'ดำเนินการ\nเสร็จเรียบร้อยแล้ว',
        ],
      ],
    ],
    [
      'other words',
      [
        [
          'ที่',
          'มาตรการ/กิจกรรม',
          'แนวทางการดำเนินการ',
          'หน่วยงานที่รับผิดชอบ',
          'การติดตามผล',
          'ยังไม่ได้ดำเนินการ',
          'กำลังดำเนินการ',
          'แล้วเสร็จ',
        ],
      ],
    ],
    [
      'English',
      [['No.', 'Measure', 'Method', 'Owner', 'Follow-up', 'Not started', 'In progress', 'Done']],
    ],
    [
      'a title above it that reads like a heading',
      [['มาตรการส่งเสริมคุณธรรมและความโปร่งใส'], [], [...TITLES, ...LABELS]],
    ],
    [
      'a title right above it',
      [
        ['มาตรการส่งเสริมความโปร่งใส ปี ๒๕๖๙'],
        [...TITLES, 'สถานะการดำเนินการ'],
        ['', '', '', '', '', ...LABELS],
      ],
    ],
    [
      'look-alike letters and invisible spaces',
      [
        [
          'ลําดับ',
          'มาตรการ\u200b',
          'ขั้นตอนหรือวิธีการ',
          'ผู้รับผิดชอบ',
          'การกํากับติดตาม',
          'ยังไม่ดําเนินการ',
          'อยู่ระหว่างดําเนินการ',
          'ดําเนินการเสร็จเรียบร้อยเเล้ว',
        ],
      ],
    ],
  ])('%s', (_name, header) => {
    const [only, ...rest] = read([...header, measure]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      row: header.length + 1,
      number: '1',
      title: 'ให้ความรู้',
      owners: ['กองคลัง'],
      status: 'done',
      activities: [{ method: 'อบรม', followUp: 'ราย 6 เดือน' }],
    });
  });

  test('columns in any order', () => {
    expect(
      read([
        ['หมายเหตุ', ...[...LABELS].reverse(), 'ผู้รับผิดชอบ', 'มาตรการ', 'ที่'],
        ['มีคำสั่ง', '', '✓', '', 'กองช่าง', 'เปิดเผยข้อมูล', '2'],
      ]),
    ).toMatchObject([
      {
        number: '2',
        title: 'เปิดเผยข้อมูล',
        owners: ['กองช่าง'],
        status: 'in-progress',
        activities: [{ note: 'มีคำสั่ง' }],
      },
    ]);
  });

  test('the first measure of a column in words is not taken for a second header row', () => {
    expect(
      told([
        ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
        ['มาตรการป้องกันการรับสินบน', 'กองคลัง', 'ดำเนินการแล้ว'],
        ['มาตรการจัดการเรื่องร้องเรียน', 'กองช่าง', 'กำลังดำเนินการ'],
      ]),
    ).toEqual([
      '2 null มาตรการป้องกันการรับสินบน = done (1)',
      '3 null มาตรการจัดการเรื่องร้องเรียน = in-progress (1)',
    ]);
  });

  test('a heading merged over two columns has the number in the first', () => {
    expect(
      told(
        [
          ['มาตรการ', '', 'วิธีการ', 'สถานะ'],
          ['๑', 'ให้ความรู้', 'อบรม', 'เสร็จสิ้น'],
        ],
        [merge(1, 1, 1, 2)],
      ),
    ).toEqual(['2 1 ให้ความรู้ = done (1)']);
  });

  test('repeated after a page number, in one or two rows, and in another order', () => {
    const two = [
      [...TITLES, 'สถานะการดำเนินการ'],
      ['', '', '', '', '', ...LABELS],
    ];
    expect(
      told([
        ...two,
        ['1', 'ก', 'ม', 'กองคลัง', '', '/', '', ''],
        ['', '', '-๔-'],
        ...two,
        ['2', 'ข', 'ม', 'กองคลัง', '', '', '/', ''],
        ['- 5 -'],
        ['/ผลการ...'],
        [...TITLES, LABELS[2] ?? '', LABELS[1] ?? '', LABELS[0] ?? ''],
        ['3', 'ค', 'ม', 'กองคลัง', '', '/', '', ''],
      ]),
    ).toEqual(['3 1 ก = not-started (1)', '7 2 ข = in-progress (1)', '11 3 ค = done (1)']);
  });
});

describe('rows', () => {
  const header = [...TITLES, ...LABELS];

  test('a method without a title is one more activity of the measure above', () => {
    const [only] = read([
      header,
      ['1', 'ก', 'อบรม', 'กองคลัง\nกองช่าง', 'รายปี', '', '', '/'],
      ['', '', 'ติดตาม', 'กองคลัง, สำนักปลัด', 'รายไตรมาส', '', '/\n(รอรายงาน)', ''],
    ]);
    expect(only?.status).toBe('in-progress');
    expect(only?.owners).toEqual(['กองคลัง', 'กองช่าง', 'สำนักปลัด']);
    expect(only?.activities.map((a) => [a.row, a.method, a.status, a.note])).toEqual([
      [2, 'อบรม', 'done', ''],
      [3, 'ติดตาม', 'in-progress', '(รอรายงาน)'],
    ]);
  });

  test('a vertical merge of the title makes activities; one of the mark covers each of them', () => {
    expect(
      read(
        [
          header,
          ['1', 'ก', 'หนึ่ง', 'กองคลัง', '', '', '', '/'],
          ['', '', 'สอง', '', '', '', '', ''],
          ['', '', '', 'กองช่าง', '', '/', '', ''],
        ],
        [merge(2, 2, 3, 1), merge(2, 8, 2, 1)],
      )[0]?.activities.map((a) => [a.method, a.status]),
    ).toEqual([
      ['หนึ่ง', 'done'],
      ['สอง', 'done'],
      ['', 'not-started'],
    ]);
  });

  test('owners on rows of their own under one merged measure belong to it', () => {
    expect(
      read(
        [
          header,
          ['1', 'ก', 'ม', 'กองคลัง', '', '', '', '/'],
          ['', '', '', 'กองช่าง', '', '', '', ''],
        ],
        [merge(2, 2, 2, 1), merge(2, 3, 2, 1), merge(2, 8, 2, 1)],
      ),
    ).toMatchObject([{ owners: ['กองคลัง', 'กองช่าง'], activities: [{ status: 'done' }] }]);
  });

  test('a ditto mark stands for the owners of the row above, and for nobody in the first', () => {
    const owners = ['"', 'กองคลัง\nกองช่าง', '〃', "''", 'สำนักปลัด', '"', '-do-'];
    const rows = owners.map((owner, at) => [`${at + 1}`, `ก${at}`, 'ม', owner, '', '', '', '/']);
    expect(read([header, ...rows]).map((measure) => measure.owners)).toEqual([
      [],
      ['กองคลัง', 'กองช่าง'],
      ['กองคลัง', 'กองช่าง'],
      ['กองคลัง', 'กองช่าง'],
      ['สำนักปลัด'],
      ['สำนักปลัด'],
      ['สำนักปลัด'],
    ]);
  });

  test('empty, numbered, total, section and footnote rows are skipped', () => {
    expect(
      told(
        [
          header,
          ['ด้านที่ ๑ การเปิดเผยข้อมูล'],
          ['', 'หมวด ก การบริหาร'],
          ['', 'การป้องกันการทุจริต'],
          ['1', 'ก', 'ม', 'กองคลัง', '', '/', '', ''],
          ['2', '', '', '', '', 'FALSE', 'FALSE', 'FALSE'],
          [],
          ['', 'รวม', '', '', '', '1', '0', '0'],
          ['รวมทั้งสิ้น ๑ มาตรการ', '', '', '', '', '๑', '', ''],
          ['', '', 'ร้อยละ', '', '', '100', '0', '0'],
          ['', 'หมายเหตุ : ข้อมูล ณ วันที่รายงาน'],
        ],
        [merge(4, 2, 1, 7)],
      ),
    ).toEqual(['5 1 ก = not-started (1)']);
  });

  test('a title alone is a measure not filled in, found and never dropped', () => {
    const [, alone] = read([header, ['1', 'ก', 'ม', '', '', '/'], ['2', 'รวมพลังต้านทุจริต']]);
    expect(alone).toMatchObject({
      title: 'รวมพลังต้านทุจริต',
      status: null,
      activities: [{ fault: { kind: 'none', row: 3, column: 6 } }],
    });
  });

  test.each([
    ['(๑)ให้ความรู้', '1', 'ให้ความรู้'],
    ['1. ให้ความรู้', '1', 'ให้ความรู้'],
    ['๑๒) ให้ความรู้', '12', 'ให้ความรู้'],
    ['มาตรการที่ ๓ ให้ความรู้', '3', 'ให้ความรู้'],
    ['(๒.๑)  ให้\nความรู้', '2.1', 'ให้ ความรู้'],
    ['๑ อำเภอ ๑ โครงการ', null, '๑ อำเภอ ๑ โครงการ'],
    ['5ส ในสำนักงาน', null, '5ส ในสำนักงาน'],
  ])('the title %j has the number %j', (cell, number, title) => {
    expect(
      read([
        ['มาตรการ', 'สถานะ'],
        [cell, 'Done'],
      ]),
    ).toMatchObject([{ number, title }]);
  });

  test('a measure that goes on after a page break is not counted twice', () => {
    expect(told([header, ['1', 'ก', 'ม', '', '', '/'], ['1', 'ก (ต่อ)', 'น', '', '', '/']])).toEqual(
      ['2 1 ก = not-started (2)'],
    );
  });
});

describe('rows that look like something else', () => {
  const header = [...TITLES, ...LABELS];
  const first = ['1', 'ก', 'ม', 'กองคลัง', '', '', '', '/'];

  test.each([
    ['a title that begins like a section', ['2', 'หมวดหมู่เอกสาร']],
    ['the same without a number', ['', 'ส่วนที่ขาดต้องจัดหา']],
    ['a numbered section', ['2', 'หมวด ก']],
    ['a total without figures', ['', 'จำนวนครั้งที่ประชุม']],
  ])('%s is a measure not filled in', (_name, row) => {
    expect(read([header, first, row])).toHaveLength(2);
  });

  test.each([
    ['a sum', ['', 'จำนวนรวม', '', '', '', '0', '0', '1']],
    ['a per cent', ['', 'ร้อยละความสำเร็จ', '', '', '', '0', '0', '100']],
    ['a mean', ['เฉลี่ย', '', '', '', '', '', '', '๑']],
    ['column numbers', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']],
    ['a page number in words', ['', 'หน้า ๖']],
  ])('%s is skipped', (_name, row) => {
    expect(read([header, first, row])).toHaveLength(1);
  });

  test('a section merged across from whatever column comes first is skipped', () => {
    const owners = ['ผู้รับผิดชอบ', 'มาตรการ', 'ขั้นตอน', 'สถานะ'];
    expect(
      read(
        [owners, ['กองคลัง', 'ก', 'ม', 'Done'], ['ด้านที่ ๒'], ['กองช่าง', 'ข', 'ม', 'Done']],
        [merge(3, 1, 1, 4)],
      ).map((measure) => measure.owners),
    ).toEqual([['กองคลัง'], ['กองช่าง']]);
  });

  test('the signatures below the table end it', () => {
    expect(
      read([header, first, ['', '(ลงชื่อ)..........'], ['', '(ชื่อ–สกุล)'], ['', 'ผู้รายงาน']]),
    ).toHaveLength(1);
  });

  test('a title that is only its number keeps its words', () => {
    expect(read([header, ['1', 'มาตรการที่ 1', 'ม', '', '', '', '', '/']])).toMatchObject([
      { number: '1', title: 'มาตรการที่ 1' },
    ]);
  });

  test('a repeated header in another order is still a header', () => {
    const turned = ['ผู้รับผิดชอบ', 'ลำดับ', 'มาตรการ', 'ขั้นตอนหรือวิธีการ', 'การกำกับติดตาม', ...LABELS];
    expect(
      read([header, first, turned, ['กองช่าง', '2', 'ข', 'ม', '', '', '/', '']]).map(
        ({ title, owners, status }) => [title, owners, status],
      ),
    ).toEqual([
      ['ก', ['กองคลัง'], 'done'],
      ['ข', ['กองช่าง'], 'in-progress'],
    ]);
  });

  test('two columns of notes are both kept; a dash is no note', () => {
    expect(
      read([
        ['มาตรการ', 'สถานะ', 'หลักฐาน', 'หมายเหตุ'],
        ['ก', 'Done (คำสั่ง)', 'หลัก', 'หมาย'],
        ['ข', 'Done', '-', ''],
      ]).map(({ activities }) => activities[0]?.note),
    ).toEqual(['(คำสั่ง)\nหลัก\nหมาย', '']);
  });

  test('one mark merged over several statuses is unclear', () => {
    expect(read([header, ['1', 'ก', 'ม', '', '', '/', '', '']], [merge(2, 6, 1, 3)])).toMatchObject(
      [{ status: null, activities: [{ fault: { kind: 'unclear', column: 6 } }] }],
    );
  });

  test('a mark beside two other statuses that share one empty cell is clear', () => {
    expect(read([header, ['1', 'ก', 'ม', '', '', '', '', '/']], [merge(2, 6, 1, 2)])).toMatchObject(
      [{ status: 'done' }],
    );
  });

  test('labels with a number behind them are labels', () => {
    const numbered = LABELS.map((label, index) => `${label} (${index + 1})`);
    expect(read([[...TITLES, ...numbered], first])).toMatchObject([{ status: 'done' }]);
  });
});

describe('a sheet that is no measures sheet', () => {
  test.each([
    [
      'no table',
      [
        ['รายรับ', 'รายจ่าย'],
        ['1', '2'],
      ],
      'no-table',
    ],
    ['empty', [], 'no-table'],
    ['no status column', [['มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ']], 'no-status'],
    ['no title column', [['วิธีการ', 'ผู้รับผิดชอบ', 'สถานะการดำเนินการ']], 'no-title'],
  ])('%s', (_name, rows, kind) => {
    expect(readMeasures(gridOf(rows))).toMatchObject({ ok: false, problems: [{ kind }] });
  });

  test('it names the headings that were found, with their cells', () => {
    const result = readMeasures(gridOf([[], ['', 'มาตรการ', 'วิธีการ']]));
    expect(result.ok ? [] : result.problems[0]?.found).toEqual([
      { column: 'title', cell: 'B2', text: 'มาตรการ' },
      { column: 'method', cell: 'C2', text: 'วิธีการ' },
    ]);
  });

  test('columns the table does without are named', () => {
    const result = readMeasures(gridOf([['มาตรการ', 'สถานะ']]));
    expect(result.ok && result.value.missing).toEqual(['method', 'owners', 'followUp']);
  });
});
