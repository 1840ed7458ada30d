/** A fiscal year begun twice, too early or by mistake: said first, and taken back. */
import { openMemoOffice, share } from './memo-office';
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
import { generate, type Office, openOffice, registerRows, reopen } from './office';

describe('a year that was begun can be taken back', () => {
  const started = async (sheets: Parameters<typeof yearsEnd>[0] = {}) => {
    const office = await yearsEnd(sheets);
    newYear(office);
    return office;
  };
  /** Another day, with that sheet open. */
  const at = async (office: Office, name: string) => {
    const next = await reopen(office);
    next.runtime.seat.sheet = sheetOf(next, name)!;
    return next;
  };

  test.each([NEW, OLD])('with %s open: sheet and column go, the old ones stay', async (open) => {
    const before = await yearsEnd();
    const office = await at(await started(), open);
    const html = newYear(office, 'NO');
    expect(office.runtime.ui.alerts[0]?.prompt).toMatch(/^เริ่มปีงบประมาณ ๒๕๗๐ ไว้แล้ว/);
    expect(html).toContain(`ลบชีต “${NEW}” แล้ว`);
    expect(html).toContain('ล้างคอลัมน์ “ปีงบประมาณ 2570” ในชีตตั้งค่าแล้ว');
    expect(names(office)).toEqual([OLD, 'ตั้งค่า']);
    expect(cells(office, OLD)).toEqual(cells(before, OLD));
    expect(settingsOf(office)).toEqual(settingsOf(before));
    // And begun anew as if it had never been.
    newYear(office);
    expect(columnOf(office)).toMatchObject({ แผนงาน: 'แผนปี 2570' });
  });

  test('the preselected answers, and closing the box, leave all as it is', async () => {
    const office = await at(await started(), NEW);
    const before = names(office).map((name) => everything(office, name));
    for (const answers of [['YES', 'YES'], ['CLOSE'], ['YES', 'CLOSE']] as const) {
      expect(newYear(office, ...answers)).toBe('');
      expect(names(office).map((name) => everything(office, name))).toEqual(before);
    }
    const [, asked] = office.runtime.ui.alerts;
    expect(asked?.title).toBe('เริ่มปีงบประมาณ ๒๕๗๑');
    expect(asked?.prompt).toContain(`ชีต “${NEW}” ของปี ๒๕๗๐ ยังไม่มีสถานะใด`);
  });

  test.each<[string, (office: Office) => void]>([
    [
      'a status',
      (office) => {
        sheetOf(office, NEW)!.getCell('F5').value = '/';
      },
    ],
    [
      'a word',
      (office) => {
        sheetOf(office, NEW)!.getCell('C5').value = 'อื่น';
      },
    ],
    [
      'a row more',
      (office) => {
        sheetOf(office, NEW)!.getCell('B7').value = 'ง';
      },
    ],
    [
      'a formula',
      (office) => {
        sheetOf(office, NEW)!.getCell('E6').value = { formula: 'A4' };
      },
    ],
  ])('not after %s was typed', async (_, work) => {
    const office = await at(await started(), OLD);
    work(office);
    expect(newYear(office, 'NO')).toContain(`มีชีต “${NEW}” อยู่แล้ว`);
    expect(names(office)).toContain(NEW);
  });

  test('not where it is worked in while the user decides', async () => {
    const office = await at(await started(), NEW);
    office.runtime.ui.ask = () => {
      sheetOf(office, NEW)!.getCell('F5').value = '/';
      return 'NO';
    };
    office.runtime.menu('menuNewYear');
    expect(office.runtime.ui.dialogs[0]?.html).toContain(`ชีต “${NEW}” มีการแก้ไขแล้ว`);
    expect(names(office)).toContain(NEW);
  });

  test('a column that was filled in stays, and is named', async () => {
    const office = await at(await started(), NEW);
    sheetOf(office, 'ตั้งค่า')!.getCell('D10').value = 91;
    expect(newYear(office, 'NO')).toContain('คอลัมน์ “ปีงบประมาณ 2570” ในชีตตั้งค่ามีค่าที่กรอกแล้ว');
    expect(columnOf(office)).toMatchObject({ 'คะแนน ITA': '91' });
  });

  test('from a sheet without a year in its name too', async () => {
    const sheet = [HEADER[1]!, HEADER[2]!, ...ROWS];
    const office = await openOffice({ sheets: { มาตรการ: sheet, ตั้งค่า: SETTINGS } });
    newYear(office);
    const again = await at(office, 'มาตรการ');
    newYear(again, 'NO');
    expect(names(again)).toEqual(['มาตรการ', 'ตั้งค่า']);
  });
});

describe('what speaks for waiting is said first, and waiting is preselected', () => {
  const REGISTER = 'ทะเบียนบันทึก';

  test('a memo on its round', async () => {
    const office = await openMemoOffice({
      [OLD]: [...HEADER, ...ROWS.map((row) => [...row.slice(0, 5), '', '', '/', 'อบรม 12 คน'])],
      ตั้งค่า: SETTINGS,
    });
    office.runtime.seat.sheet = sheetOf(office, OLD)!;
    const { memo } = generate(office, { sheet: OLD, force: true });
    expect(memo).not.toBeNull();
    newYear(office, 'NO');
    expect(office.runtime.ui.alerts.at(-1)?.prompt).not.toContain('เสนอไม่ครบ');
    const id = registerRows(office)[0]?.รหัส ?? '';
    share(office, id, 0);
    const before = names(office);
    expect(newYear(office, 'YES')).toBe('');
    expect(office.runtime.ui.alerts.at(-1)?.prompt).toMatch(/^ต้องการรอไว้ก่อนหรือไม่/);
    expect(office.runtime.ui.alerts.at(-1)?.prompt).toContain('มีบันทึกข้อความที่ยังเสนอไม่ครบ ๑ ฉบับ');
    expect(names(office)).toEqual(before);
    expect(newYear(office, 'NO')).toContain(`สร้างชีต “${NEW}” แล้ว`);
    expect(names(office)).toContain(REGISTER);
  });

  test('a year that is months away', async () => {
    const office = await yearsEnd();
    newYear(office, 'NO');
    expect(office.runtime.ui.alerts[0]?.prompt).toContain('ปีงบประมาณ ๒๕๗๐ เริ่มวันที่ ๑ ตุลาคม ๒๕๖๙');
  });
});
