/** What the memos view shows, and how the answer of an action gets into it. */
import type { MemoView } from '../../app/sign-off/data';
import type { MemosData } from '../server/calls';
import { server } from '../server/server';
import { type Asking, useView } from '../server/use-view';

export interface Memos extends Asking {
  /** Null until the first answer. */
  readonly data: MemosData | null;
  /** Puts what an action gave in the old one's place. */
  readonly replace: (memo: MemoView) => void;
}

export function useMemos(isOpen: boolean): Memos {
  const { change, ...view } = useView(isOpen, () => server.call('callMemos'));
  return {
    ...view,
    replace: (memo) =>
      change((all) => ({ ...all, memos: all.memos.map((old) => renewed(old, memo)) })),
  };
}

/** Most actions do not look at the sheet again: what it was compared with is still known. */
function renewed(old: MemoView, memo: MemoView): MemoView {
  if (old.id !== memo.id) return old;
  const { changes, compared, sheetYear } = memo.compared ? memo : old;
  return { ...memo, changes, compared, sheetYear };
}
