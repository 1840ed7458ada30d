/** Memos to the units of a sheet that is not the one on the screen: none is made until their user has chosen. */
import type { UnitsData } from '../../../src/app/units/data';
import { ask, HEADINGS, openOffice } from '../office';
import { begin, make, unitRows } from './unit-office';

const [SHOWN, OPEN] = ['มาตรการ 2569', 'มาตรการ 2570'];

test('both sheets are named; whoever says so goes on with the page’s', async () => {
  const rows = [HEADINGS, ...unitRows(2, 2)];
  const office = await openOffice({ sheets: { [SHOWN]: rows, [OPEN]: rows } });
  const batch = begin(office);
  const { sheet } = ask<UnitsData>(office, 'callUnits', {});
  expect(sheet).toEqual([SHOWN]);
  office.runtime.seat.sheet = office.workbook.book.getWorksheet(OPEN)!;
  const [unit = ''] = batch.units;
  const told = { kind: 'other-sheet', open: OPEN, shown: SHOWN };
  expect(make(office, batch, unit, { sheet })).toEqual(told);
  expect(office.drive.files).toEqual([]);
  expect(make(office, batch, unit, { sheet, ofItsSheet: true })).toMatchObject({ kind: 'made' });
  office.runtime.seat.sheet = office.workbook.book.getWorksheet(SHOWN)!;
  const [, second = ''] = batch.units;
  expect(make(office, batch, second, { sheet })).toMatchObject({ kind: 'made' });
});
