/** A plan and results under captions of different years, which share their numbers. */
import { readOldMemo } from '../../../../src/core/import/read-memo';
import { docxOf } from '../../docx/docx';
import { HEAD, p, SIGNATURES, table } from '../word-memo';

const PLAN = table(
  [900, 3000, 1500, 1500],
  [
    ['ที่', 'มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ'],
    ['๑', 'จัดทำคู่มือ', 'ประชุม', 'กองคลัง'],
    ['๒', 'จัดอบรม', 'อบรม', 'สำนักปลัด'],
  ],
);
const RESULTS = table(
  [900, 3000, 1500],
  [
    ['ที่', 'มาตรการ', 'ผลการดำเนินการ'],
    ['๑', 'ประกาศนโยบาย', 'แล้วเสร็จ'],
    ['๒', 'ปรับปรุงเว็บไซต์', 'แล้วเสร็จ'],
  ],
);

/** The memo's subject names ๒๕๖๘. */
function told(head: string, planned: string, reported: string) {
  const body = p(`ผลการดำเนินการตามมาตรการ ${reported}`) + RESULTS + p(`มาตรการ ${planned}`) + PLAN;
  const memo = readOldMemo(docxOf(head + body + SIGNATURES));
  if (!memo.ok) throw new Error('no memo');
  return {
    measures: memo.value.measures.map(({ title, status }) => `${title} ${status}`),
    doubts: memo.value.doubts.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph'),
  };
}

const THIS = 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๘';
const BEFORE = 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗';
const PLANNED = ['จัดทำคู่มือ null', 'จัดอบรม null'];
const REPORTED = ['ประกาศนโยบาย done', 'ปรับปรุงเว็บไซต์ done'];

test('last year’s results are none of this year’s plan', () => {
  expect(told(HEAD, THIS, BEFORE)).toEqual({
    measures: PLANNED,
    doubts: ['last-year', 'no-result'],
  });
});

test('where the subject names no year, what is reported on stays, and the plan is told of', () => {
  const head = HEAD.replace('ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'ของหน่วยงาน');
  expect(told(head, THIS, BEFORE)).toEqual({ measures: REPORTED, doubts: ['next-year'] });
});

test.each([
  ['of one year', THIS, THIS],
  ['of which one names none', '', THIS],
  ['of which the other names none', THIS, ''],
])('captions %s join them by number', (_name, planned, reported) => {
  const { measures, doubts } = told(HEAD, planned, reported);
  expect(measures).toEqual(['จัดทำคู่มือ done', 'จัดอบรม done']);
  expect(doubts).toEqual(['titles-differ', 'titles-differ']);
});
