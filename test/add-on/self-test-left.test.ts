/** What the self-test says of itself: what may still be there, why a name cannot be read, and Google's own words. */
import { driveAnswer } from '../../local/drive/error';
import { switchOn } from '../../local/switches';
import { TRIAL_SHEETS } from '../../src/core/sheet/sheet-names';
import { type Office, openOffice } from './office';
import { english, lineOf, run } from './self-test-told';

const DOC = '“ITA Memo self-test”';

const refuse = ({ runtime }: Office, method: string, error: Error | string) =>
  runtime.plan({ method, moment: 'outage', error });

const noList = (office: Office) =>
  refuse(office, 'Drive.Files.list', driveAnswer('files.list', 'backendError'));

const binned = (office: Office, language: 'th' | 'en' = 'en') =>
  lineOf(run(office), '✗', 'bin-doc', language) ?? '';

describe('a Doc that cannot be binned', () => {
  test('is said to be there where it was made', async () => {
    const office = await english();
    refuse(office, 'Drive.Files.update', driveAnswer('files.update', 'backendError'));
    expect(binned(office)).toContain(`The document ${DOC} is still in Google Drive.`);
  });

  test.each([
    ['refused for certain', driveAnswer('files.create', 'insufficientFilePermissions')],
    ['refused for want of room', driveAnswer('files.create', 'storageQuotaExceeded')],
  ])('is not spoken of where it was %s', async (_what, error) => {
    const office = await english();
    refuse(office, 'Drive.Files.create', error);
    noList(office);
    const line = binned(office);
    expect(line).not.toBe('');
    expect(line).not.toContain(DOC);
  });

  test.each(['th', 'en'] as const)(
    'is not spoken of under an administrator against Drive apps, in %s',
    async (locale) => {
      const office = await openOffice({ locale, template: 'plain' });
      switchOn(['drive-policy'], office);
      expect(run(office)).not.toContain('ITA Memo self-test');
    },
  );

  test('is not spoken of where none was asked for', async () => {
    const office = await english();
    // Nothing to fill, so nothing to make.
    refuse(office, 'Range.getDisplayValues', 'Service error');
    noList(office);
    expect(binned(office)).not.toContain(DOC);
  });

  test.each([
    ['a fault of Google’s', driveAnswer('files.create', 'backendError')],
    ['words that nobody knows', 'Quelque chose'],
  ])('may be there after %s', async (_what, error) => {
    const office = await english();
    refuse(office, 'Drive.Files.create', error);
    noList(office);
    expect(binned(office)).toContain(`If you find a document ${DOC}`);
  });
});

describe('sheets that cannot be deleted', () => {
  test.each([
    ['en', 'Run the test again to delete them'],
    ['th', 'กรุณาทดสอบระบบอีกครั้ง ระบบจะลบให้'],
  ] as const)('are named with the way out, before Google’s words: %s', async (locale, wayOut) => {
    const office = await openOffice({ locale, template: 'plain' });
    refuse(office, 'Spreadsheet.deleteSheet', 'Non');
    const line = lineOf(run(office), '✗', 'remove-sheet', locale) ?? '';
    for (const name of TRIAL_SHEETS) expect(line).toContain(`“${name}”`);
    expect(line).toContain(wayOut);
    expect(line).toMatch(/ Non$/);
  });
});

test.each([
  ['en', 'characters came, so the sidebar may not open. Paste the whole of the file sidebar again'],
  ['th', 'แถบด้านข้างจึงอาจเปิดไม่ได้ กรุณาวางข้อความของไฟล์ sidebar ใหม่ทั้งไฟล์'],
] as const)('a page cut short is told with what to do: %s', async (locale, wayOut) => {
  const office = await openOffice({ locale, template: 'plain' });
  switchOn(['pages-cut'], office);
  const line = lineOf(run(office), '✗', 'page', locale);
  expect(line).toContain(wayOut);
  expect(line).not.toMatch(/…$/);
});

test('a name that cannot be read is told with the reason', async () => {
  const office = await english();
  switchOn(['drive-policy'], office);
  const line = lineOf(run(office), '✗', 'user');
  expect(line).toContain('doesn’t allow this. Ask the administrator. (API call to drive.about.get');
});

describe('the words of the refusal that it provokes', () => {
  const SAID = {
    en: /Google’s words: The data you entered in cell A9 violates the data validation rules/,
    th: /ข้อความของ Google: ข้อมูลที่คุณป้อนในเซลล์ A9 ละเมิดกฎการตรวจสอบข้อมูล/,
  };
  const WHEN = {
    en: { late: ': reported when sent. ', 'at-once': ': reported immediately. ' },
    th: { late: ': รู้เมื่อส่งสิ่งที่เขียน ', 'at-once': ': รู้ทันทีที่เขียน ' },
  };

  test.each([
    ['late', 'en'],
    ['at-once', 'en'],
    ['late', 'th'],
    ['at-once', 'th'],
  ] as const)('stand behind when it came: %s, in %s', async (refusals, locale) => {
    const office = await openOffice({ locale, template: 'plain', refusals });
    const line = lineOf(run(office), '✓', 'late-refusal', locale) ?? '';
    expect(line.startsWith(WHEN[locale][refusals])).toBe(true);
    expect(line).toMatch(SAID[locale]);
  });

  test('are one line that prints, without a name or an address of the office', async () => {
    const office = await english();
    const error = `Non\u0000\n“ลับ” clerk@example.org ${'ยาว '.repeat(500)}`;
    office.runtime.plan({ method: 'Range.setValue', moment: 'refused', error });
    const told = run(office);
    const line = lineOf(told, '✓', 'late-refusal') ?? '';
    expect(line).toMatch(/^: reported immediately\. Google’s words: Non “…” … ยาว .*…$/u);
    expect(Array.from(line).length).toBeLessThan(300);
    expect(told).not.toMatch(/ลับ|clerk@/);
  });
});
