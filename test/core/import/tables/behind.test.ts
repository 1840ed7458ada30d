/** Tables without headings that are known, right behind the measures and of their width: the rest of them, or something else. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { HEAD, p, SIGNATURES, table } from '../word-memo';

const RESULTS = ['ที่|มาตรการ|สถานะ', '๑|จัดทำคู่มือ|แล้วเสร็จ'];
const PLAN = ['ที่|มาตรการ|วิธีการ|ผู้รับผิดชอบ', '๑|จัดทำคู่มือ|ประชุม|กองคลัง'];

function tableOf(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split('|'));
  return table(Array<number>(rows[0]?.length ?? 0).fill(1500), rows);
}

function told(...tables: readonly (readonly string[])[]) {
  const memo = readOldMemo(docxOf(HEAD + tables.map(tableOf).join(p()) + SIGNATURES));
  if (!memo.ok) throw new Error('no memo');
  return memo.value.measures.map(({ number, title, status, owners }) =>
    [number, title, status, ...owners].join(' '),
  );
}

test.each([
  ['pictures', ['ภาพที่ ๑ อบรม|ภาพที่ ๒ ประชุม|ภาพที่ ๓ ประกาศ']],
  ['pictures, their places blank above', ['||', 'ภาพกิจกรรม|ภาพกิจกรรม|ภาพกิจกรรม']],
  ['days', ['วันที่|กิจกรรม|ผู้เข้าร่วม', '๕ มี.ค. ๖๘|ประชุมชี้แจง|๒๐ คน']],
  ['units counted', ['หน่วยงาน|แล้วเสร็จ|ร้อยละ', 'กองคลัง|๑|๑๐๐']],
  ['counted with running numbers', ['ลำดับ|สถานะ|จำนวน', '๑|แล้วเสร็จ|๑', '๒|ยังไม่ดำเนินการ|๐']],
])('%s', (_name, behind) => {
  expect(told(RESULTS, behind)).toEqual(['1 จัดทำคู่มือ done']);
});

test('counts by unit, of a plan’s width', () => {
  const counts = ['หน่วยงาน|ทั้งหมด|แล้วเสร็จ|ร้อยละ', 'กองคลัง|๑|๑|๑๐๐', 'รวม|๑|๑|๑๐๐'];
  expect(told(PLAN, counts, RESULTS)).toEqual(['1 จัดทำคู่มือ done กองคลัง']);
});

test.each([
  ['the next number', ['๒|จัดอบรม|ยังไม่ดำเนินการ'], ['2 จัดอบรม not-started']],
  ['a code', ['O12|จัดอบรม|ยังไม่ดำเนินการ'], ['จัดอบรม not-started']],
  ['words for a number, and a status', ['สำนักปลัด|จัดอบรม|ยังไม่ดำเนินการ'], ['จัดอบรม not-started']],
])('measures go on with %s', (_name, behind, more) => {
  const read = told(RESULTS, behind).map((each) => each.trim());
  expect(read).toEqual(['1 จัดทำคู่มือ done', ...more]);
});

test('a row torn by the page’s end has no number', () => {
  expect(told(['ที่|มาตรการ|สถานะ', '๑|จัดทำคู่มือการ|'], ['|ให้บริการ|แล้วเสร็จ'])).toEqual([
    '1 จัดทำคู่มือการให้บริการ done',
  ]);
});

test('letters before the titles, and no numbers, are measures beside each other', () => {
  const plan = ['มาตรการ|วิธีการ|ผู้รับผิดชอบ', 'ก. คู่มือ|ประชุม|กองคลัง', 'ข. อบรม|จัดอบรม|กองช่าง'];
  const results = ['มาตรการ|ผลการดำเนินการ|หมายเหตุ', 'ก. คู่มือ|แล้วเสร็จ|', 'ข. อบรม|ยังไม่ดำเนินการ|'];
  expect(told(plan, results).map((each) => each.trim())).toEqual([
    'ก. คู่มือ done กองคลัง',
    'ข. อบรม not-started กองช่าง',
  ]);
});
