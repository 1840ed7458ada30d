/** What the register says to who begins a year, or takes it back: which sheets have memos, and how many are on their round. */
import type { Stage } from '../../core/sign-off/round';
import type { Ports } from '../ports';
import { stageOfMemo } from './memo-row';
import { readRegister } from './register';

const ON_ITS_ROUND: readonly Stage[] = ['sent', 'returned'];

export interface MemosOfSheets {
  /** The names of the sheets that a memo is of; some memos are of several. */
  readonly sheets: readonly string[];
  readonly underWay: number;
}

/** None where there is no register. */
export function memosOfSheets(ports: Ports): MemosOfSheets {
  const memos = readRegister(ports)?.memos() ?? [];
  return {
    sheets: memos.flatMap(({ sheet }) => sheet.split('\n')),
    underWay: memos.filter((memo) => ON_ITS_ROUND.includes(stageOfMemo(memo))).length,
  };
}
