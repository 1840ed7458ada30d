/** What is printed below a method in the ready-made tables, of the sheet's budget and time. */
import { READY_MADE } from '../../../src/core/template/ready-made';
import { methodDetail } from '../../../src/core/template/tags/method-detail';
import { buildTemplate } from '../../../template/build-template';
import { textFilled } from '../../template/filled-template';
import { activity, measure } from './samples';

const NONE = { heading: '', text: '' };
const budget = (text: string, heading = 'งบประมาณ') => ({ heading, text });
const duration = (text: string) => ({ heading: 'ระยะเวลาดำเนินการ', text });

test('a sheet without these columns prints the method alone', () => {
  expect(methodDetail('จัดอบรม', NONE, NONE)).toBe('จัดอบรม');
  expect(methodDetail('', NONE, NONE)).toBe('');
});

test.each([
  ['a bare sum is one of baht', '15,000', 'งบประมาณ', 'งบประมาณ 15,000 บาท'],
  ['or of the unit in the heading', '๑๕', 'งบประมาณ (พันบาท)', 'งบประมาณ ๑๕ พันบาท'],
  ['the heading names baht itself', '5000', 'งบประมาณ (หน่วย : บาท)', 'งบประมาณ 5000 บาท'],
  ['the sign for no satang is left out', '20,000.-', 'งบประมาณ', 'งบประมาณ 20,000 บาท'],
  ['with its unit it stays as it is', '15,000 บาท', 'งบประมาณ (บาท)', 'งบประมาณ 15,000 บาท'],
  ['what names itself has no name before it', 'ไม่ใช้งบประมาณ', 'งบประมาณ', 'ไม่ใช้งบประมาณ'],
  ['a kind of budget too', 'งบรายจ่ายประจำ', 'งบประมาณ', 'งบรายจ่ายประจำ'],
  ['other words are named', 'ตามข้อบัญญัติ', 'งบประมาณ', 'งบประมาณ ตามข้อบัญญัติ'],
])('budget: %s', (_name, text, heading, line) => {
  expect(methodDetail('จัดอบรม', budget(text, heading), NONE)).toBe(`จัดอบรม\n${line}`);
});

test.each(['-', '–', '…', ' ', '- -'])('%s says that there is none', (text) => {
  expect(methodDetail('จัดอบรม', budget(text), duration(text))).toBe('จัดอบรม');
});

test('the time stands below the budget, and below nothing where there is no method', () => {
  expect(methodDetail('จัดอบรม', budget('0'), duration('ต.ค. 2568 – ก.ย. 2569'))).toBe(
    'จัดอบรม\nงบประมาณ 0 บาท\nระยะเวลา ต.ค. 2568 – ก.ย. 2569',
  );
  expect(methodDetail('', NONE, duration('ตลอดปี'))).toBe('ระยะเวลา ตลอดปี');
  expect(methodDetail('', NONE, duration('ระยะเวลา 3 เดือน'))).toBe('ระยะเวลา 3 เดือน');
});

test('what the method says already is not said again', () => {
  expect(methodDetail('จัดอบรม (ไม่ใช้งบประมาณ)', budget('ไม่ใช้งบประมาณ'), NONE)).toBe(
    'จัดอบรม (ไม่ใช้งบประมาณ)',
  );
});

test.each(READY_MADE)('the %s template prints them once', async (kind) => {
  const own = ['15,000', 'ต.ค. 2568 – ก.ย. 2569'];
  const text = await textFilled(await buildTemplate(kind, 'docs'), {
    measures: [measure('1', 'ให้ความรู้', { ...activity('in-progress', 'จัดอบรม'), own })],
    ownColumns: ['งบประมาณ', 'ระยะเวลาดำเนินการ'],
  });
  expect(text.split('งบประมาณ ๑๕,๐๐๐ บาท')).toHaveLength(2);
  expect(text.split('ระยะเวลา ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙')).toHaveLength(2);
});
