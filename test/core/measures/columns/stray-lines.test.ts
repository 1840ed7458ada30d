/** Remarks over a table that head none of its columns, heads of two rows, and heads once more in other words. */
import { readMeasures } from '../../../../src/core/measures/read-measures';
import { drawn, toldOf } from '../grids';

test.each([
  ['ที่|มาตรการ|สถานะ|เอกสาร\n1|ก|แล้วเสร็จ|คำสั่ง', 2],
  ['ที่|มาตรการ|สถานะ|เอกสาร\n^|^|ณ สิ้นปี|^\n1|ก|แล้วเสร็จ|คำสั่ง', 2],
])('a remark alone over a column with a head of its own heads nothing: %s', (sheet, firstRow) => {
  const read = readMeasures(drawn(`|||หมายเหตุ: โปรดกรอกให้ครบ\n${sheet}`));
  expect(read.ok && read.value.header).toMatchObject({ firstRow, notes: [] });
  expect(read.ok && read.value.measures.map(({ title, status }) => `${title} ${status}`)).toEqual([
    'ก done',
  ]);
});

test('where no column has a status the headings of both rows are told, each with its cell', () => {
  const read = readMeasures(
    drawn(`รายงานมาตรการ|||
      ที่|มาตรการ|การทำงาน|<
      ^|^|วิธีการ|ผู้รับผิดชอบ
      1|ก|อบรม|กองคลัง`),
  );
  expect(read.ok ? [] : read.problems.map(({ kind }) => kind)).toEqual(['no-status']);
  expect(
    read.ok
      ? []
      : read.problems.flatMap(({ found }) => found.map(({ cell, text }) => `${cell} ${text}`)),
  ).toEqual(expect.arrayContaining(['A2 ที่', 'B2 มาตรการ', 'D3 ผู้รับผิดชอบ']));
});

test('labels of two statuses in other words are heads once more', () => {
  expect(
    toldOf(`ที่|มาตรการ|ยังไม่ดำเนินการ|แล้วเสร็จ
      1|ก||/
      ||ยังไม่ได้ดำเนินการ|ดำเนินการแล้ว
      2|ข|/|`),
  ).toEqual(['ก d', 'ข n']);
});

test('columns of the office’s own are called by their heads, two alike by what stands over them too', () => {
  const own = (sheet: string) => {
    const read = readMeasures(drawn(sheet));
    return read.ok && read.value.header.own.map(({ heading, group }) => `${heading}: ${group}`);
  };
  expect(
    own(`ที่|มาตรการ|สื่อ|<|ผู้เข้าร่วม|<|สถานะ
      ^|^|จำนวน|แบบ|จำนวน|กลุ่ม|^
      1|ก|2|ป้าย|40|บุคลากร|แล้วเสร็จ`),
  ).toEqual(['จำนวน: สื่อ', 'แบบ: สื่อ', 'ผู้เข้าร่วม จำนวน: ผู้เข้าร่วม', 'กลุ่ม: ผู้เข้าร่วม']);
});
