/** Sharing, its mails and refusals, and comments, as a script of the add-on meets them. */
import { openDrive } from '../../local/drive/folder';
import { docx, start } from './add-on';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const script = `
  function create(data) {
    const blob = Utilities.newBlob(Utilities.base64Decode(data), '${docxType}', 'memo.docx');
    return Drive.Files.create({ name: 'บันทึก', mimeType: 'application/vnd.google-apps.document' }, blob).id;
  }
  function update(id, data) {
    const blob = Utilities.newBlob(Utilities.base64Decode(data), '${docxType}', 'memo.docx');
    return Drive.Files.update({ appProperties: { key: 'v' } }, id, blob).id;
  }
  function get(id, fields) { return Drive.Files.get(id, { fields: fields }); }
  function share(id, resource, options) { return Drive.Permissions.create(resource, id, options || {}); }
  function list(id) { return Drive.Permissions.list(id, { fields: 'permissions(id,type,role,emailAddress)' }).permissions; }
  function remove(id, permission) { Drive.Permissions.remove(id, permission); }
  function comments(id, options) { return Drive.Comments.list(id, options || { fields: 'comments(author(emailAddress),content)' }).comments; }
  function reason(id, email, options) {
    try { share(id, { type: 'user', role: 'reader', emailAddress: email }, options); return null; }
    catch (e) { return [e.details.code, e.details.errors[0].reason]; }
  }`;

const MAYOR = { type: 'user', role: 'commenter', emailAddress: 'mayor@example.org' };
const user = (email: string) => ({ email, locale: 'th' });

async function withFile() {
  const runtime = await start(script);
  // What is there, and not how a list is brought.
  runtime.drive.firstPage = 100;
  return { ...runtime, id: runtime.call('create', docx()) as string };
}

test('a person who was given a file gets one mail for each asking, and has one permission', async () => {
  const { call, drive, id } = await withFile();
  const first = call('share', id, MAYOR, { emailMessage: 'โปรดพิจารณา', fields: 'id' });
  expect(call('share', id, { ...MAYOR, role: 'reader' }, { fields: 'id' })).toEqual(first);
  expect(call('list', id)).toEqual([
    { id: 'owner', type: 'user', role: 'owner', emailAddress: 'somchai@example.org' },
    { ...(first as object), type: 'user', role: 'reader', emailAddress: 'mayor@example.org' },
  ]);
  expect(drive.mails).toEqual([
    { to: 'mayor@example.org', subject: 'somchai: บันทึก', body: 'โปรดพิจารณา' },
    { to: 'mayor@example.org', subject: 'somchai: บันทึก', body: '' },
  ]);
  expect(openDrive(drive.folder).mails).toHaveLength(2);
});

test.each([
  ['mayor', [400, 'invalidSharingRequest']],
  ['mayor@outside.example.org', [403, 'shareOutNotPermitted']],
])('%s is refused, and nobody is given anything', async (email, refusal) => {
  const { call, drive, id } = await withFile();
  expect(call('reason', id, email)).toEqual(refusal);
  expect(call('list', id)).toHaveLength(1);
  expect(drive.mails).toEqual([]);
});

test('where the mail is turned away the file is shared nevertheless, and Drive calls it a failure', async () => {
  const { call, id } = await withFile();
  expect(call('reason', id, 'without-mail@example.org')).toEqual([400, 'invalidSharingRequest']);
  expect(call('list', id)).toHaveLength(2);
});

test('an address without an account needs the notification', async () => {
  const { call, id } = await withFile();
  const email = 'without-account@example.org';
  expect(call('reason', id, email, { sendNotificationEmail: false })).toEqual([
    400,
    'invalidSharingRequest',
  ]);
  expect(call('reason', id, email)).toBeNull();
});

test('what an admin forbids, and what is too much for a day, is refused', async () => {
  const { call, drive, id } = await withFile();
  drive.sharing.quota = 1;
  expect(call('reason', id, 'a@example.org')).toBeNull();
  expect(call('reason', id, 'b@example.org')).toEqual([403, 'sharingRateLimitExceeded']);
  drive.sharing.forbidden = true;
  expect(call('reason', id, 'c@example.org')).toEqual([403, 'shareOutNotPermitted']);
});

test('the link opens to anyone without a mail, and is taken back once', async () => {
  const { call, drive, id } = await withFile();
  const { id: permission } = call('share', id, {
    type: 'anyone',
    role: 'reader',
    allowFileDiscovery: false,
  }) as { id: string };
  expect(drive.mails).toEqual([]);
  call('remove', id, permission);
  expect(call('list', id)).toHaveLength(1);
  expect(() => call('remove', id, permission)).toThrow('Permission not found');
  expect(() => call('remove', id, 'owner')).toThrow('owner');
  const anyone = { type: 'anyone', role: 'reader' };
  expect(() => call('share', id, anyone, { emailMessage: 'x' })).toThrow('not allowed');
});

test('sharing and comments move the version and leave the time; new content moves both', async () => {
  const { call, drive, id } = await withFile();
  const seen = () => call('get', id, 'version,modifiedTime,lastModifyingUser(me)') as any;
  const before = seen();
  call('share', id, MAYOR);
  expect(seen()).toEqual({ ...before, version: '2' });
  const [file] = drive.files;
  Object.assign(file!, {
    modifiedTime: '2020-01-01T00:00:00.000Z',
    modifiedBy: 'suda@example.org',
  });
  expect(seen().lastModifyingUser).toEqual({ me: false });
  call('update', id, docx('<w:p/>'));
  expect(seen()).toEqual({
    version: '3',
    modifiedTime: expect.stringMatching(/^20(?!20)/),
    lastModifyingUser: { me: true },
  });
  expect(call('get', id, 'id,permissions,appProperties')).toMatchObject({
    id,
    permissions: [{ role: 'owner' }, { role: 'commenter' }],
    appProperties: { key: 'v' },
  });
});

test('comments name their author, and need fields', async () => {
  const { call, drive, id } = await withFile();
  drive.files[0]?.comments.push({
    id: '1',
    author: 'mayor@example.org',
    content: 'ขอตัวเลขปีก่อนด้วย',
    createdTime: '2026-03-10T02:30:00.000Z',
  });
  expect(call('comments', id)).toEqual([
    { author: { emailAddress: 'mayor@example.org' }, content: 'ขอตัวเลขปีก่อนด้วย' },
  ]);
  expect(() => call('comments', id, {})).toThrow("'fields' parameter is required");
});

test('under drive.file a colleague can neither share a file, nor look who may open it, nor read its comments', async () => {
  const { call, drive, workbook, id } = await withFile();
  call('share', id, { ...MAYOR, role: 'writer', emailAddress: 'suda@example.org' });
  const suda = await start(script, { drive, workbook, user: user('suda@example.org') });
  expect(() => suda.call('share', id, MAYOR)).toThrow(`File not found: ${id}.`);
  expect(() => suda.call('list', id)).toThrow('File not found');
  expect(() => suda.call('remove', id, 'owner')).toThrow('File not found');
  expect(() => suda.call('comments', id)).toThrow('File not found');
});
