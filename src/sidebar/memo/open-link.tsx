/** A link to a Doc; the only links of the page. */
import { Icon } from '../parts/icons';
import { useWords } from '../parts/words';

interface OpenLinkProps {
  /** As safeLink gives it. */
  readonly link: string;
  readonly kind: 'primary' | 'text';
}

export function OpenLink({ link, kind }: OpenLinkProps) {
  const words = useWords();
  return (
    <a class={`button ${kind}`} href={link} target="_blank" rel="noopener noreferrer">
      <Icon name="document" />
      {words.memo.open}
      <span class="unseen"> {words.newTab}</span>
    </a>
  );
}
