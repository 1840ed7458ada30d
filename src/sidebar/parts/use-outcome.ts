/** What came of an action, kept until a newer state of things says otherwise: a notice of the past may not contradict it. */
import { useEffect, useState } from 'preact/hooks';

/** `holds` is asked of what is shown now, at each drawing. */
export function useOutcome<Value>(
  holds: (outcome: Value) => boolean,
): readonly [Value | null, (outcome: Value | null) => void] {
  const [outcome, setOutcome] = useState<Value | null>(null);
  const isOver = outcome !== null && !holds(outcome);
  // For good: the state may come back by another way.
  useEffect(() => {
    if (isOver) setOutcome(null);
  }, [isOver]);
  return [isOver ? null : outcome, setOutcome];
}
