/** By the keyboard alone: a status is said, the memo made, and the way to its sign-off found. */
import type { Frame } from 'playwright-core';
import { type Clerk, expectClicksOf, sitDown } from './clerk';
import { HEAD, register, settingsOf, workbookOf } from './clerks-workbook';

jest.setTimeout(120_000);

/** More presses than these, and nobody would find it. */
const MOST_TABS = 25;
const MOST_KEYS = 60;

/** From where the focus is, in the order of the page. */
async function tabTo(clerk: Clerk, frame: Frame, selector: string): Promise<void> {
  for (let left = MOST_TABS; left > 0; left--) {
    await clerk.page.keyboard.press('Tab');
    if (await frame.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`))
      return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

test('a status, the memo and its place in the list, with two clicks for the menu and none after', async () => {
  const clerk = await sitDown({
    now: '2026-03-10T09:30:00+07:00',
    workbook: await workbookOf({
      'มาตรการ 2569': [
        HEAD,
        ['1', 'จัดอบรม', 'อบรม', 'กองคลัง', 'รายงานทุกไตรมาส', '', '', '/', 'อบรม 40 คน'],
        ['2', 'เผยแพร่', 'ประกาศ', 'กองช่าง', 'รายงานทุกไตรมาส', '', '', '', 'ประกาศ 2 ฉบับ'],
      ],
      ตั้งค่า: settingsOf('2569', '90.25'),
    }),
  });
  const { keyboard } = clerk.page;
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  const frame = await clerk.sidebar('.statuses');
  await frame.locator('h1').focus();
  await tabTo(clerk, frame, '.statuses .button:nth-of-type(3)');
  await keyboard.press('Enter');
  await frame.locator('.outcome', { hasText: 'บันทึกสถานะแล้ว' }).waitFor();
  await frame.getByText('๑๐๐%').first().waitFor();

  await tabTo(clerk, frame, '#generate');
  await keyboard.press('Enter');
  await frame.locator('.memo.done .next-steps').waitFor();
  // What has come of it has the focus, and is read out.
  await frame.locator('.memo.done :focus, .memo.done:focus').waitFor();
  await tabTo(clerk, frame, '.memo .next-steps ~ * .button, .memo .next-steps .button');
  await keyboard.press('Enter');
  const memos = await clerk.sidebar('#memos-title');
  await memos.getByText('ยังไม่ได้เสนอ').first().waitFor();
  expectClicksOf(clerk, 'keys-alone');
  expect(clerk.keys()).toBeLessThanOrEqual(MOST_KEYS);
  expect(await register(clerk)).toMatchObject([
    { ชีตมาตรการ: 'มาตรการ 2569', มาตรการทั้งหมด: '2', ร้อยละ: '100' },
  ]);
});
