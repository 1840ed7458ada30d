/** Whoever turns to another view begins at its heading, as on a page that was just loaded. */
import { useEffect, useRef } from 'preact/hooks';

/** `drawn`: the view has more to show than that it is waited for. */
export function useHeading(turns: number, drawn: boolean): void {
  const seen = useRef(0);
  useEffect(() => {
    // The sidebar that has just been opened leaves the keyboard in the sheet.
    if (turns === 0) return;
    const isNew = seen.current !== turns;
    seen.current = turns;
    // A heading that was waited for takes the focus only where its forerunner had it.
    if (!isNew && document.activeElement !== document.body) return;
    if (isNew) window.scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [turns, drawn]);
}
