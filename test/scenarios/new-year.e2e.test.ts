/** A new fiscal year begun in November, and then last year's twelve months reported from last year's sheet. */
import { expectClicksOf, sitDown } from './clerk';
import { button, downloadedBy, HEAD, register, settingsOf, workbookOf } from './clerks-workbook';

jest.setTimeout(120_000);

const done = (number: number) => [
  String(number),
  `จัดอบรมรุ่นที่ ${number}`,
  'อบรม',
  'กองคลัง',
  'รายงานทุกไตรมาส',
  '',
  '',
  '/',
  'อบรม 12 คน',
];

test('the new year has its sheet, and the old year’s memo its own year, score and per cent', async () => {
  const clerk = await sitDown({
    now: '2025-11-10T09:30:00+07:00',
    workbook: await workbookOf({
      'มาตรการ 2568': [HEAD, done(1), done(2)],
      ตั้งค่า: settingsOf('2568', '88.12'),
    }),
  });
  const { page } = clerk;
  await clerk.seat.menu('เริ่มปีงบประมาณใหม่');
  const box = page.locator('dialog[open]').last();
  await box.getByText('สร้างชีต “มาตรการ 2569” จากชีต “มาตรการ 2568”').waitFor();
  await box.getByRole('button', { name: 'ใช่', exact: true }).click();
  await page.getByRole('tab', { name: 'มาตรการ 2569', selected: true }).waitFor();
  await box.getByRole('button').last().click();

  await page.getByRole('tab', { name: 'มาตรการ 2568' }).click();
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  const frame = await clerk.sidebar('#generate');
  await frame.locator('h1', { hasText: 'มาตรการ 2568' }).waitFor();
  await frame.locator('#generate').click();
  await frame.locator('.memo.done .next-steps').waitFor();
  const memo = await downloadedBy(clerk, () => button(frame, 'ดาวน์โหลดเป็น Word').click());
  expectClicksOf(clerk, 'new-year');
  for (const said of ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'รอบ ๑๒ เดือน', '๘๘.๑๒', '๑๐๐.๐๐'])
    expect(memo).toContain(said);
  expect(memo).not.toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๖๙');
  expect(await register(clerk)).toMatchObject([
    { ชีตมาตรการ: 'มาตรการ 2568', ปีงบประมาณ: '2568', ร้อยละ: '100' },
  ]);
});
