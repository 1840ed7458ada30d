/** The button that makes a Doc to look at, and what came of it: its link, and the way to be rid of it. */
import { useLayoutEffect } from 'preact/hooks';
import { Button, Spinner } from './button';
import { FailureNotice } from './failure-notice';
import { Icon } from './icons';
import { Live, Notice } from './notice';
import { OpenLink } from './open-link';
import { safeLink } from './safe-link';
import type { Look } from './use-look';
import { wordsOf } from './words';

const LINK = 'preview-link';

interface LookButtonProps {
  readonly look: Look;
  readonly place: string;
  /** Something else is under way. */
  readonly busy?: boolean;
  readonly kind?: 'plain' | 'text';
  /** Where the words alone do not say of what. */
  readonly of?: string;
  readonly onPress: () => void;
}

export function LookButton({ look, place, busy = false, kind, of, onPress }: LookButtonProps) {
  const words = wordsOf('shared').look;
  const making = look.busy === 'preview' && look.place === place;
  return (
    <Button
      {...(kind === undefined ? {} : { kind })}
      {...(of === undefined ? {} : { label: `${words.show}: ${of}` })}
      busy={busy || look.busy !== null}
      onPress={onPress}
    >
      {making ? <Spinner /> : <Icon name="look" />}
      {making ? words.making : words.show}
    </Button>
  );
}

interface LookPartProps {
  readonly look: Look;
  readonly place: string;
  /** What it was made of is closed already: only its bin is left. */
  readonly isLeft?: boolean;
}

export function LookPart({ look, place, isLeft = false }: LookPartProps) {
  const words = wordsOf('shared').look;
  const preview = look.place === place ? look.preview : null;
  useLayoutEffect(() => {
    if (preview) document.getElementById(LINK)?.focus();
  }, [preview]);
  const link = preview && safeLink(preview.link);
  return (
    <>
      <Live>
        {preview && (
          <Notice tone={isLeft ? 'warning' : 'info'}>
            <p>{isLeft ? words.left : preview.sample ? words.sample : words.made}</p>
            {link && (
              <OpenLink link={link} kind="text" id={LINK}>
                {words.open}
              </OpenLink>
            )}
            <p class="quiet">{words.help}</p>
            <Button busy={look.busy !== null} onPress={() => void look.bin()}>
              {look.busy === 'bin' && <Spinner />}
              {words.done}
            </Button>
          </Notice>
        )}
      </Live>
      {look.place === place && <FailureNotice failure={look.failure} />}
    </>
  );
}
