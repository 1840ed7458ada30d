/**
 * Drive answers, and the answer holds nothing: no file, no list, or something that is none. What it does not say is not
 * taken for a no: whoever may open a memo is not forgotten, and a Doc is not called another's.
 */
import { FAILURES } from '../../src/words/failures';
import { makeMemo, openMemoOffice, share } from './memo-office';
import { distThat, type Odd } from './odd-drive';
import { type Office, openOffice, registerRows } from './office';

const EMPTY = ['{}', '[]', "'<html></html>'", '5', 'true', '{ error: { code: 500 } }'];

async function oddly({ workbook, drive }: Office, odd: Odd): Promise<Office> {
  return openOffice({ workbook, drive, minutes: 60, dist: distThat(odd) });
}

async function withMemo(): Promise<{ office: Office; id: string }> {
  const office = await openMemoOffice();
  const id = makeMemo(office);
  office.wait(20);
  return { office, id };
}

interface Told {
  readonly ok: boolean;
  readonly message?: string;
}

describe.each(EMPTY)('Drive answers %s', (empty) => {
  test('for whom a memo is open: a share that was cut off stays a question', async () => {
    const { office, id } = await withMemo();
    office.runtime.plan({ method: 'Drive.Permissions.create', moment: 'cut-after' });
    expect(() => share(office, id, 0)).toThrow('crashed');
    for (const body of [`return ${empty}`, 'return { permissions: [] }']) {
      const odd = await oddly(office, { collection: 'Permissions', method: 'list', body });
      odd.runtime.call('callMemos');
      expect(registerRows(odd)[0]?.ข้อมูลการเสนอ).toContain('"access":"sending"');
    }
    const later = await openOffice({ workbook: office.workbook, drive: office.drive, minutes: 70 });
    later.runtime.call('callMemos');
    expect(registerRows(later)[0]?.ข้อมูลการเสนอ).toContain('"access":"shared"');
  });

  test('for a memo’s Doc: it is not called another', async () => {
    const { office, id } = await withMemo();
    const body = `return ${empty}`;
    const odd = await oddly(office, { collection: 'Files', method: 'get', body });
    const reply = odd.runtime.call('callComments', { id }) as Told;
    expect(reply).toMatchObject({
      ok: false,
      message: expect.stringContaining(FAILURES.th.busy),
    });
  });

  test('for what Docs there are: a memo is not made a second time', async () => {
    const office = await openMemoOffice();
    office.runtime.plan({ method: 'Drive.Files.create', moment: 'cut-after' });
    expect(() => makeMemo(office)).toThrow('crashed');
    const body = `return ${empty}`;
    const odd = await oddly(office, { collection: 'Files', method: 'list', body });
    expect(odd.runtime.call('callGenerate', {})).toMatchObject({ ok: false });
    expect(office.drive.files).toHaveLength(1);
  });
});

test('a list that names its kind and nothing else is an empty one', async () => {
  const { office, id } = await withMemo();
  const body = "return { kind: 'drive#commentList' }";
  const odd = await oddly(office, { collection: 'Comments', method: 'list', body });
  expect(odd.runtime.call('callComments', { id })).toMatchObject({ ok: true, value: [] });
});
