/** Grey shapes of what is to come, and the way out where it does not; in the browser's language until the server has said which. */

import type { Asking } from '../server/use-view';
import { Button } from './button';
import { FailureText } from './failure-text';
import { Live, Notice } from './notice';
import { wordsOf } from './words';
import './loading.css';

interface LoadingProps {
  readonly title: string;
  readonly asking: Omit<Asking, 'refresh'> & { readonly refresh: () => Promise<void> };
}

/** Of a view that has no heading before the first answer. */
export function Loading({ title, asking }: LoadingProps) {
  return (
    <main class="skeleton">
      <h1 class="unseen" tabIndex={-1}>
        {title}
      </h1>
      <Waiting asking={asking} />
    </main>
  );
}

export function Waiting({ asking }: Pick<LoadingProps, 'asking'>) {
  const { failure, refreshing, refresh } = asking;
  const words = wordsOf('shared');
  return (
    <>
      <Live>
        {failure && !refreshing && (
          <Notice tone="error">
            <FailureText failure={failure} harmless />
            <Button kind="primary" onPress={() => void refresh()}>
              {words.tryAgain}
            </Button>
          </Notice>
        )}
        {refreshing && <span class="unseen">{words.loading}</span>}
      </Live>
      {refreshing && (
        <div aria-hidden="true">
          <span class="bone" />
          <span class="bone round" />
          {[1, 2, 3, 4, 5].map((line) => (
            <span key={line} class="bone wide" />
          ))}
        </div>
      )}
    </>
  );
}
