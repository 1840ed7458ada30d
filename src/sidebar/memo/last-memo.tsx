/** The newest memo in the register, and whether the sheet has changed since. */
import type { LastMemo } from '../../app/sidebar-data';
import { Notice } from '../parts/notice';
import { OpenLink } from '../parts/open-link';
import { safeLink } from '../parts/safe-link';
import { useWords } from '../words';

export function LastMemoPart({ memo }: { readonly memo: LastMemo }) {
  const words = useWords();
  const link = safeLink(memo.link);
  return (
    <Notice tone={memo.stale ? 'warning' : 'good'}>
      <p>
        <strong>{memo.stale ? words.lastMemo.stale : words.lastMemo.fresh}</strong>
      </p>
      <p class="quiet">{memo.subject}</p>
      <p class="quiet">{words.lastMemo.when(memo.when)}</p>
      {link && (
        <OpenLink link={link} kind="text">
          {words.memo.open}
        </OpenLink>
      )}
    </Notice>
  );
}
