/** The one big button, always in reach. */
import { Button, Spinner } from '../../parts/button';
import { Icon } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { type Generation, isBusy } from './generation';
import './generate-bar.css';

interface GenerateBarProps {
  readonly generation: Generation;
  readonly isEmpty: boolean;
  readonly onPress: () => void;
}

export function GenerateBar({ generation, isEmpty, onPress }: GenerateBarProps) {
  const words = wordsOf('main');
  const busy = isBusy(generation);
  const again = generation.phase === 'done' && !busy;
  return (
    <footer class="bar">
      <Button kind="primary" class="big" id="generate" busy={busy || isEmpty} onPress={onPress}>
        {busy ? <Spinner /> : <Icon name="document" />}
        {busy ? words.memo.making : again ? words.memo.makeAgain : words.memo.make}
      </Button>
      {isEmpty && <p class="quiet">{words.memo.nothingYet}</p>}
    </footer>
  );
}
