/** Results below the title, in its own cell, with a label before them. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { HEAD, p, SIGNATURES, table } from '../word-memo';

const LETTERS = { done: 'd', 'in-progress': 'i', 'not-started': 'n' } as const;
const HEADS = ['ที่', 'มาตรการ/ผลการดำเนินการ', 'ผู้รับผิดชอบ'];
const OWNED = 'สำนักปลัด';

function even(...rows: readonly (readonly string[])[]): string {
  return table(
    (rows[0] ?? []).map(() => 1500),
    rows,
  );
}

function read(body: string) {
  const memo = readOldMemo(docxOf(HEAD + body + SIGNATURES));
  if (!memo.ok) throw new Error(JSON.stringify(memo.problems));
  const { measures, doubts } = memo.value;
  return [
    measures.map(({ title, status }) => `${title} ${status ? LETTERS[status] : '?'}`).join(', '),
    ...doubts.map(({ kind }) => kind),
  ];
}

test('in the title’s cell, over a page’s end, or in the method’s', () => {
  const first = even(
    HEADS,
    ['๑', 'ประกาศนโยบาย\nผลการดำเนินการ : ดำเนินการแล้วเสร็จ เมื่อวันที่ ๕ ม.ค. ๖๘', OWNED],
    ['๒', 'จัดอบรม\nผลการดำเนินการ: อยู่ระหว่างดำเนินการ', OWNED],
  );
  expect(read(first)).toEqual(['ประกาศนโยบาย d, จัดอบรม i']);
  const next = even(['๓', 'จัดทำคู่มือ\n- ผลการดำเนินงาน : ยังไม่ดำเนินการ', OWNED]);
  expect(read(first + p('-๒-') + next)).toEqual(['ประกาศนโยบาย d, จัดอบรม i, จัดทำคู่มือ n']);
  const methods = even(
    ['ที่', 'มาตรการ', 'ขั้นตอนหรือวิธีการ'],
    ['๑', 'ประกาศนโยบาย', '- จัดทำประกาศ\nสถานะ : ดำเนินการแล้ว'],
  );
  expect(read(methods)).toEqual(['ประกาศนโยบาย d']);
});

test('a row that says none, and one whose words are no status, are told of', () => {
  const body = even(
    HEADS,
    ['๑', 'ประกาศนโยบาย\nผลการดำเนินการ : แล้วเสร็จ', OWNED],
    ['๒', 'จัดอบรม\nผลการดำเนินการ : ประชุมชี้แจงเจ้าหน้าที่', OWNED],
    ['๓', 'จัดทำคู่มือ', OWNED],
  );
  expect(read(body)).toEqual(['ประกาศนโยบาย d, จัดอบรม ?, จัดทำคู่มือ ?', 'status-none', 'status-none']);
});

test('beside a table of results they are the plan’s own words', () => {
  const plan = even(HEADS, ['๑', 'ประกาศนโยบาย\nผลการดำเนินการ : แล้วเสร็จ', OWNED]);
  const results = even(['ที่', 'มาตรการ', 'สถานะ'], ['๑', 'ประกาศนโยบาย', 'อยู่ระหว่างดำเนินการ']);
  expect(read(plan + results)[0]).toMatch(/ i$/);
});
