/** The memo that would be made, as a Doc to look at first. */
import { LookPart } from '../../parts/look';
import { Notice } from '../../parts/notice';
import type { Look } from '../../parts/use-look';
import { wordsOf } from '../../parts/words';
import { MEMO_LOOK } from './generate-bar';

interface LookCardProps {
  readonly look: Look;
  /** A form holds what the sheet, and so the preview, does not. */
  readonly unsaved: boolean;
}

export function LookCard({ look, unsaved }: LookCardProps) {
  const words = wordsOf('main').memo.look;
  const isShown = look.place === MEMO_LOOK && (look.preview !== null || look.failure !== null);
  return (
    <section class={isShown ? 'card' : ''} aria-label={words.title}>
      {isShown && <h2>{words.title}</h2>}
      {look.preview && unsaved && <Notice tone="warning">{words.unsaved}</Notice>}
      <LookPart look={look} place={MEMO_LOOK} />
    </section>
  );
}
