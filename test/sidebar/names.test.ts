/** What a memo's signers are called on the page, where two of them would be called the same. */
import { shortName } from '../../src/sidebar/memos/names';
import { MEMOS } from '../../src/words/sidebar/memos/memos';

const HEAD = { name: '(ชื่อ–สกุล ก)', position: 'หัวหน้าสำนักปลัด', heading: 'ความเห็น', actingFor: '' };
const ACTING = { ...HEAD, heading: 'ความเห็นปลัด', actingFor: 'ปลัดเทศบาล' };
const MAYOR = { ...HEAD, position: 'นายกเทศมนตรี', heading: 'คำสั่ง', actingFor: '' };

const names = (...all: readonly (typeof HEAD)[]) =>
  all.map((each) => shortName(MEMOS.th, each, all));

test('a post alone, where nobody else of the memo has it', () => {
  expect(names(HEAD, MAYOR)).toEqual(['หัวหน้าสำนักปลัด', 'นายกเทศมนตรี']);
  expect(names({ ...MAYOR, actingFor: 'ปลัดเทศบาล' })).toEqual(['นายกเทศมนตรี']);
});

test('the two rows of one who acts for another are told apart', () => {
  expect(names(HEAD, ACTING, MAYOR)).toEqual([
    'หัวหน้าสำนักปลัด (ความเห็น)',
    'หัวหน้าสำนักปลัด (รักษาราชการแทนปลัดเทศบาล)',
    'นายกเทศมนตรี',
  ]);
});

test('rows that are the same in all of that are told apart by their place', () => {
  expect(names(HEAD, { ...HEAD }, MAYOR)).toEqual([
    'หัวหน้าสำนักปลัด (ความเห็น) (ลำดับที่ ๑)',
    'หัวหน้าสำนักปลัด (ความเห็น) (ลำดับที่ ๒)',
    'นายกเทศมนตรี',
  ]);
});
