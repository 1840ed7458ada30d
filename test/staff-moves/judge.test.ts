/** The judge itself: whatever it is there to see is planted once, and seen. */
import { setCell } from '../add-on/memo-office';
import type { Office } from '../add-on/office';
import { MEASURES, memoDocs, open, REGISTER, SETTINGS } from '../faults/stage';
import { stageOffice } from './commands';
import { brokenRows, unknownMemos } from './judge';

const staged = stageOffice();

async function ends(deleted: readonly string[] = []) {
  const [before, undisturbed, after] = await Promise.all(
    [1, 2, 3].map(async () => open(await staged)),
  );
  return { before, undisturbed, after, deleted } as Parameters<typeof brokenRows>[0];
}

const sheetOf = ({ workbook }: Office, name: string) => {
  const sheet = workbook.book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test('an office that nothing has befallen is whole', async () => {
  const around = await ends();
  expect([...brokenRows(around), ...unknownMemos(around)]).toEqual([]);
});

test.each<[string, (office: Office) => void]>([
  ['a row is lost on มาตรการ: 2', (office) => void sheetOf(office, MEASURES).spliceRows(3, 1)],
  ["a row holds another's words on มาตรการ: 2", (office) => setCell(office, MEASURES, 'B3', 'ค')],
  [
    "a row holds another's words on ตั้งค่า: หมายเหตุของเรา",
    (office) => setCell(office, SETTINGS, 'B4', 'x'),
  ],
  ["a row of nobody's on ตั้งค่า", (office) => setCell(office, SETTINGS, 'B9', 'ใครเขียน')],
  [
    'a row is doubled on มาตรการ: 1',
    (office) => {
      const sheet = sheetOf(office, MEASURES);
      sheet.addRow((sheet.getRow(2).values as unknown[]).slice(1));
    },
  ],
])('%s', async (sentence, befall) => {
  const around = await ends();
  befall(around.after);
  expect(brokenRows(around)).toContain(sentence);
});

test("a memo that holds another's words, and one that no row knows", async () => {
  const around = await ends();
  const sheet = sheetOf(around.after, REGISTER);
  sheet.getRow(3).getCell(3).value = sheet.getRow(2).getCell(3).value;
  expect(brokenRows(around)[0]).toContain("a row holds another's words on ทะเบียนบันทึก");
  const [file] = memoDocs(around.after);
  if (file) around.after.drive.files.push({ ...file, appProperties: { itaMemoId: 'other' } });
  expect(unknownMemos(around)).toEqual(['a memo in Drive that no row knows']);
});
