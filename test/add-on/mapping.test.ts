import type { MappingPage } from '../../src/app/sheets/mapping-page';
import type { SavedMapping } from '../../src/app/sheets/save-mapping';
import type { Mapping } from '../../src/core/measures/mapping/mapping';
import { check, generate, type Office, openOffice } from './office';

const SHEET = 'แผนงาน ๒๕๖๙';
const HEAD = ['#', 'สิ่งที่จะทำ', 'วิธี', 'ใครทำ', 'เงิน', 'ถึงไหนแล้ว'];
const ROWS = [
  ['แผนของเรา'],
  HEAD,
  ['1', 'อบรมจริยธรรม', 'อบรม', 'กองคลัง', '500', 'จบ (อบรม 12 คน)'],
  ['2', 'ประกาศนโยบาย', 'ประกาศ', 'กองช่าง', '', 'ลุย (ร้อยละ 40)'],
];

function call<Value>(office: Office, name: string, given: object): Value {
  const reply = office.runtime.call(name, given) as { ok: boolean; value: Value; message: string };
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const page = (office: Office, given: object = {}) =>
  call<MappingPage>(office, 'callMapping', { sheet: SHEET, ...given });

function saying({ mapping }: MappingPage): Mapping {
  const roles = ['number', 'title', 'method', 'owners', 'own', 'status'] as const;
  return {
    ...mapping,
    columns: mapping.columns.map((column, index) => ({ ...column, as: roles[index] ?? 'unused' })),
    words: [
      { text: 'จบ', means: 'done' },
      { text: 'ลุย', means: 'in-progress' },
    ],
  };
}

const save = (office: Office, mapping: Mapping | null) =>
  call<SavedMapping>(office, 'callSaveMapping', { sheet: SHEET, mapping });

const open = () => openOffice({ sheets: { [SHEET]: ROWS } });
const statuses = (office: Office) =>
  check(office).measures.map(({ title, status }) => [title, status]);
const RIGHT = [
  ['อบรมจริยธรรม', 'done'],
  ['ประกาศนโยบาย', 'in-progress'],
];

test('a sheet that nobody could know is proposed, previewed, kept, read, and forgotten in one call', async () => {
  const office = await open();
  expect(check(office).measures).toEqual([]);
  const proposed = page(office);
  expect(proposed).toMatchObject({ firstRow: 2, kept: null });
  expect(proposed.columns[1]).toEqual({ letter: 'B', sample: 'อบรมจริยธรรม' });
  expect(proposed.starts.slice(0, 2)).toEqual([
    { row: 1, text: 'แผนของเรา' },
    { row: 2, text: HEAD.join(' · ') },
  ]);

  const mapping = saying(proposed);
  const { words: unsaid } = page(office, { mapping: { ...mapping, words: [] } });
  expect(unsaid).toEqual([
    { text: 'จบ', count: 1, means: null },
    { text: 'ลุย', count: 1, means: null },
  ]);
  const { preview } = page(office, { mapping });
  expect(preview?.counts).toMatchObject({ total: 2, done: 1, inProgress: 1, unclear: 0 });
  expect(check(office).measures).toEqual([]);

  expect(save(office, mapping)).toBe('kept');
  expect(statuses(office)).toEqual(RIGHT);
  expect(check(office).findings.map(({ rule }) => rule)).toContain('sheet/mapped');
  expect(page(office).kept).toEqual({ of: SHEET, mapping });

  expect(save(office, null)).toBe('kept');
  expect(check(office).measures).toEqual([]);
});

test('it survives moved columns, new rows and another name of the sheet, and a memo is made by it', async () => {
  const office = await open();
  save(office, saying(page(office)));
  const sheet = office.workbook.book.getWorksheet(SHEET)!;
  sheet.spliceRows(1, 0, ['']);
  sheet.spliceColumns(1, 0, ['', '', 'ใหม่']);
  expect(statuses(office)).toEqual(RIGHT);
  sheet.name = 'ชื่อใหม่';
  expect(statuses(office)).toEqual(RIGHT);
  const { memo, report } = generate(office, { force: true });
  expect(report.completion).toMatchObject({ total: 2, done: 1, percent: 50 });
  expect(memo).not.toBeNull();
});

test('a heading that is renamed afterwards is named, with the way out', async () => {
  const office = await open();
  save(office, saying(page(office)));
  office.workbook.book.getWorksheet(SHEET)!.getCell('D2').value = 'คนทำ';
  const [lost] = check(office).findings.filter(({ rule }) => rule === 'sheet/mapped-lost');
  expect(lost?.message).toMatch(/ใครทำ.*กำหนดคอลัมน์/);
  expect(statuses(office)).toEqual(RIGHT);
});

test('a status that is renamed afterwards stops the memo, and says which other column is read', async () => {
  const office = await openOffice({
    sheets: {
      [SHEET]: [
        ['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'สถานะการรายงาน', 'ผลจริง'],
        ['1', 'อบรมจริยธรรม', 'กองคลัง', 'เสร็จแล้ว', 'จบ'],
        ['2', 'ประกาศนโยบาย', 'กองช่าง', 'เสร็จแล้ว', 'ลุย'],
      ],
    },
  });
  const given = saying(page(office));
  const roles = ['number', 'title', 'owners', 'own', 'status'] as const;
  const columns = given.columns.map((each, at) => ({ ...each, as: roles[at] ?? 'own' }));
  save(office, { ...given, columns });
  expect(check(office).completion).toMatchObject({ total: 2, done: 1 });
  office.workbook.book.getWorksheet(SHEET)!.getCell('E1').value = 'ผลจริง รอบ 12 เดือน';
  const [aside] = check(office).findings.filter(({ rule }) => rule === 'sheet/mapped-aside');
  expect(aside?.message).toMatch(/ไม่พบ “ผลจริง”.*“สถานะการรายงาน” ที่ D1.*กำหนดคอลัมน์/);
  expect(generate(office, {}).memo).toBeNull();
});

test('where nothing else is known, the refusal says that what was matched is gone', async () => {
  const office = await open();
  save(office, saying(page(office)));
  office.workbook.book.getWorksheet(SHEET)!.getCell('F2').value = 'ถึงไหนแล้ว (มี.ค.)';
  const [fault] = check(office).findings.filter(({ rule }) => rule === 'sheet/not-found');
  expect(fault?.message).toMatch(/ไม่พบ “ถึงไหนแล้ว”/);
});

test('without a title or a status nothing is kept', async () => {
  const office = await open();
  const mapping = saying(page(office));
  const columns = mapping.columns.map((column) => ({ ...column, as: 'own' as const }));
  expect(page(office, { mapping: { ...mapping, columns } }).preview).toBeNull();
  expect(save(office, { ...mapping, columns })).toBe('incomplete');
  expect(check(office).measures).toEqual([]);
});

test('headings further down than was guessed are said by their row', async () => {
  const office = await openOffice({
    sheets: { [SHEET]: [['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช'], [''], ...ROWS] },
  });
  expect(page(office).firstRow).toBe(1);
  const moved = page(office, { at: { row: 4, rows: 1 } });
  expect(moved).toMatchObject({ firstRow: 4 });
  expect(moved.mapping.columns.slice(0, 2).map(({ text }) => text)).toEqual(['#', 'สิ่งที่จะทำ']);
  save(office, saying(moved));
  expect(statuses(office)).toEqual(RIGHT);
});

test('a status said from the sidebar is written in the office’s own word', async () => {
  const office = await openOffice({
    sheets: { [SHEET]: [...ROWS, ['3', 'ตรวจสอบภายใน', 'ตรวจ', 'กองคลัง', '', '']] },
  });
  save(office, saying(page(office)));
  call(office, 'callSetStatus', {
    sheet: SHEET,
    cell: 'F5',
    title: 'ตรวจสอบภายใน',
    status: 'in-progress',
  });
  expect(statuses(office)[2]).toEqual(['ตรวจสอบภายใน', 'in-progress']);
});
