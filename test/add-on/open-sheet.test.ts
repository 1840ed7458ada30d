/** A page speaks of one sheet while its user has opened another: nothing is made or updated until they have chosen. */
import { makeMemo, openMemoOffice, SHEET, update } from './memo-office';
import { ask, doneRows, HEADINGS, type Office } from './office';

const OTHER = 'มาตรการ 2568';

const office = () => openMemoOffice({ [OTHER]: [HEADINGS, ...doneRows(2)], บันทึกช่วยจำ: [['จด']] });

function openSheet({ runtime, workbook }: Office, name: string): void {
  const sheet = workbook.book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  runtime.seat.sheet = sheet;
}

test('a memo is made of neither, and both are named', async () => {
  const opened = await office();
  openSheet(opened, OTHER);
  expect(ask(opened, 'callFillMemo', { sheet: SHEET })).toEqual({
    kind: 'other-sheet',
    open: OTHER,
    shown: SHEET,
  });
  expect(ask(opened, 'callFillMemo', { sheet: OTHER })).toMatchObject({
    draft: { entry: { sheet: OTHER } },
  });
});

test.each(['บันทึกช่วยจำ', 'ตั้งค่า', SHEET])(
  'with %s open the sheet of the page is meant',
  async (name) => {
    const opened = await office();
    openSheet(opened, name);
    expect(ask(opened, 'callFillMemo', { sheet: SHEET })).toMatchObject({
      draft: { entry: { sheet: SHEET } },
    });
  },
);

test('a memo is updated from its own sheet only once the user has said so', async () => {
  const opened = await office();
  const id = makeMemo(opened);
  const [file] = opened.drive.files;
  const revision = file?.headRevisionId;
  openSheet(opened, OTHER);
  expect(update(opened, id)).toEqual({ kind: 'other-sheet', open: OTHER, shown: SHEET });
  expect(file?.headRevisionId).toBe(revision);
  expect(update(opened, id, { ofItsSheet: true })).toMatchObject({ kind: 'updated' });
});
