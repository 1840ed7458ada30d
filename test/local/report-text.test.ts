/** The report that `npm start` prints for people: grouped by rule as the sidebar has it, and what was settled is told. */
import { textReport } from '../../local/cli/report';
import { check, HEADINGS, openOffice } from '../add-on/office';

const VAGUE = '/\nเผยแพร่แล้ว';
const row = (title: string) => ['', title, 'อบรม', 'กองคลัง', 'รายปี', '', '', VAGUE];

async function report(language: 'th' | 'en') {
  const office = await openOffice({
    locale: language,
    sheets: {
      มาตรการ: [HEADINGS, ...['ก', 'ข', 'ค', 'ง', 'จ'].map(row)],
      ตั้งค่า: [
        ['รายการ', 'ค่า'],
        ['กฎที่ปิดหรือลดระดับ', 'text/spacing'],
      ],
    },
  });
  const [finding] = check(office).findings.filter(({ rule }) => rule === 'evidence/vague');
  office.runtime.call('callAccept', {
    rule: finding!.rule,
    ...finding!.acceptance!,
    accepted: true,
  });
  const outcome = {
    generated: { report: check(office), memo: null },
    memoFile: null,
    notes: [],
    none: null,
    template: [],
    pdfFile: null,
    wordFile: null,
    workbookFile: 'ก.xlsx',
    lost: [],
    calls: [],
  };
  return textReport({ language } as never, outcome as never).split('\n');
}

test.each([
  ['th', /ควรแก้ไข\] หลักฐานกว้างเกินไป ๔ แห่ง$/, 'ยืนยันแล้วว่าถูกต้อง ๑ รายการ จึงไม่แจ้ง'],
  ['en', /\] Evidence too general: 4$/, '1 marked as correct and not listed'],
] as const)(
  'in %s one line stands over the findings of a rule, its cells below',
  async (language, title, told) => {
    const lines = await report(language);
    const at = lines.findIndex((line) => title.test(line));
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at + 1, at + 5)).toEqual(
      ['H3', 'H4', 'H5', 'H6'].map((cell) => expect.stringMatching(new RegExp(`^ {6}.*${cell}`))),
    );
    expect(lines).toContain(told);
    expect(lines.some((line) => line.endsWith(': text/spacing'))).toBe(true);
  },
);
