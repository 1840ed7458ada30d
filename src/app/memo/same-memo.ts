/** Decides whether a memo with this very content is there already: made, and not cancelled. */
import { periodName } from '../../core/office/period';
import { sheetsCell, sheetsIn } from '../../core/sheet/sheet-names';
import { type KeptScope, readKeptScope, writeKeptScope } from '../../core/sign-off/kept-scope';
import { cleanCell } from '../../core/text/spelling';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import { keepsIds } from '../register/sheets-now';
import type { MemoDraft } from './draft';

export interface SameMemo {
  readonly link: string;
  readonly when: string;
}

/** The newest of the register's memos that is one; null where there is none. */
export function findSame(
  memos: readonly MemoRow[],
  { entry }: Pick<MemoDraft, 'entry'>,
): SameMemo | null {
  const kept = readKeptScope(entry.scope);
  const [wanted, ids] = [scopeAlone(kept), kept.sheetIds];
  const found = [...memos]
    .reverse()
    .find(
      (memo) =>
        memo.link !== '' &&
        scopeAlone(memo.kept) === wanted &&
        memo.fingerprint === entry.fingerprint &&
        isOfSheets(memo, entry.sheet, ids) &&
        memo.template === entry.template &&
        memo.fiscalYear === entry.fiscalYear &&
        (memo.period === null ? '' : periodName(memo.period)) === entry.period &&
        stageOfMemo(memo) !== 'cancelled',
    );
  return found ? { link: found.link, when: found.when } : null;
}

/** A tab that was renamed is the same sheet; one of the same name and content is asked about too. */
function isOfSheets(memo: MemoRow, sheets: string, ids: readonly number[]): boolean {
  const isSame = keepsIds(memo) && memo.kept.sheetIds.join() === ids.join();
  return isSame || memo.sheet === sheetsCell(sheetsIn(sheets).map(cleanCell));
}

/** Which template it is, the register names, however that one came to be taken. */
function scopeAlone(kept: KeptScope): string {
  return writeKeptScope({ ...kept, template: '', sheetIds: [] });
}
