import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from '../../../bench/budgets';
import type { MemosData } from '../../../src/app/sign-off/data';
import { toThaiDigits } from '../../../src/core/text/digits';
import { plainBlanks } from '../../template/filled-template';
import { cutOffAtCalls } from '../cut-off';
import { as, SHEET, setCell } from '../memo-office';
import { ask, generate, memoText, type Office, registerRows, wireCalls } from '../office';
import { begin, make, makeAll, notOnce, openUnitOffice, unitName, unitsOf } from './unit-office';

describe('a batch of thirty units with three hundred measures', () => {
  let office: Office;
  let counts: number[];
  beforeAll(async () => {
    office = await openUnitOffice(30, 10);
    const batch = begin(office);
    counts = batch.units.map((unit) => wireCalls(office, () => make(office, batch, unit)));
  });

  test('makes one memo for each, in one batch of the register', () => {
    expect(
      notOnce(
        office,
        Array.from({ length: 30 }, (_, index) => unitName(index)),
      ),
    ).toEqual([]);
    const rows = registerRows(office);
    expect(new Set(rows.map(({ ข้อมูลขอบเขต = '' }) => JSON.parse(ข้อมูลขอบเขต).batch.id)).size).toBe(
      1,
    );
    expect(new Set(rows.map(({ ประเภทบันทึก }) => ประเภทบันทึก))).toEqual(new Set(['ขอให้รายงาน']));
  });

  test('asks for as many calls for the last as for the second', () => {
    expect(counts.slice(1)).toEqual(counts.slice(1).map(() => counts[1]));
    expect(counts[1]).toBeLessThanOrEqual(BUDGETS.unit.most);
  });

  test('asks for as many calls as docs/calls.md says', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/calls.md'), 'utf8');
    const [, each, all] = /30 commands of (\d+) calls, (\d+) in all/.exec(page) ?? [];
    expect([Number(each), Number(all)]).toEqual([counts[1], 30 * (counts[1] ?? 0)]);
  });

  test('is shown, answers and all, in as many calls as one of two units', async () => {
    const small = await openUnitOffice(2);
    makeAll(small);
    const cost = (of: Office) => wireCalls(of, () => unitsOf(of));
    expect(cost(office)).toBe(cost(small));
    expect(cost(office)).toBeLessThanOrEqual(BUDGETS.units.most);
  });
});

test('begun again with the same words, a batch makes no second one unless it is told to', async () => {
  const office = await openUnitOffice(2);
  makeAll(office);
  office.wait(2);
  expect(makeAll(office).map(({ kind }) => kind)).toEqual(['same', 'same']);
  expect(office.drive.files).toHaveLength(2);
  const batch = begin(office);
  expect(make(office, batch, unitName(0), { again: true }).kind).toBe('made');
  expect(make(office, batch, unitName(0), { again: true }).kind).toBe('made');
  expect(office.drive.files).toHaveLength(3);
});

describe('where some of a batch say what a memo says already', () => {
  const owners = (office: Office) => unitsOf(office).units.map(({ state }) => state);

  test('it is finished once the others are made', async () => {
    const office = await openUnitOffice(3);
    makeAll(office);
    office.wait(2);
    setCell(office, SHEET, 'B3', 'ชื่อใหม่');
    setCell(office, SHEET, 'B4', 'ชื่อใหม่ด้วย');
    expect(owners(office)).toEqual(['same', 'changed', 'changed']);
    const batch = begin(office);
    expect(make(office, batch, unitName(1)).kind).toBe('made');
    expect(unitsOf(office).open).toMatchObject({ made: 1, left: [unitName(2)] });
    expect(make(office, batch, unitName(0)).kind).toBe('same');
    expect(make(office, batch, unitName(2)).kind).toBe('made');
    expect(unitsOf(office).open).toBeNull();
    expect(office.drive.files).toHaveLength(5);
  });

  test('the same words by another day are another memo, and a cut is gone on with', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    office.wait(2);
    setCell(office, 'ตั้งค่า', 'A4', 'กำหนดส่งรายงาน');
    setCell(office, 'ตั้งค่า', 'B4', '30 มิถุนายน 2569');
    expect(owners(office)).toEqual(['changed', 'changed']);
    const batch = begin(office);
    expect(make(office, batch, unitName(0)).kind).toBe('made');
    expect(unitsOf(office).open?.left).toEqual([unitName(1)]);
    expect(unitsOf(office).units[0]?.memo?.byWhen).toBe('ภายในวันที่ 30 มิถุนายน 2569');
    expect(unitsOf(office).units[1]?.memo?.byWhen).not.toContain('มิถุนายน');
  });

  test('whoever wanted them made again goes on with that', async () => {
    const office = await openUnitOffice(2);
    makeAll(office);
    office.wait(2);
    const batch = begin(office);
    make(office, batch, unitName(0), { again: true });
    expect(unitsOf(office).open).toMatchObject({ again: true, left: [unitName(1)] });
    expect(make(office, batch, unitName(1), { again: true }).kind).toBe('made');
    expect(unitsOf(office).open).toBeNull();
    expect(office.drive.files).toHaveLength(4);
  });

  test('a cancelled one counts for nothing, and its batch is not opened again', async () => {
    const office = await openUnitOffice(2);
    const [first] = makeAll(office);
    ask(office, 'callCancelMemo', { id: first?.kind === 'made' ? first.id : '', reason: 'ผิดปี' });
    expect(owners(office)).toEqual(['new', 'same']);
    expect(unitsOf(office).open).toBeNull();
    office.wait(2);
    expect(makeAll(office).map(({ kind }) => kind)).toEqual(['made', 'same']);
  });
});

test('cut off after any of its calls, in thirty units in turn, each is made once by whoever goes on', async () => {
  const office = await openUnitOffice(30, 10);
  const batch = begin(office);
  let cuts = 0;
  batch.units.forEach((unit, index) => {
    office.runtime.crashAfter(index);
    try {
      make(office, batch, unit);
    } catch {
      // It was cut off; the page is closed.
      cuts++;
    }
    const next = as(office, 'clerk');
    // What a page that is opened now knows of it.
    const { open } = unitsOf(next);
    make(next, { batch: open?.id ?? batch.batch, units: open?.units ?? batch.units }, unit);
  });
  expect(notOnce(office, batch.units)).toEqual([]);
  // Each call of a command has been the last once.
  expect(cuts).toBeGreaterThanOrEqual(BUDGETS.unit.most - 2);
});

test.each([0, 1])('unit %d of two, cut off after each of its calls, is made once', async (at) => {
  const office = await openUnitOffice(2);
  const batch = begin(office);
  if (at === 1) make(office, batch, unitName(0));
  await cutOffAtCalls(
    { office },
    (cut) => make(cut.office, batch, unitName(at)),
    (cut) => {
      const next = as(cut.office, 'clerk');
      for (const unit of batch.units) make(next, batch, unit);
      expect(notOnce(cut.office, batch.units)).toEqual([]);
      expect(unitsOf(next).open).toBeNull();
    },
  );
});

describe('two users who begin at once', () => {
  test('the second is told whose batch it is, and makes nothing', async () => {
    const office = await openUnitOffice(3);
    const palad = as(office, 'palad');
    const [one, other] = [begin(office), begin(palad)];
    make(office, one, unitName(0));
    const told = make(palad, other, unitName(0));
    expect(told).toMatchObject({ kind: 'other-batch', open: { mine: false, made: 1 } });
    expect(told.kind === 'other-batch' && told.message).toMatch(/clerk@example\.org.*๑ จาก ๓ ฉบับ/s);
    expect(unitsOf(palad).open).toMatchObject({
      mine: false,
      by: expect.stringContaining('clerk'),
    });
    expect(make(palad, { ...other, batch: one.batch }, unitName(1)).kind).toBe('other-batch');
    for (const unit of one.units) make(office, one, unit);
    expect(notOnce(office, one.units)).toEqual([]);
  });

  test('one who leaves the other’s batch aside has a batch of one’s own, and the other is told', async () => {
    const office = await openUnitOffice(2);
    const palad = as(office, 'palad');
    const one = begin(office);
    make(office, one, unitName(0));
    office.wait(2);
    const other = begin(palad);
    expect(make(palad, other, unitName(1), { over: one.batch }).kind).toBe('made');
    expect(make(office, one, unitName(1))).toMatchObject({
      kind: 'other-batch',
      open: { mine: false },
    });
    expect(make(palad, other, unitName(0)).kind).toBe('same');
    expect(notOnce(office, one.units)).toEqual([]);
  });
});

describe('a page that was open over night, while another made all memos', () => {
  async function overnight() {
    const office = await openUnitOffice(2);
    const begun = begin(office);
    make(office, begun, unitName(0));
    const kept = begin(office);
    office.wait(24 * 60);
    const palad = as(office, 'palad');
    const anew = begin(palad);
    for (const unit of anew.units) make(palad, anew, unit, { again: true, over: begun.batch });
    setCell(office, SHEET, 'F2', '');
    setCell(office, SHEET, 'F3', '/');
    return { office, begun, kept };
  }

  test.each(['kept', 'begun'] as const)(
    'makes none of the batch that is %s there, and is told what is so',
    async (which) => {
      const { office, ...pages } = await overnight();
      const before = registerRows(office);
      for (const unit of [unitName(1), unitName(0)].slice(0, which === 'kept' ? 2 : 1)) {
        const told = make(office, pages[which], unit);
        expect(told).toMatchObject({ kind: 'other-batch', open: { left: [], made: 2 } });
        const message = told.kind === 'other-batch' ? told.message : '';
        expect(message).toMatch(/^palad.*สร้างแล้ว ๒ จาก ๒ ฉบับ และไม่เหลือ/s);
        expect(message).not.toMatch(/สร้างต่อ|เริ่มชุดใหม่/);
      }
      expect(registerRows(office)).toEqual(before);
      expect(make(office, begin(office), unitName(1)).kind).toBe('made');
    },
  );
});

test('the page says who has answered and who has not, with the text that reminds these', async () => {
  const office = await openUnitOffice(2);
  makeAll(office);
  expect(unitsOf(office).units.map(({ state }) => state)).toEqual(['same', 'same']);
  setCell(office, SHEET, 'F2', '');
  setCell(office, SHEET, 'H2', '/\n(ประกาศเมื่อ 1 มีนาคม 2569)');
  const { units, reminder } = unitsOf(office);
  expect(units.map(({ memo }) => memo?.answers.length)).toEqual([1, 0]);
  expect(units[0]?.memo?.answers[0]).toContain('ยังไม่ดำเนินการ → เสร็จเรียบร้อยแล้ว');
  expect(reminder).toContain('เรียน ผู้อำนวยการกองข\n');
  expect(reminder).not.toContain('กองก');
  expect(units.map(({ memo }) => memo?.progress)).toEqual(['answered', 'made']);
  expect(reminder).not.toContain('เลยกำหนด');
  office.wait(300 * 24 * 60);
  const late = unitsOf(office);
  expect(late.units.map(({ memo }) => memo?.isLate)).toEqual([false, true]);
  // The day is the memo's own, not the one that would be proposed now.
  expect(late.reminder).toContain(
    `${toThaiDigits(late.units[1]?.memo?.byWhen ?? '')} ซึ่งเลยกำหนดแล้ว`,
  );
});

test('a request is addressed to the head of its unit, and holds no other’s measures', async () => {
  const office = await openUnitOffice(2);
  const [first] = makeAll(office);
  const text = plainBlanks(await memoText(office, first?.kind === 'made' ? first.fileId : ''));
  expect(text).toContain('เรียน  ผู้อำนวยการกองก');
  expect(text).toContain('มาตรการที่ ๓');
  expect(text).not.toContain('มาตรการที่ ๒');
  expect(text).toContain('ภายในวันที่');
});

describe('a memo of a part of the measures', () => {
  test('says in its words and in its row whose it is, and is no report of all', async () => {
    const office = await openUnitOffice(2);
    generate(office);
    const { memo } = generate(office, { owner: ' กอง ก', statuses: ['done'] });
    expect(memo?.name).toMatch(/^บันทึกข้อความ กองก รายงานผล/);
    expect(registerRows(office)[1]?.เรื่อง).toContain(
      'ในส่วนที่กองกรับผิดชอบ เฉพาะที่ดำเนินการเสร็จเรียบร้อยแล้ว',
    );
    const [all, part] = registerRows(office);
    expect([all?.ขอบเขต, all?.ประเภทบันทึก]).toEqual(['', 'รายงานผล']);
    expect(part).toMatchObject({ ขอบเขต: 'กองก · เสร็จเรียบร้อยแล้ว', มาตรการทั้งหมด: '1', ร้อยละ: '' });
    const { lastMemo } = ask<{ lastMemo: { subject: string } }>(office, 'callSidebar');
    expect(lastMemo.subject).not.toContain('กองก');
  });

  test('is compared with its own measures alone, and keeps to them when it is updated', async () => {
    const office = await openUnitOffice(2);
    generate(office, { owner: 'กองข' });
    setCell(office, SHEET, 'B2', 'ชื่อใหม่ของกองอื่น');
    expect(ask<MemosData>(office, 'callMemos').memos[0]).toMatchObject({
      changes: null,
      compared: true,
    });
    setCell(office, SHEET, 'B3', 'ชื่อใหม่');
    const [memo] = ask<MemosData>(office, 'callMemos').memos;
    expect(memo?.changes?.total).toBe(1);
    ask(office, 'callUpdateMemo', { id: memo?.id });
    expect(registerRows(office)[0]).toMatchObject({ ขอบเขต: 'กองข', มาตรการทั้งหมด: '2' });
  });

  test('of a unit that is not there names those that are', async () => {
    const office = await openUnitOffice(2);
    expect(() => generate(office, { owner: 'กองใด' })).toThrow(/ไม่พบหน่วยงาน “กองใด”.*กองก, กองข/s);
    expect(() => generate(office, { owner: 'กองก', statuses: ['unclear'] })).toThrow('ไม่มีมาตรการ');
    expect(registerRows(office)).toEqual([]);
  });
});

test('a request whose row was lost comes back as a request, and no second Doc is made for its unit', async () => {
  const office = await openUnitOffice(2);
  const batch = begin(office);
  makeAll(office, batch);
  const { book } = office.workbook;
  book.removeWorksheet(book.getWorksheet('ทะเบียนบันทึก')?.id ?? 0);
  office.runtime.ui.answer('YES');
  office.runtime.menu('menuRestore');
  office.runtime.ui.answers.length = 0;
  expect(registerRows(office).map(({ ประเภทบันทึก }) => ประเภทบันทึก)).toEqual([
    'ขอให้รายงาน',
    'ขอให้รายงาน',
  ]);
  // Whom it asks stood in the row alone: with the measures of all it would be another memo.
  const [letter] = registerRows(office);
  const [doc] = office.drive.files;
  const said = await memoText(office, doc?.id);
  const update = () => ask(office, 'callUpdateMemo', { id: letter?.รหัส ?? '', force: true });
  expect(update).toThrow('ไม่มีข้อมูลว่าบันทึกข้อความนี้ถึงหน่วยงานใด');
  expect(await memoText(office, doc?.id)).toBe(said);
  // It is no report of all measures, which the main view would show as the last.
  expect(ask<{ lastMemo: unknown }>(office, 'callSidebar').lastMemo).toBeNull();
  expect(makeAll(office, batch).map(({ kind }) => kind)).toEqual(['made', 'made']);
  expect(office.drive.files.filter(({ trashed }) => !trashed)).toHaveLength(2);
});
