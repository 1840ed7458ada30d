/** Where the user is, and the way back. */

import type { Leaving } from '../leaving/use-leaving';
import { Button, Spinner } from '../parts/button';
import { Icon } from '../parts/icons';
import { Live, Notice } from '../parts/notice';
import { tellFailure } from '../parts/words';
import type { Templates } from './use-templates';
import { useWords } from './words';

interface HeaderProps {
  readonly templates: Templates;
  readonly leaving: Leaving;
  readonly onBack: () => void;
}

export function Header({ templates, leaving, onBack }: HeaderProps) {
  const words = useWords();
  const { failure, refreshing, refresh } = templates;
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
      <Button
        kind="icon"
        label={refreshing ? words.refreshing : words.refresh}
        busy={refreshing}
        class={refreshing ? 'turning' : ''}
        onPress={() => void refresh()}
      >
        <Icon name="refresh" />
      </Button>
      <Live>
        {leaving.failure && <Notice tone="error">{tellFailure(words, leaving.failure)}</Notice>}
        {failure && (
          <Notice tone="warning">
            <p>{words.refreshFailed}</p>
            <p>{tellFailure(words, failure)}</p>
          </Notice>
        )}
      </Live>
    </header>
  );
}
