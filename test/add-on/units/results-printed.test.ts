/** What stands in a column of the office's own for results is evidence, in a request and in a report. */
import { plainBlanks } from '../../template/filled-template';
import { SHEET, SIGNERS } from '../memo-office';
import { generate, HEADINGS, memoText, type Office, openOffice } from '../office';
import { makeAll } from './unit-office';

const open = (heading: string): Promise<Office> =>
  openOffice({
    template: 'official',
    sheets: {
      [SHEET]: [
        [...HEADINGS, heading],
        ['1', 'ข้อ ก', 'ลงเว็บ', 'กองคลัง', 'ทุกไตรมาส', '', '', '/', 'ลงเว็บ 3 มี.ค. 69 จำนวน 2 เรื่อง'],
        ['2', 'ข้อ ข', 'ทบทวน', 'กองคลัง', 'ทุกไตรมาส', '', '/', '', 'จัดทำร่างแล้ว 5 จาก 8'],
      ],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
        ['ปีงบประมาณ', 2569],
      ],
      ผู้ลงนาม: SIGNERS,
    },
  });

test.each(['ผลการดำเนินการ', 'ความก้าวหน้า'])('a column %s', async (heading) => {
  const office = await open(heading);
  const [request] = makeAll(office);
  const ofRequest = plainBlanks(
    await memoText(office, request?.kind === 'made' ? request.fileId : ''),
  );
  expect(ofRequest).toContain('ลงเว็บ ๓ มี.ค. ๖๙ จำนวน ๒ เรื่อง');
  expect(ofRequest).toContain('จัดทำร่างแล้ว ๕ จาก ๘');
  const report = generate(office, { force: true });
  const ofReport = plainBlanks(await memoText(office, report.memo?.id ?? ''));
  expect(ofReport).toContain('ลงเว็บ ๓ มี.ค. ๖๙ จำนวน ๒ เรื่อง');
  expect(ofReport).toContain('จัดทำร่างแล้ว ๕ จาก ๘');
});
