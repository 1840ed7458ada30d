/** What an office does to its sheet while its memos to the units are under way: none is made twice, lost, or taken for another's. */
import type { CompareReply, MemosData } from '../../../src/app/sign-off/data';
import { decide, memos, SHEET, SIGNERS, setCell } from '../memo-office';
import { ask, HEADINGS, memoText, type Office, openOffice, registerRows } from '../office';
import {
  begin,
  type Desk,
  make,
  makeAll,
  openUnitOffice,
  unitName,
  unitRows,
  unitsOf,
} from './unit-office';

const docs = (office: Office) => office.drive.files.filter(({ trashed }) => !trashed);
const states = (desk: Desk) => unitsOf(desk).units.map(({ state }) => state);

const rename = ({ workbook }: Office, from: string, to: string) => {
  const sheet = workbook.book.getWorksheet(from);
  if (sheet) sheet.name = to;
};

const answer = (office: Office, sheet: string, row: number) => {
  setCell(office, sheet, `F${row}`, '');
  setCell(office, sheet, `G${row}`, '');
  setCell(office, sheet, `H${row}`, '/\n(เผยแพร่ 5 มีนาคม 2569)');
};

describe('the sheet’s tab is given another name', () => {
  const NEXT = 'มาตรการ ปี 2569';

  test('between two memos: the batch is gone on with, and nobody has two', async () => {
    const office = await openUnitOffice(3);
    const batch = begin(office);
    make(office, batch, unitName(0));
    rename(office, SHEET, NEXT);
    expect(states(office)).toEqual(['same', 'new', 'new']);
    const { open, sheet } = unitsOf(office);
    expect(open).toMatchObject({ id: batch.batch, made: 1, left: [unitName(1), unitName(2)] });
    for (const unit of batch.units) expect(make(office, batch, unit, { sheet }).kind).toBe('made');
    expect(docs(office)).toHaveLength(3);
    expect(unitsOf(office).open).toBeNull();
    office.wait(2);
    expect(makeAll(office).map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });

  test('afterwards: who has answered is seen, and the texts name the sheet as it is called now', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    rename(office, SHEET, NEXT);
    expect(states(office)).toEqual(['same', 'same']);
    answer(office, NEXT, 2);
    const { units, reminder } = unitsOf(office);
    expect(units.map(({ memo }) => memo?.progress)).toEqual(['answered', 'made']);
    expect(units.map(({ state }) => state)).toEqual(['changed', 'same']);
    expect(units[0]?.memo?.message).toContain(`“${NEXT}”`);
    expect(reminder).toContain(`“${NEXT}”`);
  });

  test('afterwards: a memo is compared with it, and takes its new content', async () => {
    const office = await openUnitOffice(1);
    makeAll(office);
    rename(office, SHEET, NEXT);
    setCell(office, NEXT, 'B2', 'ชื่อใหม่ของมาตรการ');
    const id = unitsOf(office).units[0]?.memo?.id ?? '';
    expect(ask<MemosData>(office, 'callMemos').memos[0]).toMatchObject({
      compared: true,
      changes: { total: 1 },
    });
    const { measures } = ask<CompareReply>(office, 'callCompareMemos', { from: id, to: null });
    expect(measures.map(({ kind }) => kind)).toContain('retitled');
    ask(office, 'callUpdateMemo', { id, force: true });
    expect(states(office)).toEqual(['same']);
    expect(docs(office)).toHaveLength(1);
  });

  test('and another sheet takes its former name: its memos stay with it', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    rename(office, SHEET, NEXT);
    const other = office.workbook.book.addWorksheet(SHEET);
    for (const row of [HEADINGS, ...unitRows(2, 1)]) other.addRow([...row]);
    expect(states(office)).toEqual(['same', 'same']);
    office.runtime.seat.sheet = other;
    expect(states(office)).toEqual(['new', 'new']);
  });
});

describe('a unit is spelt otherwise', () => {
  test.each(['กอง ก', 'กองก ', ' กองก'])(
    'while its memo is made (“%s”): it is one memo all the same',
    async (spelt) => {
      const office = await openUnitOffice(2, 1);
      const batch = begin(office);
      // The Doc is made, and its link did not arrive.
      office.runtime.plan({ method: 'Drive.Files.create', at: 3, moment: 'cut-after' });
      expect(() => make(office, batch, unitName(0))).toThrow();
      expect(docs(office)).toHaveLength(1);
      setCell(office, SHEET, 'D2', spelt);
      const { open } = unitsOf(office);
      expect(open?.left).toEqual(batch.units);
      for (const unit of batch.units) expect(make(office, batch, unit).kind).toBe('made');
      expect(docs(office)).toHaveLength(2);
      expect(unitsOf(office)).toMatchObject({ open: null, gone: [] });
    },
  );

  test('after its memo was made: it is that unit’s memo still', async () => {
    const office = await openUnitOffice(2, 1);
    makeAll(office);
    setCell(office, SHEET, 'D2', 'กอง ก');
    const { units, gone, open } = unitsOf(office);
    expect({ gone, open }).toEqual({ gone: [], open: null });
    expect(units[0]).toMatchObject({ unit: 'กอง ก', state: 'changed', memo: { progress: 'made' } });
    answer(office, SHEET, 2);
    expect(unitsOf(office).units[0]?.memo?.progress).toBe('answered');
  });
});

describe('nobody has said the fiscal year, and the next one begins', () => {
  /** From 10 March 2026, 09:30, to 30 September, 23:50. */
  const TO_THE_LAST_EVENING = 204 * 24 * 60 + 14 * 60 + 20;

  const openWithoutYear = () =>
    openOffice({
      sheets: {
        [SHEET]: [HEADINGS, ...unitRows(3, 1)],
        ตั้งค่า: [
          ['รายการ', 'ค่า'],
          ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
        ],
        ผู้ลงนาม: SIGNERS,
      },
      minutes: TO_THE_LAST_EVENING,
    });

  test('in the middle of a batch: it is gone on with, all its memos of the year in which it was begun', async () => {
    const office = await openWithoutYear();
    const batch = begin(office);
    make(office, batch, unitName(0));
    office.wait(30);
    expect(unitsOf(office).open).toMatchObject({ id: batch.batch, left: batch.units.slice(1) });
    for (const unit of batch.units) expect(make(office, batch, unit).kind).toBe('made');
    expect(registerRows(office).map(({ ปีงบประมาณ }) => ปีงบประมาณ)).toEqual([
      '2569',
      '2569',
      '2569',
    ]);
    expect(docs(office)).toHaveLength(3);
    expect(unitsOf(office).open).toBeNull();
    answer(office, SHEET, 2);
    expect(unitsOf(office).units.map(({ memo }) => memo?.progress)).toEqual([
      'answered',
      'made',
      'made',
    ]);
  });

  test('what is begun then is of the new year, and is another memo', async () => {
    const office = await openWithoutYear();
    makeAll(office);
    office.wait(30);
    expect(states(office)).toEqual(['changed', 'changed', 'changed']);
    expect(makeAll(office).map(({ kind }) => kind)).toEqual(['made', 'made', 'made']);
    expect(
      registerRows(office)
        .map(({ ปีงบประมาณ }) => ปีงบประมาณ)
        .slice(3),
    ).toEqual(['2570', '2570', '2570']);
    expect(states(office)).toEqual(['same', 'same', 'same']);
  });
});

test('a unit that is renamed, has a memo by that name, and is named as before: both are its own', async () => {
  const office = await openUnitOffice(2, 2);
  makeAll(office);
  const call = (name: string) => {
    for (const cell of ['D3', 'D5']) setCell(office, SHEET, cell, name);
  };
  call('กองใหม่');
  office.wait(3);
  make(office, { ...begin(office), units: ['กองใหม่'] }, 'กองใหม่');
  call(unitName(1));
  const { units, gone } = unitsOf(office);
  expect(gone).toEqual([]);
  expect(units[1]).toMatchObject({
    unit: unitName(1),
    former: 'กองใหม่',
    memo: { progress: 'made' },
  });
  answer(office, SHEET, 5);
  expect(unitsOf(office).units[1]?.memo?.progress).toBe('answered');
});

describe('a memo whose measures the sheet has under another name by now', () => {
  const idOf = (office: Office) => registerRows(office)[0]?.รหัส ?? '';
  const cells = (office: Office, owner: string) => {
    setCell(office, SHEET, 'D2', owner);
    setCell(office, SHEET, 'D4', owner);
  };
  const text = (office: Office) => memoText(office, docs(office)[0]?.id);
  const askUpdate = (office: Office) =>
    office.runtime.call('callUpdateMemo', { id: idOf(office), force: true });

  test.each(['กอง ก', 'ผอ.กองก'])(
    'spelt otherwise (%s), it is updated with them',
    async (owner) => {
      const office = await openUnitOffice(2);
      makeAll(office);
      setCell(office, SHEET, 'D2', owner);
      const removed = memos(office).memos.flatMap(({ changes }) => changes?.measures ?? []);
      expect(removed.filter(({ kind }) => kind === 'removed')).toEqual([]);
      expect(askUpdate(office)).toMatchObject({ ok: true });
      expect(await text(office)).toContain('มาตรการที่ ๑');
      expect(await text(office)).toContain('มาตรการที่ ๓');
    },
  );

  test('of a unit that nobody has any more it is refused, and the Doc is as it was', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    const before = await text(office);
    cells(office, unitName(1));
    expect(askUpdate(office)).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        `ไม่มีผู้รับผิดชอบชื่อ “${unitName(0)}” แล้ว .*เอกสารเดิมไม่เปลี่ยน.*ยกเลิกฉบับนี้$`,
      ),
    });
    expect(await text(office)).toBe(before);
  });

  test('of a unit that was renamed it is updated under the new name, and keeps what it has answered', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    cells(office, 'กองบริหารการคลัง');
    answer(office, SHEET, 2);
    const before = unitsOf(office).units[0];
    expect(before).toMatchObject({ unit: 'กองบริหารการคลัง', memo: { reported: 1 } });
    expect(askUpdate(office)).toMatchObject({ ok: true, value: { kind: 'updated' } });
    expect(await text(office)).toContain('ในความรับผิดชอบของกองบริหารการคลัง');
    expect(await text(office)).toContain('มาตรการที่ ๓');
    const { units, gone, open } = unitsOf(office);
    expect({ gone, open }).toEqual({ gone: [], open: null });
    expect(units[0]).toMatchObject({
      unit: 'กองบริหารการคลัง',
      former: '',
      state: 'same',
      memo: { reported: before?.memo?.reported, answers: before?.memo?.answers },
    });
  });

  test('once it is updated the register names the unit as the document does', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    cells(office, 'กองบริหารการคลัง');
    expect(askUpdate(office)).toMatchObject({ ok: true });
    expect(registerRows(office).map(({ ขอบเขต }) => ขอบเขต)).toEqual([
      'กองบริหารการคลัง',
      unitName(1),
    ]);
  });

  test('and a report of a unit that is spelt otherwise by now', async () => {
    const office = await openUnitOffice(2);
    ask(office, 'callGenerate', { owner: unitName(0), force: true });
    cells(office, 'กอง ก');
    expect(askUpdate(office)).toMatchObject({ ok: true });
    expect(registerRows(office)[0]?.ขอบเขต).toBe('กอง ก');
  });

  test('of a unit whose name was put back after the update it is that unit’s again, with its answer', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    cells(office, 'กองบริหารการคลัง');
    answer(office, SHEET, 2);
    expect(askUpdate(office)).toMatchObject({ ok: true });
    cells(office, unitName(0));
    const { units, gone, open } = unitsOf(office);
    expect({ gone, open }).toEqual({ gone: [], open: null });
    expect(units[0]).toMatchObject({ unit: unitName(0), memo: { reported: 1 } });
    expect(askUpdate(office)).toMatchObject({ ok: true, value: { kind: 'updated' } });
    expect(registerRows(office)[0]?.ขอบเขต).toBe(unitName(0));
    expect(await text(office)).toContain(`ในความรับผิดชอบของ${unitName(0)}`);
    expect(unitsOf(office)).toMatchObject({ gone: [], open: null });
  });

  test('that was signed and is replaced under the new name is no unit of its own any more', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    const id = idOf(office);
    const signers = JSON.parse(registerRows(office)[0]?.ข้อมูลการเสนอ ?? '{}').signers as unknown[];
    for (const index of signers.keys()) decide(office, id, index, 'approved');
    cells(office, 'กองบริหารการคลัง');
    ask(office, 'callNewVersion', { id, force: true });
    const { units, gone, open } = unitsOf(office);
    expect({ gone, open }).toEqual({ gone: [], open: null });
    expect(units.map(({ unit, memo }) => [unit, memo?.progress])).toEqual([
      ['กองบริหารการคลัง', 'made'],
      [unitName(1), 'made'],
    ]);
  });

  test('of measures that are all in another status by now it is refused, and the Doc is as it was', async () => {
    const office = await openUnitOffice(1);
    ask(office, 'callGenerate', { statuses: ['not-started'], force: true });
    const before = await text(office);
    answer(office, SHEET, 2);
    expect(askUpdate(office)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/ไม่มีมาตรการ.*แล้ว .*เอกสารเดิมไม่เปลี่ยน/),
    });
    expect(await text(office)).toBe(before);
  });
});

test('a unit that is taken out of a row that it shared is not called otherwise by now', async () => {
  const office = await openUnitOffice(2, 2);
  const [first, second] = [unitName(0), unitName(1)];
  setCell(office, SHEET, 'D2', `${first}, ${second}`);
  setCell(office, SHEET, 'D4', second);
  for (const unit of [first, second]) {
    make(office, { ...begin(office), units: [unit] }, unit);
    office.wait(60);
  }
  setCell(office, SHEET, 'D2', second);
  const { units, gone } = unitsOf(office);
  expect(units.map(({ unit, former }) => [unit, former])).toEqual([[second, '']]);
  expect(gone.map(({ unit }) => unit)).toEqual([first]);
});
