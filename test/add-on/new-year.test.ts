import { BUDGETS } from '../../bench/budgets';
import { VERSION_HEADING } from '../../src/core/sheet/data-version';
import { cutOffAtCalls } from './cut-off';
import {
  cells,
  columnOf,
  everything,
  HEADER,
  NEW,
  names,
  newYear,
  OLD,
  ROWS,
  SETTINGS,
  settingsOf,
  sheetOf,
  yearsEnd,
} from './new-year-office';
import { ask, check, colorAt, noteAt, type Office, openOffice, reopen, wireCalls } from './office';

describe('a new fiscal year', () => {
  test('keeps measures, methods, owners and follow-up, empties the rest, and moves the years', async () => {
    const office = await yearsEnd();
    newYear(office);
    expect(names(office).slice(0, 2)).toEqual([OLD, NEW]);
    const again = await reopen(office);
    expect(cells(again, NEW)[0]?.[0]).toBe('แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. ๒๕๗๐');
    const rows = cells(again, NEW).slice(3);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['1', 'ก', 'อบรมตาม พ.ร.บ. … พ.ศ. ๒๕๔๒', 'กองคลัง', '1 ต.ค. 2569 – 30 ก.ย. 2570'],
      ['2', 'ข', 'ดู https://example.org/2569', 'สำนักปลัด', 'ภายใน ก.ย. ๒๕๗๐'],
      ['3', 'ค', 'ประกาศปี 2570', 'กองช่าง', 'รายไตรมาส'],
    ]);
    expect(rows.flatMap((row) => row.slice(5)).filter((text) => text !== '')).toEqual([]);
  });

  test('opened again from its file, the new sheet looks like the old one', async () => {
    const office = await yearsEnd();
    newYear(office);
    const again = await reopen(office);
    const sheet = sheetOf(again, NEW);
    expect([sheet?.getCell('I1').isMerged, sheet?.getCell('H2').isMerged]).toEqual([true, true]);
    expect(sheet?.getColumn(2).width).toBe(40);
    expect(sheet?.getCell('F4').dataValidation).toMatchObject({ type: 'list', formulae: ['"/"'] });
    expect(colorAt(again, NEW, 'E5')).toBe('#00ff00');
    expect(noteAt(again, NEW, 'B4')).toBe('โน้ตของเจ้าหน้าที่');
  });

  test('shows none of the old findings, and no note on an emptied cell', async () => {
    const office = await yearsEnd();
    expect([colorAt(office, OLD, 'F5'), colorAt(office, OLD, 'F6')]).toEqual([
      '#f4c7c3',
      '#f4c7c3',
    ]);
    newYear(office);
    for (const cell of ['E5', 'F5', 'F6', 'H4']) {
      expect({ cell, note: noteAt(office, NEW, cell) }).toEqual({ cell, note: '' });
    }
    expect([colorAt(office, NEW, 'F5'), colorAt(office, NEW, 'F6')]).toEqual([null, null]);
  });

  test('never writes the old sheet', async () => {
    const office = await yearsEnd();
    const before = everything(office, OLD);
    newYear(office);
    expect(everything(office, OLD)).toBe(before);
  });

  test('is what the next check reads: the same measures, none with a status', async () => {
    const office = await yearsEnd();
    newYear(office);
    expect(check(office)).toMatchObject({
      sheet: NEW,
      completion: { total: 3, done: 0, unclear: 3 },
    });
  });

  test('gives the settings a column for the new year, and clears nothing', async () => {
    const office = await yearsEnd();
    const before = settingsOf(office);
    newYear(office);
    const again = await reopen(office);
    const kept = before.map((row, at) => settingsOf(again)[at]?.slice(0, row.length));
    expect(kept).toEqual(before);
    expect(columnOf(again)).toMatchObject({
      หน่วยงาน: '',
      ที่: '',
      วันที่: '',
      เรื่อง: 'รายงานผล ประจำปี ๒๕๗๐',
      ปีงบประมาณ: '',
      'ปีที่ประเมิน ITA': '๒๕๖๙',
      'คะแนน ITA': '',
      'ระดับ ITA': '',
      คำสั่งแต่งตั้ง: '',
      แผนงาน: 'แผนปี 2570',
    });
  });

  test('what is typed into the new column stays text', async () => {
    const office = await yearsEnd();
    newYear(office);
    const cell = sheetOf(office, 'ตั้งค่า')?.getCell('D4');
    expect([cell?.numFmt, cell?.font?.bold ?? false]).toEqual(['@', false]);
    expect(sheetOf(office, 'ตั้งค่า')?.getCell('D1').font?.bold).toBe(true);
  });

  test('either year’s memo takes its own values, whichever sheet is open', async () => {
    const office = await yearsEnd();
    newYear(office);
    sheetOf(office, 'ตั้งค่า')!.getCell('D4').value = 'ตย 0009/2570';
    const entry = (sheet: string) => {
      office.runtime.seat.sheet = sheetOf(office, sheet)!;
      return ask<{ draft: { entry: { reference: string; fiscalYear: number; subject: string } } }>(
        office,
        'callFillMemo',
        { sheet, force: true },
      ).draft.entry;
    };
    expect(entry(NEW)).toMatchObject({
      reference: 'ตย 0009/2570',
      fiscalYear: 2570,
      subject: 'รายงานผล ประจำปี ๒๕๗๐',
    });
    expect(entry(OLD)).toMatchObject({
      reference: 'ตย 0001/2569',
      fiscalYear: 2569,
      subject: 'รายงานผล ประจำปี ๒๕๖๙',
    });
  });

  test('a year that nobody had filled in is, so that the old values stay the old year’s', async () => {
    const settings = SETTINGS.filter(([label]) => label !== 'ปีงบประมาณ');
    const office = await yearsEnd({ ตั้งค่า: settings });
    newYear(office);
    expect(settingsOf(office).pop()?.slice(0, 2)).toEqual(['ปีงบประมาณ', '2569']);
    expect(columnOf(office)).toMatchObject({ 'คะแนน ITA': '' });
  });

  test('asks first, with all that will happen; “no” leaves the workbook as it is', async () => {
    const office = await yearsEnd();
    const before = [OLD, 'ตั้งค่า'].map((name) => everything(office, name));
    expect(newYear(office, 'NO')).toBe('');
    const [{ title, prompt } = { title: '', prompt: '' }] = office.runtime.ui.alerts;
    expect(title).toBe('เริ่มปีงบประมาณ ๒๕๗๐');
    for (const said of [
      `สร้างชีต “${NEW}” จากชีต “${OLD}”`,
      'เพิ่มคอลัมน์ “ปีงบประมาณ 2570” ในชีตตั้งค่า',
      'ค่าของปีเดิมคงไว้ตามเดิม',
      'ตั้งค่า · แผนงาน: แผนปี 2569 → แผนปี 2570',
    ]) {
      expect(prompt).toContain(said);
    }
    expect(names(office)).toEqual([OLD, 'ตั้งค่า']);
    expect([OLD, 'ตั้งค่า'].map((name) => everything(office, name))).toEqual(before);
  });

  test('tells which cells moved, how many were emptied, and what the settings became', async () => {
    const html = newYear(await yearsEnd());
    expect(html).toContain('ปรับปี พ.ศ. ให้เพิ่มขึ้นหนึ่งปี ๕ แห่ง กรุณาอ่านทวน: A1, E4, E5, C6');
    expect(html).toContain('ล้างสถานะ หมายเหตุ หลักฐาน และผลการดำเนินงาน ๓ ช่อง');
    expect(html).toContain('ปีที่ประเมิน ITA: ๒๕๖๘ → ๒๕๖๙');
  });

  test('speaks English to a user whose Google does', async () => {
    const { workbook } = await yearsEnd();
    const office = await openOffice({ workbook, locale: 'en' });
    expect(newYear(office)).toContain('5 years moved on; please read them: A1, E4, E5, C6');
  });
});

describe('cells of other kinds', () => {
  const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month, date));

  async function withKinds() {
    const rows = [
      ['ปี', 2569, '', ''],
      ['มาตรการ', 'สถานะ', 'กำหนด', 'หมายเหตุ'],
      ['ก', 0.5, day(2025, 9, 1), 2569],
      ['=ข 2569', 'เสร็จสิ้น', day(2026, 8, 30), ''],
      ['ค', 'เสร็จสิ้น', day(2019, 0, 1), ''],
    ];
    const office = await openOffice({
      sheets: {
        แผน: rows,
        ตั้งค่า: [
          ['รายการ', 'ค่า'],
          ['ปีงบประมาณ', '๒๕๖๙'],
        ],
      },
    });
    const sheet = sheetOf(office, 'แผน');
    for (const row of [3, 4, 5]) sheet!.getCell(row, 3).numFmt = 'd/m/yyyy';
    return { office, sheet: sheet! };
  }

  test('dates stay dates, a number in the title stays a number, a text with = stays text', async () => {
    const { office } = await withKinds();
    newYear(office);
    const again = await reopen(office);
    expect(cells(again, 'มาตรการ 2570').map((row) => row.slice(0, 3))).toEqual([
      ['ปี', '2570', ''],
      ['มาตรการ', 'สถานะ', 'กำหนด'],
      ['ก', '', '2026-10-01'],
      ['=ข 2570', '', '2027-09-30'],
      ['ค', '', '2019-01-01'],
    ]);
    expect(sheetOf(again, 'มาตรการ 2570')?.getCell('D3').value ?? '').toBe('');
    expect(sheetOf(again, 'มาตรการ 2570')?.getCell('B1').value).toBe(2570);
    expect(settingsOf(again)).toEqual([
      ['รายการ', 'ค่า', VERSION_HEADING, 'ปีงบประมาณ 2570'],
      ['ปีงบประมาณ', '๒๕๖๙'],
    ]);
  });

  test('29 February becomes the 28th', async () => {
    const { office, sheet } = await withKinds();
    sheet.getCell('C3').value = day(2024, 1, 29);
    sheetOf(office, 'ตั้งค่า')!.getCell('B2').value = '2567';
    sheet.getCell('B1').value = 2567;
    newYear(office);
    expect(cells(await reopen(office), 'มาตรการ 2568')[2]?.[2]).toBe('2025-02-28');
  });

  test('a formula stays, and is named for the staff to look at', async () => {
    const { office, sheet } = await withKinds();
    sheet.getCell('B5').value = { formula: 'IF(A5="","","เสร็จสิ้น")', result: 'เสร็จสิ้น' };
    sheet.getCell('A1').value = { formula: '"ปี "&B1', result: 'ปี 2569' };
    const html = newYear(office);
    expect(html).toContain('กรุณาตรวจเอง: B5, A1');
    expect(sheetOf(office, 'มาตรการ 2570')?.getCell('B5').formula).toBe('IF(A5="","","เสร็จสิ้น")');
  });
});

describe('the new sheet’s name', () => {
  const sheet = [HEADER[1]!, HEADER[2]!, ...ROWS];

  test.each([
    ['มาตรการ ๒๕๖๙', 'มาตรการ ๒๕๗๐'],
    ['แผนปี69', 'แผนปี70'],
    ['มาตรการ', 'มาตรการ 2570'],
    ['แผน 2568-2569', 'แผน 2569-2570'],
  ])('%s becomes %s', async (old, fresh) => {
    const office = await openOffice({ sheets: { [old]: sheet, ตั้งค่า: SETTINGS } });
    newYear(office);
    expect(names(office)).toEqual([old, fresh, 'ตั้งค่า']);
  });

  test('without a year in the old name, a name that is taken gets a number', async () => {
    const office = await openOffice({
      sheets: { มาตรการ: sheet, [NEW]: [['อื่น']], ตั้งค่า: SETTINGS },
    });
    newYear(office);
    expect(names(office)).toContain(`${NEW} (2)`);
  });

  test('without settings the name says the year, and without either the calendar', async () => {
    const named = await openOffice({ sheets: { 'แผน 2568': sheet } });
    newYear(named);
    const bare = await openOffice({ sheets: { แผน: sheet } });
    newYear(bare);
    expect([names(named), names(bare)]).toEqual([
      ['แผน 2568', 'แผน 2569'],
      ['แผน', NEW],
    ]);
  });

  test('a second sheet of the old year follows into the new one, and the settings stay', async () => {
    const office = await openOffice({
      sheets: { [OLD]: sheet, 'แผน 2569': sheet, ตั้งค่า: SETTINGS },
    });
    newYear(office);
    sheetOf(office, 'ตั้งค่า')!.getCell('D10').value = 91;
    const settings = settingsOf(office);
    for (const name of [OLD, NEW]) sheetOf(office, name)!.state = 'hidden';
    const colleague = { ...office, runtime: office.colleague('second@example.org') };
    newYear(colleague, 'NO');
    expect(colleague.runtime.ui.alerts[0]?.prompt).toContain('เริ่มปีงบประมาณ ๒๕๗๐ ไว้แล้ว');
    expect(names(office)).toContain('แผน 2570');
    expect(settingsOf(office)).toEqual(settings);
  });

  test('the year after the next goes on from the newest sheet', async () => {
    const office = await openOffice({ sheets: { [OLD]: sheet, ตั้งค่า: SETTINGS } });
    newYear(office);
    sheetOf(office, OLD)!.state = 'hidden';
    newYear({ ...office, runtime: office.colleague('second@example.org') }, 'NO');
    expect(names(office)).toContain('มาตรการ 2571');
    expect(columnOf(office, 2571)).toMatchObject({ 'ปีที่ประเมิน ITA': '๒๕๗๐', แผนงาน: 'แผนปี 2571' });
  });
});

describe('it refuses, and does nothing', () => {
  async function refusal(office: Office): Promise<string> {
    const before = names(office).map((name) => everything(office, name));
    const html = newYear(office);
    expect(names(office).map((name) => everything(office, name))).toEqual(before);
    expect(office.runtime.ui.alerts).toEqual([]);
    return html;
  }

  test('without a measures sheet', async () => {
    const office = await openOffice({ sheets: { อื่น: [['ก']], ตั้งค่า: SETTINGS } });
    expect(await refusal(office)).toContain('ไม่พบชีตมาตรการ');
  });

  test('where the new year’s sheet is there', async () => {
    expect(await refusal(await yearsEnd({ [NEW]: [['ก']] }))).toContain(`มีชีต “${NEW}” อยู่แล้ว`);
  });

  test('where a copy was left half done', async () => {
    const office = await yearsEnd({ 'กำลังเตรียมปี 2570': ROWS });
    expect(await refusal(office)).toContain('ทำค้างไว้');
  });

  test('on the half-done copy itself', async () => {
    const office = await openOffice({
      sheets: { 'กำลังเตรียมปี 2570': [...HEADER, ...ROWS], ตั้งค่า: SETTINGS },
    });
    expect(await refusal(office)).toContain('ทำค้างไว้');
  });

  test('where the settings are protected, naming the cells', async () => {
    const office = await yearsEnd();
    office.workbook.protect({ sheet: 'ตั้งค่า' });
    expect(await refusal(office)).toContain('บันทึกลงชีต “ตั้งค่า” ช่อง D1 ไม่ได้');
  });

  test('where the settings have no headings, with what to type where', async () => {
    const office = await yearsEnd({ ตั้งค่า: SETTINGS.slice(1) });
    expect(await refusal(office)).toContain('พิมพ์ “รายการ” ในช่อง A1');
  });
});

describe('two users at once', () => {
  test('who says yes after a colleague has begun the year is refused, and one sheet is made', async () => {
    const office = await yearsEnd();
    const colleague = { ...office, runtime: office.colleague('second@example.org') };
    let done: string[] = [];
    office.runtime.ui.ask = () => {
      newYear(colleague);
      done = [NEW, 'ตั้งค่า'].map((name) => everything(office, name));
      return 'YES';
    };
    office.runtime.menu('menuNewYear');
    expect(office.runtime.ui.dialogs[0]?.html).toContain(`มีชีต “${NEW}” อยู่แล้ว`);
    expect([NEW, 'ตั้งค่า'].map((name) => everything(office, name))).toEqual(done);
    expect(names(office)).toEqual([OLD, NEW, 'ตั้งค่า']);
  });

  test('a copy that a colleague is making now is not called left behind', async () => {
    const office = await yearsEnd({ 'กำลังเตรียมปี 2570': ROWS });
    office.workbook.lock.holder = {};
    const html = newYear(office);
    expect(html).toContain('เพื่อนร่วมงานกำลังทำรายการ');
    expect(html).not.toContain('กรุณาลบ');
  });

  test('while a colleague’s command runs, nothing is begun', async () => {
    const office = await yearsEnd();
    office.workbook.lock.holder = {};
    expect(newYear(office)).toContain('เพื่อนร่วมงานกำลังทำรายการ');
    expect(names(office)).toEqual([OLD, 'ตั้งค่า']);
  });
});

test('a protected measures sheet is copied; the copy can be worked on', async () => {
  const office = await yearsEnd();
  office.workbook.protect({ sheet: OLD });
  newYear(office);
  expect(cells(office, NEW)[3]?.[4]).toBe('1 ต.ค. 2569 – 30 ก.ย. 2570');
});

test('a column that Sheets refuses after all is told, and added the next time', async () => {
  const office = await yearsEnd();
  // The last that is written.
  const at = await setValuesCalls();
  // Twice: it is tried once more, since a table may refuse the text format alone.
  for (const _ of [1, 2]) {
    office.runtime.failOn({ method: 'Range.setValues', at, error: 'Service unavailable' });
  }
  expect(newYear(office)).toMatch(/เพิ่มคอลัมน์ในชีตตั้งค่าไม่ได้ .*ระบบของ Google ขัดข้องชั่วคราว/);
  expect(settingsOf(office)[0]).toEqual(['รายการ', 'ค่า', VERSION_HEADING]);
  const measures = everything(office, NEW);
  expect(newYear(office)).toContain('เพิ่มคอลัมน์ “ปีงบประมาณ 2570”');
  expect(office.runtime.ui.alerts[1]?.prompt).toContain(`มีชีต “${NEW}” แล้ว`);
  expect(columnOf(office)).toMatchObject({ แผนงาน: 'แผนปี 2570' });
  expect([everything(office, NEW), names(office)]).toEqual([measures, [OLD, NEW, 'ตั้งค่า']]);
});

test.each(['Spreadsheet.insertSheet', 'RangeList.clearContent', 'Sheet.setName'])(
  'where Sheets refuses %s, the reason is told, with the sheet to delete; all old is whole',
  async (method) => {
    const office = await yearsEnd();
    const before = [OLD, 'ตั้งค่า'].map((name) => everything(office, name));
    office.runtime.failOn({ method, error: 'You are not allowed' });
    const html = newYear(office);
    expect(html).toContain('สร้างชีตของปีใหม่ไม่ได้');
    expect(html).toContain('<p class="small">ข้อความจาก Google: You are not allowed</p>');
    expect(html).toContain('กรุณาลบชีต “กำลังเตรียมปี 2570”');
    expect([OLD, 'ตั้งค่า'].map((name) => everything(office, name))).toEqual(before);
    expect(names(office)).not.toContain(NEW);
  },
);

/** How often a whole run writes values. */
async function setValuesCalls(): Promise<number> {
  const office = await yearsEnd();
  const before = office.runtime.calls.length;
  newYear(office);
  return office.runtime.calls.slice(before).filter(({ method }) => method === 'setValues').length;
}

test('cut off after any call, the old sheet is whole, and the settings get their column only when the new one is ready', async () => {
  const prepared = await yearsEnd();
  const old = everything(prepared, OLD);
  const settings = settingsOf(prepared);
  const whole = await prepared.copy();
  newYear(whole);
  const ready = cells(whole, NEW);
  const begin = ({ office }: { office: Office }) => newYear(office);
  await cutOffAtCalls({ office: prepared }, begin, ({ office }, after) => {
    expect({ after, old: everything(office, OLD) }).toEqual({ after, old });
    const isReady = names(office).includes(NEW);
    expect({ after, cells: isReady ? cells(office, NEW) : ready }).toEqual({ after, cells: ready });
    if (!isReady) expect({ after, settings: settingsOf(office) }).toEqual({ after, settings });
    // What was left half done is said; without it the command goes through.
    const unfinished = sheetOf(office, 'กำลังเตรียมปี 2570');
    if (unfinished) {
      expect(newYear(office)).toContain('ทำค้างไว้');
      office.workbook.book.removeWorksheet(unfinished.id);
    }
    const isDone = settingsOf(office)[0]?.includes('ปีงบประมาณ 2570') === true;
    // The new sheet is the one to look at; the colleague has nothing of what the first one left.
    if (isReady) sheetOf(office, OLD)!.state = 'hidden';
    if (!isDone) newYear({ ...office, runtime: office.colleague('next@example.org') });
    expect({ after, cells: cells(office, NEW), settings: settingsOf(office) }).toEqual({
      after,
      cells: ready,
      settings: settingsOf(whole),
    });
  });
});

test.each([
  ['every row', (row: number) => `ภายใน ก.ย. 2569 (${row})`],
  ['every other row', (row: number) => (row % 2 ? `ภายในปี 2569 (${row})` : 'รายเดือน')],
])('costs as many calls for 600 measures as for 60 where %s has a year', async (_, followUp) => {
  const run = async (count: number) => {
    const rows = Array.from({ length: count }, (_, row) => [
      String(row + 1),
      `ก${row}`,
      'อบรม',
      'กองคลัง',
      followUp(row),
      '',
      '',
      '/',
      'หลักฐานปี 2569',
    ]);
    const office = await openOffice({
      sheets: { [OLD]: [...HEADER, ...rows], ตั้งค่า: SETTINGS },
    });
    return wireCalls(office, () => newYear(office));
  };
  const few = await run(60);
  expect(await run(600)).toBe(few);
  expect(few).toBeLessThanOrEqual(BUDGETS.newYear.most);
});
