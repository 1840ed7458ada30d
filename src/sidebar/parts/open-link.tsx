/** A link to a Doc or to Google's consent screen; the page has no other links. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';
import { wordsOf } from './words';

interface OpenLinkProps {
  /** As safeLink gives it, or from Google itself. */
  readonly link: string;
  readonly kind: 'primary' | 'text';
  readonly id?: string;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}

export function OpenLink({ link, kind, id, icon = 'document', children }: OpenLinkProps) {
  const words = wordsOf('shared');
  return (
    <a class={`button ${kind}`} id={id} href={link} target="_blank" rel="noopener noreferrer">
      <Icon name={icon} />
      <span>
        {children}
        <span class="unseen"> {words.newTab}</span>
      </span>
    </a>
  );
}
