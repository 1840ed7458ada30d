/** Wording, spaces and signs of one cell, each fault beside what only looks like it. */
import { tellFinding } from '../../../../src/core/checks';
import { around, aroundChange } from '../../../../src/core/text/short';
import { foundIn } from '../found-in';

const HEADINGS = ['ที่', 'มาตรการ', 'วิธีการ', 'สถานะ', 'หมายเหตุ'];
const found = (rule: string, method: string) =>
  foundIn([HEADINGS, ['1', 'ให้ความรู้แก่บุคลากร', method, 'ยังไม่ดำเนินการ', '']]).filter(
    (finding) => finding.rule === rule,
  );
const after = (rule: string, method: string) =>
  found(rule, method).map(({ fix }) => fix?.after ?? null)[0];

test.each([
  ['ดีๆ', 'ดี ๆ'],
  ['ต่าง ๆที่', 'ต่าง ๆ ที่'],
  ['ต่าง ๆ)', undefined],
  ['พ.ศ.2569', 'พ.ศ. 2569'],
  ['พ.ศ. ๒๕๖๙', undefined],
  ['ณวันที่', 'ณ วันที่'],
  ['คณวันที่', undefined],
  ['ณภัทร', undefined],
  ['(  กอง)', '(กอง)'],
  ['( / )', undefined],
  ['(กอง )', '(กอง)'],
  ['กอง   คลัง', 'กอง คลัง'],
  ['กอง  คลัง', undefined],
  ['วันที่     มกราคม', undefined],
  ['เรื่อง     รายงาน', undefined],
])('“%s” is well spaced as “%s”', (method, meant) => {
  expect(after('text/spacing', method)).toBe(meant);
});

test('what is changed is shown with some letters around, and no mark without its letter', () => {
  expect(around('เทศบาลตำบลตัวอย่าง', 0)).toBe('เทศบาลตำบลตั');
  expect(around('กขคงจฉชซฌญฎฏฐฑ', 13)).toBe('ขคงจฉชซฌญฎฏฐฑ');
  expect(around('ก่ขคงจฉชซฌญฎฏฐ', 13)).toBe('ขคงจฉชซฌญฎฏฐ');
  expect(around('ากขค', 1)).toBe('ากขค');
  expect(aroundChange('รายงานต่างๆของหน่วยงาน', 'รายงานต่าง ๆ ของหน่วยงาน')).toBe(
    'รายงานต่าง ๆ ของหน่วยง',
  );
  expect(aroundChange('กข', 'ก')).toBe('ก');
  expect(aroundChange('ก', 'ก  ข')).toBe('ก ข');
});

test.each([
  ['จัดทำ (ร่าง ประกาศ', '(ร่าง ประกาศ'],
  ['จัดทำ [ร่าง', '[ร่าง'],
  ['จัดทำ “ร่าง', '“ร่าง'],
  ['จัดทำ (ร่าง (ฉบับ 2) ประกาศ', '(ร่าง (ฉบับ 2) ประกาศ'],
  ['จัดทำ (ร่าง] ประกาศ', '(ร่าง] ประกาศ'],
  ['จัดทำ (ร่าง)', null],
  ['๑) อบรม ก) ทดสอบ', null],
  ['จัดทำร่าง” [ฉบับ 2]', null],
])('%s: stays open at “%s”', (method, seen) => {
  expect(found('text/open-bracket', method).map(({ details }) => details)).toEqual(
    seen === null ? [] : [{ seen }],
  );
});

test.each([
  ['50,00 บาท', true],
  ['1250,000 บาท', true],
  ['1,2500 บาท', true],
  ['10.000 บาท', true],
  ['๕๐,๐๐ บาท', true],
  ['50,000 บาท', false],
  ['1,250,000.50 บาท', false],
  ['10.00 บาท', false],
  ['ข้อ 1,2 และ 3', false],
  ['50,00 คน', false],
])('%s is parted wrongly: %s', (method, isWrong) => {
  expect(found('text/number-grouping', method)).toHaveLength(isWrong ? 1 : 0);
});

test.each([
  ['๒๕๖5', '๒๕๖๕'],
  ['๒๕๖๕ และ 2565', undefined],
  ['๒๕๖๕', undefined],
  ['2565', undefined],
])('%s: the digits of one number are %s', (method, meant) => {
  expect(after('text/mixed-digits', method)).toBe(meant);
});

test.each([
  ['ร้อยละ 50%', 'ร้อยละ 50'],
  ['ร้อยละ ๕๐ เปอร์เซ็นต์', 'ร้อยละ ๕๐'],
  ['ร้อยละ 50 เปอร์เซ็นต์%', 'ร้อยละ 50'],
  ['ร้อยละ 50-60%', 'ร้อยละ 50-60'],
  ['ร้อยละ 50%20 คน', 'ร้อยละ 50 20 คน'],
  ['ร้อยละ 50', undefined],
  ['50%', undefined],
])('%s says it once: %s', (method, meant) => {
  expect(after('text/percent', method)).toBe(meant);
});

test.each([
  ['ตามที่เทศบาลได้จัดทำมาตรการแล้ว', 'ตามที่เทศบาลได้จัดทำมาตรการแล้ว นั้น'],
  ['ตามที่เทศบาลได้จัดทำมาตรการแล้ว (ฉบับ 2)', 'ตามที่เทศบาลได้จัดทำมาตรการแล้ว นั้น (ฉบับ 2)'],
  ['ตามที่เทศบาลได้จัดทำมาตรการแล้วนั้น', undefined],
  ['ตามที่เทศบาลได้จัดทำมาตรการแล้ว จึงรายงาน', undefined],
  ['รายงานตามที่เทศบาลได้จัดทำมาตรการแล้ว', undefined],
  ['ตามที่แจ้งแล้ว', undefined],
  ['ตามที่เทศบาลได้จัดทำมาตรการ', undefined],
])('%s closes with นั้น: %s', (method, meant) => {
  expect(after('text/tam-thi', method)).toBe(meant);
});

test.each([
  ['ข้อ 026', 'ข้อ O26'],
  ['ข้อ o26', 'ข้อ O26'],
  ['ข้อ O๒๖', 'ข้อ O26'],
  ['O๒๖', 'O26'],
  ['OIT ๐๒๖', 'OIT O26'],
  ['ข้อ O26', undefined],
  ['ข้อ 099', undefined],
  ['ข้อ 000', undefined],
  ['ข้อ 26', undefined],
  ['ข้อ 026/2', undefined],
  ['แบบ 56-1 ข้อ 026', undefined],
  ['ข้อ 026 ของระเบียบ', undefined],
  ['O๙๙', undefined],
  ['AO๒๖', undefined],
])('%s: the item’s code is %s', (method, meant) => {
  expect(after('text/oit-code', method)).toBe(meant);
});

test.each([
  ['และและ', 'และ'],
  ['แผนและ และรายงาน', 'แผนและรายงาน'],
  ['มาตรการมาตรการ', 'มาตรการ'],
  ['มาตรการ มาตรการ', undefined],
  ['มาตรการมาตรการที่', undefined],
  ['ติดตามตามแผน', undefined],
  ['ทำตามตามแผน', 'ทำตามแผน'],
  ['อบรมอบรม', 'อบรม'],
  ['งานประชาสัมพันธ์ประชาสัมพันธ์ข่าว', undefined],
  ['แข็งแกร่ง ๆ', undefined],
])('%s: the word once: %s', (method, meant) => {
  expect(after('text/doubled-word', method)).toBe(meant);
});

test('three misspelt words are named, and more are counted', () => {
  const [three] = found('text/spelling', 'เว็ปไซด์ ปรากฎ มาตราการ');
  expect(three && tellFinding('en', three)).not.toContain('more');
  const [four] = found('text/spelling', 'เว็ปไซด์ ปรากฎ มาตราการ อนุญาติ');
  expect(four && tellFinding('en', four)).toContain(', and 1 more');
  expect(four && tellFinding('th', four)).toContain('และอีก ๑ คำ');
  const [once] = found('text/spelling', 'เว็ปไซด์ และเว็ปไซด์');
  expect(once?.details).toMatchObject({ words: [{ wrong: 'เว็ปไซด์' }] });
});

test.each([
  ['อีเมล saraban@example', true],
  ['อีเมล saraban@example,org', true],
  ['อีเมล saraban@example.org', false],
])('%s is broken: %s', (method, isBroken) => {
  expect(found('text/email', method)).toHaveLength(isBroken ? 1 : 0);
});

test.each([
  ['-', false],
  ['…………', false],
  ['ไม่มี', false],
  ['N/A', false],
  ['ยังไม่มีอีเมล', true],
  ['saraban', true],
  ['saraban@example.org', false],
])('the office’s address “%s” is none: %s', (address, isNone) => {
  const cells = [HEADINGS, ['1', 'ให้ความรู้แก่บุคลากร', 'อบรม', 'ยังไม่ดำเนินการ', '']];
  const all = foundIn(cells, [['อีเมลหน่วยงาน', address]]);
  expect(all.filter(({ rule }) => rule === 'text/email')).toHaveLength(isNone ? 1 : 0);
});
