/** A measure by its number and title, and what is said of it. */
import type { ComponentChildren } from 'preact';
import type { MeasureChange } from '../../../core/sign-off/changes';
import { wordsOf } from '../../parts/words';

interface MeasureLineProps {
  readonly change: Pick<MeasureChange, 'number' | 'title'>;
  readonly children: ComponentChildren;
}

export function MeasureLine({ change: { number, title }, children }: MeasureLineProps) {
  const words = wordsOf('memos');
  return (
    <li>
      <span class="measure">
        {number !== null && `${words.number(number)}. `}
        {title}
      </span>
      <span class="change">{children}</span>
    </li>
  );
}
