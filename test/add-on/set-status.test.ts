import type { StatusResult } from '../../src/app/check/set-status';
import { check, HEADINGS, type Office, openOffice } from './office';

const SHEET = 'มาตรการ';
const row = (title: string, marks: unknown[]) => ['1', title, 'อบรม', 'กองคลัง', 'รายปี', ...marks];

async function open(rows: readonly (readonly unknown[])[], headings: readonly string[] = HEADINGS) {
  return openOffice({ sheets: { [SHEET]: [headings, ...rows] } });
}

function at(office: Office, cell: string): unknown {
  return office.workbook.book.getWorksheet(SHEET)!.getCell(cell).value;
}

function call<Value>(office: Office, name: string, given: object): Value {
  const reply = office.runtime.call(name, given) as { ok: boolean; value: Value; message: string };
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const set = (office: Office, cell: string, status: string, title = 'ก') =>
  call<StatusResult>(office, 'callSetStatus', { sheet: SHEET, cell, title, status });

const undo = (office: Office, { set: cells }: StatusResult) =>
  call<StatusResult>(office, 'callUndoStatus', {
    sheet: SHEET,
    cell: 'F2',
    title: 'ก',
    cells: cells ?? [],
  });

const faults = (office: Office) =>
  check(office).findings.filter(({ rule }) => /^status\/(none|many|unclear)$/.test(rule));

describe.each([
  ['not-started', 'F2'],
  ['in-progress', 'G2'],
  ['done', 'H2'],
])('%s in three columns', (status, cell) => {
  test('is the mark of the sheet in its column, and a click takes it back', async () => {
    const office = await open([row('ก', ['', '', '']), row('ข', ['', '✓\n(อบรม 12 คน)', ''])]);
    expect(faults(office).map((finding) => finding.unsaid)).toEqual([{ title: 'ก' }]);
    const result = set(office, 'F2', status);
    expect(at(office, cell)).toBe('✓');
    expect(faults(office)).toEqual([]);
    undo(office, result);
    expect(at(office, cell)).toBeFalsy();
    expect(faults(office)).toHaveLength(1);
  });
});

test('of two marks the other goes, and what stood beside both is kept under the one', async () => {
  const office = await open([row('ก', ['', '/\n(รอเอกสาร)', '/\n(อบรม 12 คน)'])]);
  const result = set(office, 'H2', 'done');
  expect([at(office, 'G2'), at(office, 'H2')]).toEqual([
    expect.not.stringMatching(/./),
    '/\n(อบรม 12 คน)\n(รอเอกสาร)',
  ]);
  expect(faults(office)).toEqual([]);
  undo(office, result);
  expect([at(office, 'G2'), at(office, 'H2')]).toEqual(['/\n(รอเอกสาร)', '/\n(อบรม 12 คน)']);
});

test('a note without a mark stays as the mark’s note, and a cross does not', async () => {
  const office = await open([row('ก', ['x', '', 'ดูเอกสารแนบ'])]);
  set(office, 'F2', 'done');
  expect(at(office, 'F2')).toBeFalsy();
  expect(at(office, 'H2')).toBe('/\nดูเอกสารแนบ');
  expect(faults(office)).toEqual([]);
});

test('a box is ticked and stays a box, also when it is taken back', async () => {
  const office = await open([row('ก', [false, false, false]), row('ข', [false, true, true])]);
  const first = set(office, 'F2', 'done');
  expect(at(office, 'H2')).toBe(true);
  set(office, 'H3', 'in-progress', 'ข');
  expect([at(office, 'G3'), at(office, 'H3')]).toEqual([true, false]);
  expect(faults(office)).toEqual([]);
  undo(office, first);
  expect([at(office, 'F2'), at(office, 'H2')]).toEqual([false, false]);
});

describe('in one column in words', () => {
  const WORDS = ['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ'];
  const words = (title: string, status: unknown) => [title, 'อบรม', 'กองคลัง', 'รายปี', status];

  test('the words are those of the other rows', async () => {
    const office = await open([words('ก', ''), words('ข', 'เสร็จแล้ว')], WORDS);
    set(office, 'E2', 'done');
    expect(at(office, 'E2')).toBe('เสร็จแล้ว');
    expect(faults(office)).toEqual([]);
  });

  test('or the official ones', async () => {
    const office = await open([words('ก', 'ดูก่อน')], WORDS);
    const result = set(office, 'E2', 'in-progress');
    expect(at(office, 'E2')).toBe('อยู่ระหว่างดำเนินการ');
    undo(office, result);
    expect(at(office, 'E2')).toBe('ดูก่อน');
  });

  test('or those of the cell’s list, which Sheets lets nothing else into', async () => {
    const office = await open([words('ก', ''), words('ข', 'เสร็จแล้ว')], WORDS);
    office.workbook.book.getWorksheet(SHEET)!.getCell('E2').dataValidation = {
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      formulae: ['"ยังไม่ทำ,กำลังทำ,ทำแล้ว"'],
    };
    set(office, 'E2', 'done');
    expect(at(office, 'E2')).toBe('ทำแล้ว');
    expect(faults(office)).toEqual([]);
  });

  test('a sentence stays under them', async () => {
    const office = await open([words('ก', 'ดูรายงานการประชุมครั้งที่ 2')], WORDS);
    set(office, 'E2', 'done');
    expect(at(office, 'E2')).toBe('ดำเนินการเสร็จเรียบร้อยแล้ว\nดูรายงานการประชุมครั้งที่ 2');
    expect(faults(office)).toEqual([]);
  });
});

describe('nothing is written', () => {
  const content = (office: Office) =>
    JSON.stringify(office.workbook.book.getWorksheet(SHEET)!.getSheetValues());

  test.each([
    ['where rows were moved since', 'F2', 'ข'],
    ['where the row has a status by now', 'F3', 'ค'],
    ['where there is no such row', 'F9', 'ก'],
    ['for no cell', '–', 'ก'],
  ])('%s', async (_when, cell, title) => {
    const office = await open([row('ก', ['', '', '']), row('ค', ['', '/', ''])]);
    const before = content(office);
    expect(set(office, cell, 'done', title).refused).toBe('changed');
    expect(content(office)).toBe(before);
  });

  test('into a formula', async () => {
    const formula = { formula: 'IF(TRUE,"?","")', result: '?' };
    const office = await open([row('ก', ['', '', formula])]);
    expect(set(office, 'H2', 'done').refused).toBe('formula');
    expect(at(office, 'H2')).toMatchObject(formula);
  });

  test('into cells that are merged over several statuses', async () => {
    const office = await open([row('ก', ['', '', ''])]);
    office.workbook.book.getWorksheet(SHEET)!.mergeCells('F2:H2');
    expect(set(office, 'F2', 'done').refused).toBe('merged');
  });

  test('when it is taken back after somebody else has changed it', async () => {
    const office = await open([row('ก', ['', '', ''])]);
    const result = set(office, 'F2', 'done');
    office.workbook.book.getWorksheet(SHEET)!.getCell('H2').value = '/ ของเพื่อนร่วมงาน';
    expect(undo(office, result).refused).toBe('changed');
    expect(at(office, 'H2')).toBe('/ ของเพื่อนร่วมงาน');
  });

  test('when it is taken back where another measure stands by now with the same mark', async () => {
    const office = await open([row('ก', ['', '', '']), row('ข', ['', '', '✓'])]);
    const result = set(office, 'F2', 'done');
    const sheet = office.workbook.book.getWorksheet(SHEET)!;
    const [first, second] = [sheet.getRow(2).values, sheet.getRow(3).values];
    sheet.getRow(2).values = second as never;
    sheet.getRow(3).values = first as never;
    const before = content(office);
    expect(undo(office, result).refused).toBe('changed');
    expect(content(office)).toBe(before);
  });
});

test('under a cell merged over several rows the merge is marked, and every row has the status', async () => {
  const office = await open([row('ก', ['', '', '']), ['', '', 'ติดตาม', '', '', '', '', '']]);
  const sheet = office.workbook.book.getWorksheet(SHEET)!;
  for (const column of 'ABFGH') sheet.mergeCells(`${column}2:${column}3`);
  set(office, faults(office)[0]?.cell ?? '', 'done');
  expect(at(office, 'H2')).toBe('/');
  expect(faults(office)).toEqual([]);
});

test('what would be a formula is put back as the text it was', async () => {
  const office = await open([row('ก', ['', '', ''])]);
  call(office, 'callUndoStatus', {
    sheet: SHEET,
    cell: 'F2',
    title: 'ก',
    cells: [{ cell: 'F2', before: '"=1+1"', after: '""' }],
  });
  expect(at(office, 'F2')).toBe('=1+1');
});

describe('a link or a look of its own in a cell that a status would be written over', () => {
  const LINK = { text: 'ภาพกิจกรรม 18 ธ.ค. 68', hyperlink: 'https://drive.example.org/x' };
  const BOLD = {
    richText: [{ text: '/\n' }, { text: 'รอเอกสาร', font: { bold: true } }],
  };
  const put = (office: Office, cell: string, value: unknown) => {
    const found = office.workbook.book.getWorksheet(SHEET)?.getCell(cell);
    if (found) found.value = value as never;
  };

  test.each([
    ['where the mark is to stand', { H2: LINK }, 'done'],
    ['where another mark goes', { G2: BOLD, H2: '/' }, 'done'],
    ['in both', { G2: BOLD, H2: { text: '/', hyperlink: 'https://drive.example.org/x' } }, 'done'],
  ] as const)('is not taken away: %s', async (_, cells, status) => {
    const office = await open([row('ก', ['', '', '']), row('ข', ['', '', '/'])]);
    for (const [cell, value] of Object.entries(cells)) put(office, cell, value);
    expect(set(office, 'F2', status)).toEqual({ set: null, refused: 'styled' });
    for (const [cell, value] of Object.entries(cells)) expect(at(office, cell)).toEqual(value);
  });

  test('that came after the status was set stays where that is taken back', async () => {
    const office = await open([row('ก', ['', '', 'ภาพกิจกรรม']), row('ข', ['', '', '/'])]);
    const done = set(office, 'F2', 'done');
    expect(at(office, 'H2')).toBe('/\nภาพกิจกรรม');
    const linked = { text: '/\nภาพกิจกรรม', hyperlink: 'https://drive.example.org/x' };
    put(office, 'H2', linked);
    expect(undo(office, done)).toEqual({ set: null, refused: 'styled' });
    expect(at(office, 'H2')).toEqual(linked);
  });

  test('is none: an address that was typed, and a cell that stays as it is', async () => {
    const typed = 'ดู https://www.example.go.th/o25';
    const office = await open([row('ก', ['', '', typed]), row('ข', ['', '', '/'])]);
    put(office, 'C2', LINK);
    expect(set(office, 'F2', 'done').refused).toBeNull();
    expect(at(office, 'H2')).toBe(`/\n${typed}`);
  });
});
