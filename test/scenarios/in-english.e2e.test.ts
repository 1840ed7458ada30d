/** The same in English: a finding, its undo, the memo, its link and the list of memos. */
import { expectClicksOf, sitDown } from './clerk';
import { button, register } from './clerks-workbook';

jest.setTimeout(120_000);

test('from a broken cell to the copied link, in English', async () => {
  const clerk = await sitDown({ now: '2026-03-10T09:30:00+07:00', locale: 'en' });
  const { page, seat } = clerk;
  await clerk.aside(() => seat.typeInto('C4', 'จัดอบรม ปี ๒๕๖9'));
  await seat.menu('Open sidebar');
  const frame = await clerk.sidebar('.finding');
  await button(frame, 'Fix C4').click();
  await frame.locator('.outcome', { hasText: '1 cell fixed' }).waitFor();
  await page.locator('#cell-C4', { hasText: 'ปี ๒๕๖๙' }).waitFor();
  await button(frame, 'Undo').click();
  await page.locator('#cell-C4', { hasText: 'ปี ๒๕๖9' }).waitFor();

  await button(frame, 'Generate memo').click();
  await frame.locator('.memo.done h2', { hasText: 'Your memo is ready' }).waitFor();
  await frame.locator('.memo .next-steps').waitFor();
  const link = await frame.locator('.memo a').first().getAttribute('href');
  expect(link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit$/);
  await frame.locator('.memo').getByRole('button', { name: 'Sign-off' }).click();
  const memos = await clerk.sidebar('#memos-title');
  await memos.getByText('Not sent').first().waitFor();
  expectClicksOf(clerk, 'in-english');
  expect((await register(clerk)).map((row) => row.ลิงก์)).toEqual([
    expect.stringContaining(link?.match(/\/d\/([\w-]+)/)?.[1] ?? 'no link'),
  ]);
});
