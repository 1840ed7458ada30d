/** Findings come in the order in which one corrects them, and a cell that holds no value is told of once. */
import { foundIn } from '../found-in';

const HEADINGS = ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'สถานะ', 'หมายเหตุ'];

test('errors first, then from the top of each sheet down, the settings last', () => {
  const found = foundIn(
    [
      HEADINGS,
      ['1', 'เผยแพร่ทางเว็ปไซด์', 'อบรมเเละประชุม', 'กองคลัง', 'เสร็จแล้ว', '5 ม.ค. 69'],
      ['2', 'ให้ความรู้แก่บุคลากร', 'เผยแพร่ทางเว็ปไซด์', 'กองคลัง', '', ''],
      ['3', 'รับฟังความคิดเห็น', 'เผยแพร่ทางเว็ปไซด์', 'กองคลัง', '', ''],
    ],
    [['เรื่อง', 'รายงานผลทางเว็ปไซด์']],
  );
  const told = found
    .filter(({ rule }) => ['status/none', 'text/spelling', 'text/characters'].includes(rule))
    .map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`);
  expect(told).toEqual([
    'status/none มาตรการ E3',
    'status/none มาตรการ E4',
    'text/spelling มาตรการ B2',
    'text/characters มาตรการ C2',
    'text/spelling มาตรการ C3',
    'text/spelling มาตรการ C4',
    'text/spelling ตั้งค่า B4',
  ]);
});

test('the tenth row comes behind the second, and a whole sheet before its cells', () => {
  const rows = Array.from({ length: 9 }, (_, index) => [
    String(index + 1),
    `ให้ความรู้แก่บุคลากรรุ่นที่ ${index + 1}`,
    index === 0 || index === 8 ? 'เผยแพร่ทางเว็ปไซด์' : 'อบรม',
    'กองคลัง',
    'เสร็จแล้ว',
    '5 ม.ค. 69',
  ]);
  const found = foundIn([HEADINGS, ...rows]).filter(({ rule }) => rule === 'text/spelling');
  expect(found.map(({ cell }) => cell)).toEqual(['C2', 'C10']);
});
