import type { ReportedFinding } from '../../src/app/check/report';
import { fixesOf } from '../../src/sidebar/main/findings/fixes';

function finding(cell: string, fix: ReportedFinding['fix']): ReportedFinding {
  return {
    rule: 'text/spelling',
    severity: 'warning',
    sheet: 'มาตรการ',
    cell,
    message: '',
    fixable: fix !== null,
    fix,
    group: null,
    acceptance: null,
    unsaid: null,
  };
}

test('"fix all" takes the text with every fix of a cell, once', () => {
  const fixes = fixesOf([
    finding('B2', { before: 'เว็ปไซด์อื่นๆ', after: 'เว็บไซต์อื่นๆ', together: 'เว็บไซต์อื่น ๆ' }),
    finding('B2', { before: 'เว็ปไซด์อื่นๆ', after: 'เว็ปไซด์อื่น ๆ', together: 'เว็บไซต์อื่น ๆ' }),
    finding('B3', { before: 'ปฎิทิน', after: 'ปฏิทิน' }),
  ]);
  expect(fixes.map(({ cell, after }) => `${cell} ${after}`)).toEqual(['B2 เว็บไซต์อื่น ๆ', 'B3 ปฏิทิน']);
});

test('what is asked is no part of it', () => {
  expect(
    fixesOf([finding('B2', { before: 'ลิงค์', after: 'ลิงก์', asks: true }), finding('B3', null)]),
  ).toEqual([]);
});
