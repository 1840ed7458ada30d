/** Forms and set-up that fail at any call, or are sent twice: whole or not at all, and never doubled. */
import { openMemoOffice } from './memo-office';
import { ask, openOffice } from './office';

const signer = (name: string, email: string) => ({
  order: '1',
  heading: 'ความเห็นของปลัด',
  name,
  position: 'ปลัดเทศบาล',
  actingFor: '',
  email,
});

const BEFORE = signer('(ชื่อ–สกุล ก)', 'palad@example.org');
const AFTER = signer('(ชื่อ–สกุล ใหม่)', 'new@example.org');

const rowAt = (office: Awaited<ReturnType<typeof openMemoOffice>>, sheet: string, row: number) =>
  ((office.workbook.book.getWorksheet(sheet)?.getRow(row).values ?? []) as unknown[])
    .slice(1)
    .map(String);

test.each(['cut-before', 'cut-after'] as const)(
  'a signer is never half another: %s each call',
  async (moment) => {
    for (let at = 1; at <= 14; at++) {
      const office = await openMemoOffice();
      office.runtime.plan({ method: '*', at, moment });
      try {
        ask(office, 'callSaveSigners', [{ row: 2, before: BEFORE, after: AFTER }]);
      } catch {
        // Cut off.
      }
      const row = rowAt(office, 'ผู้ลงนาม', 2);
      const pair = [row[2], row[5]];
      expect([
        [BEFORE.name, BEFORE.email],
        [AFTER.name, AFTER.email],
      ]).toContainEqual(pair);
    }
  },
);

test('the same signers and settings sent again are neither doubled nor told as a colleague’s', async () => {
  const office = await openMemoOffice();
  const added = { ...AFTER, order: '3' };
  const signers = [
    { row: 2, before: BEFORE, after: AFTER },
    { row: null, before: null, after: added },
  ];
  const settings = [{ key: 'subject', before: 'รายงานผล', after: 'ใหม่' }];
  for (let time = 0; time < 2; time++) {
    expect(ask(office, 'callSaveSigners', signers)).toEqual({ changedMeanwhile: [] });
    expect(ask(office, 'callSaveSettings', settings)).toEqual({ changedMeanwhile: [] });
  }
  expect(rowAt(office, 'ผู้ลงนาม', 4)[2]).toBe(added.name);
  expect(rowAt(office, 'ผู้ลงนาม', 5)).toEqual([]);
});

test.each([
  ['callSaveSigners', [{ row: 2, before: BEFORE, after: AFTER }]],
  ['callSaveSettings', [{ key: 'subject', before: 'รายงานผล', after: 'ใหม่' }]],
  ['callSetUp', undefined],
])('%s waits for a colleague’s command', async (name, call) => {
  const office = await openMemoOffice();
  office.workbook.lock.holder = {};
  expect(() => ask(office, name, ...(call === undefined ? [] : [call]))).toThrow(
    'เพื่อนร่วมงานกำลังทำรายการ',
  );
});

test('what the staff have written below the signers stays; a number made ahead is the next one’s', async () => {
  const office = await openMemoOffice();
  const sheet = office.workbook.book.getWorksheet('ผู้ลงนาม');
  if (!sheet) throw new Error('no signers');
  sheet.getCell('A4').value = 'ลำดับตามคำสั่งมอบหมาย';
  sheet.getCell('A5').value = 3;
  const added = { ...AFTER, order: '3' };
  ask(office, 'callSaveSigners', [{ row: null, before: null, after: added }]);
  expect(sheet.getCell('A4').value).toBe('ลำดับตามคำสั่งมอบหมาย');
  expect(rowAt(office, 'ผู้ลงนาม', 5)).toContain(AFTER.name);
});

test('set-up cut off at any call is completed by the next one: four sheets, each with its headings', async () => {
  for (let at = 1; at <= 60; at += 3) {
    const office = await openOffice({ sheets: { Sheet1: [] } });
    office.runtime.plan({ method: '*', at, moment: 'cut-before' });
    try {
      ask(office, 'callSetUp');
    } catch {
      // Cut off.
    }
    office.runtime.clearPlan();
    ask(office, 'callSetUp');
    const sheets = office.workbook.book.worksheets.map(({ name }) => name);
    expect({ at, sheets: sheets.sort() }).toEqual({
      at,
      sheets: ['Sheet1', 'ตั้งค่า', 'ทะเบียนบันทึก', 'ผู้ลงนาม', 'มาตรการ'].sort(),
    });
    for (const name of sheets.filter((each) => each !== 'Sheet1'))
      expect({ at, name, first: rowAt(office, name, 1).length > 1 }).toEqual({
        at,
        name,
        first: true,
      });
  }
});
