/** A coloured box that says how something went; read out when it changes. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icons';
import './notice.css';

export type Tone = 'good' | 'error' | 'warning' | 'info';

interface NoticeProps {
  readonly tone: Tone;
  readonly children: ComponentChildren;
}

export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`}>
      <Icon name={tone === 'good' ? 'done' : tone} />
      <div class="body">{children}</div>
    </div>
  );
}

/** Always on the page, also while empty: only then do screen readers notice what comes into it. */
export function Live({ children }: { readonly children?: ComponentChildren }) {
  return <div role="status">{children}</div>;
}
