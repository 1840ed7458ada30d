/** The rules over one sentence as the method of a measure, in a sheet of fiscal year 2569 that is in order. */
import type { AnyFinding } from '../../../src/core/checks';
import { foundIn, SHEET } from '../checks/found-in';

const HEADINGS = [
  'ลำดับ',
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'แล้วเสร็จ',
];

/** What was found of the words in the cell; what other rules say of the measure is theirs to prove. */
export function findingsInMethod(
  method: string,
  settings: readonly (readonly string[])[] = [],
): readonly AnyFinding[] {
  const cells = [
    HEADINGS,
    ['1', 'ให้ความรู้แก่บุคลากร', method, 'กองคลัง', 'รายงานทุกไตรมาส', '', '', '/ 18 ธันวาคม 2568'],
  ];
  return foundIn(cells, settings).filter(
    ({ sheet, cell, rule }) =>
      sheet === SHEET && cell === 'C2' && /^(?:text|agency|signers)\//.test(rule),
  );
}

/** The cell after "fix all" has been pressed until it has nothing more to do; how often that was. */
export function fixedMethod(method: string): { readonly text: string; readonly presses: number } {
  let text = method;
  for (let presses = 0; presses < 9; presses++) {
    const fix = findingsInMethod(text).find((each) => each.fix && !each.fix.asks)?.fix;
    if (!fix) return { text, presses };
    text = fix.together ?? fix.after;
  }
  throw new Error(`it is never done with ${method}`);
}
