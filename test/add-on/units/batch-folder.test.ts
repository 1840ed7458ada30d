/** The memos of a batch lie in a folder of their own, within the year's: made once, found again, and never in a memo's way. */
import { BUDGETS } from '../../../bench/budgets';
import type { MadeUnit } from '../../../src/app/units/data';
import { as, SHEET, setCell } from '../memo-office';
import { generate, type Office, wireCalls } from '../office';
import { begin, make, makeAll, openUnitOffice, unitName } from './unit-office';

const YEAR = 'บันทึกข้อความ ITA ปีงบประมาณ 2569';
const BATCH = 'บันทึกถึงหน่วยงาน 10 มีนาคม 2569 09.30 น.';

const there = ({ drive }: Office) => drive.folders.filter(({ trashed }) => !trashed);

const idOf = (office: Office, name: string) => there(office).find((each) => each.name === name)?.id;

/** The name of the folder that each Doc lies in; '' for none. */
const placesOf = (office: Office) =>
  office.drive.files.map(
    ({ parents = [] }) => office.drive.folders.find(({ id }) => parents.includes(id))?.name ?? '',
  );

test('a batch has one folder, within that of its fiscal year', async () => {
  const office = await openUnitOffice(3);
  makeAll(office);
  expect(there(office).map(({ name }) => name)).toEqual([YEAR, BATCH]);
  expect(there(office)[1]?.parents).toEqual([idOf(office, YEAR)]);
  expect(placesOf(office)).toEqual([BATCH, BATCH, BATCH]);
});

test('the second memo of a batch asks Drive for no folder', async () => {
  const office = await openUnitOffice(3);
  const batch = begin(office);
  const [first, second, third] = batch.units.map((unit) =>
    wireCalls(office, () => make(office, batch, unit)),
  );
  expect(third).toBe(second);
  // The folders are looked for in one call, two are made, and the Doc is moved.
  expect(Number(first) - Number(second)).toBeGreaterThanOrEqual(4);
});

test('a report keeps to the folder of the year, and the next batch has a folder of its own', async () => {
  const office = await openUnitOffice(2);
  generate(office);
  makeAll(office);
  setCell(office, SHEET, 'C2', 'อบรม');
  generate(office);
  office.wait(3);
  makeAll(office);
  expect(placesOf(office)).toEqual([YEAR, BATCH, BATCH, YEAR, BATCH.replace('09.30', '09.33')]);
  expect(there(office)).toHaveLength(3);
});

test('two users have a year and a batch each', async () => {
  const office = await openUnitOffice(2);
  makeAll(office);
  const palad = as(office, 'palad');
  setCell(office, SHEET, 'C2', 'อบรม');
  makeAll(palad);
  expect(there(office).map(({ name, owner }) => [name, owner.split('@')[0]])).toEqual([
    [YEAR, 'clerk'],
    [BATCH, 'clerk'],
    [YEAR, 'palad'],
    [BATCH, 'palad'],
  ]);
});

test.each([1, 2, 3])(
  'whatever creation of the first memo is cut off (%d), going on doubles no folder',
  async (at) => {
    for (const moment of ['cut-before', 'cut-after'] as const) {
      const office = await openUnitOffice(2);
      const batch = begin(office);
      office.runtime.plan({ method: 'Drive.Files.create', at, moment });
      expect(() => make(office, batch, unitName(0))).toThrow();
      const next = as(office, 'clerk');
      for (const unit of batch.units) make(next, batch, unit);
      office.wait(1);
      make(next, batch, unitName(1));
      expect(there(office).map(({ name }) => name)).toEqual([YEAR, BATCH]);
      expect(placesOf(office)).toEqual([BATCH, BATCH]);
    }
  },
);

test('an answer that is lost doubles nothing', async () => {
  for (const at of [1, 2, 3]) {
    const office = await openUnitOffice(2);
    const batch = begin(office);
    office.runtime.plan({ method: 'Drive.Files.create', at, moment: 'answer-lost' });
    for (const unit of batch.units) make(office, batch, unit);
    expect(there(office).map(({ name }) => name)).toEqual([YEAR, BATCH]);
    expect(office.drive.files).toHaveLength(2);
    expect(placesOf(office)).toEqual([BATCH, BATCH]);
  }
});

test('where Drive refuses the folder the memo is made, that is said, and the next one brings it along', async () => {
  const office = await openUnitOffice(3);
  const batch = begin(office);
  // The first look is for the memo's own Doc.
  office.runtime.plan({
    method: 'Drive.Files.list',
    at: 2,
    moment: 'outage',
    error: 'not here',
  });
  const first = make(office, batch, unitName(0)) as Extract<MadeUnit, { fileId: string }>;
  expect(first).toMatchObject({ kind: 'made', registered: true, filed: false });
  expect(placesOf(office)).toEqual(['']);
  office.runtime.clearPlan();
  expect(make(office, batch, unitName(1))).toMatchObject({ kind: 'made', filed: true });
  expect(placesOf(office)).toEqual([BATCH, BATCH]);
  const cost = wireCalls(office, () => make(office, batch, unitName(2)));
  expect(placesOf(office)).toEqual([BATCH, BATCH, BATCH]);
  expect(cost).toBeLessThanOrEqual(BUDGETS.unit.most);
});

test('where Drive does not answer whether the Doc is there already, the memo is made', async () => {
  const office = await openUnitOffice(1);
  office.runtime.failOn({ method: 'Drive.Files.list', error: 'not here' });
  expect(make(office, begin(office), unitName(0))).toMatchObject({ kind: 'made', filed: true });
  expect(office.drive.files).toHaveLength(1);
});

test('a batch whose folder lies in the bin, with or within that of the year, goes on in a new one', async () => {
  for (const name of [YEAR, BATCH]) {
    const office = await openUnitOffice(2);
    const batch = begin(office);
    make(office, batch, unitName(0));
    const folder = office.drive.folders.find((each) => each.name === name);
    if (folder) folder.trashed = true;
    expect(make(office, batch, unitName(1))).toMatchObject({ kind: 'made', filed: true });
    const [, last] = office.drive.files;
    const [parent] = last?.parents ?? [];
    const its = office.drive.folders.filter((each) => each.name === BATCH);
    expect(its).toHaveLength(2);
    expect(parent).toBe(its[1]?.id);
    const within = office.drive.folders.find(({ id }) => its[1]?.parents?.includes(id));
    expect(within).toMatchObject({ name: YEAR, trashed: false });
  }
});

test('a batch whose folder was renamed, or moved to another place, goes on in it under the name it has', async () => {
  const changes: readonly ((folder: Office['drive']['folders'][number]) => void)[] = [
    (folder) => {
      folder.name = 'บันทึกของกองคลัง';
    },
    (folder) => {
      folder.parents = ['root'];
    },
  ];
  for (const change of changes) {
    const office = await openUnitOffice(3);
    const batch = begin(office);
    make(office, batch, unitName(0));
    const [year, folder] = there(office);
    if (!folder) throw new Error('the batch has no folder');
    change(folder);
    make(office, batch, unitName(1));
    expect(there(office)).toEqual([year, folder]);
    expect(office.drive.files.map(({ parents }) => parents)).toEqual([[folder.id], [folder.id]]);
  }
});
