/** Copies a text; where the frame may not touch the clipboard, the user copies a selected field. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface Copying<Shown extends Field = HTMLInputElement> {
  /** What was last copied, or is to be copied by hand; null before the first. */
  readonly text: string | null;
  readonly state: 'none' | 'copied' | 'by-hand';
  readonly copy: (text: string) => void;
  /** For a read-only field with the text, shown while `state` is `by-hand`. */
  readonly field: RefObject<Shown | null>;
}

export function useCopy<Shown extends Field = HTMLInputElement>(): Copying<Shown> {
  const [{ text, state }, set] = useState<Pick<Copying<Shown>, 'text' | 'state'>>({
    text: null,
    state: 'none',
  });
  const field = useRef<Shown>(null);

  useLayoutEffect(() => {
    if (state !== 'by-hand' || !field.current) return;
    const pressed = document.activeElement;
    field.current.focus();
    field.current.select();
    // The old way still works in many frames that the new one refuses.
    if (!oldCopy()) return;
    set({ text, state: 'copied' });
    // The field goes away again, and would take the keyboard's place with it.
    if (pressed instanceof HTMLElement) pressed.focus();
  }, [text, state]);

  async function copy(wanted: string): Promise<void> {
    set({ text: wanted, state: 'none' });
    try {
      await navigator.clipboard.writeText(wanted);
      set({ text: wanted, state: 'copied' });
    } catch {
      set({ text: wanted, state: 'by-hand' });
    }
  }

  return { text, state, copy: (wanted) => void copy(wanted), field };
}

function oldCopy(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
