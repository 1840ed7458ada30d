/** Which measure went from which status to which. */
import { useState } from 'preact/hooks';
import type { Changes } from '../../../core/sign-off/changes';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import { MeasureLine } from './measure-line';
import './change-list.css';

/** More than these push what can be done about it out of sight. */
const FEW = 5;

export function ChangeList({ changes }: { readonly changes: Changes }) {
  const words = wordsOf('memos');
  const [all, setAll] = useState(false);
  const { measures, total, texts, settings, signers } = changes;
  const shown = all ? measures : measures.slice(0, FEW);
  return (
    <>
      <ul class="measures">
        {shown.map((change, index) => (
          <MeasureLine key={index} change={change}>
            {words.stale.change(change)}
          </MeasureLine>
        ))}
        {all && total > measures.length && (
          <li class="quiet">{words.stale.more(total - measures.length)}</li>
        )}
        {texts && <li>{words.stale.texts}</li>}
        {settings && <li>{words.stale.settings}</li>}
        {signers && <li>{words.stale.signers}</li>}
      </ul>
      {!all && total > FEW && (
        <Button kind="text" onPress={() => setAll(true)}>
          {words.showMore(total - FEW)}
        </Button>
      )}
    </>
  );
}
