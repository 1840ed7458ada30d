/** Asks what becomes of unsaved changes before another view is shown. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Unsaved, type UnsavedProps } from './unsaved';
import './memo-card.css';

interface LeavingCardProps extends Omit<UnsavedProps, 'onCancel'> {
  readonly title: string;
  readonly onStay: () => void;
}

export function LeavingCard({ title, onStay, ...choices }: LeavingCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.scrollIntoView({ block: 'center' });
    heading.current?.focus();
  }, []);
  return (
    <section class="card memo leaving" aria-labelledby="leaving-title">
      <h2 id="leaving-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Unsaved {...choices} onCancel={onStay} />
    </section>
  );
}
