/** The measures of a report for publication as an HTML table, to be copied into the office's own site. */
import { useState } from 'preact/hooks';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Outcome } from '../../parts/outcome';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { CopyText } from '../list/copy-text';
import type { DetailProps } from '../list/detail-props';

export function WebTablePart({ memo }: Pick<DetailProps, 'memo'>) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'table'>();
  const [html, setHtml] = useState('');
  if (memo.template !== words.webTable.template) return null;

  async function make(): Promise<void> {
    const done = await run('table', () => server.call('callWebTable', { id: memo.id }));
    setHtml(done?.value.html ?? '');
  }

  return (
    <details class="paper">
      <summary>{words.webTable.title}</summary>
      <p class="quiet">{words.webTable.help}</p>
      <Button id="web-table" busy={busy !== null} onPress={() => void make()}>
        {busy && <Spinner />}
        {busy ? words.webTable.making : words.webTable.make}
      </Button>
      <FailureNotice failure={failure} />
      <Outcome of={html}>
        {html && (
          <>
            <textarea readOnly rows={6} aria-label={words.webTable.code} value={html} />
            <CopyText text={html} label={words.webTable.code}>
              {words.webTable.copy}
            </CopyText>
          </>
        )}
      </Outcome>
    </details>
  );
}
