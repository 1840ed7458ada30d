/** A memo that went to its unit on paper: made, signed, sent, answered, each step recorded by whoever has the paper at hand. */
import { as, SHEET, setCell } from '../memo-office';
import { ask, generate, type Office, registerRows } from '../office';
import { type Desk, makeAll, openUnitOffice, unitsOf } from './unit-office';

const progress = (desk: Desk) => unitsOf(desk).units.map(({ memo }) => memo?.progress);

const idOf = (office: Office, at = 0) => unitsOf(office).units[at]?.memo?.id ?? '';

const say = (desk: Desk, id: string, isSent = true) =>
  ask<string>(desk, 'callRecordSent', { id, isSent });

test('is with its unit from then on, and the register says so', async () => {
  const office = await openUnitOffice(2);
  makeAll(office);
  expect(say(office, idOf(office))).toBe('10 มีนาคม 2569 09:30');
  expect(progress(office)).toEqual(['sent', 'made']);
  expect(unitsOf(office).units[0]?.memo?.sentOn).toBe('10 มีนาคม 2569 09:30');
  const [row] = registerRows(office);
  expect(row?.อยู่ที่).toBe('ส่งเป็นกระดาษแล้ว เมื่อ 10 มีนาคม 2569 09:30');
  expect(row?.ประวัติ).toMatch(
    /^10 มีนาคม 2569 09:30 · ส่งเป็นกระดาษถึงหน่วยงานแล้ว โดย .*clerk@example\.org/,
  );
});

test('goes its whole way: made, signed, sent, answered', async () => {
  const office = await openUnitOffice(1);
  makeAll(office);
  expect(progress(office)).toEqual(['made']);
  const id = idOf(office);
  const { signers } = JSON.parse(registerRows(office)[0]?.ข้อมูลการเสนอ ?? '');
  signers.forEach((_signer: unknown, index: number) => {
    const what = { index, decision: 'approved', date: '2026-03-10', remark: '', seen: null };
    ask(office, 'callDecide', { id, ...what });
  });
  expect(progress(office)).toEqual(['signed']);
  say(office, id);
  expect(progress(office)).toEqual(['sent']);
  expect(registerRows(office)[0]).toMatchObject({ สถานะบันทึก: 'พิจารณาครบแล้ว' });
  setCell(office, SHEET, 'F2', '');
  setCell(office, SHEET, 'H2', '/\n(ประกาศเมื่อ 1 มีนาคม 2569)');
  expect(progress(office)).toEqual(['answered']);
});

test('said twice is said once, by a colleague as well, and is taken back', async () => {
  const office = await openUnitOffice(1);
  makeAll(office);
  const id = idOf(office);
  const palad = as(office, 'palad');
  say(palad, id);
  office.wait(5);
  expect(say(palad, id)).toBe('10 มีนาคม 2569 09:30');
  expect(registerRows(office)[0]?.ประวัติ?.match(/ส่งเป็นกระดาษ/g)).toHaveLength(1);
  expect(say(office, id, false)).toBe('');
  expect(progress(office)).toEqual(['made']);
  expect(registerRows(office)[0]?.อยู่ที่).not.toContain('กระดาษ');
});

test('a memo that is cancelled, or updated since, was not sent', async () => {
  const office = await openUnitOffice(2);
  makeAll(office);
  const [first, second] = [idOf(office, 0), idOf(office, 1)];
  say(office, first);
  setCell(office, SHEET, 'B2', 'ชื่อใหม่');
  ask(office, 'callUpdateMemo', { id: first, force: true });
  expect(unitsOf(office).units[0]?.memo).toMatchObject({ progress: 'made', sentOn: '' });
  ask(office, 'callCancelMemo', { id: second, reason: 'ผิดปี' });
  expect(() => say(office, second)).toThrow('ยกเลิก');
});

test('a report is sent to no unit, and none answers it', async () => {
  const office = await openUnitOffice(1);
  generate(office);
  const [report] = registerRows(office);
  const id = report?.รหัส ?? '';
  expect(() => say(office, id)).toThrow('ไม่ใช่บันทึกถึงหน่วยงาน');
  expect(() => ask(office, 'callRecordConfirmed', { id, isConfirmed: true })).toThrow(
    'ไม่ใช่บันทึกถึงหน่วยงาน',
  );
  expect(registerRows(office)).toEqual([report]);
});

test('the text that reminds still goes to a unit that has it on paper', async () => {
  const office = await openUnitOffice(2);
  makeAll(office);
  say(office, idOf(office));
  expect(unitsOf(office).reminder).toContain('ผู้อำนวยการกองก');
});

test('the text for a chat has no link that the unit cannot open; once it is opened it has', async () => {
  const office = await openUnitOffice(1);
  makeAll(office);
  const textOf = () => unitsOf(office).units[0]?.memo?.message ?? '';
  const id = unitsOf(office).units[0]?.memo?.id ?? '';
  expect(textOf()).toMatch(/^ขอส่งบันทึกข้อความ เรื่อง /m);
  expect(textOf()).toContain('https://');
  ask(office, 'callRecordSent', { id, isSent: true });
  expect(textOf()).toMatch(/^ตามที่ได้ส่งบันทึกข้อความ เรื่อง .* เป็นกระดาษแล้ว$/m);
  expect(textOf()).not.toContain('https://');
  expect(textOf()).toContain('โปรดกรอกสถานะและหลักฐาน');
  ask(office, 'callShareLink', { id, role: 'reader' });
  expect(textOf()).toContain('https://');
});
