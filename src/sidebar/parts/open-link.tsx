/** A link to a Doc, to a download of it, to a draft in Gmail, or to Google's consent screen; the page has no other links. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';
import { wordsOf } from './words';

interface OpenLinkProps {
  /** As safeLink gives it, pdfLinkOf or gmailLink, or from Google itself. */
  readonly link: string;
  readonly kind: 'primary' | 'plain' | 'text';
  readonly icon?: IconName;
  readonly id?: string;
  readonly children: ComponentChildren;
}

export function OpenLink({ link, kind, icon = 'document', id, children }: OpenLinkProps) {
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
