/** What follows an edit by hand without being asked: the marks of the edited rows. */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUDGETS } from '../../bench/budgets';
import {
  check,
  colorAt,
  DIST,
  doneRows,
  HEADINGS,
  noteAt,
  type Office,
  openOffice,
  wireCalls,
} from './office';

const SHEET = 'มาตรการ';
const RED = '#f4c7c3';

/** As by hand: the cell first, then the trigger. */
function type(office: Office, cell: string, text: string, sheet = SHEET): void {
  put(office, cell, text, sheet);
  office.runtime.onEdit({ sheet, range: cell, value: text });
}

function put({ workbook }: Office, cell: string, value: string, sheet = SHEET): void {
  const target = workbook.book.getWorksheet(sheet)?.getCell(cell);
  if (target) target.value = value;
}

function paint({ workbook }: Office, cell: string, argb: string): void {
  const target = workbook.book.getWorksheet(SHEET)?.getCell(cell);
  if (target) target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** Everything that the sheets hold, without notes and colours. */
const contentOf = ({ workbook }: Office) =>
  workbook.book.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]);

const open = (count = 6) => openOffice({ sheets: { [SHEET]: [HEADINGS, ...doneRows(count)] } });

describe('an edit by hand', () => {
  test('puts the mark on that a check would put on, and takes it off again with the cell’s own colour', async () => {
    const office = await open();
    paint(office, 'F3', 'FF00FF00');
    type(office, 'H3', '');
    expect(colorAt(office, SHEET, 'F3')).toBe(RED);
    const note = noteAt(office, SHEET, 'F3');
    check(office);
    expect(noteAt(office, SHEET, 'F3')).toBe(note);
    type(office, 'H3', '/\n(อบรม 12 คน)');
    expect([colorAt(office, SHEET, 'F3'), noteAt(office, SHEET, 'F3')]).toEqual(['#00ff00', '']);
  });

  test('leaves the staff’s own note and a colour that they gave meanwhile', async () => {
    const office = await open();
    type(office, 'H3', '');
    const cell = office.workbook.book.getWorksheet(SHEET)?.getCell('F3');
    if (cell) cell.note = `ของเรา\n${noteAt(office, SHEET, 'F3')}`;
    paint(office, 'F3', 'FF0000FF');
    type(office, 'H3', '/\n(อบรม 12 คน)');
    expect([colorAt(office, SHEET, 'F3'), noteAt(office, SHEET, 'F3')]).toEqual([
      '#0000ff',
      'ของเรา',
    ]);
  });

  test('touches no row besides its own, whatever is found there', async () => {
    const office = await open();
    put(office, 'H3', '');
    put(office, 'H5', '');
    office.runtime.onEdit({ sheet: SHEET, range: 'H5' });
    expect([colorAt(office, SHEET, 'F3'), colorAt(office, SHEET, 'F5')]).toEqual([null, RED]);
    check(office);
    put(office, 'H3', '/\n(อบรม 12 คน)');
    type(office, 'H5', '/\n(อบรม 12 คน)');
    expect([colorAt(office, SHEET, 'F3'), colorAt(office, SHEET, 'F5')]).toEqual([RED, null]);
  });

  test('takes marks off where the last rows were emptied', async () => {
    const office = await open();
    type(office, 'H7', '');
    expect(colorAt(office, SHEET, 'F7')).toBe(RED);
    for (const column of 'ABCDE') put(office, `${column}7`, '');
    office.runtime.onEdit({ sheet: SHEET, range: 'A7:H7' });
    expect([colorAt(office, SHEET, 'F7'), noteAt(office, SHEET, 'F7')]).toEqual([null, '']);
  });

  test('knows a year’s settings: a word that the office keeps is not marked', async () => {
    const rows = doneRows(2).map((row) => [...row]);
    const settings = [
      ['รายการ', 'ค่า'],
      ['คำที่ไม่ต้องตรวจ', 'เว็ปไซด์'],
    ];
    const office = await openOffice({ sheets: { [SHEET]: [HEADINGS, ...rows], ตั้งค่า: settings } });
    const plain = await open(2);
    for (const each of [office, plain]) type(each, 'C2', 'เผยแพร่บนเว็ปไซด์');
    expect([noteAt(office, SHEET, 'C2'), noteAt(plain, SHEET, 'C2') === '']).toEqual(['', false]);
  });

  test('changes no cell’s content', async () => {
    const office = await open();
    put(office, 'H3', '');
    put(office, 'C4', 'ปี ๒๕๖9 เว็ปไซด์');
    const before = contentOf(office);
    office.runtime.onEdit({ sheet: SHEET, range: 'A1:H7' });
    expect(noteAt(office, SHEET, 'C4')).not.toBe('');
    expect(contentOf(office)).toEqual(before);
  });

  test('reads merges: a status over three rows is each row’s own', async () => {
    const office = await openOffice({
      sheets: {
        [SHEET]: [
          HEADINGS,
          ...doneRows(1),
          ['', '', 'ติดตาม', 'กองคลัง', 'รายปี', '', '', ''],
          ['', '', 'รายงาน', 'กองคลัง', 'รายปี', '', '', ''],
        ],
      },
    });
    office.workbook.book.getWorksheet(SHEET)?.mergeCells('H2:H4');
    type(office, 'C4', 'รายงานผล');
    expect(check(office).findings.filter(({ rule }) => rule === 'status/none')).toEqual([]);
    expect(colorAt(office, SHEET, 'F4')).toBeNull();
  });

  test.each(['ตั้งค่า', 'ผู้ลงนาม', 'ทะเบียนบันทึก', 'แผ่นงานอื่น'])(
    'does nothing on the sheet %s',
    async (sheet) => {
      const office = await openOffice({
        sheets: {
          [SHEET]: [HEADINGS, ...doneRows(2)],
          [sheet]: [
            ['รายการ', 'ค่า'],
            ['x', '๒๕๖9'],
          ],
        },
      });
      type(office, 'B2', 'ปี ๒๕๖9', sheet);
      expect(noteAt(office, sheet, 'B2')).toBe('');
      expect(office.runtime.logs).toEqual([]);
    },
  );

  test('a newer workbook stays as it is', async () => {
    const office = await openOffice({
      sheets: {
        [SHEET]: [HEADINGS, ...doneRows(2)],
        ตั้งค่า: [['รายการ', 'ค่า', 'รุ่นข้อมูล 999']],
      },
    });
    type(office, 'H3', '');
    expect(noteAt(office, SHEET, 'F3')).toBe('');
  });
});

describe('nobody is troubled by it', () => {
  test('protected cells stay without a mark, and nothing is thrown', async () => {
    const office = await open();
    office.workbook.protect({ sheet: SHEET, range: 'F3:F4' });
    put(office, 'H3', '');
    put(office, 'H5', '');
    expect(() => office.runtime.onEdit({ sheet: SHEET, range: 'H3:H5' })).not.toThrow();
    expect([noteAt(office, SHEET, 'F3') === '', noteAt(office, SHEET, 'F5') === '']).toEqual([
      true,
      false,
    ]);
  });

  test('notes that Google refuses together are written one by one', async () => {
    const office = await open();
    office.runtime.plan({ method: 'Range.setNotes', moment: 'outage', error: 'not now' });
    put(office, 'H3', '');
    office.runtime.onEdit({ sheet: SHEET, range: 'H3' });
    expect(noteAt(office, SHEET, 'F3')).not.toBe('');
    expect(office.runtime.logs).toEqual([]);
  });

  test.each(['Range.getDisplayValues', 'Range.getNotes', 'SpreadsheetApp.flush'])(
    'a failure of Google’s at %s is logged, and nothing is thrown',
    async (method) => {
      const office = await open();
      office.runtime.plan({ method, moment: 'outage', error: 'Service Spreadsheets failed' });
      put(office, 'H3', '');
      expect(() => office.runtime.onEdit({ sheet: SHEET, range: 'H3' })).not.toThrow();
      expect(office.runtime.logs).toHaveLength(1);
    },
  );

  test('run by hand from the script editor, without an edit, it throws nothing', async () => {
    const { runtime } = await open();
    expect(() => runtime.run('onEdit', [], { trigger: 'edit' })).not.toThrow();
  });

  test('under NONE, where no document may be read, it throws nothing', async () => {
    const office = await open();
    const event = { range: null };
    expect(() =>
      office.runtime.run('onEdit', [event], { trigger: 'edit', authMode: 'NONE' }),
    ).not.toThrow();
  });
});

describe('what it costs', () => {
  test.each([
    ['one cell of 6 measures', 6, 'H3'],
    ['a thousand rows pasted', 1000, 'A2:H1001'],
  ])('%s: the same number of calls', async (_, count, range) => {
    const office = await open(count);
    put(office, 'H3', '');
    const calls = wireCalls(office, () => office.runtime.onEdit({ sheet: SHEET, range }));
    expect(calls).toBeLessThanOrEqual(BUDGETS.edit.most);
    expect(noteAt(office, SHEET, 'F3')).not.toBe('');
    const quiet = wireCalls(office, () => office.runtime.onEdit({ sheet: SHEET, range }));
    expect(quiet).toBeLessThanOrEqual(BUDGETS.editQuiet.most);
  });

  test('the rows are read in four calls', async () => {
    const office = await open();
    put(office, 'H3', '');
    const before = office.runtime.calls.length;
    office.runtime.onEdit({ sheet: SHEET, range: 'A2:H7' });
    const reads = office.runtime.calls
      .slice(before)
      .filter(({ service, method, wire }) => wire && service === 'Range' && /^get/.test(method))
      .map(({ method }) => method);
    expect(reads).toEqual(['getDisplayValues', 'getMergedRanges', 'getNotes', 'getBackgrounds']);
  });

  test.each(['src/at-once.ts', 'src/custom-functions.ts'])(
    'the bundle of %s holds no document, no template and no Drive',
    async (entry) => {
      const root = join(DIST, '..');
      const { metafile } = await build({
        ...{
          entryPoints: [entry],
          absWorkingDir: root,
          bundle: true,
          write: false,
          metafile: true,
        },
      });
      const [output] = Object.values(metafile.outputs);
      const held = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [file] : [],
      );
      expect(held).toContain('src/core/measures/read-measures.ts');
      const memo =
        /^src\/(?:core\/(?:docx|memo|template|sign-off)|app\/(?:memo|template|sign-off|register|sheets)|gas\/drive)|node_modules/;
      expect(held.filter((file) => memo.test(file))).toEqual([]);
    },
  );

  test('main.js is never run, nor is it for a formula', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'no-main-'));
    cpSync(DIST, dist, { recursive: true });
    writeFileSync(
      join(dist, 'main.js'),
      'function itaMemo_() { throw new Error("main.js was run"); }',
    );
    const office = await openOffice({ dist });
    type(office, 'H3', '');
    expect(noteAt(office, SHEET, 'F3')).not.toBe('');
    expect(office.runtime.run('ITA_PERCENT', [[['เสร็จแล้ว']]], { trigger: 'custom-function' })).toBe(
      100,
    );
  });
});
