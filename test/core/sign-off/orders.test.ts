/** Which words a signer decides in, and whose a comment in the Doc is. */
import { choiceOf, choicesFor } from '../../../src/core/sign-off/choices';
import { decidesIn } from '../../../src/core/sign-off/orders';
import { newRecord } from '../../../src/core/sign-off/record';
import type { SignerRecord } from '../../../src/core/sign-off/round';
import { saidBy } from '../../../src/core/sign-off/said-by';
import { tellDecision, tellResults } from '../../../src/words/register';

const NOBODY = { heading: '', name: '', position: '', actingFor: '', email: '' };

const listOf = (...signers: readonly Partial<SignerRecord>[]): readonly SignerRecord[] =>
  newRecord(signers.map((each) => ({ ...NOBODY, ...each }))).signers.map((fresh, index) => ({
    ...fresh,
    ...signers[index],
  }));

const HEAD = { position: 'หัวหน้าสำนักปลัด' };

test.each<[string, Partial<SignerRecord>, boolean]>([
  ['the mayor, by the post alone', { position: 'นายกเทศมนตรี' }, true],
  ['under a heading of orders', { heading: 'คำสั่งนายก', position: 'ปลัดเทศบาล' }, true],
  ['whoever approves, by the role', { heading: 'ผู้อนุมัติ', position: 'ปลัดเทศบาล' }, true],
  ['a ปลัด in the mayor’s stead', { position: 'ปลัดเทศบาล', actingFor: 'ปฏิบัติหน้าที่นายกเทศมนตรี' }, true],
  ['a vice mayor in the mayor’s stead', { position: 'รองนายก', actingFor: 'นายกเทศมนตรี' }, true],
  ['whoever is last without a heading', { position: 'ปลัดเทศบาล' }, true],
  ['the last, asked for a comment', { heading: 'ความเห็นปลัด', position: 'ปลัดเทศบาล' }, false],
])('%s: an order is %s', (_who, last, isOrder) => {
  const signers = listOf(HEAD, last);
  expect(decidesIn(signers, 1)).toBe(isOrder);
  expect(decidesIn(signers, 0)).toBe(false);
  const words = choicesFor(signers, 1).map(({ decision, order }) =>
    tellDecision(decision, { ...NOBODY, ...last, order }),
  );
  expect(words).toEqual(
    isOrder
      ? ['ทราบ', 'เห็นชอบ', 'อนุญาต', 'อนุมัติ', 'สั่งการ', 'ส่งคืนให้แก้ไข']
      : ['เห็นชอบ', 'ให้ความเห็น', 'ส่งคืนให้แก้ไข'],
  );
});

test('an order of an earlier version, which kept no words for it, is the general one', () => {
  const signers = listOf(HEAD, { position: 'นายกเทศมนตรี', decision: 'approved', order: null });
  expect(choiceOf(signers, 1)).toEqual({ decision: 'approved', order: 'ordered' });
  expect(choiceOf(signers, 0)).toBeNull();
});

test('a comment recorded of who decides stays among the choices', () => {
  const signers = listOf(HEAD, { position: 'นายกเทศมนตรี', decision: 'commented' });
  expect(choicesFor(signers, 1)[0]).toEqual({ decision: 'commented', order: null });
});

test('the register tells the two rows of one who acts for another apart', () => {
  const name = '(ชื่อ–สกุล)';
  const told = tellResults(listOf({ ...HEAD, name }, { ...HEAD, name, actingFor: 'ปลัดเทศบาล' }));
  expect(told.split('\n')).toEqual([
    '1) หัวหน้าสำนักปลัด (ชื่อ–สกุล): ยังไม่ได้เสนอ',
    '2) หัวหน้าสำนักปลัด รักษาราชการแทนปลัดเทศบาล (ชื่อ–สกุล): ยังไม่ได้เสนอ',
  ]);
});

describe('a comment is', () => {
  const KO = { position: 'หัวหน้าสำนักปลัด', name: 'นายก้อง ตัวอย่าง', email: 'ko@example.org' };
  const KHO = { position: 'ปลัดเทศบาล', name: '(นางสาวขวัญ ตัวอย่าง)' };

  test.each([
    ['of the name that the account has, title or none', 'ขวัญ  ตัวอย่าง', '', 1],
    ['of the address, where Google gives one', 'Office', 'KO@example.org', 0],
    ['nobody’s where the name is another', 'Somchai', '', null],
    ['nobody’s without a name', '', '', null],
  ])('%s', (_rule, who, email, place) => {
    expect(saidBy(listOf(KO, KHO), { who, email })).toBe(place);
  });

  test('of the open row of one who signs twice', () => {
    const signers = listOf({ ...KO, decision: 'approved' }, { ...KO, actingFor: 'ปลัดเทศบาล' });
    expect(saidBy(signers, { who: 'ก้อง ตัวอย่าง', email: '' })).toBe(1);
  });

  test('nobody’s where the form’s own words stand in the names’ place', () => {
    const signers = listOf({ position: 'ปลัดเทศบาล', name: '(ชื่อ–สกุล)' });
    expect(saidBy(signers, { who: '(ชื่อ–สกุล)', email: '' })).toBeNull();
  });
});
