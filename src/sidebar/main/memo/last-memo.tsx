/** The newest memo in the register, whether the sheet has changed since, and the way to what became of it. */
import type { LastMemo } from '../../../app/memo/main-page';
import { docxLinkOf, pdfLinkOf } from '../../../core/doc-link';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { safeLink } from '../../parts/safe-link';
import { wordsOf } from '../../parts/words';
import { CopyLink } from './copy-link';

interface LastMemoProps {
  readonly memo: LastMemo;
  readonly onMemos: () => void;
}

export function LastMemoPart({ memo, onMemos }: LastMemoProps) {
  const words = wordsOf('main');
  const link = safeLink(memo.link);
  const downloads = [
    [pdfLinkOf(memo.link), words.pdf],
    [docxLinkOf(memo.link), words.docx],
  ] as const;
  // What all have decided stays as it is, whatever becomes of the sheet.
  const isStale = memo.stale && !memo.isClosed;
  const state = isStale ? 'stale' : memo.isClosed ? 'closed' : 'fresh';
  return (
    <Notice tone={isStale ? 'warning' : 'good'}>
      <p>
        <strong>{words.lastMemo[state]}</strong>
      </p>
      <p class="quiet">{memo.subject}</p>
      <p class="quiet">{words.lastMemo.when(memo.when)}</p>
      <div class="buttons">
        {link && (
          <OpenLink link={link} kind="text">
            {words.memo.open}
          </OpenLink>
        )}
        {link && <CopyLink link={link} kind="text" />}
        {downloads.map(
          ([href, label]) =>
            href && (
              <OpenLink key={label} link={href} kind="text" icon="download">
                {label}
              </OpenLink>
            ),
        )}
        <Button kind="text" onPress={onMemos}>
          {isStale ? words.lastMemo.changes : words.lastMemo.signOff}
        </Button>
      </div>
    </Notice>
  );
}
