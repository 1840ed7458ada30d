import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTemplate } from '../../template/build-template';
import { filledBytes } from '../core/docx/docx';
import { activity, measure, type SampleParts, sampleFields } from '../core/template/samples';
import { letters, outside, PAGE_NUMBER } from './on-paper';
import { pagesOf, textOf, toPdf } from './pdf';

const SETTINGS = [
  ['ส่วนราชการ', 'สำนักปลัด'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['อำเภอ', 'เมือง'],
  ['จังหวัด', 'ตัวอย่าง'],
  ['โทรศัพท์', '0 0000 0000'],
];
const SIGNERS = [[1, 'ความเห็นปลัด', '(ชื่อ–สกุล)', 'รองปลัด', 'ปลัดองค์การบริหารส่วนตำบลตัวอย่าง', '']];

/** Titles of a usual length; every status in turn, with an address for evidence, or nothing open any more. */
function request(count: number, isOpen: boolean): SampleParts {
  const statuses = isOpen
    ? (['in-progress', 'not-started', null, 'done'] as const)
    : (['done'] as const);
  const measures = Array.from({ length: count }, (_, index) => {
    const status = statuses[index % statuses.length] ?? null;
    const note = status === 'done' ? '(12 ม.ค. 2569 https://www.example.org/ita2569/evidence)' : '';
    const told = activity(status, 'จัดทำประกาศและเผยแพร่ทางเว็บไซต์ของหน่วยงาน', note);
    const title = `ก${index + 1} เปิดเผยข้อมูลการจัดซื้อจัดจ้าง`;
    return measure(String(index + 1), title, { ...told, row: index + 3, owners: ['กองคลัง'] });
  });
  const first = isOpen ? measures.slice(0, 1).flatMap(({ activities }) => activities) : [];
  const words = ['โปรดรายงานความก้าวหน้า และเหตุที่ยังไม่แล้วเสร็จ'];
  const asked = new Map(first.map((each) => [each, words] as const));
  const scope = { owner: 'กองคลัง', statuses: [] };
  return { measures, settings: SETTINGS, signers: SIGNERS, scope, request: { asked } };
}

async function pdfOf(parts: SampleParts): Promise<string> {
  const docx = join(mkdtempSync(join(tmpdir(), 'progress-')), 'progress.docx');
  const bytes = filledBytes(await buildTemplate('progress', 'docs'), sampleFields(parts), true);
  writeFileSync(docx, bytes);
  return toPdf(docx);
}

/** Lengths at which the table ends near the end of a page. */
test.each([4, 5, 6, 16])(
  'with %i measures the day and the closing words stand with the signature',
  async (count) => {
    const last =
      textOf(await pdfOf(request(count, true)))
        .map(letters)
        .pop() ?? '';
    const words = ['ทั้งนี้ ภายในวันที่', 'จึงเรียนมาเพื่อทราบและดำเนินการต่อไป', 'รองปลัด รักษาราชการแทน'];
    for (const each of words) expect(last).toContain(letters(each));
  },
);

describe.each([
  ['one measure', 1, true],
  ['thirty measures', 30, true],
  ['none open', 4, false],
] as const)('a request with %s', (_what, count, isOpen) => {
  let pdf: string;
  let pages: readonly string[];
  beforeAll(async () => {
    pdf = await pdfOf(request(count, isOpen));
    pages = textOf(pdf).map(letters);
  });

  test('takes no more pages than it needs', () => {
    expect(pages.length).toBeLessThanOrEqual(count === 30 ? 5 : 1);
  });

  test('the signature stands below what it signs, never on a page alone', () => {
    const last = pages[pages.length - 1] ?? '';
    expect(last).toContain(letters('จึงเรียนมาเพื่อทราบและดำเนินการต่อไป'));
    expect(last).toContain(letters('รองปลัด รักษาราชการแทน'));
  });

  test('the day by which it is asked for stands on one line, torn nowhere', () => {
    const lines = textOf(pdf).flatMap((page) => page.split('\n'));
    expect(
      lines.filter((line) => /ทั้งนี้ *ภายในวันที่\s*[๐-๙0-9]+\s*\S+\s*[๐-๙0-9]{4}\s*$/.test(line)),
    ).toHaveLength(1);
  });

  test('every page with measures has the table’s heading', () => {
    const tablePages = pages.filter((page) => /ก[๐-๙]+ปดผย|ก[๐-๙]+/.test(page));
    expect(tablePages.length).toBeGreaterThan(count === 30 ? 2 : 0);
    for (const page of tablePages) expect(page).toContain(letters('ขั้นตอนหรือวิธีการ'));
  });

  test('only later pages are numbered, and no word leaves the margins', () => {
    const [first = '', ...rest] = textOf(pdf);
    expect(PAGE_NUMBER.test(first)).toBe(false);
    expect(rest.map((page) => PAGE_NUMBER.exec(page.trim())?.[1])).toEqual(
      rest.map((_page, index) => String(index + 2)),
    );
    expect(pagesOf(pdf).flatMap(outside)).toEqual([]);
  });
});
