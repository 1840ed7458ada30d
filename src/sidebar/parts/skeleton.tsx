/** Grey shapes of what is to come, and the way out where it does not; the language is a guess yet. */
import type { Failure } from '../server/server';
import { Button } from './button';
import { Live, Notice } from './notice';
import { tellFailure, useSharedWords } from './words';

/** What a page asks the server for before it can be drawn, and again while it is looked at. */
export interface Asking {
  /** Why the last attempt brought nothing; null where it did. */
  readonly failure: Failure | null;
  readonly refreshing: boolean;
  readonly refresh: () => Promise<void>;
}

export function Skeleton({ title, asking }: { readonly title: string; readonly asking: Asking }) {
  const { failure, refreshing, refresh } = asking;
  const words = useSharedWords();
  return (
    <main class="skeleton">
      <h1 class="unseen">{title}</h1>
      <Live>
        {failure && !refreshing && (
          <Notice tone="error">
            <p>{tellFailure(words, failure)}</p>
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
    </main>
  );
}
