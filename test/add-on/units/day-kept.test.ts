/** The day that a memo asks by stays when it is past: it is compared and updated with that day, and its unit is late. */
import type { UnitsData } from '../../../src/app/units/data';
import { plainBlanks } from '../../template/filled-template';
import { SHEET, setCell } from '../memo-office';
import { ask, memoText, type Office } from '../office';
import { begin, make, openUnitOffice, unitsOf } from './unit-office';

const DAY = 24 * 60;
/** From 10 March to 2 April. */
const PAST_THE_END = 23 * DAY;
const MARCH = 'ภายในวันที่ 31 มีนาคม 2569';

const docs = (office: Office) => office.drive.files.filter(({ trashed }) => !trashed);
const units = (office: Office, period: string) =>
  ask<UnitsData>(office, 'callUnits', { period }).units;
const makeOf = (office: Office, period: string) => {
  const batch = begin(office);
  return batch.units.map((unit) => make(office, batch, unit, { period }).kind);
};
const printed = async (office: Office) =>
  plainBlanks(await memoText(office, docs(office)[0]?.id ?? ''));

test.each(['six-months', 'none'])(
  'nothing has changed (%s): no memo is made again, and its unit is late',
  async (named) => {
    const period = named === 'none' ? null : named;
    const office = await openUnitOffice(2);
    const batch = begin(office);
    for (const unit of batch.units) make(office, batch, unit, { period });
    office.wait(PAST_THE_END);
    const { units: shown } = ask<UnitsData>(office, 'callUnits', { period });
    expect(shown.map(({ state }) => state)).toEqual(['same', 'same']);
    const next = begin(office);
    expect(next.units.map((unit) => make(office, next, unit, { period }).kind)).toEqual([
      'same',
      'same',
    ]);
    expect(docs(office)).toHaveLength(2);
    expect(unitsOf(office).units[0]?.memo).toMatchObject({ byWhen: MARCH, isLate: true });
  },
);

test('who asks again although nothing has changed asks by a new day', async () => {
  const office = await openUnitOffice(1);
  const first = begin(office);
  make(office, first, first.units[0] ?? '');
  office.wait(PAST_THE_END);
  const [unit] = unitsOf(office).units;
  // What the page tells of the two days.
  expect(unit).toMatchObject({ state: 'same', byWhen: 'ภายในวันที่ 30 มิถุนายน 2569' });
  expect(unit?.memo?.byWhen).toBe(MARCH);
  const next = begin(office);
  expect(make(office, next, next.units[0] ?? '', { again: true }).kind).toBe('made');
  expect(unitsOf(office).units[0]?.memo?.byWhen).toBe('ภายในวันที่ 30 มิถุนายน 2569');
});

test('an updated memo prints the day that it had', async () => {
  const office = await openUnitOffice(1);
  makeOf(office, 'six-months');
  office.wait(PAST_THE_END);
  setCell(office, SHEET, 'B2', 'ชื่อใหม่ของมาตรการ');
  expect(units(office, 'six-months')[0]?.state).toBe('changed');
  ask(office, 'callUpdateMemo', { id: unitsOf(office).units[0]?.memo?.id, force: true });
  expect(await printed(office)).toContain('ภายในวันที่ ๓๑ มีนาคม ๒๕๖๙');
  expect(units(office, 'six-months')[0]).toMatchObject({
    state: 'same',
    memo: { byWhen: MARCH, isLate: true },
  });
});

test('the office sets another day: the memo is another, and an updated one prints it', async () => {
  const office = await openUnitOffice(1);
  makeOf(office, 'six-months');
  office.wait(PAST_THE_END);
  setCell(office, 'ตั้งค่า', 'A4', 'กำหนดส่งรายงาน');
  setCell(office, 'ตั้งค่า', 'B4', '10 เมษายน 2569');
  expect(units(office, 'six-months')[0]?.state).toBe('changed');
  ask(office, 'callUpdateMemo', { id: unitsOf(office).units[0]?.memo?.id, force: true });
  expect(await printed(office)).toContain('ภายในวันที่ ๑๐ เมษายน ๒๕๖๙');
  expect(units(office, 'six-months')[0]?.memo).toMatchObject({ isLate: false });
});

test('a unit that has confirmed is asked anew by the day of the next quarter', async () => {
  const office = await openUnitOffice(1);
  const batch = begin(office);
  make(office, batch, batch.units[0] ?? '');
  const [unit] = unitsOf(office).units;
  ask(office, 'callRecordConfirmed', { id: unit?.memo?.id, isConfirmed: true });
  office.wait(PAST_THE_END);
  expect(unitsOf(office).units[0]).toMatchObject({
    state: 'changed',
    byWhen: 'ภายในวันที่ 30 มิถุนายน 2569',
  });
  const next = begin(office);
  expect(make(office, next, next.units[0] ?? '').kind).toBe('made');
});
