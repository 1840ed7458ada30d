/** A memo whose last page is just full has no other behind it: as many lines as a page holds, one more each time. */
import type { Measure } from '../../src/core/measures/measure';
import { buildTemplate, TARGETS, type Target } from '../../template/build-template';
import { filledBytes } from '../core/docx/docx';
import { activity, measure, sampleFields } from '../core/template/samples';
import { letters } from './on-paper';
import { pagesOf, toPdfs } from './pdf';

const SETTINGS = [
  ['ส่วนราชการ', 'สำนักปลัด'],
  ['หน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'],
  ['ผู้จัดทำ', 'ชื่อ–สกุล'],
  ['ตำแหน่งผู้จัดทำ', 'นิติกร'],
];
const SIGNERS = [[1, 'คำสั่งนายก', 'ชื่อ–สกุล', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง', '', '']];

/** Rows that stay whole, of so many lines together. */
function lines(count: number): readonly Measure[] {
  const rows = [...Array.from({ length: Math.floor(count / 13) }, () => 13), count % 13];
  return rows
    .filter((row) => row > 0)
    .map((row, index) => {
      const method = Array.from({ length: row }, () => 'ก').join('\n');
      return measure(String(index + 1), 'ก', { ...activity('done', method), row: index + 3 });
    });
}

/** A page more begins somewhere between them. */
const LENGTHS = [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28];

async function memos(target: Target): Promise<readonly Uint8Array[]> {
  const template = await buildTemplate('official', target);
  return LENGTHS.map((length) => {
    const fields = sampleFields({ measures: lines(length), settings: SETTINGS, signers: SIGNERS });
    return filledBytes(template, fields, true);
  });
}

test.each(TARGETS)('the official memo for %s', async (target) => {
  const pages = toPdfs(await memos(target)).map(pagesOf);
  expect(new Set(pages.map(({ length }) => length)).size).toBeGreaterThan(1);
  const bare = pages.map((each) => {
    const words = (each[each.length - 1] ?? []).map(({ text }) => text);
    return !letters(words.join('')).includes('ลงชอ');
  });
  expect(LENGTHS.filter((_length, index) => bare[index])).toEqual([]);
});
