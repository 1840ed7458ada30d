/** What the rules are told of each row of the table. */
import { contextsOf } from '../../../src/core/checks/contexts';
import { linesOf } from '../../../src/core/checks/lines';
import { sourceOf } from './fixture';

function linesIn(...cells: readonly (readonly string[])[]) {
  const source = sourceOf([{ part: 'measures', sheet: 'มาตรการ', cells }]);
  return contextsOf(source, new Map()).flatMap(linesOf);
}

test('of a column that the table has not there is nothing, and the title stands for it', () => {
  const [line] = linesIn(['มาตรการ', 'สถานะ', 'หมายเหตุ'], ['ก', 'เสร็จแล้ว', 'อบรม ๔๐ คน']);
  expect(line?.own('method')).toBe('');
  expect(line?.own('title')).toBe('ก');
  expect(line?.at('method')).toBe('A2');
  expect(line?.told).toBe('อบรม 40 คน');
  expect(line?.toldAt).toBe('C2');
});

test('where no column is for it, what is said of the result stands beside the status', () => {
  const [line] = linesIn(['มาตรการ', 'สถานะ'], ['ก', 'เสร็จแล้ว (อบรม 40 คน)']);
  expect(line?.toldAt).toBe('B2');
});
