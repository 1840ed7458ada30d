/**
 * The staff move the register's rows before each single call of each command: no row is lost, none is another's. Each
 * call meets the moves in turn (THOROUGH=1: all of them).
 */
import { IS_THOROUGH } from '../thorough';
import { makeMemo, memos, openMemoOffice, REGISTER, setCell, share } from './memo-office';
import { ask, generate, type Office, registerRows, wireCalls } from './office';
import { MOVES, type Move } from './staff-moves';

/** Three memos, each with a decision of its own, and a row that the staff keep by hand, in the middle. */
const PREPARED = prepare();

async function prepare() {
  const office = await openMemoOffice();
  const ids = [0, 1, 2].map((round) => {
    setCell(office, 'ตั้งค่า', 'B2', `เรื่อง ${round}`);
    office.wait(20);
    if (round === 2) setCell(office, REGISTER, 'C4', 'จดเองโดยเจ้าหน้าที่');
    const id = makeMemo(office);
    share(office, id, 1);
    return id;
  });
  return { office, ids };
}

async function prepared() {
  const { office, ids } = await PREPARED;
  return { office: await office.copy(), ids };
}

type Row = Record<string, string>;

/** What the newest memo says of the sheet is written whenever the page is opened. */
const plain = ({ ชีตหลังจัดทำ: _, ...rest }: Row): Row => rest;

const byId = (office: Office) =>
  registerRows(office).map(
    (row) => [row.รหัส === '' ? `${row.เรื่อง}` : row.รหัส, plain(row)] as const,
  );

interface Command {
  readonly what: string;
  readonly run: (office: Office, id: string) => unknown;
  /** What of the memo tells that it was done. */
  readonly done: (row: Row) => boolean;
}

const on = (id: string, more: object) => ({ id, ...more });

const COMMANDS: readonly Command[] = [
  {
    what: 'a decision',
    run: (office, id) =>
      ask(
        office,
        'callDecide',
        on(id, {
          index: 0,
          decision: 'approved',
          date: '2026-03-10',
          remark: 'หมายเหตุ',
          seen: null,
        }),
      ),
    done: (row) => row.ผลการเสนอ?.includes('หมายเหตุ') ?? false,
  },
  {
    what: 'taking back',
    run: (office, id) => ask(office, 'callTakeBack', on(id, { index: 1 })),
    done: (row) => row.ประวัติ?.includes('ยกเลิกสิทธิ์') ?? false,
  },
  {
    what: 'sharing with two',
    run: (office, id) => share(office, id, 0, { index: 1, email: 'deputy@example.org' }),
    done: (row) => row.ข้อมูลการเสนอ?.includes('deputy@example.org') ?? false,
  },
  {
    what: 'the link',
    run: (office, id) => ask(office, 'callShareLink', on(id, { role: 'reader' })),
    done: (row) => row.ข้อมูลการเสนอ?.includes('"link":{') ?? false,
  },
  {
    what: 'an update',
    run: (office, id) => ask(office, 'callUpdateMemo', on(id, { overEdits: true })),
    done: (row) => row.เรื่อง === 'เรื่องใหม่',
  },
];

const DELETED = 'deleted';
const LAST = 5;

/** The calls from the lock on: before it nothing is known of the register. */
function callsUnderLock(office: Office, run: () => unknown): readonly number[] {
  const from = office.runtime.calls.length;
  run();
  const calls = office.runtime.calls.slice(from).filter(({ wire }) => wire);
  const lock = calls.findIndex(({ service }) => service === 'Lock');
  return calls.map((_, index) => index + 1).slice(Math.max(lock, 0));
}

/** Of the calls from 1 those that a move comes before. */
const metBy = (move: Move, calls: readonly number[]) =>
  calls.filter((at) => IS_THOROUGH || at % MOVES.length === MOVES.indexOf(move));

/** What each row is known by, at the place of each row of the sheet. */
const known = (office: Office) => ['', ...byId(office).map(([key]) => key)];

/** How many calls in turn a move comes before: among them those of the second and the third time of writing. */
const ENDS = IS_THOROUGH ? Array.from({ length: 30 }, (_, index) => index + 2) : [9, 11, 18];

describe.each(COMMANDS)('$what, with a move before each of many calls', ({ run, done }) => {
  test.each(MOVES.filter(({ deletes }) => !deletes))('$what', async ({ act }) => {
    const { office: whole, ids } = await prepared();
    setCell(whole, 'ตั้งค่า', 'B2', 'เรื่องใหม่');
    whole.wait(20);
    const id = ids[1] ?? '';
    const before = byId(whole).filter(([key]) => key !== id);
    for (const end of ENDS) {
      const office = await whole.copy();
      for (let at = 1; at <= end; at++) {
        office.runtime.before({ method: '*', at }, () => act(office, REGISTER));
      }
      run(office, id);
      const rows = byId(office);
      const others = rows.filter(([key]) => key !== id);
      expect({ end, others: new Map(others) }).toEqual({ end, others: new Map(before) });
      const own = rows.filter(([key]) => key === id).map(([, row]) => row);
      expect({ end, own: own.map(done) }).toEqual({ end, own: [true] });
    }
  });
});

describe.each(COMMANDS)('$what', ({ run, done }) => {
  test.each(MOVES)('$what', async (move) => {
    const { act, deletes = 0 } = move;
    const { office: whole, ids } = await prepared();
    setCell(whole, 'ตั้งค่า', 'B2', 'เรื่องใหม่');
    whole.wait(20);
    const id = ids[1] ?? '';
    const gone = known(whole)[deletes - 1] ?? DELETED;
    const before = byId(whole).filter(([key]) => key !== id && key !== gone);
    const copy = await whole.copy();
    for (const at of metBy(
      move,
      callsUnderLock(copy, () => run(copy, id)),
    )) {
      const office = await whole.copy();
      office.runtime.before({ method: '*', at }, () => act(office, REGISTER));
      run(office, id);
      const rows = byId(office);
      const others = rows.filter(([key]) => key !== id);
      expect({ at, others: new Map(others) }).toEqual({ at, others: new Map(before) });
      expect({ at, count: others.length }).toEqual({ at, count: before.length });
      const own = rows.filter(([key]) => key === id).map(([, row]) => row);
      expect({ at, own: own.map(done) }).toEqual({ at, own: [true] });
    }
  });
});

test.each(MOVES)('a new memo: $what', async (move) => {
  const { act, deletes = 0 } = move;
  const { office: whole } = await prepared();
  const gone = known(whole)[deletes - 1] ?? DELETED;
  const before = byId(whole).filter(([key]) => key !== gone);
  const lost = byId(whole).filter(([key]) => key === gone);
  const copy = await whole.copy();
  for (const at of metBy(
    move,
    callsUnderLock(copy, () => generate(copy)),
  )) {
    const office = await whole.copy();
    office.runtime.before({ method: '*', at }, () => act(office, REGISTER));
    const { memo } = generate(office);
    const rows = byId(office);
    const others = rows.filter(([, row]) => row.ลิงก์ !== memo?.link);
    // Nobody can tell the last row deleted from the last row written over: that one may be there again.
    const back = deletes === LAST ? others.filter(([key]) => key === gone) : [];
    expect({ at, others: new Map(others) }).toEqual({ at, others: new Map([...before, ...back]) });
    expect({ at, back }).toEqual({ at, back: back.length === 0 ? [] : lost });
    const own = rows.filter(([, row]) => row.ลิงก์ === memo?.link).map(([, row]) => row);
    expect({ at, own }).toEqual({ at, own: [expect.objectContaining({ สถานะบันทึก: 'สร้างแล้ว' })] });
    expect({ at, count: rows.length }).toEqual({ at, count: before.length + 1 + back.length });
  }
});

test.each(MOVES)('opening the memos: $what', async (move) => {
  const { act, deletes = 0 } = move;
  const { office: whole, ids } = await prepared();
  setCell(whole, 'ตั้งค่า', 'B2', 'เรื่องใหม่');
  whole.runtime.failOn({ method: 'Range.setValues', at: 2 });
  share(whole, ids[1] ?? '', 0);
  const gone = known(whole)[deletes - 1] ?? DELETED;
  const before = byId(whole).filter(([key]) => key !== ids[1] && key !== gone);
  const copy = await whole.copy();
  const total = wireCalls(copy, () => memos(copy));
  const calls = Array.from({ length: total }, (_, index) => index + 1);
  for (const at of metBy(move, calls)) {
    const office = await whole.copy();
    office.runtime.before({ method: '*', at }, () => act(office, REGISTER));
    memos(office);
    const others = byId(office).filter(([key]) => key !== ids[1]);
    expect({ at, others: new Map(others) }).toEqual({ at, others: new Map(before) });
    expect({ at, count: others.length }).toEqual({ at, count: before.length });
  }
});
