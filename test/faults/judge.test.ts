/** The judge itself: whatever it is there to see is planted once, and seen. */
import { setCell } from '../add-on/memo-office';
import { ask, generate, type Office, registerRows } from '../add-on/office';
import { untrueClaims } from './claims';
import { TROUBLES, type Trouble, wrongReason } from './errors';
import { brokenAfterLook, brokenAtLast, brokenAtOnce } from './judge';
import { MEASURES, memoDocs, open, REGISTER, SETTINGS, usual } from './stage';

const staged = usual((office) => {
  generate(office);
  const id = registerRows(office)[0]?.รหัส;
  const signers = [{ index: 0, email: 'palad@example.org', role: 'commenter' }];
  ask(office, 'callShare', { id, signers });
});

async function trial() {
  const [before, after] = [await open(await staged), await open(await staged)];
  return { before, after, mayChange: [] };
}

const register = ({ workbook }: Office) => {
  const sheet = workbook.book.getWorksheet(REGISTER);
  if (!sheet) throw new Error('no register');
  return sheet;
};

const give = (office: Office, permission: object) =>
  void memoDocs(office)[0]?.permissions.push({ id: 'x', role: 'reader', ...permission } as never);

test('an office that nothing has befallen is whole', async () => {
  expect(brokenAfterLook(await trial())).toEqual([]);
});

test.each<[string, (office: Office) => void]>([
  ["staff's cells have changed on มาตรการ", (office) => setCell(office, MEASURES, 'B2', 'อื่น')],
  ["a row of the staff's own is lost", (office) => setCell(office, SETTINGS, 'A4', '')],
  ['a row of the register is lost', (office) => register(office).spliceRows(2, 1)],
  [
    'two rows with one id',
    (office) => void register(office).addRow((register(office).getRow(2).values as []).slice(1)),
  ],
  [
    'a memo in Drive that no row knows',
    (office) => {
      const [file] = memoDocs(office);
      if (file)
        office.drive.files.push({ ...file, id: 'other', appProperties: { itaMemoId: 'x' } });
    },
  ],
  ['open to anyone, and the register says closed', (office) => give(office, { type: 'anyone' })],
  [
    'somebody can open it, and the register says not',
    (office) => give(office, { type: 'user', emailAddress: 'mayor@example.org' }),
  ],
  ['the lock is kept', ({ workbook }) => void Object.assign(workbook.lock, { holder: {} })],
])('%s', async (sentence, befall) => {
  const around = await trial();
  befall(around.after);
  expect(brokenAtOnce(around)).toContain(sentence);
});

test('the register says that somebody can open it, who cannot', async () => {
  const around = await trial();
  const [file] = memoDocs(around.after);
  file?.permissions.splice(0, file.permissions.length);
  expect(brokenAfterLook(around)).toContain(
    'the register says that somebody can open it, who cannot',
  );
});

test('the register names another role than Drive', async () => {
  const around = await trial();
  const [file] = memoDocs(around.after);
  for (const permission of file?.permissions ?? [])
    if (permission.emailAddress === 'palad@example.org')
      Object.assign(permission, { role: 'writer' });
  expect(brokenAfterLook(around)).toEqual(['the register names another role than Drive']);
});

test('a row stays “being made” where nobody can tell whose it is', async () => {
  const around = await trial();
  const sheet = register(around.after);
  const headings = (sheet.getRow(1).values as string[]).slice(1);
  const other: Record<string, string> = { รหัส: 'other', สถานะบันทึก: 'กำลังสร้างเอกสาร' };
  sheet.addRow(headings.map((heading) => other[heading] ?? ''));
  expect(brokenAfterLook(around)).toEqual([]);
  expect(brokenAtLast(around)).toEqual(['a row stays “being made”']);
});

const trouble = (name: string): Trouble => {
  const found = TROUBLES.find((each) => each.name === name);
  if (!found) throw new Error(`no trouble ${name}`);
  return found;
};

test('a message that tells another reason than the error, or none, is seen', () => {
  const [down] = trouble('Drive is down').allowed;
  expect(wrongReason(down ?? '', trouble('Drive is down'))).toBeNull();
  expect(wrongReason(down ?? '', trouble('a protected sheet'))).toContain('another reason');
  expect(wrongReason('ผิดพลาด', trouble('Drive is down'))).toContain('no reason');
});

test('a message that says what is not so is seen', async () => {
  const around = await trial();
  const said = 'บันทึกลงชีต “ตั้งค่า” ไม่ได้ ขัดข้อง';
  expect(untrueClaims([said], around)).toEqual([]);
  setCell(around.after, SETTINGS, 'B2', 'อื่น');
  expect(untrueClaims([said], around)).toHaveLength(1);
});
