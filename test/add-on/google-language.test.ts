/**
 * Google's exceptions come in the account's language. In Thai, in English, and in words that nobody here knows: the same
 * is refused, and what can be asked of the workbook is told for what it is.
 */
import { driveAnswer } from '../../local/drive/error';
import { ServiceException } from '../../local/engine/exceptions';
import { switchOn } from '../../local/switches';
import type { FixResult } from '../../src/app/check/fix-cells';
import type { Report } from '../../src/app/check/report';
import { FAILURES } from '../../src/words/failures';
import { makeMemo, memos, openMemoOffice, SHEET, setCell, share } from './memo-office';
import { ask, doneRows, HEADINGS, type Office, openOffice, registerRows } from './office';

const LANGUAGES = ['th', 'en', 'ja'] as const;
const KNOWN = ['th', 'en'] as const;

const SETTINGS = [{ key: 'agency', before: '', after: 'เทศบาล' }];

const told = (reply: unknown) => {
  const { message = '', detail = '' } = reply as { message?: string; detail?: string };
  return `${message} ${detail}`;
};

describe.each(LANGUAGES)('in %s', (speaks) => {
  test('whoever may only look is told so', async () => {
    const office = await openOffice({ speaks });
    ask(office, 'callSetUp');
    switchOn(['view-only'], office);
    for (const [name, given] of [
      ['callSaveSettings', SETTINGS],
      ['callSample', { wanted: true }],
      ['callGenerate', { force: true }],
    ] as const)
      expect(told(office.runtime.call(name, given))).toContain(FAILURES.th['view-only']);
  });

  test('a protected sheet is named as one', async () => {
    const office = await openOffice({ speaks });
    ask(office, 'callSetUp');
    office.workbook.protect({ sheet: 'ตั้งค่า' });
    const said = told(office.runtime.call('callSaveSettings', SETTINGS));
    expect(said).toContain('ตั้งค่า');
    expect(said).toContain(FAILURES.th.protected);
  });

  test('columns of a table that refuse values are named', async () => {
    const office = await openOffice({ speaks });
    ask(office, 'callSetUp');
    const { workbook } = office;
    workbook.tables.push({
      sheet: 'ตั้งค่า',
      range: 'A1:B20',
      types: { B: 'DOUBLE' },
      values: 'refused',
    });
    const said = told(office.runtime.call('callSaveSettings', SETTINGS));
    expect(said).toMatch(/คอลัมน์ [A-Z]/);
    expect(said).toContain('ประเภทคอลัมน์');
  });

  test('a passing fault of Drive without a code is asked again, and one memo comes of it', async () => {
    for (const moment of ['refused', 'answer-lost'] as const) {
      const office = await openOffice({ speaks, template: 'plain' });
      const error = "We're sorry, a server error occurred. Please wait a bit and try again.";
      office.runtime.plan({ method: 'Drive.Files.create', moment, error });
      expect(office.runtime.call('callGenerate', {})).toMatchObject({ ok: true });
      expect(registerRows(office)).toHaveLength(1);
      expect(office.drive.files.filter(({ trashed }) => !trashed)).toHaveLength(1);
    }
  });

  test('a share that stands although its mail failed is recorded as one', async () => {
    const office = await openMemoOffice({}, 'plain', { speaks });
    const id = makeMemo(office);
    const message =
      'API call to drive.permissions.create failed with error: Bad Request. User message: "Sorry, the items were successfully shared but emails could not be sent"';
    const details = { code: 400, errors: [{ reason: 'invalidSharingRequest' }] };
    const error = new ServiceException(message, 'GoogleJsonResponseException', details);
    office.runtime.plan({ method: 'Drive.Permissions.create', moment: 'answer-lost', error });
    share(office, id, 0);
    expect(memos(office).memos[0]?.signers[0]?.access).toBe('shared');
  });

  test('an outage of Drive is told as one, also where it begins while whoever has the Doc is looked up', async () => {
    for (const at of [1, 2, 3]) {
      const office = await openMemoOffice({}, 'plain', { speaks });
      const id = makeMemo(office);
      const error = driveAnswer('permissions.create', 'backendError');
      office.runtime.plan({ method: 'Drive.Permissions.*', at, moment: 'outage', error });
      const said = JSON.stringify(share(office, id, 0));
      if (said.includes('ยังไม่ทราบ')) expect(said).toContain(FAILURES.th.busy);
      else expect(at).toBeGreaterThan(1);
    }
  });

  test('a wrong address, for which Drive has the same reason, is one', async () => {
    const office = await openMemoOffice({}, 'plain', { speaks });
    const id = makeMemo(office);
    const signers = [{ index: 0, email: 'nobody@nowhere', role: 'commenter' }];
    const reply = JSON.stringify(office.runtime.call('callShare', { id, signers }));
    expect(reply).toMatch(/nobody@nowhere[^"]*(ไม่ถูกต้อง|ไม่ได้)/);
    expect(memos(office).memos[0]?.signers[0]?.access).not.toBe('shared');
  });

  test('nobody knows whether it stands where Drive cannot be asked either', async () => {
    const office = await openMemoOffice({}, 'plain', { speaks });
    const id = makeMemo(office);
    const details = { code: 400, errors: [{ reason: 'invalidSharingRequest' }] };
    const message = 'API call to drive.permissions.create failed with error: Bad Request.';
    const error = new ServiceException(message, 'GoogleJsonResponseException', details);
    office.runtime.plan({ method: 'Drive.Permissions.create', moment: 'answer-lost', error });
    office.runtime.plan({
      method: 'Drive.Permissions.list',
      moment: 'outage',
      error: 'Service error: Drive',
    });
    share(office, id, 0);
    office.runtime.clearPlan();
    // The row has kept the question, and the next look puts it to Drive.
    expect(memos(office).memos[0]?.signers[0]?.access).toBe('shared');
  });

  test('a cell whose own rule refuses the fix is not called protected', async () => {
    const office = await openOffice({ speaks });
    setCell(office, SHEET, 'B2', ' ก1');
    const cell = office.workbook.book.getWorksheet(SHEET)?.getCell('B2');
    Object.assign(cell ?? {}, {
      dataValidation: {
        type: 'list',
        formulae: ['"ข,ค"'],
        showErrorMessage: true,
        errorStyle: 'stop',
      },
    });
    const fix = { sheet: SHEET, cell: 'B2', before: ' ก1', after: 'ก1' };
    const { applied, refused } = ask<FixResult>(office, 'callFix', [fix]);
    expect(applied).toEqual([]);
    expect(refused).toEqual([{ fix, reason: 'refused' }]);
  });

  test('whoever may only look still sees what a check finds', async () => {
    const office = await openOffice({ speaks, sheets: { [SHEET]: FAULTY } });
    switchOn(['view-only'], office);
    const report = ask<Report>(office, 'callCheck');
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.notMarked).toContain(FAILURES.th['view-only']);
  });

  test('a check is shown although Sheets takes no marks now', async () => {
    for (const [method, moment] of [
      ['Range.setNotes', 'refused'],
      ['SpreadsheetApp.flush', 'refused'],
      ['Range.setNotes', 'outage'],
    ] as const) {
      const office = await openOffice({ speaks, sheets: { [SHEET]: FAULTY } });
      const error = 'Service Spreadsheets timed out while accessing document with id 1AbC.';
      office.runtime.plan({ method, moment, error });
      const report = ask<Report>(office, 'callCheck');
      expect(report.findings.length).toBeGreaterThan(0);
      if (moment === 'refused') expect(report.notMarked).toBeNull();
    }
  });
});

const FAULTY = [HEADINGS, ...doneRows(2), ['3', 'ก3', 'อบรม', 'กองคลัง', 'รายปี', '', '', 'x']];

describe('words that nobody knows', () => {
  test.each(['', 'ระบบสะดุด', '実行できませんでした。'])(
    'where no write is taken for a while, an editor is not told to ask for the right to edit (“%s”)',
    async (error) => {
      const office = await openOffice({ speaks: 'ja' });
      ask(office, 'callSetUp');
      office.runtime.plan({ method: 'SpreadsheetApp.flush', moment: 'outage', error });
      const said = told(office.runtime.call('callSaveSettings', SETTINGS));
      expect(said).not.toContain(FAILURES.th['view-only']);
      expect(said).not.toContain(FAILURES.th.protected);
      expect(said).toContain('กรุณาลองใหม่');
    },
  );

  async function strange(): Promise<Office> {
    const office = await openOffice({ speaks: 'ja', sheets: { [SHEET]: FAULTY } });
    const error = 'Service Spreadsheets timed out while accessing document with id 1AbC.';
    office.runtime.plan({ method: 'Range.getDisplayValues', moment: 'outage', error });
    return office;
  }

  test('are told as Google’s, and not as a bug of ours under a code', async () => {
    const { runtime } = await strange();
    const said = told(runtime.call('callCheck'));
    expect(said).toContain('ข้อความจาก Google: 実行できませんでした。');
    expect(said).not.toContain('พร้อมรหัส');
    expect(said).not.toContain(FAILURES.th.notBegun);
  });
});

test.each(KNOWN)(
  'in %s, marks that Google goes on refusing are told with its reason',
  async (speaks) => {
    const office = await openOffice({ speaks, sheets: { [SHEET]: FAULTY } });
    const error = 'Service Spreadsheets timed out while accessing document with id 1AbC.';
    office.runtime.plan({ method: 'Range.setNotes', moment: 'outage', error });
    office.runtime.plan({ method: 'RangeList.setNote', moment: 'outage', error });
    expect(ask<Report>(office, 'callCheck').notMarked).toContain(FAILURES.th.busy);
  },
);

test.each(KNOWN)(
  'in %s, one fault at the register’s link is made good, and no owner is asked',
  async (speaks) => {
    const office = await openOffice({ speaks, template: 'plain' });
    office.runtime.call('callGenerate', {});
    office.wait(20);
    setCell(office, 'มาตรการ', 'B2', 'ใหม่');
    const error = 'Service Spreadsheets timed out while accessing document with id 1AbC.';
    office.runtime.plan({ method: 'Range.setValues', at: 2, moment: 'refused', error });
    expect(ask(office, 'callGenerate', {})).toMatchObject({ registered: true });
  },
);
