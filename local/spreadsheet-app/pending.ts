/**
 * Writes on their way. Sheets takes them in a batch, and a refusal comes when it is next asked for something: at
 * the next read, at `flush`, or when the script has ended and can no longer catch it.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()
 * https://developers.google.com/apps-script/guides/support/best-practices#use_batch_operations
 *
 * That a refusal can come at the line that wrote as well is nowhere excluded: `at-once` is for tests of that. No page
 * says what becomes of the writes behind a refused one; here they are lost, so that nothing relies on them.
 */
import type { Execution } from '../engine/execution';

export type Refusals = 'late' | 'at-once';

export interface PendingWrites {
  /** What others see only when it has been sent. */
  readonly write: (act: () => void) => void;
  /** The same for what the next handles hang on, such as a new row: done now, and only refused late. */
  readonly writeNow: (act: () => void) => void;
  /** Sends what was written; throws what Sheets refuses of it. */
  readonly settle: () => void;
}

export function createPendingWrites(execution: Execution, refusals: Refusals): PendingWrites {
  let batch: (() => void)[] = [];
  const settle = () => {
    const sent = batch;
    batch = [];
    for (const act of sent) act();
  };
  execution.atEnd.push((isUnflushedLost) => {
    if (!isUnflushedLost) settle();
  });
  if (refusals === 'at-once') return { write: (act) => act(), writeNow: (act) => act(), settle };
  return {
    write: (act) => void batch.push(act),
    writeNow(act) {
      batch.push(act);
      try {
        settle();
      } catch (refusal) {
        batch.push(() => {
          throw refusal;
        });
      }
    },
    settle,
  };
}

/** What changes the document; whatever else goes over the wire waits for it. */
export function isWrite(service: string, method: string): boolean {
  return WRITES.test(method) && service !== 'Spreadsheet';
}

const WRITES = /^(set|clear|merge|hide|show|insert|remove)/;

/** These move the user's window, and ask the document nothing. */
export const MOVES: ReadonlySet<string> = new Set(['setActiveSheet', 'activate']);
