/** What lies in the out folder after a second run: an earlier memo stays until it has a successor. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { openWorkbook } from '../../local/workbook/workbook';
import { docxOf } from '../core/docx/docx';
import { fakeSoffice } from './fake-soffice';
import { outFolder, ROOT, run } from './run-start';

const PATH = process.env.PATH ?? '';
const ORDINARY = ['--date', '2026-03-10', '--force', '--json'];

/** Each by its name, without the workbooks, as a digest. */
const contentsOf = (out: string) =>
  new Map(
    readdirSync(out)
      .filter((name) => !name.startsWith('.') && !name.endsWith('.xlsx'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ]),
  );

describe('after a run that made a memo', () => {
  const out = outFolder();
  const again = async (path: string, ...args: string[]) =>
    (await run(path, '--out', out, ...args)).status;
  mkdirSync(out);
  const own = join(out, 'own.docx');
  writeFileSync(own, 'of the office');
  let ordinary: number | null;
  let first: ReturnType<typeof contentsOf>;
  beforeAll(async () => {
    ordinary = await again(PATH, ...ORDINARY);
    first = contentsOf(out);
  });

  test('the memo and its Word build lie beside what was there', () => {
    expect(ordinary).toBe(0);
    expect(first.size).toBe(3);
    expect(readFileSync(own, 'utf8')).toBe('of the office');
  });

  test('one that is refused leaves them as they are, wherever it ends', async () => {
    const noSuch = [...ORDINARY, '--sheet', 'ไม่มีชีตนี้'];
    const noTemplate = join(out, 'bad.docx');
    const noPdf = [fakeSoffice('exit 0'), PATH].join(delimiter);
    expect(await again(PATH, ...noSuch)).toBe(2);
    expect(await again(noPdf, ...ORDINARY, '--pdf')).toBe(2);
    writeFileSync(noTemplate, 'no document');
    expect(await again(PATH, ...ORDINARY, '--template', noTemplate)).toBe(2);
    rmSync(noTemplate);
    expect(contentsOf(out)).toEqual(first);
  });

  test('one whose sheet has errors leaves them, too', async () => {
    const workbook = await openWorkbook(join(ROOT, 'samples/measures.xlsx'));
    const [sheet] = workbook.book.worksheets;
    for (const column of ['E', 'F', 'G', 'H', 'I', 'J']) {
      Object.assign(sheet?.getCell(`${column}4`) ?? {}, { value: '' });
    }
    const file = join(out, 'open.xlsx');
    await workbook.save(file);
    const { status, stdout } = await run(
      PATH,
      '--out',
      out,
      '--date',
      '2026-03-10',
      '--json',
      file,
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ memo: null });
    expect(contentsOf(out)).toEqual(first);
  });

  test('the next one that makes a memo replaces both, and nothing else', async () => {
    const template = join(out, 'good.docx');
    writeFileSync(template, docxOf('{{เรื่อง}}'));
    expect(await again(PATH, ...ORDINARY, '--template', template)).toBe(0);
    const now = contentsOf(out);
    expect(now.get('own.docx')).toBe(first.get('own.docx'));
    expect(now.has('good.docx')).toBe(true);
    expect([...now.keys()].filter((name) => /Word/.test(name))).toEqual([]);
    expect([...now.keys()].filter((name) => name.startsWith('บันทึกข้อความ')).length).toBe(1);
  });
});
