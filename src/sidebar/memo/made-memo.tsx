/** The memo is there: open it, copy its link, take it to Word, and what to do next. */
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useWords } from '../parts/words';
import { CopyLink } from './copy-link';
import type { Generation } from './generation';
import type { MemoCardProps } from './memo-card';
import { OpenLink } from './open-link';
import { safeLink } from './safe-link';
import { Steps } from './steps';
import { WordDownload } from './word-download';

type Made = MemoCardProps & {
  readonly generation: Extract<Generation, { readonly phase: 'done' }>;
};

export function MadeMemoPart({ generation, server, sheet, onRegisterAgain, onClose }: Made) {
  const words = useWords();
  const { memo, registered, registering } = generation;
  const link = safeLink(memo.link);
  return (
    <>
      {registering && <Steps now="register" failed={false} />}
      <p class="memo-name">{memo.name}</p>
      <div class="buttons">
        {link && <OpenLink link={link} kind="primary" />}
        {link && <CopyLink link={link} />}
        <WordDownload server={server} sheet={sheet} />
      </div>
      {!registering && !registered && (
        <Notice tone="warning">
          <p>{words.memo.notRegistered}</p>
          <Button kind="text" onPress={onRegisterAgain}>
            {words.tryAgain}
          </Button>
        </Notice>
      )}
      {!registering && (
        <>
          <h3>{words.memo.next}</h3>
          <ol class="next">
            {words.memo.nextSteps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <Button kind="text" onPress={onClose}>
            {words.close}
          </Button>
        </>
      )}
    </>
  );
}
