/** What has become of a memo, the latest first, in the register's own words. */
import type { MemoView } from '../../../app/sign-off/data';
import { wordsOf } from '../../parts/words';

export function History({ lines }: { readonly lines: MemoView['history'] }) {
  const words = wordsOf('memos');
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{words.memo.history}</summary>
      <ol class="history">
        {lines.map(({ when, text }, index) => (
          <li key={index}>
            <span class="quiet">{words.date(when)}</span> <span lang="th">{text}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
