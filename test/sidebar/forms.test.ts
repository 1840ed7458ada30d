import type { SettingField, SignerField } from '../../src/app/memo/main-page';
import {
  editSetting,
  NO_SETTINGS,
  settingChanges,
  shownSetting,
} from '../../src/sidebar/main/forms/settings-draft';
import {
  addSigner,
  editSigner,
  moveSigner,
  NO_SIGNERS,
  removeSigner,
  type SignersDraft,
  shownSigners,
  signerChanges,
} from '../../src/sidebar/main/forms/signers-draft';
import { settingFault } from '../../src/sidebar/main/forms/validation';
import { missingFields } from '../../src/sidebar/main/memo/missing';
import { emailFault } from '../../src/sidebar/parts/email-fault';

const agency: SettingField = {
  key: 'agency',
  label: 'หน่วยงาน',
  kind: 'text',
  group: 'office',
  value: 'อบต. ก',
  help: 'ชื่อเต็ม',
  year: 2569,
  hasYearColumn: false,
};

describe('settings that are typed and not saved', () => {
  const typed = editSetting(NO_SETTINGS, agency, 'อบต. ข');

  test('only what differs from the sheet is sent, with what it was', () => {
    expect(settingChanges(typed)).toEqual([
      { key: 'agency', before: 'อบต. ก', after: 'อบต. ข', year: 2569 },
    ]);
    expect(settingChanges(editSetting(typed, agency, 'อบต. ก '))).toEqual([]);
  });

  test('a refresh changes what nobody typed, and keeps what was typed', () => {
    const fresh = { ...agency, value: 'อบต. ค' };
    expect(shownSetting(NO_SETTINGS, fresh)).toBe('อบต. ค');
    expect(shownSetting(typed, fresh)).toBe('อบต. ข');
  });

  test("a colleague's change since the first letter is not taken for what the user saw", () => {
    const fresh = { ...agency, value: 'อบต. ค' };
    expect(settingChanges(editSetting(typed, fresh, 'อบต. ขข'))[0]?.before).toBe('อบต. ก');
  });
});

const signer = (row: number, order: string, name: string): SignerField => ({
  row,
  order,
  heading: '',
  name,
  position: '',
  actingFor: '',
  email: '',
});

describe('signers that are changed and not saved', () => {
  const fields = [signer(2, '1', 'ก'), signer(3, '2', 'ข'), signer(5, '3', 'ค')];
  const at = (draft: SignersDraft, index: number) => {
    const found = shownSigners(draft, fields)[index];
    if (!found) throw new Error(`no signer ${index}`);
    return found;
  };
  const names = (draft: SignersDraft, of = fields) =>
    shownSigners(draft, of).map(({ texts }) => `${texts.order} ${texts.name}`);

  test('moving one renumbers only those that move', () => {
    const draft = moveSigner(NO_SIGNERS, fields, at(NO_SIGNERS, 2), -1);
    expect(names(draft)).toEqual(['1 ก', '2 ค', '3 ข']);
    expect(signerChanges(draft).map(({ row, after }) => [row, after?.order])).toEqual([
      [5, '2'],
      [3, '3'],
    ]);
    expect(signerChanges(moveSigner(draft, fields, at(draft, 2), -1))).toEqual([]);
  });

  test('the first does not move up', () => {
    expect(moveSigner(NO_SIGNERS, fields, at(NO_SIGNERS, 0), -1)).toEqual([]);
  });

  test('one added comes last and is new to the sheet; taken out again it was never there', () => {
    const draft = addSigner(NO_SIGNERS, fields);
    const named = editSigner(draft, fields, at(draft, 3), { name: 'ง' });
    expect(names(named)).toEqual(['1 ก', '2 ข', '3 ค', '4 ง']);
    expect(signerChanges(named)).toMatchObject([
      { row: null, before: null, after: { order: '4', name: 'ง' } },
    ]);
    expect(removeSigner(named, fields, at(named, 3))).toEqual([]);
  });

  test('one taken out is gone from sight and is sent with what it was', () => {
    const draft = removeSigner(NO_SIGNERS, fields, at(NO_SIGNERS, 1));
    expect(names(draft)).toEqual(['1 ก', '3 ค']);
    expect(signerChanges(draft)).toMatchObject([{ row: 3, before: { name: 'ข' }, after: null }]);
  });

  test('typing back what the sheet says leaves nothing to save', () => {
    const draft = editSigner(NO_SIGNERS, fields, at(NO_SIGNERS, 0), { name: 'กก' });
    expect(editSigner(draft, fields, at(draft, 0), { name: 'ก' })).toEqual([]);
  });

  test('a refresh shows what others changed beside what was typed, and hides no edited row', () => {
    const draft = editSigner(NO_SIGNERS, fields, at(NO_SIGNERS, 1), { name: 'ขข' });
    expect(names(draft, [signer(2, '1', 'กก'), signer(3, '2', 'ฃ')])).toEqual(['1 กก', '2 ขข']);
    expect(names(draft, [signer(2, '1', 'กก')])).toEqual(['1 กก', '2 ขข']);
  });

  test('one without a number comes last', () => {
    expect(names(NO_SIGNERS, [signer(2, '', 'ก'), signer(3, '1', 'ข')])).toEqual(['1 ข', ' ก']);
  });
});

describe('what a form refuses', () => {
  test.each([
    ['year', '2569', null],
    ['year', '๒๕๖๙', null],
    ['year', '2026', null],
    ['year', 'พ.ศ. 2569', null],
    ['year', '69', 'year'],
    ['year', '2659', 'year'],
    ['year', '2642', null],
    ['year', '2643', 'year'],
    ['year', '2457', null],
    ['year', 'ปีนี้', 'year'],
    ['year', '', null],
    ['number', '87.50', null],
    ['number', '๘๗.๕', null],
    ['number', '0', null],
    ['number', '100', null],
    ['number', '100.01', 'score'],
    ['number', '-1', 'score'],
    ['number', 'สูง', 'score'],
    ['date', 'มกราคม ๒๕๖๕', null],
    ['text', '100.01', null],
  ] as const)('%s %s: %s', (kind, value, fault) => {
    expect(settingFault({ kind }, value)).toBe(fault);
  });

  test.each([
    ['somchai@example.go.th', null],
    [' a.b+c@d.th ', null],
    ['', null],
    ['somchai', 'email'],
    ['somchai@example', 'email'],
    ['a@b..th', 'email'],
    ['a@b.th, c@d.th', 'email'],
  ])('%s: %s', (value, fault) => {
    expect(emailFault(value)).toBe(fault);
  });
});

describe('what the memo would leave blank', () => {
  const setting = (key: SettingField['key'], value: string): SettingField => ({
    key,
    label: key,
    kind: 'text',
    group: 'office',
    value,
    help: '',
    year: null,
    hasYearColumn: false,
  });

  test('needed settings that are empty; others may be', () => {
    const missing = missingFields(
      [setting('agency', ''), setting('phone', '')],
      [signer(2, '1', 'ก')],
    );
    expect(missing).toEqual([{ kind: 'setting', key: 'agency', label: 'agency' }]);
  });

  test('signers: none, or some without a name', () => {
    expect(missingFields([], [])).toEqual([{ kind: 'no-signers' }]);
    expect(missingFields([], [signer(2, '1', ''), signer(3, '2', 'ก')])).toEqual([
      { kind: 'unnamed-signers', count: 1 },
    ]);
  });
});
