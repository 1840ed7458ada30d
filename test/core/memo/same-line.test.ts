/** Which lines are the same, only written otherwise. */
import { digest } from '../../../src/core/memo/answer-columns';
import { digestsBefore } from '../../../src/core/memo/same-line';

const bare = (line: string) => line.replace(/\s/g, '');
const isSame = (now: string, before: string) =>
  digestsBefore(bare(now)).includes(digest(bare(before)));

test.each([
  ['1. อบรม 12 คน', 'อบรม 12 คน'],
  ['- อบรม 12 คน', 'อบรม 12 คน'],
  ['อบรม 12 คน', '- อบรม 12 คน'],
  ['อบรม 12 คน', '2. อบรม 12 คน'],
  ['2) อบรม ๑๒ คน', '• อบรม 12 คน'],
  ['อบรม เมื่อ 5 มกราคม 2569', 'อบรม เมื่อ 5 ม.ค. 69'],
  ['อบรม เมื่อ 5 ม.ค. 69', 'อบรม เมื่อ ๕ มกราคม ๒๕๖๙'],
  ['5 ม.ค. 2569', '5/1/69'],
  ['5 มค 69', '5 มกราคม พ.ศ. 2569'],
  ['- 5 มิ.ย. 69 ประชุม', '5 มิถุนายน 2569 ประชุม'],
  ['อบรม 12 คน', '(อบรม 12 คน)'],
  ['(อบรม 12 คน)', 'อบรม 12 คน'],
  ['อบรม ๑๒ คน ครั้งที่ 2', 'อบรม ๑๒ คน ครั้งที่ 2'],
])('%s is %s', (now, before) => {
  expect(isSame(now, before)).toBe(true);
});

test.each([
  ['อบรม 32 คน', 'อบรม 12 คน'],
  ['1.5 ล้านบาท', '5 ล้านบาท'],
  ['6 ม.ค. 69', '5 ม.ค. 69'],
  ['5 ก.พ. 69', '5 ม.ค. 69'],
  ['5 ม.ค. 68', '5 ม.ค. 69'],
  ['1. อบรม', '1. ประชุม'],
  ['ครั้งที่ 2/2569', 'ครั้งที่ 2/69'],
])('%s is not %s', (now, before) => {
  expect(isSame(now, before)).toBe(false);
});
