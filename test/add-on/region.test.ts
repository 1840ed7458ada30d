/** A workbook that is not set to Thailand: named by set-up and by the self-test, and changed only where the user says so. */
import type { SetUpResult } from '../../src/app/sheets/set-up';
import { fakeSoffice, withPath } from '../local/fake-soffice';
import { ask, type Office, openOffice } from './office';

/** As a copy is that someone has made in America. */
async function american(locale = 'th'): Promise<Office> {
  const office = await openOffice({ sheets: { Sheet1: [] }, locale });
  Object.assign(office.workbook, { locale: 'en_US', timeZone: 'America/Los_Angeles' });
  return office;
}

const regionOf = ({ workbook: { locale, timeZone } }: Office) => [locale, timeZone];

const AMERICAN = ['en_US', 'America/Los_Angeles'];
const THAI = ['th_TH', 'Asia/Bangkok'];

function choose({ runtime }: Office, item: string, answer: 'YES' | 'NO' | null): string {
  if (answer) runtime.ui.answer(answer);
  withPath(fakeSoffice(), () => runtime.menu(item));
  // The self-test tells in a message, and has a page besides.
  const told = runtime.ui.alerts.filter(({ buttons }) => buttons === 'OK');
  return told.at(-1)?.prompt ?? runtime.ui.dialogs.at(-1)?.html ?? '';
}

describe.each(['menuSetUp', 'menuSelfTest'])('%s', (item) => {
  test('names the locale and the time zone, and sets them after a yes', async () => {
    const office = await american();
    const html = choose(office, item, 'YES');
    const [alert] = office.runtime.ui.alerts;
    for (const part of [...AMERICAN, '๑๐ มกราคม']) expect(alert?.prompt).toContain(part);
    expect(regionOf(office)).toEqual(THAI);
    expect(html).toContain('ตั้งไฟล์ชีตเป็นไทยและเวลากรุงเทพฯ แล้ว');
  });

  test('changes nothing after a no, and says where it can be changed', async () => {
    const office = await american();
    expect(choose(office, item, 'NO')).toContain('ไฟล์ → การตั้งค่า');
    expect(regionOf(office)).toEqual(AMERICAN);
  });

  test('asks nothing in a Thai workbook', async () => {
    const office = await openOffice();
    expect(choose(office, item, null)).not.toContain('ไฟล์ → การตั้งค่า');
    expect(office.runtime.ui.alerts.filter(({ buttons }) => buttons !== 'OK')).toEqual([]);
  });

  test('names a time zone alone', async () => {
    const office = await american('en');
    office.workbook.locale = 'th_TH';
    choose(office, item, 'YES');
    expect(office.runtime.ui.alerts[0]?.prompt).toContain('time zone “America/Los_Angeles”');
    expect(regionOf(office)).toEqual(THAI);
  });

  test('says so where Sheets refuses', async () => {
    const office = await american();
    const { runtime } = office;
    runtime.failOn({ method: 'Spreadsheet.setSpreadsheetLocale', error: 'No permission' });
    const html = choose(office, item, 'YES');
    expect(html).toContain('เปลี่ยนภาษาและเขตเวลาของไฟล์ชีตไม่ได้');
    expect(regionOf(office)).toEqual(AMERICAN);
  });
});

test('the self-test has a failing line for it', async () => {
  const html = choose(await american('en'), 'menuSelfTest', 'NO');
  expect(html).toContain(
    '✗ The spreadsheet is set to Thailand and Bangkok time: en_US, America/Los_Angeles',
  );
});

test('set-up from the sidebar tells, and its call sets them and says what is left', async () => {
  const office = await american();
  const [locale, timeZone] = AMERICAN;
  expect(ask<SetUpResult>(office, 'callSetUp').region).toEqual({ locale, timeZone });
  expect(regionOf(office)).toEqual(AMERICAN);
  expect(ask(office, 'callSetThaiRegion')).toBeNull();
  expect(regionOf(office)).toEqual(THAI);
  expect(ask<SetUpResult>(office, 'callSetUp').region).toBeNull();
});

test('a locale that Sheets does not tell is named as not given', async () => {
  const office = await american();
  office.workbook.locale = '';
  choose(office, 'menuSetUp', 'NO');
  expect(office.runtime.ui.alerts[0]?.prompt).toContain('“ไม่ได้ระบุ”');
});
