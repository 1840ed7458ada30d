/** While a box waits for its reader, colleagues go on with their work; and its reader's time is the run's own. */
import type { Runtime } from '../../local/runtime';
import { makeMemo, memos, openMemoOffice, REGISTER } from './memo-office';
import { doneRows, HEADINGS, type Office, openOffice } from './office';

const SHEET = 'มาตรการ';
/** A measure whose status nobody has said: a question before the memo. */
const UNCLEAR = ['4', 'ก4', 'อบรม', 'กองคลัง', 'รายปี', '', '', 'x'];

/** What stands in each box, and what a colleague is told meanwhile who writes. */
function meanwhile(office: Office, answer: 'YES' | 'NO'): { prompt: string; told: unknown }[] {
  const seen: { prompt: string; told: unknown }[] = [];
  const { ui } = office.runtime;
  ui.ask = ({ prompt, buttons }) => {
    const colleague: Runtime = office.colleague('other@example.org');
    seen.push({ prompt, told: colleague.call('callSetUp', { boxes: false }) });
    return buttons === 'OK' ? 'OK' : answer;
  };
  return seen;
}

const abroad = (office: Office) => {
  office.workbook.locale = 'en_US';
  office.workbook.timeZone = 'America/New_York';
};

/** As in an account that Google refuses our pages: all is told in boxes that wait. */
const withoutPages = (office: Office) =>
  office.runtime.grant(['spreadsheets.currentonly', 'drive.file']);

const BOXES: readonly [item: string, answer: 'YES' | 'NO', boxes: number][] = [
  ['menuCheck', 'NO', 1],
  ['menuSetUp', 'YES', 2],
  ['menuSetUp', 'NO', 2],
  ['menuGenerate', 'NO', 2],
  ['menuGeneratePeriod', 'YES', 2],
  ['menuRestore', 'YES', 1],
  ['menuNewYear', 'YES', 2],
  ['menuNewYear', 'NO', 1],
  ['menuRemove', 'NO', 2],
  ['menuSelfTest', 'YES', 2],
  ['menuSelfTest', 'NO', 2],
];

test.each(BOXES)(
  'no box of %s (answered %s) keeps a colleague waiting',
  async (item, answer, boxes) => {
    for (const prepare of [abroad, withoutPages]) {
      const rows = [...doneRows(3), UNCLEAR];
      const office = await openOffice({
        template: 'plain',
        sheets: { [SHEET]: [HEADINGS, ...rows] },
      });
      abroad(office);
      prepare(office);
      const seen = meanwhile(office, answer);
      office.runtime.menu(item);
      expect(seen.map(({ told }) => told)).toEqual(
        seen.map(() => expect.objectContaining({ ok: true })),
      );
      if (prepare === withoutPages) expect(seen.length).toBeGreaterThanOrEqual(boxes);
    }
  },
);

/** Some minutes pass before each question is answered. */
function answerAfter(office: Office, minutes: number, answer: 'YES' | 'NO'): void {
  office.runtime.ui.ask = ({ buttons }) => {
    if (buttons === 'OK') return 'OK';
    office.wait(minutes);
    return answer;
  };
}

const lastBox = ({ runtime }: Office) => runtime.ui.dialogs.at(-1)?.html ?? '';

async function withoutRegister(): Promise<Office> {
  const office = await openMemoOffice();
  makeMemo(office);
  const { book } = office.workbook;
  book.removeWorksheet(book.getWorksheet(REGISTER)?.id ?? 0);
  return office;
}

test('a register is restored after an answer of two minutes, whole', async () => {
  const office = await withoutRegister();
  answerAfter(office, 2, 'YES');
  office.runtime.menu('menuRestore');
  expect(lastBox(office)).toContain('เพิ่มแถวคืนในทะเบียนบันทึกแล้ว ๑ ฉบับ');
});

test.each([
  ['menuRestore', 'YES'],
  ['menuNewYear', 'YES'],
  ['menuRemove', 'NO'],
  ['menuGeneratePeriod', 'YES'],
] as const)('%s, answered after four minutes, begins nothing and says so', async (item, answer) => {
  const office = item === 'menuRestore' ? await withoutRegister() : await openMemoOffice();
  const sheets = () => office.workbook.book.worksheets.map(({ name }) => name);
  const [before, docs] = [sheets(), office.drive.files.length];
  answerAfter(office, 4, answer);
  office.runtime.menu(item);
  expect(lastBox(office)).toContain('กรุณาเลือกเมนูเดิมอีกครั้งแล้วตอบภายในสามนาที');
  expect(sheets()).toEqual(before);
  expect(office.drive.files).toHaveLength(docs);
});

test('a memo in spite of errors is not begun after four minutes either', async () => {
  const sheets = { [SHEET]: [HEADINGS, ...doneRows(3), UNCLEAR] };
  const office = await openOffice({ template: 'plain', sheets });
  answerAfter(office, 4, 'NO');
  office.runtime.menu('menuGenerate');
  expect(lastBox(office)).toContain('กรุณาเลือกเมนูเดิมอีกครั้งแล้วตอบภายในสามนาที');
  expect(office.drive.files).toEqual([]);
});

test('whoever turns the question down is told nothing more, however late', async () => {
  const office = await openMemoOffice();
  answerAfter(office, 4, 'YES');
  office.runtime.menu('menuRemove');
  expect(office.runtime.ui.dialogs).toEqual([]);
});

test('Google stops a run at six minutes, and a result that nobody reads loses nothing', async () => {
  const office = await openOffice({ template: 'plain' });
  withoutPages(office);
  office.runtime.ui.ask = () => {
    office.wait(7);
    return 'OK';
  };
  expect(() => office.runtime.menu('menuGenerate')).toThrow('Exceeded maximum execution time');
  office.runtime.ui.ask = () => 'OK';
  expect(memos(office).memos).toMatchObject([{ stage: 'made' }]);
  expect(office.drive.files).toHaveLength(1);
});
