/** What came of what was pressed: read out, in sight, and where the keyboard goes on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Live } from './notice';
import './outcome.css';

interface OutcomeProps {
  /** Another one takes the focus; nothing where there is none. */
  readonly of: unknown;
  readonly children: ComponentChildren;
}

export function Outcome({ of, children }: OutcomeProps) {
  const box = useRef<HTMLDivElement>(null);
  // What was pressed may be gone, and with it the place on the page.
  useEffect(() => {
    if (!of) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [of]);
  return (
    <div ref={box} tabIndex={-1} class="outcome">
      <Live>{children}</Live>
    </div>
  );
}
