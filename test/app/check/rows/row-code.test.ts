import { knownRows, LONGEST_CODE } from '../../../../src/app/check/rows/row-code';
import { leastCpu } from '../../../cpu-time';

const HEAD = ['ลำดับ', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'];
const A = ['1', 'จัดทำคู่มือ', 'กองคลัง', ''];
const B = ['2', 'จัดทำคู่มือ', 'กองช่าง', ''];
const C = ['3', 'ประชุม', 'กองคลัง', 'เสร็จ'];
const SHEET = [HEAD, A, B, C];

/** The title is what is to be changed. */
const OWN = [2];
const codeOf = (row: number, rows: string[][] = SHEET) => knownRows(rows).codeOf(row, OWN);
const find = (rows: string[][], row = 2, code = codeOf(row)) =>
  knownRows(rows).find(code, row, OWN);

test('a row is found in its place, whatever stands in the cell that is to be changed', () => {
  expect(find(SHEET)).toBe(2);
  expect(find([HEAD, ['1', 'คู่มือ', 'กองคลัง', ''], B, C])).toBe(2);
});

test('and elsewhere, where rows were sorted, put in or deleted', () => {
  expect(find([HEAD, C, B, A])).toBe(4);
  expect(find([HEAD, ['', '', '', ''], A, B, C])).toBe(3);
  expect(find([HEAD, B, C], 4)).toBe(3);
});

test('one other cell may have changed where the rows beside it are the same', () => {
  const changed = ['1', 'จัดทำคู่มือ', 'กองคลัง', 'เสร็จ'];
  expect(find([HEAD, changed, B, C])).toBe(2);
  expect(find([[''], HEAD, changed, B, C])).toBe(3);
  expect(find([HEAD, B, changed, C])).toBeNull();
  expect(find([HEAD, ['9', 'จัดทำคู่มือ', 'กองคลัง', 'เสร็จ'], B, C])).toBeNull();
});

test('the row that moves up where it was deleted is another, though one cell alone tells', () => {
  const sister = ['1', 'จัดทำคู่มือ', 'กองช่าง', ''];
  const rows = [HEAD, A, sister, C];
  expect(find([HEAD, sister, C], 2, codeOf(2, rows))).toBeNull();
  expect(find([HEAD, sister, A, C], 2, codeOf(2, rows))).toBe(3);
  expect(find([HEAD, C, sister, A], 2, codeOf(2, rows))).toBe(4);
});

describe('of rows that are alike but for the cell', () => {
  const twin = ['1', 'จัดทำคู่มือใหม่', 'กองคลัง', ''];
  const rows = [HEAD, A, C, twin, B];
  const code = codeOf(2, rows);

  test('the one in place counts', () => {
    expect(find(rows, 2, code)).toBe(2);
    expect(find([HEAD, twin, C, A, B], 2, code)).toBe(2);
  });

  test('or the one between the same rows', () => {
    expect(find([[''], HEAD, A, C, twin, B], 2, code)).toBe(3);
  });

  test('and none where nobody can tell which', () => {
    expect(find([HEAD, C, B, A, twin], 2, code)).toBeNull();
    expect(find([HEAD, C, B, twin], 2, code)).toBeNull();
    expect(find([HEAD, C, A, [], A, B])).toBeNull();
  });
});

test('the code is short, however wide the sheet, and the cells behind its end count', () => {
  const wide = Array.from({ length: 200 }, (_, at) => `ข้อความที่ ${at}`);
  const code = knownRows([wide]).codeOf(1, OWN);
  expect(code.length).toBeLessThanOrEqual(LONGEST_CODE);
  const end = wide.with(199, 'อื่น');
  expect(knownRows([end]).codeOf(1, OWN)).not.toBe(code);
  expect(knownRows([[], end]).find(code, 1, [200])).toBe(2);
});

test('white space, and blank cells behind the last, are no difference', () => {
  const loose = ['1', 'จัดทำคู่มือ', 'กอง\r\nคลัง ', '', '', ''];
  expect(codeOf(2, [HEAD, loose, B, C])).toBe(codeOf(2));
});

test.each(['', 'x', '....', 'zz:', '...:....;', ':::', 'ก1ข:aaabbb', '.'.repeat(120)])(
  'what is no code of ours finds nothing: %s',
  (code) => {
    expect(find(SHEET, 2, code)).toBeNull();
  },
);

test('a blank row has a code too, and one behind the last row is found nowhere', () => {
  const code = knownRows([[], A]).codeOf(1, OWN);
  expect(knownRows([[], A]).find(code, 1, OWN)).toBe(1);
  expect(knownRows([]).find(codeOf(2), 2, OWN)).toBeNull();
});

describe('a row that no other is near', () => {
  const far = ['1', 'จัดทำคู่มือ', 'กองคลัง', 'อบรม', 'รายปี'];
  const rows = [
    HEAD,
    far,
    ['2', 'ประชุม', 'กองช่าง', 'ประกาศ', 'รายปี'],
    ['3', 'ตรวจ', 'สำนักปลัด', 'สอบถาม', 'ทุกเดือน'],
  ];
  const [head = [], one = [], two = [], three = []] = rows;

  test('is known with one cell changed after a sort, as where a formula counts the rows', () => {
    expect(find([head, three, two, far.with(0, '3')], 2, codeOf(2, rows))).toBe(4);
    expect(
      find([head, three, two, far.with(0, '3').with(4, 'ทุกเดือน')], 2, codeOf(2, rows)),
    ).toBeNull();
  });

  test('and one that was deleted is none of the others, whatever one of their cells says', () => {
    expect(find([head, two.with(0, '1'), three], 2, codeOf(2, rows))).toBeNull();
  });

  test('unless two are near it by now', () => {
    expect(
      find([head, two, one.with(0, '8'), three, one.with(0, '9')], 2, codeOf(2, rows)),
    ).toBeNull();
  });
});

test('where every row has a fix, and where all were sorted since, the time grows with the rows alone', () => {
  const sheet = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      `${at}`,
      `มาตรการ ${at}`,
      'อบรม',
      'กองคลัง',
      `ผล ${at}`,
    ]);
  const time = (count: number) => {
    const rows = sheet(count);
    const sorted = knownRows([...rows].reverse());
    return leastCpu(() => {
      const before = knownRows(rows);
      rows.forEach((_, at) => {
        expect(sorted.find(before.codeOf(at + 1, OWN), at + 1, OWN)).toBe(count - at);
      });
    });
  };
  expect(time(8000)).toBeLessThan(14 * Math.max(time(2000), 1));
});
