/** A memo's document bears the name that the office's pattern gives, and its words do not hang on it. */
import { openMemoOffice, SHEET, setCell, update } from './memo-office';
import { ask, check, generate, HEADINGS, registerRows } from './office';

const NAMED = {
  ตั้งค่า: [
    ['รายการ', 'ค่า'],
    ['เรื่อง', 'รายงานผล'],
    ['รูปแบบชื่อไฟล์', 'ITA {ปีงบประมาณ} {รอบ} ({วันที่})'],
  ],
};

test('the Doc, the file for Word and an updated Doc are called by the pattern', async () => {
  const office = await openMemoOffice(NAMED);
  const { memo } = generate(office, { period: 'six-months' });
  const name = 'ITA 2569 รอบ 6 เดือน (10 มีนาคม 2569)';
  expect(memo?.name).toBe(name);
  const word = ask<{ name: string }>(office, 'callWordMemo', { period: 'six-months' });
  expect(word.name).toBe(`${name}.docx`);
  setCell(office, SHEET, 'C2', 'อบรมเพิ่ม');
  update(office, registerRows(office)[0]?.รหัส ?? '');
  expect(office.drive.files[0]?.name).toBe(name);
});

test('without a pattern it is called as ever', async () => {
  const office = await openMemoOffice();
  expect(generate(office).memo?.name).toBe('บันทึกข้อความ รายงานผล (10 มีนาคม 2569)');
});

test('a subject that is too long for a name ends with a whole word', async () => {
  const subject = `รายงานผล${' การดำเนินการตามมาตรการ'.repeat(9)}`;
  const office = await openMemoOffice({
    ตั้งค่า: [
      ['รายการ', 'ค่า'],
      ['เรื่อง', subject],
    ],
  });
  const name = generate(office).memo?.name ?? '';
  expect(name).toMatch(/^บันทึกข้อความ รายงานผล( การดำเนินการตามมาตรการ){6} \(10 มีนาคม 2569\)$/);
});

test('another pattern makes no memo stale, and an unknown place is a finding', async () => {
  const office = await openMemoOffice(NAMED);
  generate(office);
  setCell(office, 'ตั้งค่า', 'B3', '{เรื่อง} {ไตรมาส}');
  const { lastMemo } = ask<{ lastMemo: { stale: boolean } }>(office, 'callSidebar', {});
  expect(lastMemo.stale).toBe(false);
  expect(check(office).findings).toContainEqual(
    expect.objectContaining({
      rule: 'settings/value',
      cell: 'B3',
      message: expect.stringContaining('{ไตรมาส}'),
    }),
  );
});

test('a request of a period is called by all of its subject, and a long unit by all of its name', async () => {
  const unit = `กองส่งเสริมคุณภาพชีวิต${'และพัฒนาสังคมผู้สูงอายุ'.repeat(3)}`;
  const office = await openMemoOffice({
    [SHEET]: [HEADINGS, ['1', 'ก', 'อบรม', unit, 'รายปี', '/', '', '']],
    ตั้งค่า: [
      ['รายการ', 'ค่า'],
      ['ปีงบประมาณ', 2569],
    ],
  });
  const call = { batch: 'x', units: [unit], unit, period: 'six-months' };
  const { name } = ask<{ name: string }>(office, 'callMakeUnit', call);
  expect(name).toContain(`ถึง${unit} ขอให้รายงานความก้าวหน้า`);
  expect(name).toMatch(/รอบ 6 เดือน \(1 ตุลาคม 2568 – 31 มีนาคม 2569\) \(10 มีนาคม 2569\)$/);
});
