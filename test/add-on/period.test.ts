/** The period that a memo reports on: chosen when it is made, kept in the register, and kept by an update. */
import { openTemplate } from '../../src/core/template/open-template';
import { linesOf, partOf } from '../core/docx/docx';
import { ask, doneRows, generate, HEADINGS, type Office, openOffice, registerRows } from './office';

const PERIOD = 'รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๑ มีนาคม ๒๕๖๙)';

function openWith(rows: readonly (readonly unknown[])[] = doneRows(2)): Promise<Office> {
  return openOffice({ sheets: { มาตรการ: [HEADINGS, ...rows] } });
}

function memoText(office: Office): string {
  const file = office.drive.files.find(({ mimeType }) => /document/.test(mimeType));
  if (!file) throw new Error('no memo was made');
  const bytes = office.drive.read(file);
  expect(openTemplate(bytes).ok).toBe(true);
  return linesOf(partOf(bytes))
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

test('it stands in the subject and the text, and in the register', async () => {
  const office = await openWith();
  generate(office, { period: 'six-months' });
  expect(memoText(office)).toContain(`พ.ศ. ๒๕๖๙ ${PERIOD}`);
  expect(memoText(office)).toContain(`มาตรการดังกล่าว ${PERIOD} แล้ว`);
  expect(registerRows(office)[0]).toMatchObject({
    รอบการรายงาน: 'รอบ 6 เดือน',
    เรื่อง: expect.stringContaining('รอบ 6 เดือน'),
  });
});

test('none is named where none was chosen', async () => {
  const office = await openWith();
  generate(office);
  expect(memoText(office)).not.toContain('รอบ');
  expect(registerRows(office)[0]?.รอบการรายงาน || '').toBe('');
});

test('an update of the memo keeps it', async () => {
  const office = await openWith();
  generate(office, { period: 'six-months' });
  const [{ รหัส: id }] = registerRows(office) as [{ รหัส: string }];
  expect(ask(office, 'callUpdateMemo', { id })).toMatchObject({ kind: 'updated' });
  expect(registerRows(office)[0]).toMatchObject({
    รอบการรายงาน: 'รอบ 6 เดือน',
    เรื่อง: expect.stringContaining('รอบ 6 เดือน'),
  });
});

test('the page is told the likely one: half a year in March', async () => {
  expect(ask(await openWith(), 'callSidebar')).toMatchObject({ period: 'six-months' });
});

test.each([
  [['YES'], 'รอบ 6 เดือน'],
  [['NO', 'YES'], 'รอบ 12 เดือน'],
] as const)('the menu asks for it, answered %j', async (answers, period) => {
  const office = await openWith();
  for (const answer of answers) office.runtime.ui.answer(answer);
  office.runtime.menu('menuGeneratePeriod');
  expect(registerRows(office)[0]?.รอบการรายงาน).toBe(period);
});

test('the menu makes none where neither is wanted', async () => {
  const office = await openWith();
  for (const answer of ['NO', 'NO'] as const) office.runtime.ui.answer(answer);
  office.runtime.menu('menuGeneratePeriod');
  expect(office.drive.files).toEqual([]);
});
