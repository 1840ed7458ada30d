import { generateMemo } from '../../../src/app/memo/generate';
import { CommandError } from '../../../src/app/stopped';
import { docxOf, paragraph } from '../../core/docx/docx';
import { createMemorySession } from '../session';

const HEADINGS = [
  'มาตรการ',
  'วิธีการ',
  'ผู้รับผิดชอบ',
  'การติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'แล้วเสร็จ',
];

function sessionWith(method: string) {
  const session = createMemorySession({
    มาตรการ: [
      HEADINGS,
      ['ให้ความรู้แก่บุคลากร', method, 'กองคลัง', 'รายงานทุกไตรมาส', '', '', '/ 18 ธันวาคม 2568'],
    ],
    ตั้งค่า: [
      ['รายการ', 'ค่า'],
      ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
      ['ปีงบประมาณ', '2569'],
    ],
  });
  const template = docxOf(paragraph('{{หน่วยงาน}}'));
  return { ...session, readyMade: () => template };
}

const PERSONAL = 'แจ้งที่ 081-234-5678';

test('the report for publication is not made, and names the cell', () => {
  const session = sessionWith(PERSONAL);
  const make = () => generateMemo(session, { readyMade: 'publication', force: true });
  expect(make).toThrow(CommandError);
  try {
    make();
  } catch (error) {
    expect((error as CommandError).problem).toEqual({
      kind: 'personal-data',
      places: 'มาตรการ!B2',
    });
  }
  expect(session.ports.cells.has('ทะเบียนบันทึก')).toBe(false);
});

test('the internal memo is made', () => {
  expect(generateMemo(sessionWith(PERSONAL), { readyMade: 'official' }).memo).not.toBeNull();
});

test('without personal data the report for publication is made', () => {
  const made = generateMemo(sessionWith('แจ้งที่ 0 4200 0000'), { readyMade: 'publication' });
  expect(made.memo).not.toBeNull();
});
