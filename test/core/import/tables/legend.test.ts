/** Signs and letters in a memo's status column, by what the memo says that they mean. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { HEAD, p, SIGNATURES, table } from '../word-memo';

const LETTERS = { done: 'd', 'in-progress': 'i', 'not-started': 'n' } as const;

function told(statuses: readonly string[], above: string, below: string) {
  const rows = statuses.map((status, at) => [`${at + 1}`, `จัดทำแผนที่ ${at + 1}`, status]);
  const memo = readOldMemo(
    docxOf(
      HEAD +
        above +
        table([900, 3000, 1500], [['ที่', 'มาตรการ', 'สถานะ'], ...rows]) +
        below +
        SIGNATURES,
    ),
  );
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  const { measures, doubts } = memo.value;
  return {
    read: measures.map(({ status }) => (status ? LETTERS[status] : '?')).join(''),
    doubts: doubts.map(({ kind }) => kind),
  };
}

const CIRCLES = p('สัญลักษณ์ ● ดำเนินการแล้ว ◐ อยู่ระหว่างดำเนินการ ○ ยังไม่ดำเนินการ');
const SHORT = p('หมายเหตุ : ส = ดำเนินการเสร็จสิ้น, ร = อยู่ระหว่างดำเนินการ, ย = ยังไม่ดำเนินการ');

test.each<[string, readonly string[], string, string]>([
  ['above the table', ['●', '◐', '○'], CIRCLES, ''],
  ['letters, below it', ['ส', 'ร', 'ย'], '', SHORT],
  ['a note behind the sign', ['● (๕ ม.ค. ๖๘)', '◐', '○'], CIRCLES, ''],
  ['beside a status in words', ['แล้วเสร็จ', '◐', '○'], CIRCLES, ''],
  [
    'a line for each',
    ['ส', 'ร', 'ย'],
    '',
    p('ส หมายถึง แล้วเสร็จ') + p('ร หมายถึง อยู่ระหว่างดำเนินการ') + p('ย หมายถึง ยังไม่ดำเนินการ'),
  ],
])('%s', (_name, statuses, above, below) => {
  expect(told(statuses, above, below).read).toBe('din');
});

test('a legend in one line that is used is told of no more', () => {
  expect(told(['●', '◐', '○'], CIRCLES, '')).toEqual({ read: 'din', doubts: [] });
});

test('signs that nobody explains, or in two ways, stay unclear', () => {
  expect(told(['●', '◐', '○'], '', '').read).toBe('???');
  const other = p('● อยู่ระหว่างดำเนินการ ○ ยังไม่ดำเนินการ');
  expect(told(['●', '◐', '○'], CIRCLES, other).read).toBe('???');
  expect(told(['●', 'ก', '○'], '', SHORT).read).toBe('???');
});
