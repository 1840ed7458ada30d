/** The memo is there: open it, copy its link, take it away as Word or PDF, and what to do next. */
import { docxLinkOf, pdfLinkOf } from '../../../core/doc-link';
import { Button } from '../../parts/button';
import { Download } from '../../parts/download';
import { Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { safeLink } from '../../parts/safe-link';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { CopyLink } from './copy-link';
import type { Generation } from './generation';
import { choicesOf } from './run-generation';
import { Steps } from './steps';
import './made-memo.css';

interface MadeMemoProps {
  readonly generation: Extract<Generation, { readonly phase: 'done' }>;
  /** Null leaves the choice to the server. */
  readonly sheet: readonly string[] | null;
  readonly onRegisterAgain: () => void;
  readonly onMemos: () => void;
  readonly onClose: () => void;
}

export function MadeMemoPart(props: MadeMemoProps) {
  const { generation, sheet, onRegisterAgain, onMemos, onClose } = props;
  const words = wordsOf('main');
  const { memo, registered, registering } = generation;
  const link = safeLink(memo.link);
  const [pdf, docx] = [pdfLinkOf(memo.link), docxLinkOf(memo.link)];
  return (
    <>
      {registering && <Steps now="register" failed={false} />}
      <p class="memo-name">{memo.name}</p>
      {/* Before what can be done with it: below the buttons nobody would see it. */}
      {!registering && !registered && (
        <Notice tone="warning">
          <p>{words.memo.notRegistered}</p>
          <Button kind="text" onPress={onRegisterAgain}>
            {words.tryAgain}
          </Button>
        </Notice>
      )}
      {memo.warned?.map((text) => (
        <Notice key={text} tone="warning">
          {text}
        </Notice>
      ))}
      {memo.altered.length > 0 && (
        <Notice tone="warning">{words.altered(memo.altered.join(', '))}</Notice>
      )}
      <div class="buttons">
        {link && (
          <OpenLink link={link} kind="primary">
            {words.memo.open}
          </OpenLink>
        )}
        {link && <CopyLink link={link} />}
        <Download
          ask={() =>
            server.call('callWordMemo', {
              ...(sheet === null ? {} : { sheet }),
              ...choicesOf(memo),
            })
          }
        >
          {words.memo.word}
        </Download>
        {docx && (
          <OpenLink link={docx} kind="plain" icon="download">
            {words.memo.wordAsIs}
          </OpenLink>
        )}
        {pdf && (
          <OpenLink link={pdf} kind="plain" icon="download">
            {words.pdf}
          </OpenLink>
        )}
      </div>
      <p class="quiet">{words.memo.wordHelp}</p>
      {memo.folder === '' && <Notice tone="info">{words.memo.notFiled}</Notice>}
      {memo.again && <Notice tone="info">{words.madeBefore}</Notice>}
      {!registering && (
        <>
          <h3>{words.memo.next}</h3>
          <ol class="next-steps">
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
