/** What the server last said of the memos, and how to ask it again. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MemosData, MemoView } from '../../app/sign-off/data';
import type { Asking } from '../parts/skeleton';
import type { Failure, Server } from '../server/server';

export interface Memos extends Asking {
  /** Null until the first answer. */
  readonly data: MemosData | null;
  /** Puts what an action gave in the old one's place. */
  readonly replace: (memo: MemoView) => void;
}

export function useMemos(server: Server): Memos {
  const [data, setData] = useState<MemosData | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState(0);

  const refresh = useCallback(async () => {
    setWaiting((count) => count + 1);
    const answer = await server.call('callMemos');
    setWaiting((count) => count - 1);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) setData(answer.value);
  }, [server]);

  const replace = useCallback((memo: MemoView) => {
    setData((all) => all && { ...all, memos: all.memos.map((old) => renewed(old, memo)) });
  }, []);

  useEffect(() => void refresh(), [refresh]);
  return { data, failure, refreshing: waiting > 0, refresh, replace };
}

/** Most actions do not look at the sheet again: what it was compared with is still known. */
function renewed(old: MemoView, memo: MemoView): MemoView {
  if (old.id !== memo.id) return old;
  const { changes, compared, sheetYear } = memo.compared ? memo : old;
  return { ...memo, changes, compared, sheetYear };
}
