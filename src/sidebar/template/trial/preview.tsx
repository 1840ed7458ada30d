/** The template filled as a Google Doc, to be looked at and binned. */
import { useLayoutEffect } from 'preact/hooks';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Live, Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { safeLink } from '../../parts/safe-link';
import { wordsOf } from '../../parts/words';
import type { Trial } from './use-trial';

const LINK = 'preview-link';

export function PreviewPart({ trial }: { readonly trial: Trial }) {
  const words = wordsOf('template');
  const { checked, preview, busy } = trial;
  useLayoutEffect(() => {
    if (preview) document.getElementById(LINK)?.focus();
  }, [preview]);
  const link = preview && safeLink(preview.link);
  return (
    <>
      <Live>
        {preview && (
          <Notice tone={checked ? 'info' : 'warning'}>
            <p>
              {!checked
                ? words.trial.previewLeft
                : preview.sample
                  ? words.trial.previewSample
                  : words.trial.previewMade}
            </p>
            {link && (
              <OpenLink link={link} kind="text" id={LINK}>
                {words.trial.previewOpen}
              </OpenLink>
            )}
            <p class="quiet">{words.trial.previewHelp}</p>
            <Button busy={busy !== null} onPress={trial.binPreview}>
              {busy === 'bin' && <Spinner />}
              {words.trial.previewDone}
            </Button>
          </Notice>
        )}
      </Live>
      {(checked?.usable || preview) && <FailureNotice failure={trial.failureAt('trial')} />}
    </>
  );
}
