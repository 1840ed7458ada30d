/** What a memo prints of the settings is what their cells show, whatever the cells hold. */
import type { TemplatesData } from '../../src/app/template/data';
import { ask, doneRows, HEADINGS, type Office, openOffice } from './office';

const ROWS: readonly (readonly [label: string, value: unknown, format: string, shown: string])[] = [
  ['คะแนน ITA', 0.875, '0.00%', '87.50'],
  ['ที่', new Date(Date.UTC(2569, 0, 1)), 'm/yyyy', '1/2569'],
  ['งบประมาณทั้งสิ้น', 1_250_000, '#,##0.00', '1,250,000.00'],
  ['เวลาประชุม', 13.5 / 24, 'h:mm', '13:30'],
  ['ร้อยละของงบ', 0.155, '0.0%', '15.5%'],
  ['เงินเหลือ', 5000, '#,##0" บาท"', '5,000 บาท'],
  ['รหัสหน่วย', 7, '000', '007'],
  ['วันประชุม', new Date(Date.UTC(2026, 6, 18)), 'd/m/yyyy', '18 กรกฎาคม 2569'],
  ['จำนวนคน', 42, 'General', '42'],
];

async function officeWithFormats(): Promise<Office> {
  const office = await openOffice({
    sheets: {
      มาตรการ: [HEADINGS, ...doneRows(1)],
      ตั้งค่า: [['รายการ', 'ค่า'], ...ROWS.map(([label, value]) => [label, value]), ['เลขไทย', 'ไม่']],
    },
  });
  const sheet = office.workbook.book.getWorksheet('ตั้งค่า');
  ROWS.forEach(([, , format], index) => {
    const cell = sheet?.getCell(index + 2, 2);
    if (cell) cell.numFmt = format;
  });
  return office;
}

test('each tag has the value that its cell shows', async () => {
  const { groups } = ask<TemplatesData>(await officeWithFormats(), 'callTemplates');
  const values = new Map(
    groups.flatMap(({ tags }) =>
      tags.flatMap((tag) => (tag.loop ? [] : [[tag.name, tag.value]])),
    ) as [string, string][],
  );
  expect(ROWS.map(([label]) => [label, values.get(label)])).toEqual(
    ROWS.map(([label, , , shown]) => [label, shown]),
  );
});

test('the form that shows it can save it', async () => {
  const office = await officeWithFormats();
  const reply = ask<{ readonly changedMeanwhile: readonly string[] }>(office, 'callSaveSettings', [
    { key: 'itaScore', before: '87.50%', after: '90.25' },
  ]);
  expect(reply.changedMeanwhile).toEqual([]);
});
