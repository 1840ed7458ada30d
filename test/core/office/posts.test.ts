import { heldPost, readStead } from '../../../src/core/office/acting';
import { administratorOf, headOf } from '../../../src/core/office/addressee';
import { memoSigners } from '../../../src/core/office/memo-signers';
import { readSettings } from '../../../src/core/office/read-settings';
import { readSigners } from '../../../src/core/office/signers';

test.each([
  ['องค์การบริหารส่วนตำบลตัวอย่าง', 'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อบต.ตัวอย่าง', 'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
  ['เทศบาลเมืองตัวอย่าง', 'ปลัดเทศบาล', 'นายกเทศมนตรีเมืองตัวอย่าง'],
  ['เมืองพัทยา', 'ปลัดเมืองพัทยา', 'นายกเมืองพัทยา'],
  ['โรงเรียนตัวอย่าง', null, null],
  ['', null, null],
])('the posts of %s', (agency, administrator, head) => {
  expect([administratorOf(agency), headOf(agency)]).toEqual([administrator, head]);
});

test.each([
  ['', { term: '', post: '' }],
  ['ปลัดเทศบาล', { term: 'รักษาราชการแทน', post: 'ปลัดเทศบาล' }],
  ['รักษาราชการแทน ปลัดเทศบาล', { term: 'รักษาราชการแทน', post: 'ปลัดเทศบาล' }],
  ['รักษาการในตำแหน่งผู้อำนวยการกองคลัง', { term: 'รักษาการในตำแหน่ง', post: 'ผู้อำนวยการกองคลัง' }],
  ['ปฏิบัติหน้าที่นายกเทศมนตรี', { term: 'ปฏิบัติหน้าที่', post: 'นายกเทศมนตรี' }],
  ['ปฏิบัติราชการแทนนายกเทศมนตรี', { term: 'ปฏิบัติราชการแทน', post: 'นายกเทศมนตรี' }],
  ['รักษาการณ์', { term: 'รักษาราชการแทน', post: 'รักษาการณ์' }],
])('%s is read as term and post', (text, expected) => {
  expect(readStead(text)).toEqual(expected);
});

test.each([
  ['รองปลัดเทศบาล', 'ปลัดเทศบาล', ['รองปลัดเทศบาล', 'รักษาราชการแทน', 'ปลัดเทศบาล']],
  ['รองปลัดเทศบาล รักษาราชการแทน ปลัดเทศบาล', '', ['รองปลัดเทศบาล', 'รักษาราชการแทน', 'ปลัดเทศบาล']],
  ['นิติกรปฏิบัติการ', '', ['นิติกรปฏิบัติการ', '', '']],
])('%s and %j are one post held', (position, actingFor, [own, term, post]) => {
  expect(heldPost({ position, actingFor })).toEqual({ own, term, post });
});

describe('the signers of a memo', () => {
  const signers = readSigners([
    ['ลำดับ', 'หัวข้อ', 'ชื่อ', 'ตำแหน่ง', 'รักษาราชการแทน', 'อีเมล'],
    [1, 'ความเห็นหัวหน้าสำนักปลัด', 'ก', 'หัวหน้าสำนักปลัด', '', 'a@example.org'],
    [2, 'ความเห็นปลัด', 'ก', '', 'ปลัดองค์กรปกครองส่วนท้องถิ่น', ''],
    [3, 'คำสั่งนายก', 'ข', 'นายกองค์กรปกครองส่วนท้องถิ่น', '', ''],
  ]);
  const posts = (...settings: (readonly [string, string])[]) =>
    memoSigners(signers, readSettings(settings)).map(({ position, actingFor }) => [
      position,
      actingFor,
    ]);

  test('a post that no office has becomes the agency’s, or is left to the pen', () => {
    expect(posts(['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'])).toEqual([
      ['หัวหน้าสำนักปลัด', ''],
      ['', 'ปลัดเทศบาล'],
      ['นายกเทศมนตรีตำบลตัวอย่าง', ''],
    ]);
    expect(posts()).toEqual([
      ['หัวหน้าสำนักปลัด', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  test('one person in two posts signs one block where the office says so', () => {
    const settings = readSettings([
      ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
      ['รวมช่องลงนามคนเดียวกัน', 'ใช่'],
    ]);
    const [first, second, ...rest] = memoSigners(signers, settings);
    expect(first).toMatchObject({
      heading: 'ความเห็นหัวหน้าสำนักปลัด และความเห็นปลัด',
      position: 'หัวหน้าสำนักปลัด',
      actingFor: 'ปลัดเทศบาล',
      email: 'a@example.org',
    });
    expect(second?.name).toBe('ข');
    expect(rest).toEqual([]);
  });
});
