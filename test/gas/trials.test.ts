/** What the self-test makes of a sheet whose last row is passed, in each way that Google might behave. */
import { createTrials } from '../../src/gas/trials';

interface Grid {
  rows: number;
}

/** A sheet of ten rows; `pass` is what happens where a range beyond them is asked for. */
function beyondOf(pass: (grid: Grid, row: number) => void): string | undefined {
  const grid = { rows: 10 };
  const sheet = {
    getMaxRows: () => grid.rows,
    getRange: (row: number) => {
      if (row > grid.rows) pass(grid, row);
      return {};
    },
  };
  const SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSheetByName: () => sheet }) };
  Object.assign(globalThis, { SpreadsheetApp });
  return createTrials().sheet('ตรวจ')?.beyond();
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
});

test.each<[string, (grid: Grid, row: number) => void]>([
  [
    'thrown',
    () => {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    },
  ],
  [
    'grown',
    (grid, row) => {
      grid.rows = row;
    },
  ],
  ['given', () => undefined],
])('a range beyond the last row is told as %s', (told, pass) => {
  expect(beyondOf(pass)).toBe(told);
});
