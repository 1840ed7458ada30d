/** What has the focus may be gone after a refresh; the keyboard then goes on from what held it. */
import { useEffect, useRef } from 'preact/hooks';

export function useKeptFocus(): void {
  const holders = useRef<readonly Element[]>([]);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      holders.current = ancestors(event.target);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  // After every draw: a lost focus is the browser's alone to know.
  useEffect(() => {
    const [last] = holders.current;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const holder = holders.current.find(
      (element) => element.isConnected && element.getAttribute('tabindex') === '-1',
    );
    (holder as HTMLElement | undefined)?.focus({ preventScroll: true });
  });
}

/** Focuses once what was just asked for is drawn. */
export function focusLater(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  });
}

function ancestors(target: EventTarget | null): readonly Element[] {
  const found: Element[] = [];
  let element = target instanceof Element ? target : null;
  while (element) {
    found.push(element);
    element = element.parentElement;
  }
  return found;
}
