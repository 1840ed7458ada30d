/** The memo is there: open it, copy its link, take it away as Word or PDF, and what to do next. */
import { Button } from '../parts/button';
import { Download } from '../parts/download';
import { Notice } from '../parts/notice';
import { OpenLink } from '../parts/open-link';
import { safeLink } from '../parts/safe-link';
import { useWords } from '../words';
import { CopyLink } from './copy-link';
import type { Generation } from './generation';
import type { MemoCardProps } from './memo-card';
import { Steps } from './steps';

type Made = MemoCardProps & {
  readonly generation: Extract<Generation, { readonly phase: 'done' }>;
};

export function MadeMemoPart(props: Made) {
  const { generation, server, sheet, onRegisterAgain, onMemos, onClose } = props;
  const words = useWords();
  const { memo, registered, registering } = generation;
  const link = safeLink(memo.link);
  return (
    <>
      {registering && <Steps now="register" failed={false} />}
      <p class="memo-name">{memo.name}</p>
      <div class="buttons">
        {link && (
          <OpenLink link={link} kind="primary">
            {words.memo.open}
          </OpenLink>
        )}
        {link && <CopyLink link={link} />}
        <Download ask={() => server.call('callWordMemo', sheet === null ? {} : { sheet })}>
          {words.memo.word}
        </Download>
        {link && (
          <Download ask={() => server.call('callPdfMemo', { link, name: memo.name })}>
            {words.memo.pdf}
          </Download>
        )}
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
          <div class="buttons">
            <Button onPress={onMemos}>{words.header.memos}</Button>
          </div>
          <Button kind="text" onPress={onClose}>
            {words.close}
          </Button>
        </>
      )}
    </>
  );
}
