/** A button that cannot be pressed while it is busy, and keeps the keyboard's focus meanwhile. */
import type { ComponentChildren } from 'preact';
import './buttons.css';

export interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'text' | 'icon';
  readonly id?: string;
  readonly label?: string;
  readonly busy?: boolean;
  readonly expanded?: boolean;
  /** One of several choices: whether it is the one chosen. */
  readonly pressed?: boolean;
  readonly class?: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', id, label, busy = false, expanded, pressed, onPress, children } = props;
  return (
    <button
      type="button"
      id={id}
      class={`button ${kind} ${props.class ?? ''}`}
      // Not `disabled`: that would throw the focus back to the top of the page.
      aria-disabled={busy}
      aria-label={label}
      title={kind === 'icon' ? label : undefined}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}

export function Spinner() {
  return <span class="spinner" aria-hidden="true" />;
}
