/** Cells that drop without a word what is written into them: what was to be changed is told as not changed. */
import { fixCells } from '../../../src/app/check/fix-cells';
import { setStatus } from '../../../src/app/check/set-status';
import type { Sheet } from '../../../src/app/ports';
import { createSession } from '../../../src/app/session';
import type { CellPlace } from '../../../src/core/sheet/cell';
import type { Merge } from '../../../src/core/sheet/grid';
import { createMemoryPorts } from '../../contract/memory-ports';

const SHEET = 'มาตรการ';
const ROWS = [
  ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ'],
  ['ปี ๒๕๖9', 'กองคลัง', ''],
  ['ปี ๒๕๖8', 'กองช่าง', 'เสร็จแล้ว'],
];

/** Row 2 takes nothing; `merges` are there behind the write alone. */
function open(merges: readonly Merge[] = []) {
  const ports = createMemoryPorts({ [SHEET]: ROWS });
  let grids = 0;
  let isWritten = false;
  const taken = (place: CellPlace) => {
    isWritten = true;
    return place.row !== 2;
  };
  const dropping = (sheet: Sheet): Sheet => ({
    ...sheet,
    grid: () => {
      grids++;
      return { ...sheet.grid(), merges: isWritten ? merges : [] };
    },
    writeTexts: (texts) => sheet.writeTexts(texts.filter(taken)),
    writeBlock: (from, rows) => {
      if (taken(from)) sheet.writeBlock(from, rows);
    },
  });
  const workbook = {
    ...ports.workbook,
    sheet: (name: string) => {
      const sheet = ports.workbook.sheet(name);
      return sheet && dropping(sheet);
    },
  };
  const readyMade = () => {
    throw new Error('this test has no ready-made template');
  };
  return {
    session: createSession({ ...ports, workbook }, 'th', readyMade),
    rows: () => ports.cells.get(SHEET),
    grids: () => grids,
  };
}

const DROPPED = { sheet: SHEET, cell: 'A2', before: 'ปี ๒๕๖9', after: 'ปี ๒๕๖๙' };
const TAKEN = { sheet: SHEET, cell: 'A3', before: 'ปี ๒๕๖8', after: 'ปี ๒๕๖๘' };
const OVER_TITLES = { row: 1, column: 1, rows: 2, columns: 1 };

describe('a fix', () => {
  test.each([
    ['untaken', []],
    ['merged', [OVER_TITLES]],
  ])('is refused as %s, and the others are made', (reason, merges) => {
    const { session } = open(merges);
    expect(fixCells(session, [DROPPED, TAKEN])).toEqual({
      applied: [TAKEN],
      refused: [{ fix: DROPPED, reason }],
    });
  });

  test('asks for no merges where all is taken', () => {
    const { session, grids } = open([OVER_TITLES]);
    expect(fixCells(session, [TAKEN]).refused).toEqual([]);
    expect(grids()).toBe(0);
  });
});

test.each([
  ['untaken', []],
  ['merged', [{ row: 2, column: 2, rows: 1, columns: 2 }]],
])('a status is refused as %s', (reason, merges) => {
  const { session, rows } = open(merges);
  const place = { sheet: SHEET, cell: 'C2', title: 'ปี ๒๕๖9' };
  expect(setStatus(session, { ...place, status: 'done' })).toEqual({ set: null, refused: reason });
  expect(rows()).toEqual(ROWS);
});
