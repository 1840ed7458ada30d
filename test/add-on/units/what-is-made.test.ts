/** Which memos a batch makes and which it leaves: units that were renamed or share a name, owners that are none, memos that are gone. */
import { plainBlanks } from '../../template/filled-template';
import { SHEET, setCell } from '../memo-office';
import { ask, HEADINGS, memoText, type Office, openOffice, registerRows } from '../office';
import {
  begin,
  type Desk,
  make,
  makeAll,
  openUnitOffice,
  ownRequest,
  storeTemplate,
  unitName,
  unitsOf,
} from './unit-office';

const docs = (office: Office) => office.drive.files.filter(({ trashed }) => !trashed);
const makeAllFrom = (office: Office, template: string) => {
  const batch = begin(office);
  return batch.units.map((unit) => make(office, batch, unit, { template }).kind);
};
const states = (desk: Desk) => unitsOf(desk).units.map(({ state }) => state);

function officeOf(owners: readonly string[], signers: readonly unknown[][] = []): Promise<Office> {
  const rows = owners.map((owner, at) => [
    String(at + 1),
    `มาตรการที่ ${at + 1}`,
    'เผยแพร่ประกาศ',
    owner,
    'ทุกไตรมาส',
    '',
    '/\n(รอผล)',
  ]);
  return openOffice({
    sheets: {
      [SHEET]: [HEADINGS, ...rows],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
        ['ปีงบประมาณ', 2569],
      ],
      ผู้ลงนาม: [['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาการแทน', 'อีเมล'], ...signers],
    },
  });
}

describe('a unit that is renamed', () => {
  test('while its batch is made is told of, and the others are made', async () => {
    const office = await openUnitOffice(3, 1);
    const batch = begin(office);
    make(office, batch, unitName(0));
    setCell(office, SHEET, 'D3', 'กองใหม่');
    expect(make(office, batch, unitName(1))).toEqual({ kind: 'gone', unit: unitName(1) });
    expect(make(office, batch, unitName(2)).kind).toBe('made');
    expect(unitsOf(office).open).toBeNull();
    expect(states(office)).toEqual(['same', 'new', 'same']);
  });

  test('afterwards keeps its memo, under the name that it has now', async () => {
    const office = await openUnitOffice(2, 2);
    makeAll(office);
    for (const cell of ['D3', 'D5']) setCell(office, SHEET, cell, 'กองใหม่');
    const { units, gone } = unitsOf(office);
    expect(gone).toEqual([]);
    expect(units[1]).toMatchObject({
      unit: 'กองใหม่',
      former: unitName(1),
      state: 'changed',
      memo: { progress: 'made', answers: [] },
    });
    setCell(office, SHEET, 'F5', '');
    setCell(office, SHEET, 'H5', '/\n(เผยแพร่ 5 มีนาคม 2569)');
    expect(unitsOf(office).units[1]?.memo?.progress).toBe('answered');
  });

  test('is listed by its old name where its measures have gone to a unit that has a memo of its own', async () => {
    const office = await openUnitOffice(2, 1);
    makeAll(office);
    setCell(office, SHEET, 'D3', unitName(0));
    const { units, gone } = unitsOf(office);
    expect(units.map(({ unit }) => unit)).toEqual([unitName(0)]);
    expect(gone).toMatchObject([{ unit: unitName(1), memo: { progress: 'made' } }]);
  });
});

describe('two units in one name', () => {
  test.each([
    'กองคลังและกองช่าง',
    'กองคลัง (หลัก) กองช่าง (ร่วม)',
    'กองคลัง (หลัก)\nกองช่าง (ร่วม)',
    'สำนักปลัด กองคลังร่วมกับกองช่าง',
  ])('%s: each has a memo of its own, with what else is its own', async (owner) => {
    const office = await officeOf([owner, 'กองช่าง']);
    const { units } = unitsOf(office);
    expect(units.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง']),
    );
    expect(units.find(({ unit }) => unit === 'กองช่าง')?.total).toBe(2);
    const made = make(office, { batch: 'x', units: ['กองช่าง'] }, 'กองช่าง');
    const text = plainBlanks(await memoText(office, 'fileId' in made ? made.fileId : ''));
    expect(text).toContain('เรียน  ผู้อำนวยการกองช่าง');
    expect(text).toContain('มาตรการที่ ๑');
    expect(text).toContain('มาตรการที่ ๒');
  });
});

test.each([
  ['Finance Division', 'จึงขอให้ Finance Division รายงาน', 'ถึง Finance Division '],
  ['สป.', 'จึงขอให้ สป. รายงาน', 'ถึง สป. '],
  ['กองคลัง', 'จึงขอให้กองคลังรายงาน', 'ถึงกองคลัง '],
])('%s stands beside Thai words as it is to be set', async (owner, words, name) => {
  const office = await officeOf([owner]);
  const [made] = makeAll(office);
  const text = plainBlanks(await memoText(office, made && 'fileId' in made ? made.fileId : ''));
  expect(text).toContain(words);
  expect(text).toContain(`ในความรับผิดชอบของ${name.slice('ถึง'.length)}จำนวน`);
  expect(docs(office)[0]?.name).toContain(name);
});

test('whom a memo goes to oddly is said: a bare name, the sender, those above', async () => {
  const office = await officeOf(
    ['กวผ.', 'สำนัก/กองที่เกี่ยวข้อง', 'ปลัดเทศบาล', 'คณะผู้บริหาร', 'กองคลัง'],
    [[1, '', '(ชื่อ–สกุล)', 'ปลัดเทศบาลตำบลตัวอย่าง', '', '']],
  );
  expect(unitsOf(office).units.map(({ doubt }) => doubt)).toEqual([
    'bare',
    'unnamed',
    'self',
    'above',
    null,
  ]);
});

test('two units with one head are told of, each with the other’s name', async () => {
  const office = await officeOf(['กองคลัง', 'กค.', 'กองช่าง', 'ทุกกอง', 'ทุกสำนัก/กอง', 'ฝ่ายคลัง']);
  expect(unitsOf(office).units.map(({ unit, sameHead }) => [unit, ...sameHead])).toEqual([
    ['กองคลัง', 'กค.'],
    ['กค.', 'กองคลัง'],
    ['กองช่าง'],
    ['ทุกกอง', 'ทุกสำนัก/กอง'],
    ['ทุกสำนัก/กอง', 'ทุกกอง'],
    ['ฝ่ายคลัง'],
  ]);
});

test('a section that gets a memo beside its division’s is told of, until it stands in brackets behind it', async () => {
  const owners = ['สำนักปลัด\nงานนิติการ', 'งานพัสดุ กองคลัง', 'กองคลัง', 'งานวินัย'];
  const divisions = (office: Office) =>
    unitsOf(office).units.map(({ unit, division }) => [unit, division]);
  expect(divisions(await officeOf(owners))).toEqual([
    ['สำนักปลัด', ''],
    ['งานนิติการ', 'สำนักปลัด'],
    ['งานพัสดุ กองคลัง', 'กองคลัง'],
    ['กองคลัง', ''],
    ['งานวินัย', ''],
  ]);
  const asTold = ['สำนักปลัด (งานนิติการ)', 'กองคลัง (งานพัสดุ)', 'กองคลัง', 'งานวินัย'];
  expect(divisions(await officeOf(asTold))).toEqual([
    ['สำนักปลัด', ''],
    ['กองคลัง', ''],
    ['งานวินัย', ''],
  ]);
});

test('the office’s own name behind a division makes no other unit of it; another’s does', async () => {
  const office = await officeOf(['กองคลัง', 'กองคลัง ทต.ตัวอย่าง', 'กองคลัง อบต.อื่น']);
  expect(unitsOf(office).units.map(({ unit, total }) => [unit, total])).toEqual([
    ['กองคลัง', 2],
    ['กองคลัง อบต.อื่น', 1],
  ]);
});

describe('owners that nobody can be asked by', () => {
  test('too long a text is told by its cell, measures without one by their numbers; the others are made', async () => {
    const office = await officeOf(['กองคลัง', 'ก'.repeat(700), '', '-']);
    const { units, tooLong, unowned } = unitsOf(office);
    expect(units.map(({ unit }) => unit)).toEqual(['กองคลัง']);
    expect(tooLong).toEqual([`${SHEET}!D3`]);
    expect(unowned).toEqual(['3', '4']);
    expect(makeAll(office).map(({ kind }) => kind)).toEqual(['made']);
  });
});

describe('the same content', () => {
  test('of another period, or from another template, is another memo', async () => {
    const office = await openUnitOffice(1);
    const [unit] = [unitName(0)];
    storeTemplate(office, ownRequest(office));
    const of = (more: object) => {
      office.wait(2);
      return make(office, begin(office), unit, more).kind;
    };
    expect(of({ period: 'six-months' })).toBe('made');
    expect(states(office)).toEqual(['changed']);
    expect(
      ask<{ units: { state: string }[] }>(office, 'callUnits', { period: 'six-months' }).units,
    ).toMatchObject([{ state: 'same', memo: { template: 'progress' } }]);
    expect(of({ period: 'six-months' })).toBe('same');
    expect(of({ period: 'twelve-months' })).toBe('made');
    expect(of({ period: 'six-months', template: 'office' })).toBe('made');
    expect(docs(office)).toHaveLength(3);
  });

  test('from the office’s template is another memo once the office has chosen another', async () => {
    const office = await openUnitOffice(2);
    storeTemplate(office, ownRequest(office));
    const batch = begin(office);
    make(office, batch, unitName(0), { template: 'office' });
    expect(states(office)).toEqual(['same', 'new']);
    storeTemplate(office, ownRequest(office, 'โดยด่วน'));
    expect(states(office)).toEqual(['changed', 'new']);
    make(office, batch, unitName(1), { template: 'office' });
    expect(states(office)).toEqual(['changed', 'same']);
    office.wait(2);
    expect(makeAllFrom(office, 'office')).toEqual(['made', 'same']);
    expect(makeAllFrom(office, 'office')).toEqual(['same', 'same']);
  });

  test('in a Doc that its maker has put into the bin is made again', async () => {
    const office = await openUnitOffice(1);
    makeAll(office);
    for (const file of office.drive.files) Object.assign(file, { trashed: true });
    office.wait(2);
    expect(makeAll(office).map(({ kind }) => kind)).toEqual(['made']);
    expect(docs(office)).toHaveLength(1);
  });
});

describe('a memo whose Doc lies in the bin', () => {
  const shown = (office: Office) =>
    unitsOf(office).units.map(({ state, memo }) => [state, memo?.progress]);

  test('is shown as not found, and its unit is reminded of nothing, until it is made anew or restored', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    const [first] = office.drive.files;
    if (first) first.trashed = true;
    expect(shown(office)).toEqual([
      ['unseen', 'unseen'],
      ['same', 'made'],
    ]);
    expect(unitsOf(office).reminder).not.toContain(unitName(0));
    if (first) first.trashed = false;
    expect(shown(office)[0]).toEqual(['same', 'made']);
    if (first) first.trashed = true;
    office.wait(2);
    expect(makeAll(office).map(({ kind }) => kind)).toEqual(['made', 'same']);
    expect(docs(office)).toHaveLength(2);
    expect(shown(office)[0]).toEqual(['same', 'made']);
  });

  test('is with its unit where it went on paper, or is answered', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    for (const file of office.drive.files) Object.assign(file, { trashed: true });
    const { memo } = unitsOf(office).units[0] ?? {};
    ask(office, 'callRecordSent', { id: memo?.id, isSent: true });
    setCell(office, SHEET, 'H3', '/\n(ลงเว็บไซต์ 5 มีนาคม 2569)');
    expect(shown(office).map(([, progress]) => progress)).toEqual([
      'sent',
      expect.not.stringMatching('unseen'),
    ]);
  });

  test('is a colleague’s to look for', async () => {
    const office = await openUnitOffice(1);
    makeAll(office);
    for (const file of office.drive.files) Object.assign(file, { trashed: true });
    const runtime = office.colleague('colleague@example.org');
    expect(unitsOf({ runtime }).units[0]?.memo?.progress).toBe('made');
  });
});

test('a memo of the batch that was cancelled is not called made', async () => {
  const office = await openUnitOffice(2);
  const batch = begin(office);
  const [first] = makeAll(office, batch);
  ask(office, 'callCancelMemo', { id: first && 'id' in first ? first.id : '', reason: 'ผิดปี' });
  expect(make(office, batch, unitName(0))).toEqual({ kind: 'cancelled', unit: unitName(0) });
  expect(make(office, batch, unitName(1)).kind).toBe('made');
});

test('a row that was deleted comes back with its own Doc, and says what that holds', async () => {
  const office = await openUnitOffice(2);
  const batch = begin(office);
  makeAll(office, batch);
  const register = office.workbook.book.getWorksheet('ทะเบียนบันทึก');
  register?.spliceRows(2, 1);
  setCell(office, SHEET, 'B2', 'ชื่อใหม่');
  expect(make(office, batch, unitName(0)).kind).toBe('made');
  expect(docs(office)).toHaveLength(2);
  expect(registerRows(office)).toHaveLength(2);
  // The Doc has the title before.
  expect(states(office)).toEqual(['changed', 'same']);
});

test('a unit with nothing in the chosen statuses leaves no batch open, and whoever goes on chooses the same', async () => {
  const office = await openUnitOffice(3, 1);
  const batch = begin(office);
  const statuses = ['done'];
  // Of three units the first alone has what is not done.
  expect(make(office, batch, unitName(1), { statuses }).kind).toBe('made');
  expect(unitsOf(office).open).toMatchObject({ left: [unitName(2)], statuses });
  expect(make(office, batch, unitName(0), { statuses }).kind).toBe('gone');
  expect(make(office, batch, unitName(2), { statuses }).kind).toBe('made');
  expect(unitsOf(office).open).toBeNull();
});
