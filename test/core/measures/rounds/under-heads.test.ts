/** Columns whose own head says no status, and which of them say one all the same. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn, toldOf } from '../grids';

test.each([
  ...[
    'ผล',
    'ผลงาน',
    'ผลการดำเนินงาน',
    'ผลการดำเนินการ',
    'ผลที่ได้',
    'ผลจริง',
    'จริง',
    'ทำได้',
    'ทำได้จริง',
    'ที่ทำได้',
  ],
  ...['Actual', 'Result', 'ร้อยละของเป้าหมาย', 'ไตรมาส 1', 'มี.ค.'],
])('%s beside its target, both under the head of a status, is the status', (label) =>
  expect(toldOf(`ที่|มาตรการ|ความก้าวหน้า|<\n^|^|เป้าหมาย|${label}\n1|ก|100%|40%\n2|ข|100%|0%`)).toEqual(
    ['ก i', 'ข n'],
  ),
);

test.each(['ผลกระทบ', 'ผลิตภัณฑ์', 'งานที่ทำได้จริงบ้าง', 'ตามจริง', 'หมายเลขผล'])('%s is not', (label) =>
  expect(toldOf(`ที่|มาตรการ|ความก้าวหน้า|<\n^|^|เป้าหมาย|${label}\n1|ก|100%|40%`)).toEqual(['ก d']),
);

test.each([
  ...['ร้อยละ', 'คิดเป็นร้อยละ', 'เปอร์เซ็นต์', '%', '(%)', 'Percent', 'ร้อยละของแผน'],
  ...['ร้อยละของผลงาน', 'ร้อยละ ของผลการดำเนินงาน', 'ร้อยละของผล', '(ร้อยละ)'],
])('a result in sentences gives way to %s on its right', (label) =>
  expect(toldOf(`ที่|มาตรการ|ผลการดำเนินงาน|${label}\n1|ก|อบรม 40 คน|100\n2|ข|จัดหนึ่งครั้ง|50`)).toEqual([
    'ก d',
    'ข i',
  ]),
);

test.each(['ร้อยละของผู้เข้าร่วม', 'อัตราร้อยละ', 'ร้อยละของงบประมาณ'])('not to %s', (label) =>
  expect(toldOf(`ที่|มาตรการ|ผลการดำเนินงาน|${label}\n1|ก|อบรม 40 คน|100`)).toEqual(['ก ?']),
);

test.each([
  ...[
    'ผล',
    'สรุปผล',
    'ผลงาน',
    'ผลสะสม',
    'ผลงานสะสม',
    'ผล (ร้อยละ)',
    'ผล [%]',
    'ผลงาน %',
    'ผล (เปอร์เซ็นต์)',
  ],
])('where nothing else is, %s is the status', (label) => {
  expect(toldOf(`ที่|มาตรการ|${label}\n1|ก|แล้วเสร็จ\n2|ข|50%`)).toEqual(['ก d', 'ข i']);
  expect(toldOf(`ที่|มาตรการ|${label}|สถานะ\n1|ก|แล้วเสร็จ|ยังไม่ดำเนินการ`)).toEqual(['ก n']);
});

test.each([
  ['ผลกระทบ', '1|ก|แล้วเสร็จ'],
  ['ระบุผล', '1|ก|แล้วเสร็จ'],
  ['ผล', '1|ก|อบรม 40 คน'],
  ['ผล', '1|ก|'],
  // Fewer than half of them.
  ['ผล', '1|ก|แล้วเสร็จ\n2|ข|อบรม 40 คน\n3|ค|จัดหนึ่งครั้ง'],
  ['ผล|ผลงาน', '1|ก|แล้วเสร็จ|แล้วเสร็จ'],
])('%s over %j is none', (label, rows) =>
  expect(toldOf(`ที่|มาตรการ|${label}\n${rows}`)).not.toContain('ก d'),
);

test('half of them are enough, of those that say anything', () => {
  expect(toldOf('ที่|มาตรการ|ผล\n1|ก|แล้วเสร็จ\n2|ข|อบรม 40 คน')).toEqual(['ก d', 'ข ?']);
  expect(toldOf('ที่|มาตรการ|ผล\n1|ก|แล้วเสร็จ\n2|ข|\n3|ค|\n4|ง|')).toEqual([
    'ก d',
    'ข ?',
    'ค ?',
    'ง ?',
  ]);
});

test.each([
  ['แล้วเสร็จ|อยู่ระหว่างดำเนินการ|ไม่ดำเนินการ', ['ก d', 'ข i', 'ค n']],
  ['ไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|แล้วเสร็จ', ['ก n', 'ข i', 'ค d']],
  ['แล้วเสร็จ|ไม่ดำเนินการ|อยู่ระหว่างดำเนินการ', ['ก d', 'ข n', 'ค i']],
  ['ยังไม่ดำเนินการ|บางส่วน|แล้วเสร็จ', ['ก n', 'ข i', 'ค d']],
])('the third of %s is what the two others leave over', (labels, reads) =>
  expect(toldOf(`ที่|มาตรการ|${labels}\n1|ก|/||\n2|ข||/|\n3|ค|||/`)).toEqual(reads),
);

test('not where another column stands between them', () =>
  expect(toldOf('ที่|มาตรการ|บางส่วน|งบ|ยังไม่ดำเนินการ|แล้วเสร็จ\n1|ก|/|||\n2|ข||||/')).toEqual([
    'ก ?',
    'ข d',
  ]));

test.each([
  [
    'two columns of marks that deny each other',
    '^|^|ดำเนินการแล้ว|ยังไม่ดำเนินการ\n1|ก|/|\n2|ข||/',
    ['ก d', 'ข n'],
  ],
  ['quarters', '^|^|ไตรมาส 1|ไตรมาส 2\n1|ก|ยังไม่ดำเนินการ|แล้วเสร็จ', ['ก d']],
])('under one head: %s', (_name, rows, reads) => {
  expect(toldOf(`ที่|มาตรการ|สถานะ|<\n${rows}`)).toEqual(reads);
  expect(toldOf(`ที่|มาตรการ|การรายงาน|<\n^|^|สถานะ|<\n${rows}`)).toEqual(reads);
});

/** The units that are ticked for each measure, or its shares of a status. */
function readUnder(head: string, labels: string, row: string) {
  const read = readMeasures(drawn(`ที่|มาตรการ|${head}|สถานะ\n||${labels}|\n1|ก|${row}|แล้วเสร็จ`));
  if (!read.ok) return read.problems.map(({ kind }) => kind);
  return read.value.measures.map(({ title, owners }) => [title, ...owners].join(' '));
}

test('units under a head of owners that reaches over blanks are ticked', () => {
  expect(readUnder('ผู้รับผิดชอบ||', 'กองคลัง|กองช่าง|สำนักปลัด', '/||/')).toEqual(['ก กองคลัง สำนักปลัด']);
});

test.each([
  ['one label alone', '|กองช่าง'],
  ['numbers', '12|13'],
  ['marks', '/|✓'],
  ['a text that is longer than a label', `กองคลัง|${'ก'.repeat(41)}`],
])(
  '%s under the head of a status that reaches over blanks are a row of the table',
  (_name, row) => {
    const read = readMeasures(drawn(`ที่|มาตรการ|สถานะ||หมายเหตุ\n||${row}|\n1|ก|แล้วเสร็จ||`));
    expect(read.ok && read.value.header.lastRow).toBe(1);
  },
);

test('nor are texts labels that each stand right under a head', () => {
  const read = readMeasures(drawn('ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ\n||กองคลัง|รอตรวจ\n1|ก|กองช่าง|แล้วเสร็จ'));
  expect(read.ok && read.value.header.lastRow).toBe(1);
});

test.each([
  ['units', 'กองคลัง|กองช่าง'],
  ['forty letters', `กองคลัง|${'ก'.repeat(40)}`],
  ['a pair that deny each other', 'แล้วเสร็จ|ไม่แล้วเสร็จ'],
])('%s are labels', (_name, row) => {
  const sheet = `ที่|มาตรการ|สถานะ||หมายเหตุ\n||${row}|\n1|ก|แล้วเสร็จ||`;
  const read = readMeasures(drawn(sheet));
  expect(read.ok ? read.value.header.lastRow : read.problems[0]?.kind).not.toBe(1);
});
