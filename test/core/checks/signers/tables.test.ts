/** Signers, their posts and the terms of acting, each fault beside what is right. */

import { runChecks } from '../../../../src/core/checks';
import type { TextSheet } from '../../../../src/core/checks/finding';
import { isPlaceholderName } from '../../../../src/core/checks/signers/posts';
import { sourceOf } from '../fixture';

const MEASURES: TextSheet = {
  part: 'measures',
  sheet: 'มาตรการ',
  cells: [
    ['ที่', 'มาตรการ', 'สถานะ'],
    ['1', 'ให้ความรู้แก่บุคลากร', 'ยังไม่ดำเนินการ'],
  ],
};
const HEADS = ['ลำดับ', 'ชื่อ-สกุล', 'ตำแหน่ง', 'รักษาราชการแทน', 'หัวข้อ'];

interface Given {
  readonly name?: string;
  readonly post?: string;
  readonly acting?: string;
  readonly heading?: string;
}

function cellsOf(rule: string, signers: readonly Given[], settings: readonly string[][] = []) {
  const rows = signers.map(({ name = '', post = '', acting = '', heading = '' }, index) => [
    String(index + 1),
    name,
    post,
    acting,
    heading,
  ]);
  const source = sourceOf([
    MEASURES,
    { part: 'settings', sheet: 'ตั้งค่า', cells: [['รายการ', 'ค่า'], ...settings] },
    { part: 'signers', sheet: 'ผู้ลงนาม', cells: [HEADS, ...rows] },
  ]);
  const found = runChecks(source).filter((each) => each.rule === rule);
  return found.map(({ sheet, cell }) => (sheet === 'ผู้ลงนาม' ? cell : `${sheet} ${cell}`));
}

test.each([
  ['', true],
  ['(..........)', true],
  ['ชื่อ-สกุล', true],
  ['นายสมมติ', true],
  ['นายตัวอย่าง', true],
  ['___', true],
  ['xxx', true],
  ['Somchai', true],
  ['ก', true],
  ['นายสมชาย ใจดี', false],
])('“%s” is still to come: %s', (name, isToCome) => {
  expect(isPlaceholderName(name)).toBe(isToCome);
});

test.each([
  ['สมชาย ใจดี', true],
  ['นายสมชาย ใจดี', false],
  ['น.ส.สมใจ ใจดี', false],
  ['ว่าที่ร้อยตรี สมชาย ใจดี', false],
  ['จ.อ.สมชาย ใจดี', false],
  ['สมชาย', false],
  ['นายสมชาย ใจดี (ปลัดเทศบาล)', true],
  ['ผอ.กองคลัง', true],
  ['นายก', true],
  ['นายกเทศมนตรี', true],
  ['นายกฤษณะ ใจดี', false],
  ['ชื่อ สกุล', false],
])('the name “%s” lacks its title or holds a post: %s', (name, isFound) => {
  expect(cellsOf('names/title', [{ name, post: 'ปลัดเทศบาล' }])).toEqual(isFound ? ['B2'] : []);
});

test.each<[readonly Given[], readonly string[]]>([
  [[{ post: 'หัวหน้าฝ่ายอำนวยการ' }, { post: 'หัวหน้าสำนักปลัด' }, { post: 'ปลัดเทศบาล' }], []],
  [[{ post: 'ปลัดเทศบาล' }, { post: 'หัวหน้าสำนักปลัด' }], ['C3']],
  [[{ post: 'นายกเทศมนตรี' }, { post: 'รองนายกเทศมนตรี' }], ['C3']],
  [[{ post: 'รองปลัดเทศบาล' }, { post: 'ผอ.กองคลัง' }], ['C3']],
  [[{ post: 'ปลัดเทศบาล' }, { post: 'ปลัดเทศบาล' }], []],
  [[{ post: 'ปลัดเทศบาล' }, { post: 'นักวิชาการ' }], []],
  [[{ post: 'ปลัดเทศบาล' }, { post: 'รองปลัดเทศบาล', acting: 'นายกเทศมนตรี' }], []],
])('%j go upward, but for %j', (signers, cells) => {
  expect(cellsOf('signers/order', signers)).toEqual(cells);
});

test.each([
  ['ความเห็นของปลัดเทศบาล', 'ปลัดเทศบาล', false],
  ['ความเห็นของปลัด อบต.', 'ปลัดองค์การบริหารส่วนตำบล', false],
  ['ความเห็นของหัวหน้าสำนักปลัด', 'ปลัดเทศบาล', true],
  ['2. คำสั่งนายก', 'นายกเทศมนตรีตำบลตัวอย่าง', false],
  ['คำสั่งนายก', 'ปลัดเทศบาล', true],
  ['คำสั่งผู้บริหาร', 'ปลัดเทศบาล', false],
  ['คำสั่งนายก', '', false],
  ['ความเห็นผู้อำนวยการสถานศึกษา', 'ผู้อำนวยการโรงเรียนเทศบาล 1', false],
  ['ความเห็นผู้อำนวยการสถานศึกษา', 'ผู้อำนวยการกองคลัง', true],
])('over “%s” the post “%s” is another: %s', (heading, post, isOther) => {
  expect(cellsOf('signers/heading-post', [{ heading, post }])).toEqual(isOther ? ['E2'] : []);
});

test.each<[addressee: string, Given, readonly string[]]>([
  ['นายกเทศมนตรี', { post: 'ปลัดเทศบาล' }, ['C2']],
  ['นายกเทศมนตรี', { post: 'นายกเทศมนตรี' }, []],
  ['นายกเทศมนตรี', { post: 'รองนายกเทศมนตรี' }, []],
  ['นายกเทศมนตรี', { post: 'ปลัดเทศบาล', acting: 'นายกเทศมนตรี' }, []],
  ['นายกเทศมนตรี', { post: 'ผู้บริหาร' }, []],
  ['นายกเทศมนตรี', {}, []],
  ['ปลัดเทศบาล', { post: 'นายกเทศมนตรี' }, ['ตั้งค่า B2']],
  ['ปลัดเทศบาล', { post: 'ปลัดเทศบาล' }, []],
  ['', { post: 'ปลัดเทศบาล' }, ['C2']],
])('to “%s”, and %j signs last: %j', (addressee, signer, cells) => {
  const settings = [
    ['เรียน', addressee],
    ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
  ];
  expect(cellsOf('signers/last-is-head', [signer], settings)).toEqual(cells);
});

test('one person signs twice, however the name is spaced', () => {
  const of = (...names: readonly string[]) =>
    cellsOf(
      'signers/same-person',
      names.map((name) => ({ name })),
    );
  expect(of('นายสมชาย ใจดี', '(นายสมชาย  ใจดี)')).toEqual(['B3']);
  expect(of('นายสมชาย ใจดี', 'นางสมใจ ใจดี')).toEqual([]);
  expect(of('(........)', '(........)')).toEqual([]);
});

test.each([
  ['รักษาการแทนปลัดเทศบาล', true],
  ['ทำการแทน นายกเทศมนตรี', true],
  ['รักษาการในตำแหน่งปลัด', true],
  ['รักษาการในตำแหน่งผู้อำนวยการกองคลัง', false],
  ['รักษาการตามประกาศ', false],
  ['ปฏิบัติการแทน', false],
  ['รักษาราชการแทนปลัดเทศบาล', false],
])('“%s” is no term of theirs: %s', (acting, isOdd) => {
  expect(cellsOf('signers/acting-kind', [{ post: acting }])).toEqual(isOdd ? ['C2'] : []);
});

test('a wrong term is put right under a signature, and asked about in a sentence', () => {
  const wrong = 'รักษาการราชการแทนปลัดเทศบาล';
  const cells = [...MEASURES.cells, ['2', wrong, 'ยังไม่ดำเนินการ']];
  const source = sourceOf([
    { ...MEASURES, cells },
    { part: 'signers', sheet: 'ผู้ลงนาม', cells: [HEADS, ['1', '', wrong, '', '']] },
  ]);
  const found = runChecks(source).filter(({ rule }) => rule === 'signers/acting-term');
  expect(found.map(({ cell, fix }) => [cell, fix?.after, fix?.asks ?? false])).toEqual([
    ['B3', 'รักษาราชการแทนปลัดเทศบาล', true],
    ['C2', 'รักษาราชการแทนปลัดเทศบาล', false],
  ]);
});
