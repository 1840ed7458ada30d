/** One group of tags, folded until it is wanted: only then are they drawn, some at a time. */
import { useState } from 'preact/hooks';
import type { ListedGroup } from '../../../core/template/tag-list';
import { Button } from '../../parts/button';
import type { Copying } from '../../parts/use-copy';
import { wordsOf } from '../../parts/words';
import { TagItem } from './tag-item';
import '../../parts/badge.css';

/** Hundreds at once would make each letter of a search wait. */
const FIRST = 30;

interface TagGroupProps {
  readonly group: ListedGroup;
  readonly open: boolean;
  readonly copying: Copying;
}

export function TagGroup({ group, open: openFirst, copying }: TagGroupProps) {
  const words = wordsOf('template');
  const [open, setOpen] = useState(openFirst);
  const [shown, setShown] = useState(FIRST);
  const { title, tags } = group;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} <span class="badge">{words.number(tags.length)}</span>
      </summary>
      {open && (
        <>
          <ul>
            {tags.slice(0, shown).map((tag) => (
              <TagItem key={`${tag.loop} ${tag.insert}`} tag={tag} copying={copying} />
            ))}
          </ul>
          {tags.length > shown && (
            <Button kind="text" onPress={() => setShown(shown + FIRST)}>
              {words.showMore(Math.min(FIRST, tags.length - shown))}
            </Button>
          )}
        </>
      )}
    </details>
  );
}
