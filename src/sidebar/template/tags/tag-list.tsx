/** Every tag a template may hold: searched, and copied with one press. */
import { useMemo, useState } from 'preact/hooks';
import type { ListedGroup } from '../../../core/template/tag-list';
import { Button } from '../../parts/button';
import { Live } from '../../parts/notice';
import { useCopy } from '../../parts/use-copy';
import { focusLater } from '../../parts/use-kept-focus';
import { wordsOf } from '../../parts/words';
import { findTags, searchable } from './find-tags';
import { TagGroup } from './tag-group';
import '../../parts/fields.css';
import './tags.css';

const SEARCH = 'tag-search';

export function TagList({ groups }: { readonly groups: readonly ListedGroup[] }) {
  const words = wordsOf('template');
  const [search, setSearch] = useState('');
  const copying = useCopy();
  const all = useMemo(() => searchable(groups), [groups]);
  const searching = search.trim() !== '';
  const found = searching ? findTags(all, search) : groups;
  const count = found.reduce((sum, { tags }) => sum + tags.length, 0);
  return (
    <section class="card tags" tabIndex={-1} aria-labelledby="tags-title">
      <h2 id="tags-title">{words.tags.title}</h2>
      <p class="quiet">{groups.length === 0 ? words.tags.none : words.tags.help}</p>
      {groups.length > 0 && (
        <>
          <label for={SEARCH}>{words.tags.search}</label>
          <input
            id={SEARCH}
            type="search"
            autoComplete="off"
            value={search}
            aria-describedby="tag-search-help"
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <p class="help" id="tag-search-help">
            {words.tags.hint}
          </p>
        </>
      )}
      <Live>
        {searching && <p>{words.tags.found(count)}</p>}
        {copying.state === 'copied' && copying.text !== null && (
          <span class="unseen">{words.tags.copiedTag(copying.text)}</span>
        )}
      </Live>
      {searching && count === 0 && (
        <>
          <p class="quiet">{words.tags.noMatch}</p>
          <Button
            kind="text"
            onPress={() => {
              setSearch('');
              focusLater(SEARCH);
            }}
          >
            {words.tags.clear}
          </Button>
        </>
      )}
      {found.map((group) => (
        // A search unfolds what it finds; without one the groups are as the user left them.
        <TagGroup
          key={`${searching} ${group.title}`}
          group={group}
          open={searching}
          copying={copying}
        />
      ))}
    </section>
  );
}
