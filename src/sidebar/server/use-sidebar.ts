/** What the server last said of the workbook, and how to ask it again. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarData } from '../../app/memo/main-page';
import type { Failure, Server } from './server';

export interface Sidebar {
  /** Null until the first answer. */
  readonly data: SidebarData | null;
  /** Why the last attempt brought nothing; null where it did. */
  readonly failure: Failure | null;
  readonly refreshing: boolean;
  readonly refresh: (how?: RefreshOptions) => Promise<void>;
}

export interface RefreshOptions {
  /** Stays with the sheet that is shown; else the sheet in front of the user is taken. */
  readonly stay?: boolean;
  /** From now on the findings are marked in the cells too; else only once they have been. */
  readonly mark?: boolean;
}

export function useSidebar(server: Server): Sidebar {
  const [data, setData] = useState<SidebarData | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState(0);
  const shown = useRef<SidebarData | null>(null);
  const marking = useRef(false);

  const refresh = useCallback(
    async ({ stay = false, mark = false }: RefreshOptions = {}) => {
      if (mark) marking.current = true;
      setWaiting((count) => count + 1);
      const sheet = stay ? sheetOf(shown.current) : null;
      const choice = { mark: marking.current };
      let answer = await server.call('callSidebar', sheet === null ? choice : { ...choice, sheet });
      // The sheet may have been renamed or deleted: then whichever has measures now.
      if (!answer.ok && answer.message !== null && sheet !== null) {
        answer = await server.call('callSidebar', choice);
      }
      setWaiting((count) => count - 1);
      setFailure(answer.ok ? null : answer);
      if (!answer.ok) return;
      shown.current = answer.value;
      setData(answer.value);
    },
    [server],
  );

  useEffect(() => void refresh(), [refresh]);
  return { data, failure, refreshing: waiting > 0, refresh };
}

/** Null where the sheet shown is no measures sheet, so that a better one is found as soon as it is there. */
export function sheetOf(data: SidebarData | null): string | null {
  if (!data || hasNoTable(data)) return null;
  return data.report.sheet;
}

export function hasNoTable({ report }: SidebarData): boolean {
  return report.findings.some(
    ({ rule }) =>
      rule === 'sheet/not-found' || rule === 'sheet/no-title' || rule === 'sheet/no-status',
  );
}
