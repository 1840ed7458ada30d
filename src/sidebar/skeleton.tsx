/** Grey shapes of what is to come, and the way out where it does not; the language is a guess yet. */
import { Button } from './parts/button';
import { Live, Notice } from './parts/notice';
import { tellFailure, useWords } from './parts/words';
import type { Sidebar } from './server/use-sidebar';

export function Skeleton({ sidebar }: { readonly sidebar: Sidebar }) {
  const { failure, refreshing, refresh } = sidebar;
  const words = useWords();
  return (
    <main class="skeleton">
      <h1 class="unseen">{words.title}</h1>
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
