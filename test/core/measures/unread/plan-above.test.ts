/** A plan above the results of the same measures, on one sheet. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn } from '../grids';

function readOf(text: string) {
  const read = readMeasures(drawn(text));
  if (!read.ok) throw new Error('no measures sheet');
  const { measures, missing } = read.value;
  return {
    missing,
    read: measures.map(({ title, owners, activities: [first] }) =>
      [title, first?.status, first?.method, ...owners].join(' '),
    ),
  };
}

const PLAN = `ที่|มาตรการ|วิธีการ|ผู้รับผิดชอบ
  1|ประกาศนโยบาย|ร่างประกาศ|กองคลัง
  2|อบรมบุคลากร|จัดอบรม|กองช่าง`;
const HEAD = 'ที่|มาตรการ|ผลการดำเนินงาน|หมายเหตุ';

test('says who answers for them and how they are done', () => {
  expect(
    readOf(`${PLAN}
      |||
      ผลการดำเนินงาน|||
      ${HEAD}
      1|ประกาศนโยบาย|แล้วเสร็จ|
      2|อบรมบุคลากร ประจำปี|อยู่ระหว่างดำเนินการ|`),
  ).toEqual({
    missing: ['followUp'],
    read: ['ประกาศนโยบาย done ร่างประกาศ กองคลัง', 'อบรมบุคลากร ประจำปี in-progress จัดอบรม กองช่าง'],
  });
});

test.each([
  ['another title under the same number', `${PLAN}\n|||\n${HEAD}\n1|ตรวจสอบภายใน|แล้วเสร็จ|`],
  [
    'the same title twice',
    `${PLAN}\n3|ประกาศนโยบาย|ร่าง|กองช่าง\n|||\n${HEAD}\n|ประกาศนโยบาย|แล้วเสร็จ|`,
  ],
  [
    'another year',
    `แผนมาตรการ ปี 2568|||\n${PLAN}\n|||\nผลการดำเนินงาน ปี 2569|||\n${HEAD}\n1|ประกาศนโยบาย|แล้วเสร็จ|`,
  ],
])('and nothing where that is not sure: %s', (_name, sheet) => {
  const { missing, read } = readOf(sheet);
  expect(missing).toContain('owners');
  expect(read).toEqual([expect.stringMatching(/^\S+ done $/)]);
});
