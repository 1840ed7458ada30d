import { fixCells } from '../../../src/app/check/fix-cells';
import { createMemorySession } from '../session';

const fix = { sheet: 'มาตรการ', cell: 'A2', before: 'ปี ๒๕๖9', after: 'ปี ๒๕๖๙' };

function open() {
  return createMemorySession({
    มาตรการ: [
      ['มาตรการ', 'สถานะ'],
      ['ปี ๒๕๖9', 'เสร็จแล้ว'],
    ],
    อื่น: [['มาตรการ'], ['ปี ๒๕๖9']],
    ทะเบียนบันทึก: [
      ['มาตรการ', 'สถานะ'],
      ['ปี ๒๕๖9', 'เสร็จแล้ว'],
    ],
    ผู้ลงนาม: [['ชื่อ'], ['ปี ๒๕๖9']],
  });
}

describe('fixing cells', () => {
  test('changes the cell, and undo puts back what was there', () => {
    const office = open();
    expect(fixCells(office, [fix])).toEqual({ applied: [fix], refused: [] });
    expect(office.ports.cells.get('มาตรการ')?.[1]).toEqual(['ปี ๒๕๖๙', 'เสร็จแล้ว']);
    fixCells(office, [{ ...fix, before: fix.after, after: fix.before }]);
    expect(office.ports.cells.get('มาตรการ')?.[1]?.[0]).toBe('ปี ๒๕๖9');
  });

  test('a cell that somebody has changed meanwhile is left as it is', () => {
    const office = open();
    const stale = { ...fix, before: 'ปี ๒๕๖8' };
    expect(fixCells(office, [stale]).refused).toEqual([{ fix: stale, reason: 'changed' }]);
    expect(office.ports.cells.get('มาตรการ')?.[1]?.[0]).toBe('ปี ๒๕๖9');
  });

  test.each([
    ['อื่น', 'not-read'],
    ['ทะเบียนบันทึก', 'not-read'],
  ])('a sheet that no check reads is left as it is: %s', (sheet, reason) => {
    const office = open();
    const outside = { ...fix, sheet };
    expect(fixCells(office, [outside])).toEqual({
      applied: [],
      refused: [{ fix: outside, reason }],
    });
    expect(office.ports.cells.get(sheet)?.[1]?.[0]).toBe('ปี ๒๕๖9');
  });

  test('the signers are read without a table', () => {
    const office = open();
    expect(fixCells(office, [{ ...fix, sheet: 'ผู้ลงนาม' }]).applied).toHaveLength(1);
  });

  test('a sheet or a cell that is not there is told', () => {
    const gone = [
      { ...fix, sheet: 'ไม่มี' },
      { ...fix, cell: 'ทั้งหมด' },
    ];
    expect(fixCells(open(), gone).refused.map(({ reason }) => reason)).toEqual([
      'no-cell',
      'no-cell',
    ]);
  });
});
