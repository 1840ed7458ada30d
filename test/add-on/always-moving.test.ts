/** Somebody who puts in a row above all before every single call: a command ends soon and says so, and no memo is another's. */
import { makeMemo, openMemoOffice, REGISTER, setCell, share } from './memo-office';
import { ask, type Office, registerRows } from './office';
import { MOVES } from './staff-moves';

const ABOVE_ALL = MOVES.find(({ what }) => what === 'a row put in above all');
/** Each writes and reads once: what a clerk waits for is bounded. */
const LOOKS = 6;

async function threeMemos() {
  const office = await openMemoOffice();
  const ids = [0, 1, 2].map((round) => {
    setCell(office, 'ตั้งค่า', 'B2', `เรื่อง ${round}`);
    office.wait(20);
    const id = makeMemo(office);
    share(office, id, 1);
    return id;
  });
  return { office, id: ids[1] ?? '' };
}

const decide = (office: Office, id: string) =>
  ask(office, 'callDecide', {
    ...{ id, index: 0, decision: 'approved', date: '2026-03-10' },
    ...{ remark: 'หมายเหตุ', seen: null },
  });

const decided = (office: Office) =>
  new Map(
    registerRows(office).flatMap(({ รหัส, ผลการเสนอ = '' }) =>
      รหัส ? [[รหัส, ผลการเสนอ.includes('หมายเหตุ')] as const] : [],
    ),
  );

function movingBefore(office: Office, calls: number) {
  for (let at = 1; at <= calls; at++) {
    office.runtime.before({ method: '*', at }, () => ABOVE_ALL?.act(office, REGISTER));
  }
}

test('without an end it gives up after some looks, says why, and no other memo holds the decision', async () => {
  const { office, id } = await threeMemos();
  movingBefore(office, 500);
  const from = office.runtime.calls.length;
  expect(() => decide(office, id)).toThrow(
    /มีผู้ย้ายหรือจัดเรียงแถวในชีต “ทะเบียนบันทึก” ระหว่างที่ระบบกำลังเขียน.*ตรวจแถวของบันทึกข้อความนี้ก่อนทำซ้ำ/,
  );
  const calls = office.runtime.calls.slice(from).map(({ method }) => method);
  const looks = calls.slice(calls.indexOf('setValues')).filter((each) => each === 'getValues');
  expect(looks).toHaveLength(LOOKS);
  const rows = decided(office);
  expect(rows.size).toBe(3);
  rows.delete(id);
  expect([...rows.values()]).toEqual([false, false]);
});
