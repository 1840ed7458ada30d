/** A memo whose row is open, and Drive does not answer: what needs no Drive goes on, and the row is completed later. */
import { driveAnswer } from '../../../local/drive/error';
import type { SidebarData } from '../../../src/app/memo/main-page';
import { as, makeMemo, memo, openMemoOffice } from '../memo-office';
import { ask, type Office, registerRows } from '../office';

/** One memo is made, and the next is cut off between its Doc and its link. */
async function withOpenMemo(): Promise<Office> {
  const office = await openMemoOffice();
  makeMemo(office);
  // At once the same memo would be taken for the one that was just made.
  office.wait(20);
  office.runtime.plan({ method: 'Drive.Files.create', moment: 'cut-after' });
  expect(() => office.runtime.call('callGenerate')).toThrow('crashed');
  return { ...office, ...as(office, 'clerk') };
}

test.each(['backendError', 'dailyLimitExceeded', 'domainPolicy'] as const)(
  'Drive answers %s: the main view is checked and shown all the same',
  async (reason) => {
    const office = await withOpenMemo();
    const error = driveAnswer('files.list', reason);
    office.runtime.plan({ method: 'Drive.Files.list', moment: 'outage', error });
    const { report, lastMemo } = ask<SidebarData>(office, 'callSidebar', { mark: true });
    expect(report.completion).toMatchObject({ done: 3, total: 3 });
    expect(lastMemo?.link).toBe(registerRows(office)[0]?.ลิงก์);
    expect(registerRows(office)[1]).toMatchObject({ ลิงก์: '' });
    office.runtime.clearPlan();
    ask(office, 'callSidebar', { mark: false });
    expect(memo(office).link).toContain('docs.google.com/document/d/');
  },
);
