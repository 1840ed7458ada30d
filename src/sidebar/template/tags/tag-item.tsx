/** One tag: its name, what it means, what it would print now, and a press to copy it. */
import type { ListedTag } from '../../../core/template/tag-list';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icons';
import type { Copying } from '../../parts/use-copy';
import { wordsOf } from '../../parts/words';

interface TagItemProps {
  readonly tag: ListedTag;
  readonly copying: Copying;
}

export function TagItem({ tag, copying }: TagItemProps) {
  const words = wordsOf('template');
  const { insert, name, english, loop, meaning, value } = tag;
  const state = copying.text === insert ? copying.state : 'none';
  return (
    <li class="tag">
      <p>
        <strong lang="th">{name}</strong>{' '}
        <span class="quiet" lang="en">
          {english}
        </span>
      </p>
      <p class="meaning">{meaning}</p>
      {loop !== null && <p class="quiet">{words.tags.inLoop(loop)}</p>}
      {value !== null && (
        <p class="quiet">
          {words.tags.now} {value || words.tags.blank}
        </p>
      )}
      <Button
        kind="plain"
        class="chip"
        label={`${words.tags.copy} ${insert}`}
        onPress={() => copying.copy(insert)}
      >
        <Icon name={state === 'copied' ? 'done' : 'copy'} />
        <code>{insert}</code>
      </Button>
      {/* To screen readers the list says it. */}
      {state === 'copied' && (
        <span class="copied" aria-hidden="true">
          {' '}
          {words.copied}
        </span>
      )}
      {state === 'by-hand' && (
        <>
          <input
            ref={copying.field}
            readOnly
            value={insert}
            aria-label={words.tags.fieldLabel}
            aria-describedby="tag-by-hand"
          />
          <p class="quiet" id="tag-by-hand" role="status">
            {words.tags.copyByHand}
          </p>
        </>
      )}
    </li>
  );
}
