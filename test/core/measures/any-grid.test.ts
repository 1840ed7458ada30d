/** Whatever stands in a sheet, reading and checking it never throws, and every cell it names is there. */

import { runChecks, tellFinding } from '../../../src/core/checks';
import { readMeasures } from '../../../src/core/measures/read-measures';
import { readSettings } from '../../../src/core/office/read-settings';
import { readSigners } from '../../../src/core/office/signers';
import fc from '../../property';

const text = fc.oneof(
  fc.constantFrom(
    'มาตรการ',
    'สถานะ',
    'ที่',
    'รายการ',
    'เสร็จ',
    'กำลังทำ',
    'ทำแล้ว',
    'ยังไม่ทำ',
    'งบประมาณ',
    '__proto__',
    '#REF!',
    'Loading...',
    'วันที่',
    '31 มิถุนายน ๒๖๕๙',
    'หน่วยงาน',
    'นายกเทศมนตรีตำบลก ข',
    'ปีงบประมาณ',
    '2569',
    'โทรศัพท์',
  ),
  fc.string({
    unit: fc.constantFrom(...'กเแาำๅ \u0e31\u0e34\u0e48\u0e4d\uf70a\u200b\n0๑/-=({|#^'),
    maxLength: 12,
  }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const cells = fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 12 });
const whole = fc.integer({ min: -2, max: 14 });
const merges = fc.array(fc.record({ row: whole, column: whole, rows: whole, columns: whole }), {
  maxLength: 5,
});

test('on any grid, ragged or merged in any way', () => {
  let read = 0;
  fc.assert(
    fc.property(cells, merges, (rows, merged) => {
      const result = readMeasures({ sheet: 'ก', cells: rows, merges: merged });
      if (result.ok) read++;
      const findings = runChecks({
        table: result.ok ? result.value : null,
        fault: result.ok ? null : (result.problems[0] ?? null),
        sheets: [
          { part: 'measures', sheet: 'ก', cells: rows },
          { part: 'settings', sheet: 'ข', cells: rows },
          { part: 'signers', sheet: 'ค', cells: rows },
        ],
        settings: readSettings(rows),
        years: null,
        signers: readSigners(rows),
        today: () => ({ year: 2026, month: 3, day: 10 }),
      });
      for (const finding of findings) {
        expect(tellFinding('th', finding)).not.toBe('');
        expect(finding.fix === null || finding.fix.before !== finding.fix.after).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(20);
});
