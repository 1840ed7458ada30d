/** What stands in a column of the office's own for results is evidence, in a request and in a report. */
import { plainBlanks } from '../../template/filled-template';
import { SHEET, SIGNERS, setCell } from '../memo-office';
import { ask, generate, HEADINGS, memoText, type Office, openOffice } from '../office';
import { makeAll, unitsOf } from './unit-office';

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

test.each(['ผลการดำเนินงาน', 'หลักฐาน'])('quarters under one head %s', async (group) => {
  const done = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
  const office = await openOffice({
    template: 'official',
    sheets: {
      [SHEET]: [
        ['ลำดับ', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม', 'สถานะ', group, '', ''],
        ['', '', '', '', '', '', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3'],
        [
          '1',
          'เผยแพร่แผนจัดซื้อ',
          'ลงเว็บ',
          'กองคลัง',
          'ทุกไตรมาส',
          done,
          'ประกาศ 5 ธ.ค. 68',
          'ลงเว็บ 5 มี.ค. 69',
          '',
        ],
        [
          '2',
          'จัดทำคู่มือ',
          'ทบทวน',
          'กองคลัง',
          'ทุกไตรมาส',
          'อยู่ระหว่างดำเนินการ',
          'ประชุม 12 ม.ค. 69',
          '',
          '',
        ],
      ],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['หน่วยงาน', 'เทศบาลตำบลตัวอย่าง'],
        ['ปีงบประมาณ', 2569],
      ],
      ผู้ลงนาม: SIGNERS,
    },
  });
  const { findings } = ask<{ findings: readonly { rule: string }[] }>(office, 'callCheck');
  expect(findings.map(({ rule }) => rule)).not.toContain('evidence/missing');
  const [request] = makeAll(office);
  const text = plainBlanks(await memoText(office, request?.kind === 'made' ? request.fileId : ''));
  expect(text).toContain('ประกาศ ๕ ธ.ค. ๖๘');
  expect(text).toContain('ลงเว็บ ๕ มี.ค. ๖๙');
  expect(text).not.toContain('โปรดระบุหลักฐาน');
  expect(unitsOf(office).units[0]?.memo).toMatchObject({ progress: 'made', reported: 0 });
  setCell(office, SHEET, 'H4', 'ลงเว็บ 10 มี.ค. 69');
  expect(unitsOf(office).units[0]?.memo).toMatchObject({ progress: 'answered', reported: 1 });
});
