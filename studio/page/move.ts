/** F6 goes from one part of the page to the next: in the grid Tab moves between cells, as in Sheets. */

const STOPS = 'button:not([disabled]), input, iframe, [tabindex="0"]';

export function moveByF6(parts: readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const open = parts.flatMap((part) => {
      const stop = [...part.querySelectorAll<HTMLElement>(STOPS)].find((each) => each.offsetParent);
      return stop ? [{ part, stop }] : [];
    });
    const here = open.findIndex(({ part }) => part.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    open[(here + step + open.length) % open.length]?.stop.focus();
  });
}
