/** Drive may give the first page of a list short, or empty, and go on in the next: whatever is looked for is found. */
import { makeMemo, memos, openMemoOffice, REGISTER, share } from './memo-office';
import { type Office, registerRows } from './office';

const FIRST_PAGES = [0, 1, 2];

async function office(firstPage: number): Promise<Office> {
  const opened = await openMemoOffice();
  opened.drive.firstPage = firstPage;
  return opened;
}

const folders = ({ drive }: Office) => drive.folders.filter(({ trashed }) => !trashed);
const docs = ({ drive }: Office) => drive.files.filter(({ trashed }) => !trashed);

test.each(FIRST_PAGES)('a lost register comes back whole (first page of %i)', async (firstPage) => {
  const opened = await office(firstPage);
  for (let count = 0; count < 3; count++) {
    opened.wait(10);
    makeMemo(opened);
  }
  const { book } = opened.workbook;
  book.removeWorksheet(book.getWorksheet(REGISTER)?.id ?? 0);
  opened.runtime.ui.answer('YES');
  opened.runtime.menu('menuRestore');
  expect(registerRows(opened)).toHaveLength(3);
});

test.each(FIRST_PAGES)('a folder is made once (first page of %i)', async (firstPage) => {
  const opened = await office(firstPage);
  makeMemo(opened);
  const before = folders(opened).length;
  opened.wait(10);
  makeMemo(opened);
  expect(before).toBeGreaterThan(0);
  expect(folders(opened)).toHaveLength(before);
});

test.each(FIRST_PAGES)(
  'a Doc whose answer is lost is not made twice (first page of %i)',
  async (firstPage) => {
    const opened = await office(firstPage);
    const error = 'Service error: Drive';
    opened.runtime.plan({ method: 'Drive.Files.create', moment: 'answer-lost', error });
    opened.runtime.menu('menuGenerate');
    opened.runtime.menu('menuGenerate');
    memos(opened);
    expect(docs(opened)).toHaveLength(1);
  },
);

test.each(FIRST_PAGES)(
  'whoever may open it is seen, all of them (first page of %i)',
  async (firstPage) => {
    const opened = await office(firstPage);
    const id = makeMemo(opened);
    share(opened, id, 0);
    share(opened, id, 1);
    const { book } = opened.workbook;
    book.removeWorksheet(book.getWorksheet(REGISTER)?.id ?? 0);
    opened.runtime.ui.answer('YES');
    opened.runtime.menu('menuRestore');
    const [memo] = memos(opened).memos;
    expect(memo?.signers.slice(0, 2).map(({ access }) => access)).toEqual(['shared', 'shared']);
  },
);

test('the self-test’s Docs of earlier runs are all found and binned', async () => {
  const opened = await office(0);
  opened.runtime.ui.answer('NO');
  opened.runtime.menu('menuSelfTest');
  expect(docs(opened)).toEqual([]);
});
