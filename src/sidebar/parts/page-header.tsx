/** On every page but the main one: where the user is, and the way back. */

import type { PageWords } from '../../words/sidebar/shared/page-th';
import type { Leaving } from '../leaving/use-leaving';
import { Button, Spinner } from './button';
import { Icon } from './icons';
import { Live, Notice } from './notice';
import { Refresh } from './refresh';
import type { Asking } from './skeleton';
import { tellFailure, useSharedWords } from './words';

interface PageHeaderProps {
  readonly words: PageWords & { readonly title: string };
  readonly asking: Asking;
  readonly leaving: Leaving;
  readonly onBack: () => void;
}

export function PageHeader({ words, asking, leaving, onBack }: PageHeaderProps) {
  const shared = useSharedWords();
  const { failure, refreshing, refresh } = asking;
  const going = leaving.phase === 'going';
  return (
    <header class="top">
      <div class="titles">
        <Button kind="text" id="back" busy={going} onPress={onBack}>
          {going ? <Spinner /> : <Icon name="back" />}
          {words.back}
        </Button>
        <h1>
          <Icon name="document" />
          {words.title}
        </h1>
      </div>
      <Refresh words={words} busy={refreshing} onPress={() => void refresh()} />
      <Live>
        {leaving.failure && <Notice tone="error">{tellFailure(shared, leaving.failure)}</Notice>}
        {failure && (
          <Notice tone="warning">
            <p>{words.refreshFailed}</p>
            <p>{tellFailure(shared, failure)}</p>
          </Notice>
        )}
      </Live>
    </header>
  );
}
