/** A typed sentence whose counts do not come to its own total: 7 measures, 3 done, 3 in progress, 2 not started. */
import { a1 } from '../../sheet/a1';
import { defineRule } from '../finding';
import { typedCounts } from './counts-in-text';

export const textCountsSum = defineRule({
  name: 'text/counts-sum',
  severity: 'warning',
  source: 'agree',
  look: ({ texts }) =>
    texts.flatMap(({ sheet, place, text }) => {
      const counts = typedCounts(text);
      if (!counts) return [];
      const { total, done, inProgress, notStarted } = counts;
      if (done === null || inProgress === null || notStarted === null) return [];
      const sum = done + inProgress + notStarted;
      return sum === total ? [] : [{ sheet, cell: a1(place), details: { total, sum } }];
    }),
  message: {
    th: ({ total, sum }) => `จำนวนที่พิมพ์ไว้รวมกันได้ ${sum} แต่เขียนว่าทั้งหมด ${total} กรุณาตรวจตัวเลขให้ตรงกัน`,
    en: ({ total, sum }) =>
      `The typed counts come to ${sum}, but the text says ${total} in all. Check the numbers.`,
  },
  about: {
    th: 'ข้อความที่พิมพ์ไว้มีจำนวนเสร็จ อยู่ระหว่าง และยังไม่ดำเนินการ ที่รวมกันไม่เท่ากับจำนวนทั้งหมดในข้อความเดียวกัน กรุณาตรวจตัวเลขให้ตรงกัน',
    en: 'A typed sentence counts measures done, in progress and not started that do not come to its own total. Check the numbers.',
  },
});
