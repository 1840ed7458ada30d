/** By the command line: checked, made, and then opened in the sheet, where the sidebar says the same. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../local/run-start';
import { expectClicksOf, sitDown } from './clerk';
import { HEAD, register, settingsOf, textOf, workbookOf } from './clerks-workbook';

jest.setTimeout(120_000);

interface Report {
  readonly completion: { readonly percent: number; readonly total: number };
  readonly memo: { readonly file: string };
}

async function npmStart(...args: readonly string[]): Promise<Report> {
  const { status, stdout, stderr } = await runProgram('start', ['--json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Report;
}

test('one command makes the memo; what it leaves says the same in the sidebar and the register', async () => {
  const workbook = await workbookOf({
    'มาตรการ 2569': [
      HEAD,
      ['1', 'จัดอบรม', 'อบรม', 'กองคลัง', 'รายงานทุกไตรมาส', '', '', '/', 'อบรม 40 คน'],
      ['2', 'เผยแพร่', 'ประกาศ', 'กองช่าง', 'รายงานทุกเดือน', '', '/', '', 'ครบในเดือนกันยายน'],
      ['3', 'ตรวจสอบ', 'ตรวจ', 'กองช่าง', 'รายงานทุกปี', '', '', '/', 'รายงาน 1 ฉบับ'],
    ],
    ตั้งค่า: settingsOf('2569', '90.25'),
  });
  const out = mkdtempSync(join(tmpdir(), 'terminal-'));
  const report = await npmStart(workbook, '--out', out, '--date', '2026-03-10');
  expect(report.completion).toMatchObject({ percent: 66.67, total: 3 });
  expect(textOf(readFileSync(report.memo.file))).toContain('๖๖.๖๗');

  const left = join(out, readdirSync(out).find((name) => name.endsWith('.xlsx')) ?? 'no workbook');
  const clerk = await sitDown({ now: '2026-03-10T09:30:00+07:00', workbook: left });
  await clerk.seat.menu('เปิดแถบด้านข้าง');
  const frame = await clerk.sidebar('#generate');
  await frame.getByText('๖๖.๖๗%').first().waitFor();
  expectClicksOf(clerk, 'command-line');
  expect(await register(clerk)).toMatchObject([{ มาตรการทั้งหมด: '3', ร้อยละ: '66.67' }]);
});
