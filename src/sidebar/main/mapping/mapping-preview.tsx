/** The first measures as they will be read, and how many there are. */
import { wordsOf } from '../../parts/words';
import type { ValueOf } from '../../server/calls';

interface MappingPreviewProps {
  readonly preview: ValueOf<'callMapping'>['preview'];
}

export function MappingPreview({ preview }: MappingPreviewProps) {
  const { mapping: own } = wordsOf('main');
  if (!preview) return <p class="fault">{own.incomplete}</p>;
  const { counts, measures } = preview;
  return (
    <div class="preview" aria-live="polite">
      <h3>{own.preview}</h3>
      <p>{own.counts(counts.total, counts.unclear)}</p>
      <ul>
        {measures.map(({ number, title, owners, status }, index) => (
          <li key={`${index} ${title}`}>
            <span class="title">{[number, title].filter((text) => text).join(' ')}</span>
            <span class="help">
              {[status ? own.statuses[status] : own.unclear, ...owners].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
