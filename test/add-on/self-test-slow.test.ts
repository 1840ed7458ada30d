/** A self-test where Google is slow: what it has is shown before Google ends the run, and nothing of it is left. */
import { openMemoOffice } from './memo-office';
import type { Office } from './office';

const left = ({ workbook, drive }: Office) => [
  ...workbook.book.worksheets.map(({ name }) => name).filter((name) => /ทดสอบ/.test(name)),
  ...drive.files.filter(({ trashed }) => !trashed).map(({ name }) => name),
];

test.each([1, 3, 5, 8])('%d s a call', async (seconds) => {
  const office = await openMemoOffice();
  const { runtime } = office;
  office.workbook.locale = 'en_US';
  runtime.latency('*', seconds * 1000);
  runtime.ui.answer('NO');
  runtime.menu('menuSelfTest');
  const prompt = runtime.ui.alerts.at(-1)?.prompt ?? '';
  expect(prompt).toMatch(/^ITA Memo /);
  expect(prompt).toContain('✓ สิทธิ์ที่ท่านอนุญาตให้ระบบ');
  const isSlow = seconds > 1;
  expect(prompt.includes('ยังไม่ได้ทดสอบ เพราะ Google ตอบช้า')).toBe(isSlow);
  // No question stands before a result that has no time to wait.
  expect(runtime.ui.alerts.some(({ buttons }) => buttons === 'YES_NO')).toBe(!isSlow);
  expect(left(office)).toEqual([]);
});
