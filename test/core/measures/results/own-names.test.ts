/** The names of the office's own columns: their heading, with what stands over it where that alone is no name or is taken. */
import { ownColumns } from '../../../../src/core/measures/own-columns';

/** Each column's heads, the upper first. */
function named(...heads: readonly (readonly string[])[]): readonly string[] {
  const columns = heads.flatMap((texts, at) => (texts.length > 0 ? [at + 1] : []));
  return ownColumns(
    columns,
    (column) => heads[column - 1] ?? [],
    () => '',
  ).map(({ heading, group }) => `${heading} (${group})`);
}

test('a heading alone', () => {
  expect(named(['งบประมาณ'], ['ผู้ประสาน'])).toEqual(['งบประมาณ ()', 'ผู้ประสาน ()']);
});

test('the same again has a number, from 2', () => {
  expect(named(['งบประมาณ'], ['งบประมาณ'], ['งบประมาณ'])).toEqual([
    'งบประมาณ ()',
    'งบประมาณ 2 ()',
    'งบประมาณ 3 ()',
  ]);
});

test('what stands over it tells two of one name apart', () => {
  expect(named(['ปี 2568', 'งบประมาณ'], ['ปี 2569', 'งบประมาณ'])).toEqual([
    'งบประมาณ (ปี 2568)',
    'ปี 2569 งบประมาณ (ปี 2569)',
  ]);
});

test('a figure is no name without what stands over it, in its own cell or in one that spans it', () => {
  expect(named(['ไตรมาส', '1'], ['', '2'], ['', '3'])).toEqual([
    'ไตรมาส 1 (ไตรมาส)',
    'ไตรมาส 2 (ไตรมาส)',
    'ไตรมาส 3 (ไตรมาส)',
  ]);
});
