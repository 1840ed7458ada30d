import { newRecord } from '../../../src/core/sign-off/record';
import { renewSigners } from '../../../src/core/sign-off/renew-signers';
import type { SignerRecord } from '../../../src/core/sign-off/round';

function signer(name: string, position: string, more: Partial<SignerRecord> = {}): SignerRecord {
  const [fresh] = newRecord([{ heading: '', name, position, actingFor: '', email: '' }]).signers;
  return { ...(fresh as SignerRecord), ...more };
}

const SHARED = { access: 'shared', permission: 'p1', email: 'a@example.org' } as const;

test('who stays keeps what they were given, and decides anew', () => {
  const before = [signer('ก', 'ปลัด', { ...SHARED, decision: 'approved', remark: 'ดี' })];
  const { signers, gone } = renewSigners(before, [
    signer('ก', 'รองนายก', { email: 'b@example.org' }),
  ]);
  expect(signers).toEqual([signer('ก', 'รองนายก', SHARED)]);
  expect(gone).toEqual([]);
});

test('to whom nothing was sent yet it goes by the sheet’s new address', () => {
  const { signers } = renewSigners(
    [signer('ก', 'ปลัด', { email: 'a@example.org' })],
    [signer('ก', 'ปลัด', { email: 'b@example.org' })],
  );
  expect(signers[0]?.email).toBe('b@example.org');
});

test('another in the same post is another person', () => {
  const before = [signer('ก', 'นายก', SHARED)];
  const { signers, gone } = renewSigners(before, [signer('ข', 'นายก')]);
  expect(signers).toEqual([signer('ข', 'นายก')]);
  expect(gone).toEqual(before);
});

test('a name that was mended, or filled in, is still the one whose address it is', () => {
  const before = [signer('นายก ข', 'นายก', SHARED), signer('ค', 'ปลัด')];
  const { signers, gone } = renewSigners(before, [
    signer('ค', 'ปลัด', { email: 'A@example.org' }),
    signer('นาย ก ข', 'นายก', { email: 'a@example.org' }),
  ]);
  expect(signers.map(({ access }) => access)).toEqual(['none', 'shared']);
  expect(gone).toEqual([]);
});

test.each(['(ชื่อ–สกุล)', 'ชื่อ-นามสกุล', '(..........)', '( )', ''])(
  'who stood as %j is named later: the post tells',
  (placeholder) => {
    const { signers, gone } = renewSigners(
      [signer(placeholder, 'ปลัด'), signer(placeholder, 'นายก', SHARED)],
      [signer('ก', 'นายก'), signer('ข', 'ปลัด')],
    );
    expect(signers.map(({ name, access }) => [name, access])).toEqual([
      ['ก', 'shared'],
      ['ข', 'none'],
    ]);
    expect(gone).toEqual([]);
  },
);

test('without names the posts tell', () => {
  const { signers, gone } = renewSigners([signer('', 'นายก', SHARED)], [signer('', 'นายก')]);
  expect(signers).toEqual([signer('', 'นายก', SHARED)]);
  expect(gone).toEqual([]);
});

test('two of one name are two', () => {
  const { signers } = renewSigners(
    [signer('ก', 'ปลัด', SHARED)],
    [signer('ก', 'ปลัด'), signer('ก', 'นายก')],
  );
  expect(signers.map(({ access }) => access)).toEqual(['shared', 'none']);
});

test('a sheet that names nobody leaves the round as it is', () => {
  const before = [signer('ก', 'ปลัด', SHARED)];
  expect(renewSigners(before, [])).toEqual({ signers: before, gone: [] });
});

test('who gives one of two posts up keeps what the other was given', () => {
  const before = [signer('ก', 'ปลัด', SHARED), signer('ก', 'รองนายก', SHARED)];
  expect(renewSigners(before, [signer('ก', 'ปลัด')]).gone).toEqual([]);
});
