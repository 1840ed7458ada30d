/** Around every view but the main one: where the user is, the way back, and how reading went. */

import type { ComponentChildren } from 'preact';
import type { Asking } from '../server/use-view';
import { Button } from './button';
import { FailureText } from './failure-text';
import { Icon } from './icons';
import { Waiting } from './loading';
import { Live, Notice } from './notice';
import { Refresh } from './refresh';
import type { MemosWords, TemplateWords, UnitsWords } from './words';
import './view-head.css';

interface ViewFrameProps {
  readonly words: MemosWords | TemplateWords | UnitsWords;
  readonly asking: Asking;
  readonly onBack: () => void;
  /** Null before the first answer. */
  readonly children: ComponentChildren;
}

export function ViewFrame({ words, asking, onBack, children }: ViewFrameProps) {
  const { failure, refreshing, refresh } = asking;
  return (
    <div class="page">
      <header class="top">
        <div class="titles">
          <Button kind="text" id="back" onPress={onBack}>
            <Icon name="back" />
            {words.back}
          </Button>
          <h1 tabIndex={-1}>
            <Icon name="document" />
            {words.title}
          </h1>
        </div>
        {children && <Refresh words={words} busy={refreshing} onPress={() => void refresh()} />}
        <Live>
          {children && failure && (
            <Notice tone="warning">
              <p>{words.refreshFailed}</p>
              <FailureText failure={failure} harmless />
            </Notice>
          )}
        </Live>
      </header>
      {children ? (
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      ) : (
        <main class="skeleton">
          <Waiting asking={asking} />
        </main>
      )}
    </div>
  );
}
