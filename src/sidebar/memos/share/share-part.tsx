/** Sends a memo to whoever's turn it is, or to all who have not seen to it yet. */
import { useState } from 'preact/hooks';
import type { MemoView, ShareReply } from '../../../app/sign-off/data';
import { Button } from '../../parts/button';
import { SmallPrint } from '../../parts/failure-text';
import { Icon } from '../../parts/icons';
import { Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { useOutcome } from '../../parts/use-outcome';
import { wordsOf } from '../../parts/words';
import type { DetailProps } from '../list/detail-props';
import { shortName } from '../names';
import { ShareForm } from './share-form';

interface Told {
  readonly results: ShareReply['results'];
  /** The memo as it stood then. */
  readonly stood: MemoView;
}

function stateOf({ signers }: MemoView, index: number): string {
  const { access, accessAt, decision } = signers[index] ?? {};
  return JSON.stringify([access, accessAt, decision]);
}

/** Those who have neither approved nor commented, in turn. */
function waitingIn({ signers }: MemoView): readonly number[] {
  return signers.flatMap(({ decision }, index) =>
    decision === 'approved' || decision === 'commented' ? [] : [index],
  );
}

export function SharePart({ memo, memos }: DetailProps) {
  const words = wordsOf('memos');
  const [asked, setAsked] = useState<'next' | 'all' | null>(null);
  // The next step in a signer's place says more than that it was sent.
  const [told, setTold] = useOutcome<Told>(({ results, stood }) =>
    results.every(({ index }) => stateOf(stood, index) === stateOf(memo, index)),
  );
  const results = told?.results ?? [];
  const waiting = waitingIn(memo);
  const [next] = waiting;
  if (next === undefined) return null;
  const first = memo.signers[next];
  const isWithAll = waiting.every((index) => memo.signers[index]?.access === 'shared');
  const name = first ? shortName(words, first, memo.signers) : '';
  const ask = (who: 'next' | 'all') => {
    setTold(null);
    setAsked(asked === who ? null : who);
  };
  return (
    <section aria-labelledby="share-title" class="share">
      <h3 id="share-title">{words.share.title}</h3>
      <div class="buttons">
        <Button
          // Sent already, it is for the signer to do the next step.
          kind={asked || first?.access === 'shared' ? 'plain' : 'primary'}
          id="share-next"
          expanded={asked === 'next'}
          onPress={() => ask('next')}
        >
          {first?.access === 'shared' ? `${words.share.again}: ${name}` : words.share.next(name)}
        </Button>
        {waiting.length > 1 && (
          <Button id="share-all" expanded={asked === 'all'} onPress={() => ask('all')}>
            {isWithAll ? words.share.allAgain : words.share.all}
          </Button>
        )}
      </div>
      {asked && (
        <ShareForm
          key={asked}
          indexes={asked === 'next' ? [next] : waiting}
          memo={memo}
          onClose={() => {
            setAsked(null);
            document.getElementById(`share-${asked}`)?.focus();
          }}
          onShared={(reply) => {
            memos.replace(reply.memo);
            setTold({ results: reply.results, stood: reply.memo });
            setAsked(null);
          }}
        />
      )}
      <Outcome of={told}>
        {results.length > 0 && (
          <Results memo={memo} results={results} onClose={() => setTold(null)} />
        )}
      </Outcome>
    </section>
  );
}

interface ResultsProps {
  readonly memo: MemoView;
  readonly results: ShareReply['results'];
  readonly onClose: () => void;
}

/** For each person what became of it: the others went on where one was refused. */
function Results({ memo, results, onClose }: ResultsProps) {
  const words = wordsOf('memos');
  const isWhole = results.every(({ shared, message }) => shared && message === '');
  return (
    <Notice tone={isWhole ? 'good' : 'warning'}>
      <ul class="results">
        {results.map(({ index, shared, message, detail }) => {
          const signer = memo.signers[index];
          const name = signer ? shortName(words, signer, memo.signers) : '';
          return (
            <li key={index}>
              {!isWhole && <Icon name={shared ? 'done' : 'error'} />}{' '}
              {shared ? words.share.sent(name) : words.share.refused(name)}
              {message && <p>{message}</p>}
              <SmallPrint text={detail} />
            </li>
          );
        })}
      </ul>
      <Button kind="text" onPress={onClose}>
        {words.close}
      </Button>
    </Notice>
  );
}
