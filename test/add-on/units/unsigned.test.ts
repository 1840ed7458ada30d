/** A memo that its unit can open by its link before anybody has signed it: nothing says that it was laid before its signer. */
import type { MemosData } from '../../../src/app/sign-off/data';
import { ask, type Office, registerRows } from '../office';
import { makeAll, openUnitOffice, unitsOf } from './unit-office';

const open = (office: Office, role: 'reader' | null = 'reader') =>
  ask(office, 'callShareLink', { id: idOf(office), role });
const idOf = (office: Office) => registerRows(office)[0]?.รหัส ?? '';
const memoOf = (office: Office) => unitsOf(office).units[0]?.memo;
const inRegister = (office: Office) => {
  const { สถานะ = '', อยู่ที่ = '' } = registerRows(office)[0] ?? {};
  return [สถานะ, อยู่ที่].join(' | ');
};

const decide = (office: Office, index: number, decision: 'approved' | 'returned') =>
  ask(office, 'callDecide', {
    id: idOf(office),
    index,
    decision,
    date: '2026-03-10',
    remark: '',
    seen: null,
  });

const signers = (office: Office) => ask<MemosData>(office, 'callMemos').memos[0]?.signers ?? [];

async function openMade(): Promise<Office> {
  const office = await openUnitOffice(1);
  makeAll(office);
  return office;
}

test('the register and the page say that it is not signed, and who has it', async () => {
  const office = await openMade();
  expect(memoOf(office)).toMatchObject({ progress: 'made', signing: 'unsigned' });
  const before = inRegister(office);
  office.wait(5);
  open(office);
  expect(inRegister(office)).toBe(`${before} (เปิดลิงก์ให้หน่วยงานแล้ว)`);
  expect(inRegister(office)).not.toMatch(/เสนอ [^)]*แล้ว/);
  expect(memoOf(office)).toMatchObject({ progress: 'sent', signing: 'unsigned' });
  expect(ask<MemosData>(office, 'callMemos').memos[0]).toMatchObject({
    stage: 'made',
    linkRole: 'reader',
  });
  open(office, null);
  expect(inRegister(office)).toBe(before);
});

test('given back by its signer it is told as that', async () => {
  const office = await openMade();
  open(office);
  decide(office, 0, 'returned');
  expect(memoOf(office)).toMatchObject({ progress: 'sent', signing: 'returned' });
  expect(inRegister(office)).toMatch(/ส่งคืนให้แก้ไข\).*เปิดลิงก์ให้หน่วยงานแล้ว/);
});

test('signed while its link is open it is told as signed', async () => {
  const office = await openMade();
  open(office);
  for (const [index] of signers(office).entries()) decide(office, index, 'approved');
  expect(memoOf(office)).toMatchObject({ progress: 'sent', signing: 'signed' });
  expect(inRegister(office)).toMatch(/ครบทุกคนแล้ว.*เปิดลิงก์ให้หน่วยงานแล้ว/);
});
