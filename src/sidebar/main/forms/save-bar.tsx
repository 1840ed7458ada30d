/** Save and discard, and how saving went. */

import { Button, Spinner } from '../../parts/button';
import { FailureText } from '../../parts/failure-text';
import { Live, Notice } from '../../parts/notice';
import { wordsOf } from '../../parts/words';
import type { SaveOutcome } from './use-saving';
import './save-bar.css';

interface SaveBarProps {
  readonly form: {
    readonly unsaved: boolean;
    readonly saving: boolean;
    readonly outcome: SaveOutcome | null;
    readonly discard: () => void;
  };
}

export function SaveBar({ form }: SaveBarProps) {
  const words = wordsOf('main');
  const { unsaved, saving, outcome, discard } = form;
  return (
    <div class={`save-bar${unsaved ? ' unsaved' : ''}`}>
      <Live>{outcome && <Outcome outcome={outcome} />}</Live>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={saving || !unsaved}>
          {saving && <Spinner />}
          {saving ? words.forms.saving : words.forms.save}
        </button>
        {unsaved && (
          <Button kind="text" busy={saving} onPress={discard}>
            {words.forms.discard}
          </Button>
        )}
      </div>
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: SaveOutcome }) {
  const words = wordsOf('main');
  if (outcome.kind === 'failed') {
    return (
      <Notice tone="error">
        <FailureText failure={outcome.failure} />
        <p>{words.forms.notLost}</p>
      </Notice>
    );
  }
  if (outcome.kind === 'faulty') return <Notice tone="error">{words.forms.faulty}</Notice>;
  const late = outcome.changedMeanwhile;
  return late.length === 0 ? (
    <Notice tone="good">{words.forms.saved}</Notice>
  ) : (
    <Notice tone="warning">
      {words.forms.changedMeanwhile(late.map((name) => name || '–').join(', '))}
    </Notice>
  );
}
