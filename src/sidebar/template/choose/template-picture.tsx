/** What a ready-made template looks like: its first page, small beside its name, as wide as the card at a press. */
import { useState } from 'preact/hooks';
import { isReadyMade, type ReadyMade, type TemplateKind } from '../../../core/template/ready-made';
import { wordsOf } from '../../parts/words';
import official from './pictures/official.png';
import progress from './pictures/progress.png';
import publication from './pictures/publication.png';
import short from './pictures/short.png';
import './template-picture.css';

/** Made by `npm run picture`. */
const PICTURES: Readonly<Record<ReadyMade, string>> = { official, short, publication, progress };

interface TemplatePictureProps {
  readonly kind: TemplateKind;
  readonly name: string;
}

/** Nothing for the office's own: what that looks like, its preview shows. */
export function TemplatePicture({ kind, name }: TemplatePictureProps) {
  const words = wordsOf('template');
  const [isLarge, setLarge] = useState(false);
  if (!isReadyMade(kind)) return null;
  const alt = words.choose.picture(name);
  return (
    <button
      type="button"
      class={`picture ${isLarge ? 'large' : ''}`}
      aria-expanded={isLarge}
      title={isLarge ? words.choose.smaller : words.choose.larger}
      onClick={() => setLarge(!isLarge)}
    >
      <img src={PICTURES[kind]} alt={alt} />
    </button>
  );
}
