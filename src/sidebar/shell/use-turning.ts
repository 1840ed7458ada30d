/** Which view is shown, and how often the user has turned to another. */
import { useState } from 'preact/hooks';
import type { View } from '../../core/sidebar-view';

export interface Turning {
  readonly view: View;
  readonly turns: number;
  readonly turnTo: (view: View) => void;
}

export function useTurning(first: View): Turning {
  const [{ view, turns }, set] = useState({ view: first, turns: 0 });
  return { view, turns, turnTo: (next) => set({ view: next, turns: turns + 1 }) };
}
