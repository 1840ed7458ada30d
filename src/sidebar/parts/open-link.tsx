/** A link to a Doc; the page has no other links. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icons';
import { wordsOf } from './words';

interface OpenLinkProps {
  /** As safeLink gives it. */
  readonly link: string;
  readonly kind: 'primary' | 'text';
  readonly id?: string;
  readonly children: ComponentChildren;
}

export function OpenLink({ link, kind, id, children }: OpenLinkProps) {
  const words = wordsOf('shared');
  return (
    <a class={`button ${kind}`} id={id} href={link} target="_blank" rel="noopener noreferrer">
      <Icon name="document" />
      <span>
        {children}
        <span class="unseen"> {words.newTab}</span>
      </span>
    </a>
  );
}
