/** What an office writes right above its table, in any column, is no part of the table's head. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

const ABOVE = [
  'แบบ ปปท. 1',
  'หน้า 1',
  'หน่วย : บาท',
  'เอกสารแนบ 1',
  'ข้อมูล ณ วันที่ 30 กันยายน 2569',
  'หน่วยงาน: กองคลัง',
  'ผู้รับผิดชอบ: สำนักปลัด',
  'ผู้รายงาน',
  'ปีงบประมาณ 2569',
  'รอบ 6 เดือน',
  'งบประมาณ',
  'มาตรการ',
  'ผลการดำเนินงาน',
  'สถานะ ณ 30 ก.ย. 2569',
  'หมายเหตุ: โปรดกรอกให้ครบทุกช่อง',
];

const TABLES: Readonly<Record<string, string>> = {
  'two rounds under one head': `
    ที่|มาตรการ|ผลการดำเนินงาน|<|ผู้รับผิดชอบ
    ^|^|รอบ 6 เดือน|รอบ 12 เดือน|^
    1|ก|แล้วเสร็จ|อยู่ระหว่างดำเนินการ|กองคลัง
    2|ข|แล้วเสร็จ|ยังไม่ดำเนินการ|กองคลัง`,
  'quarters under a head that is not merged': `
    ที่|มาตรการ|ผลการดำเนินงาน|||ผู้รับผิดชอบ
    ||ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|
    1|ก|แล้วเสร็จ|แล้วเสร็จ|อยู่ระหว่างดำเนินการ|กองคลัง
    2|ข|แล้วเสร็จ|แล้วเสร็จ|ยังไม่ดำเนินการ|กองคลัง`,
  'three columns of marks': `
    ที่|มาตรการ|สถานะ|<|<|ผู้รับผิดชอบ
    ^|^|ยังไม่ดำเนินการ|อยู่ระหว่างดำเนินการ|ดำเนินการแล้ว|^
    1|ก||✓||กองคลัง
    2|ข|✓|||กองคลัง`,
  'one row of headings': `
    ที่|มาตรการ|สถานะ|ผู้รับผิดชอบ
    1|ก|อยู่ระหว่างดำเนินการ|กองคลัง
    2|ข|ยังไม่ดำเนินการ|กองคลัง`,
};

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

describe.each(Object.entries(TABLES))('over %s', (_, table) => {
  test.each(ABOVE)('“%s” in any column changes nothing', (text) => {
    const told = LETTERS.map((letter, column) => {
      const above = LETTERS.map((_each, at) => (at === column ? text : '')).join('|');
      const read = readMeasures(drawn(above + table));
      if (!read.ok) return `${letter}: refused`;
      const { measures } = read.value;
      return `${letter}: ${measures.map((each) => `${each.title} ${each.status} ${each.owners}`)}`;
    });
    expect(told).toEqual(
      LETTERS.map((letter) => `${letter}: ก in-progress กองคลัง,ข not-started กองคลัง`),
    );
  });
});

test('a heading that only the upper row has is the head’s, where nothing else heads its column', () => {
  const read = readMeasures(
    drawn(`|||หมายเหตุ
           ที่|มาตรการ|สถานะ|
           1|ก|แล้วเสร็จ|ติดประกาศแล้ว`),
  );
  expect(read.ok && read.value.header.notes).toEqual([4]);
});
