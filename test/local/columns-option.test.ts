/** `--column` of `npm start`: what an office says of its columns where there is no sidebar. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOptions } from '../../local/cli/options';
import { openWorkbook } from '../../local/workbook/workbook';
import { outFolder, runProgram } from './run-start';

const run = (...args: string[]) => runProgram('start', [...args, '--out', outFolder()]);

async function sheet(): Promise<string> {
  const workbook = await openWorkbook(null);
  const { book } = workbook;
  for (const { id } of [...book.worksheets]) book.removeWorksheet(id);
  const measures = book.addWorksheet('มาตรการ 2569');
  measures.addRow(['ที่', 'มาตรการ', 'ผู้รับผิดชอบ', 'ความเห็น']);
  measures.addRow([1, 'ประกาศนโยบายไม่รับของขวัญ', 'กองคลัง', 'แล้วเสร็จ']);
  const file = join(mkdtempSync(join(tmpdir(), 'cli-')), 'office.xlsx');
  await workbook.save(file);
  return file;
}

test('is named where a message sends to the sidebar, and says which column is the status', async () => {
  const file = await sheet();
  expect((await run(file)).stdout).toContain('--column "หัวตาราง=status"');
  expect((await run(file, '--column', 'ความเห็น=status')).stdout).toContain('เสร็จเรียบร้อยแล้ว ๑');
  expect((await run(file, '--column', 'D=status', '--lang', 'en')).stdout).toContain('1 done');
});

test('is refused for a heading that is not there, and a role that there is not', async () => {
  const { status, stderr } = await run(await sheet(), '--column', 'ผล=status');
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/ที่, มาตรการ, ผู้รับผิดชอบ, ความเห็น/),
  });
  expect(() => parseOptions(['--column', 'ผล=state'])).toThrow(/status/);
  expect(parseOptions(['--column', 'ผล = 1=status']).columns).toEqual([
    { heading: 'ผล = 1', as: 'status' },
  ]);
});
