/** The newest memo in the register, and whether the sheet has changed since. */
import type { LastMemo } from '../../app/sidebar-data';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';
import { OpenLink } from './open-link';
import { safeLink } from './safe-link';

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
      {link && <OpenLink link={link} kind="text" />}
    </Notice>
  );
}
