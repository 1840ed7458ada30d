/** The boxes of the menu: the question first, the safe answer preselected, and no more than fits without scrolling. */
import { linesOf } from '../../src/core/box-lines';
import { doneRows, HEADINGS, openOffice } from './office';

const SHEET = 'มาตรการ';
/** Fifty measures, each with a fault of its own kind of words. */
const FAULTY = doneRows(50).map((row, index) =>
  index % 2 === 0 ? [...row.slice(0, 5), '/', '/', ''] : [...row.slice(0, 5), 'x', '', ''],
);
/** What Google preselects is its first button. */
const SCREEN_LINES = 24;

const office = (locale: string) =>
  openOffice({ locale, sheets: { [SHEET]: [HEADINGS, ...FAULTY], ผู้ลงนาม: LONG_SIGNERS } });
const LONG_SIGNERS = [
  ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'],
  ...Array.from({ length: 8 }, (_, index) => [index + 1, 'ความเห็น', '', 'x'.repeat(80), '', 'a@']),
];

test.each([
  ['th', /^ต้องการกลับไปแก้ไขก่อนหรือไม่ กด “ใช่” เพื่อกลับไปแก้ไข/],
  ['en', /^Fix them first\? Click Yes to go back\./],
])(
  'errors before a memo (%s): asked first, what was found below, as much as fits',
  async (locale, question) => {
    const { runtime, drive } = await office(locale);
    runtime.ui.answer('YES');
    runtime.menu('menuGenerate');
    const [asked] = runtime.ui.alerts;
    expect(asked?.buttons).toBe('YES_NO');
    expect(asked?.prompt).toMatch(question);
    expect(linesOf(asked?.prompt ?? '')).toBeLessThanOrEqual(SCREEN_LINES);
    expect(asked?.prompt.split('\n\n')[1]).toMatch(/^• /);
    // What is only worth correcting does not stop a memo, and is not asked about.
    expect(asked?.prompt).toMatch(locale === 'th' ? /และอีก|ช่อง/ : /more|cell/);
    expect(drive.files).toEqual([]);
  },
);

test('the result of a check opens no higher than its frame', async () => {
  const { runtime } = await office('th');
  runtime.menu('menuCheck');
  const html = runtime.ui.dialogs[0]?.html ?? '';
  const texts = [...html.matchAll(/<p class="\w+">([^<]*)/g)].map(([, text]) => text ?? '');
  expect(texts.length).toBeGreaterThan(2);
  const height = texts.reduce((sum, text) => sum + linesOf(text) * 22.4 + 8, 90);
  expect(height).toBeLessThanOrEqual(520);
});

test('whoever closes the question of the period is asked no more, and nothing is made', async () => {
  const opened = await openOffice({ sheets: { [SHEET]: [HEADINGS, ...doneRows(2)] } });
  const { ui } = opened.runtime;
  ui.answer('CLOSE');
  opened.runtime.menu('menuGeneratePeriod');
  expect(ui.alerts).toHaveLength(1);
  expect(opened.drive.files).toEqual([]);
});

test.each(['YES', 'CLOSE'] as const)(
  'removing answered with %s keeps the add-on',
  async (answer) => {
    const opened = await openOffice();
    const { ui } = opened.runtime;
    ui.answer(answer);
    opened.runtime.menu('menuRemove');
    expect(ui.alerts[0]?.prompt).toMatch(/^ต้องการคงระบบไว้ตามเดิมหรือไม่/);
    expect(ui.dialogs).toEqual([]);
  },
);
