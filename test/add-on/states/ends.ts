/** The ends that a step can come to, and what the table of states is made of. */
import type { Language } from '../../../src/core/text/language';

export type Say = (language: Language) => string;

/** What came before the user. */
export type End =
  /** The step is done; `tells` is said beside. */
  | { readonly kind: 'done'; readonly tells: Say | null }
  /** It says why not, and what to do. */
  | { readonly kind: 'stopped'; readonly says: Say }
  /** Google's own page asks for what is missing, and nothing has begun. */
  | { readonly kind: 'asks' }
  /** The sidebar opens at the step's view; the step itself is pressed there. */
  | { readonly kind: 'opens' }
  /** No page opens in which it could be pressed. */
  | { readonly kind: 'no-page' };

export const STEPS = ['set-up', 'check', 'memo', 'share', 'choose', 'edit', 'register'] as const;

export type Step = (typeof STEPS)[number];

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  'set-up': 'set-up',
  check: 'check',
  memo: 'memo',
  share: 'share',
  choose: 'template: choose',
  edit: 'template: edit in Docs',
  register: 'register: the list of memos',
};

/** Pressed in the sidebar that is open already, or chosen in the menu. */
export interface By<Value> {
  readonly page: Value;
  readonly menu: Value;
}

export type Ends = By<End>;

export interface State {
  readonly title: string;
  /** How one comes into it, and out of it. */
  readonly what: string;
  /** Its scene in docs/images, where it looks worst in the sidebar. */
  readonly picture?: string;
  readonly ends: Readonly<Record<Step, Ends>>;
  /** What a step leaves open: its message says so, and the next opening or the next try completes it. */
  readonly left?: Readonly<Partial<Record<Step, Partial<By<readonly string[]>>>>>;
}
