/** What outlives a workbook's file, and what a copy or a colleague sees of it. */
import { copyWorkbook, generate, openAs, openOffice, registerRows, reopen } from './office';

test('a saved workbook keeps its id, its hidden sheets and texts as long as a cell holds', async () => {
  const office = await openOffice();
  const longest = `b64:${'A'.repeat(49_996)}`;
  const sheet = office.workbook.book.addWorksheet('_แม่แบบ');
  sheet.state = 'hidden';
  sheet.getCell('B2').value = longest;
  sheet.getCell('B3').value = '=1+1';
  const again = await reopen(office);
  expect(again.workbook.id).toBe(office.workbook.id);
  const kept = again.workbook.book.getWorksheet('_แม่แบบ');
  expect(kept?.state).toBe('hidden');
  expect(kept?.getCell('B2').value).toBe(longest);
  expect(kept?.getCell('B3').value).toBe('=1+1');
});

test('after a reload the register goes on, and its Docs are found', async () => {
  const office = await openOffice({ template: 'plain' });
  // The row waits for its link, which only Drive knows.
  office.runtime.failOn({ method: 'Range.setValues', at: 2 });
  const { memo } = generate(office);
  const again = await reopen(office);
  generate(again);
  expect(registerRows(again).map((row) => row.ลิงก์)).toContain(memo?.link);
});

test('a copy is another spreadsheet with another script: it finds no Doc of the first', async () => {
  const office = await openOffice({ template: 'plain' });
  office.runtime.failOn({ method: 'Range.setValues', at: 2 });
  const { memo } = generate(office);
  const copy = await copyWorkbook(office);
  expect(copy.workbook.id).not.toBe(office.workbook.id);
  generate(copy);
  expect(registerRows(copy).map((row) => row.ลิงก์)).not.toContain(memo?.link);
  expect(registerRows(office)).toHaveLength(1);
});

test('a colleague works on the same sheets, with Docs of their own', async () => {
  const office = await openOffice({ template: 'plain' });
  const theirs = openAs(office, 'colleague@example.org');
  const { memo } = generate(theirs);
  expect(registerRows(office)).toHaveLength(1);
  expect(office.drive.files.find(({ id }) => id === memo?.id)?.owner).toBe('colleague@example.org');
});
