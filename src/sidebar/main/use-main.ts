/** What the main view shows: a sheet of measures or several, and all that the workbook says around it. */
import { useRef } from 'preact/hooks';
import type { MainWords } from '../parts/words';
import type { MainData } from '../server/calls';
import { server } from '../server/server';
import { useView, type ViewData } from '../server/use-view';

export interface RefreshOptions {
  /** Stays with the sheet that is shown; otherwise the sheet in front of the user is taken. */
  readonly stay?: boolean;
  /** These are shown from now on. */
  readonly sheets?: readonly string[];
  /** From now on the findings are marked in the cells too; otherwise only once they have been. */
  readonly mark?: boolean;
}

export type Lack = keyof MainWords['memo']['nothingYet'];

export type Main = ViewData<MainData, RefreshOptions>;

export function useMain(isOpen: boolean): Main {
  const marking = useRef(false);
  return useView<MainData, RefreshOptions>(isOpen, async (shown, how) => {
    const { stay = false, mark = false, sheets = null } = how ?? {};
    if (mark) marking.current = true;
    const sheet = sheets ?? (stay ? sheetsOf(shown) : null);
    const choice = { mark: marking.current };
    const answer = await server.call('callSidebar', sheet === null ? choice : { ...choice, sheet });
    // The sheet may have been renamed or deleted: then whichever has measures now.
    const isGone = !answer.ok && answer.message !== null && !answer.authorize && sheet !== null;
    return isGone ? server.call('callSidebar', choice) : answer;
  });
}

/** Null where the sheet shown is no measures sheet, so that a better one is found as soon as it is there. */
export function sheetsOf(data: MainData | null): readonly string[] | null {
  if (!data || hasNoTable(data)) return null;
  return data.report.sheets;
}

/** What keeps the sheet shown from having a memo; null where nothing does. */
export function lackOf(data: MainData): Lack | null {
  if (data.report.measures.length > 0) return null;
  if (!hasNoTable(data)) return 'no-measures';
  return data.isBlank ? 'no-table' : 'unread';
}

function hasNoTable({ report }: MainData): boolean {
  return unreadIn(report) !== null;
}

/** The sheet that cannot be read, of several too; null where there is none. */
export function unreadIn({ findings }: MainData['report']): string | null {
  const found = findings.find(
    ({ rule }) =>
      rule === 'sheet/not-found' || rule === 'sheet/no-title' || rule === 'sheet/no-status',
  );
  return found?.sheet ?? null;
}
