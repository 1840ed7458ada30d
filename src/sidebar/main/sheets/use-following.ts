/** Keeps the main view true: to the cells that it shows, and to the sheet that its user has open. */
import { useEffect, useState } from 'preact/hooks';
import type { MainData } from '../../server/calls';
import { useWatch } from '../../server/use-watch';
import type { Main } from '../use-main';

interface Following {
  /** The measures sheet that is open and not shown; null where there is none, and where the page is following. */
  readonly open: string | null;
  /** The page has followed to these, by itself. */
  readonly followed: string | null;
}

/** `outdate` is told where things are no longer as they were left here. Where the page is not free, what its user has begun is of the sheet shown: it stays, and says so. */
export function useFollowing(
  main: Main,
  data: MainData,
  isFree: boolean,
  outdate: () => void,
): Following {
  const shown = data.report.sheets.join(', ');
  const [open, setOpen] = useState<string | null>(null);
  const [left, setLeft] = useState<string | null>(null);

  // Whichever sheet is open by then.
  const follow = () => {
    setLeft(shown);
    void main.refresh();
  };

  useWatch({ sheet: data.report.sheets, token: data.token }, (seen) => {
    setOpen(seen.kind === 'elsewhere' ? seen.open : null);
    if (seen.kind === 'changed' || (seen.kind === 'elsewhere' && isFree)) outdate();
    if (seen.kind === 'changed') void main.refresh({ stay: true });
    if (seen.kind === 'elsewhere' && isFree) follow();
  });
  useEffect(() => setOpen(null), [shown]);
  useEffect(() => {
    if (open !== null && isFree) follow();
  }, [isFree]);

  return { open: isFree ? null : open, followed: left === null || left === shown ? null : shown };
}
