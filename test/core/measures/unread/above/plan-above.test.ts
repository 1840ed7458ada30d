/** A plan above the results of the same measures, on one sheet. */
import { readMeasures } from '../../../../../src/core/measures/read-measures';
import { drawn } from '../../grids';

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

test('of a part of the measures, so that no column is empty', () => {
  const { missing } = readOf(`${PLAN}
      |||
      ${HEAD}
      1|ประกาศนโยบาย|แล้วเสร็จ|
      2|ตรวจสอบภายใน|แล้วเสร็จ|`);
  expect(missing).not.toContain('owners');
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

/** Of each measure below a plan its method, how it is watched, and whose it is. */
function saidOf(plan: string, results: string) {
  const read = readMeasures(drawn(`${plan}\n${results}`));
  if (!read.ok) throw new Error('no measures sheet');
  return read.value.measures.map(({ owners, activities: [first] }) =>
    [first?.method, first?.followUp, owners.join()].join('|'),
  );
}

const ONE = `ที่|มาตรการ|วิธีการ|ผู้รับผิดชอบ|การกำกับติดตาม
  1|จัดอบรม|อบรม|กองคลัง|ทุกเดือน`;
const RESULTS = 'ที่|มาตรการ|สถานะ||';

test.each<[name: string, plan: string, results: string, said: readonly string[]]>([
  ['right above the results', ONE, `${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||`, ['อบรม|ทุกเดือน|กองคลัง']],
  [
    'of a year where the results say none',
    `แผน ปี 2569||||\n${ONE}`,
    `|||||\n${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||`,
    ['อบรม|ทุกเดือน|กองคลัง'],
  ],
  [
    'of no year where the results say one',
    `แผน||||\n${ONE}`,
    `ผล ปี 2569||||\n${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||`,
    ['อบรม|ทุกเดือน|กองคลัง'],
  ],
  [
    'whose measure is there twice in the results: the one with its number',
    ONE,
    `${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||\n2|จัดอบรม|แล้วเสร็จ||`,
    ['อบรม|ทุกเดือน|กองคลัง', '||'],
  ],
  [
    'without a title under the number',
    ONE.replace('จัดอบรม', ''),
    `${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||`,
    ['||'],
  ],
  [
    'where the results have methods: theirs stand',
    ONE,
    'ที่|มาตรการ|วิธีการ|สถานะ|\n1|จัดอบรม|ประชุม|แล้วเสร็จ|',
    ['ประชุม|ทุกเดือน|กองคลัง'],
  ],
  [
    'where the results say who answers, though not for all',
    ONE,
    'ที่|มาตรการ|ผู้รับผิดชอบ|สถานะ|\n1|จัดอบรม||แล้วเสร็จ|',
    ['||'],
  ],
  [
    'of another unit than a line of the results says',
    ONE,
    `${RESULTS}\nกองช่าง||||\n1|จัดอบรม|แล้วเสร็จ||`,
    ['||กองช่าง'],
  ],
  [
    'whose steps nobody can tell among several rows of the results',
    `${ONE}\n||ประเมินผล||`,
    `${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||\n^|^|แล้วเสร็จ||`,
    ['||กองคลัง'],
  ],
  [
    'with a blank and a further step',
    `${ONE}\n||ประเมินผล||`,
    `${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||`,
    ['อบรม\nประเมินผล|ทุกเดือน|กองคลัง'],
  ],
  [
    'that does not say whose they are is none',
    'ที่|มาตรการ|วิธีการ||\n1|จัดอบรม|อบรม||',
    `${RESULTS}\n1|จัดอบรม|แล้วเสร็จ||`,
    ['||'],
  ],
])('a plan %s', (_name, plan, results, said) => {
  expect(saidOf(plan, results)).toEqual(said);
});
