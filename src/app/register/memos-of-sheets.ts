/** What the register says to who begins a year, or takes it back: which sheets have memos, and how many are on their round. */

import { sheetsIn } from '../../core/sheet/sheet-names';
import type { Stage } from '../../core/sign-off/round';
import { cleanCell } from '../../core/text/spelling';
import type { Ports } from '../ports';
import { stageOfMemo } from './memo-row';
import { readRegister } from './register';

const ON_ITS_ROUND: readonly Stage[] = ['sent', 'returned'];

export interface MemosOfSheets {
  /** Whether a memo is of the sheet of that name; some memos are of several. */
  readonly has: (sheet: string) => boolean;
  readonly underWay: number;
}

/** None where there is no register. */
export function memosOfSheets(ports: Ports): MemosOfSheets {
  const memos = readRegister(ports)?.memos() ?? [];
  // A row's text is read without the blanks at its ends, which a tab's name may have.
  const names = new Set(memos.flatMap(({ sheet }) => sheetsIn(sheet).map(cleanCell)));
  return {
    has: (sheet) => names.has(cleanCell(sheet)),
    underWay: memos.filter((memo) => ON_ITS_ROUND.includes(stageOfMemo(memo))).length,
  };
}
