/** What becomes of a memo on paper and on the office's web site stands in its row; the web site gets a table of its own. */
import {
  as,
  decide,
  makeMemo,
  memo,
  memoCell,
  openMemoOffice,
  REGISTER,
  row,
  SHEET,
  setCell,
  update,
} from './memo-office';
import { ask, generate, type Office, registerRows } from './office';

const NOTHING = { reference: '', numberedOn: '', printed: '', signedCopy: '', published: '' };

type Paper = typeof NOTHING;

const record = (
  office: Pick<Office, 'runtime'>,
  id: string,
  after: Partial<Paper>,
  before: Partial<Paper> = {},
) =>
  ask<{ recorded: boolean; memo: Paper }>(office, 'callRecordPaper', {
    id,
    before: { ...NOTHING, ...before },
    after: { ...NOTHING, ...before, ...after },
  });

async function made() {
  const office = await openMemoOffice();
  return { office, id: makeMemo(office) };
}

const COPY = 'https://drive.google.com/file/d/x/view';
const SITE = 'http://www.example.org/ita/o26';

test('number, day, print, signed copy and publication stand in columns of their own, and in the history', async () => {
  const { office, id } = await made();
  const wanted = {
    reference: ' มห 12345/12 ',
    numberedOn: '9/3/2569',
    printed: '2026-03-10',
    signedCopy: COPY,
    published: SITE,
  };
  expect(record(office, id, wanted).recorded).toBe(true);
  expect(row(office)).toMatchObject({
    ที่: 'มห 12345/12',
    ลงวันที่: '9 มีนาคม 2569',
    พิมพ์เมื่อ: '10 มีนาคม 2569',
    ลิงก์ฉบับลงนาม: COPY,
    ลิงก์ที่เผยแพร่: SITE,
    ประวัติ: expect.stringContaining(
      `เลขที่หนังสือ มห 12345/12 · ลงวันที่ 9 มีนาคม 2569 · พิมพ์เมื่อ 10 มีนาคม 2569 · ฉบับลงนาม ${COPY} · เผยแพร่ที่ ${SITE} โดย clerk`,
    ),
  });
  expect(memo(office)).toMatchObject({ reference: 'มห 12345/12', published: SITE });
});

test('a colleague records it too, also of a memo that all have decided', async () => {
  const { office, id } = await made();
  for (const index of [0, 1]) decide(office, id, index, 'approved');
  expect(record(as(office, 'colleague'), id, { printed: '10 มีนาคม 2569' }).recorded).toBe(true);
  expect(row(office)).toMatchObject({ สถานะบันทึก: 'พิจารณาครบแล้ว', พิมพ์เมื่อ: '10 มีนาคม 2569' });
});

test('what a colleague has written meanwhile is shown, and not written over', async () => {
  const { office, id } = await made();
  record(office, id, { reference: 'มห 1/1' });
  const { recorded, memo: now } = record(office, id, { reference: 'มห 2/2', published: SITE });
  expect(recorded).toBe(false);
  expect(now.reference).toBe('มห 1/1');
  expect(row(office)).toMatchObject({ ที่: 'มห 1/1', ลิงก์ที่เผยแพร่: '' });
});

test('asked again after a lost answer, the history has it once; emptied, it is taken out', async () => {
  const { office, id } = await made();
  for (let times = 0; times < 2; times++)
    expect(record(office, id, { published: SITE }).recorded).toBe(true);
  expect(row(office).ประวัติ?.match(/เผยแพร่ที่/g)).toHaveLength(1);
  record(office, id, { published: '' }, { published: SITE });
  expect(row(office)).toMatchObject({
    ลิงก์ที่เผยแพร่: '',
    ประวัติ: expect.stringContaining('ลบเผยแพร่ที่'),
  });
});

test.each([
  [{ numberedOn: '11 มีนาคม 2569' }, 'วันที่ไม่ถูกต้อง'],
  [{ printed: 'เมื่อวาน' }, 'วันที่ไม่ถูกต้อง'],
  [{ published: 'javascript:alert(1)' }, 'ลิงก์ไม่ถูกต้อง'],
  [{ signedCopy: 'example.org/a' }, 'ลิงก์ไม่ถูกต้อง'],
])('%j is refused, and nothing is written', async (after, said) => {
  const { office, id } = await made();
  const before = registerRows(office);
  expect(() => record(office, id, after)).toThrow(said);
  expect(registerRows(office)).toEqual(before);
});

test('an older register gets the columns when it is next written, and its memos stay', async () => {
  const { office, id } = await made();
  for (const heading of ['ลงวันที่', 'พิมพ์เมื่อ', 'ลิงก์ฉบับลงนาม', 'ลิงก์ที่เผยแพร่'])
    setCell(office, REGISTER, memoCell(office, heading).replace('2', '1'), '');
  expect(record(office, id, { printed: '10 มีนาคม 2569', published: SITE }).recorded).toBe(true);
  expect(row(office)).toMatchObject({ พิมพ์เมื่อ: '10 มีนาคม 2569', ลิงก์ที่เผยแพร่: SITE });
});

test('a number given on paper outlives an update of the memo', async () => {
  const { office, id } = await made();
  record(office, id, { reference: 'มห 12345/12' });
  setCell(office, SHEET, 'C2', 'อบรมเพิ่ม');
  expect(update(office, id)).toMatchObject({ kind: 'updated', memo: { reference: 'มห 12345/12' } });
  expect(row(office).ที่).toBe('มห 12345/12');
});

describe('the table for the web site', () => {
  const table = (office: Office, id: string) =>
    ask<{ html: string }>(office, 'callWebTable', { id }).html;

  async function published() {
    const office = await openMemoOffice({}, 'official');
    generate(office, { readyMade: 'publication' });
    return { office, id: row(office).รหัส ?? '' };
  }

  test('says what the report says, and changes nothing', async () => {
    const { office, id } = await published();
    const before = registerRows(office);
    expect(table(office, id)).toContain('ก๑</th>');
    expect(registerRows(office)).toEqual(before);
  });

  test('is not made of another state of the sheet than the report’s', async () => {
    const { office, id } = await published();
    setCell(office, SHEET, 'C2', 'อบรมเพิ่ม');
    expect(() => table(office, id)).toThrow('เปลี่ยนไปหลังสร้าง');
  });

  test('holds no personal data that the report may not hold', async () => {
    const office = await openMemoOffice();
    setCell(office, SHEET, 'H2', '/\n(โทร 081-234-5678)');
    const id = makeMemo(office);
    expect(() => table(office, id)).toThrow('ข้อมูลส่วนบุคคล');
  });
});
