/** Which memo is a unit's present one: by the time it was made, by the spellings of its name, and by its measures. */
import type { UnitsData } from '../../../src/app/units/data';
import { REGISTER, SHEET, SIGNERS, setCell } from '../memo-office';
import { ask, HEADINGS, type Office, openOffice } from '../office';
import { begin, make, makeAll, openUnitOffice, unitsOf } from './unit-office';

const HALF_A_YEAR = 180 * 24 * 60;

const docs = (office: Office) => office.drive.files.filter(({ trashed }) => !trashed);

const officeOf = (rows: readonly (readonly [title: string, unit: string])[]) =>
  openOffice({
    sheets: {
      [SHEET]: [
        HEADINGS,
        ...rows.map(([title, unit], at) => [
          `${at + 1}`,
          title,
          'จัดอบรม',
          unit,
          'ทุกไตรมาส',
          '',
          '/\n(รออนุญาติ)',
        ]),
      ],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
        ['ปีงบประมาณ', 2569],
      ],
      ผู้ลงนาม: SIGNERS,
    },
  });

const answer = (office: Office, row: number) => {
  setCell(office, SHEET, `G${row}`, '');
  setCell(office, SHEET, `H${row}`, '/\n(อบรม 5 มีนาคม 2569)');
};

/** The rows of the register with the newest on top. */
function turnRegister({ workbook }: Office): void {
  const sheet = workbook.book.getWorksheet(REGISTER);
  const rows = Array.from({ length: (sheet?.rowCount ?? 1) - 1 }, (_, at) =>
    [...((sheet?.getRow(at + 2).values ?? []) as unknown[])].slice(1),
  );
  const width = Math.max(...rows.map(({ length }) => length));
  rows.reverse().forEach((row, at) => {
    for (let column = 0; column < width; column++)
      Object.assign(sheet?.getCell(at + 2, column + 1) ?? {}, { value: row[column] ?? null });
  });
}

const ofPeriod = (office: Office, period: string) =>
  ask<UnitsData>(office, 'callUnits', { period });
const makeOf = (office: Office, period: string) => {
  const batch = begin(office);
  return batch.units.map((unit) => make(office, batch, unit, { period }).kind);
};

describe('the register is sorted with the newest on top', () => {
  test.each([
    ['as its cells say', (_office: Office) => undefined],
    [
      'also where the cells with the days were cleared',
      ({ workbook }: Office) => {
        const sheet = workbook.book.getWorksheet(REGISTER);
        for (let row = 2; row <= (sheet?.rowCount ?? 1); row++)
          Object.assign(sheet?.getCell(row, 1) ?? {}, { value: null });
      },
    ],
  ])('the memo of this round is the unit’s, %s', async (_how, spoil) => {
    const office = await openUnitOffice(2);
    makeOf(office, 'six-months');
    office.wait(HALF_A_YEAR);
    makeOf(office, 'twelve-months');
    const before = ofPeriod(office, 'twelve-months').units.map(({ state, memo }) => [
      state,
      memo?.id,
    ]);
    turnRegister(office);
    spoil(office);
    const { units } = ofPeriod(office, 'twelve-months');
    expect(units.map(({ state, memo }) => [state, memo?.id])).toEqual(before);
    office.wait(2);
    expect(makeOf(office, 'twelve-months')).toEqual(['same', 'same']);
    expect(docs(office)).toHaveLength(4);
  });

  test('a word that is put right is no answer to this round’s', async () => {
    const office = await officeOf([['มาตรการคลัง', 'กองคลัง']]);
    makeOf(office, 'six-months');
    office.wait(HALF_A_YEAR);
    makeOf(office, 'twelve-months');
    turnRegister(office);
    const { findings } = ask<{ findings: { cell: string; fix: { before: string } | null }[] }>(
      office,
      'callCheck',
    );
    const found = findings.find(({ cell, fix }) => cell === 'G2' && fix !== null);
    ask(office, 'callFix', [{ sheet: SHEET, cell: 'G2', ...found?.fix }]);
    expect(unitsOf(office).units[0]?.memo).toMatchObject({ answers: [], progress: 'made' });
  });
});

describe('two spellings that both have a memo are made one', () => {
  test.each([
    ['สำนักปลัด', 'สำนักปลัด อบต.', 2],
    ['สำนักปลัด', 'สำนักปลัด อบต.', 3],
    ['กองคลัง', 'กองการคลัง', 2],
    ['กองคลัง', 'กองการคลัง', 3],
  ])('%s and %s: an answer in row %i is one of the unit’s two', async (name, other, row) => {
    const office = await officeOf([
      ['มาตรการที่หนึ่ง', name],
      ['มาตรการที่สอง', other],
    ]);
    makeAll(office);
    setCell(office, SHEET, 'D3', name);
    expect(unitsOf(office)).toMatchObject({
      gone: [],
      units: [{ unit: name, former: '', memo: { progress: 'made', answers: [] } }],
    });
    answer(office, row);
    expect(unitsOf(office).units).toMatchObject([
      { memo: { progress: 'made', answers: [expect.anything()], asked: 2, reported: 1 } },
    ]);
    answer(office, 5 - row);
    const { units, reminder } = unitsOf(office);
    expect(units).toMatchObject([{ memo: { progress: 'answered', reported: 2 } }]);
    expect(reminder).toBe('');
  });

  test('and have a memo in common since: what was answered before is no answer to that', async () => {
    const office = await officeOf([
      ['มาตรการที่หนึ่ง', 'กองคลัง'],
      ['มาตรการที่สอง', 'กองการคลัง'],
    ]);
    makeAll(office);
    setCell(office, SHEET, 'D3', 'กองคลัง');
    answer(office, 3);
    office.wait(2);
    makeAll(office);
    expect(unitsOf(office).units).toMatchObject([{ memo: { progress: 'made', answers: [] } }]);
  });
});

describe('two units have a measure of one title', () => {
  test.each([
    ['in one batch', (office: Office) => makeAll(office)],
    [
      'each by itself',
      (office: Office) => {
        for (const unit of ['กองคลัง', 'กองช่าง']) {
          make(office, { ...begin(office), units: [unit] }, unit);
          office.wait(2);
        }
      },
    ],
    [
      'of which the other has no memo',
      (office: Office) => make(office, { ...begin(office), units: ['กองคลัง'] }, 'กองคลัง'),
    ],
  ])('%s: the one that is renamed keeps its memo', async (_how, begun) => {
    const office = await officeOf([
      ['อบรมบุคลากร', 'กองคลัง'],
      ['อบรมบุคลากร', 'กองช่าง'],
    ]);
    begun(office);
    setCell(office, SHEET, 'D2', 'กองการเงิน');
    const { units, gone } = unitsOf(office);
    expect(gone).toEqual([]);
    expect(units[0]).toMatchObject({
      unit: 'กองการเงิน',
      former: 'กองคลัง',
      state: 'changed',
      memo: { progress: 'made' },
    });
    answer(office, 2);
    expect(unitsOf(office).units[0]?.memo?.progress).toBe('answered');
  });
});
