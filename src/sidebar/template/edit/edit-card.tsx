/** The template as a Google Doc of the user's own: make it, go on with it, take it into use, begin afresh. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditingDoc } from '../../../app/template/data';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Icon } from '../../parts/icons';
import { Live, Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { safeLink } from '../../parts/safe-link';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { Trial } from '../trial/use-trial';

interface EditCardProps {
  readonly editing: EditingDoc | null;
  readonly trial: Trial;
  /** It is being taken into use. */
  readonly using: boolean;
  readonly refresh: () => Promise<void>;
}

export function EditCard({ editing, trial, using, refresh }: EditCardProps) {
  const words = wordsOf('template');
  const { busy, failure, run } = useAction<'make'>();
  /** Until the server's own word of it is here. */
  const [made, setMade] = useState<EditingDoc | null>(null);
  const doc = made ?? editing;

  async function make(fresh: boolean): Promise<void> {
    const answer = await run('make', () => server.call('callEditTemplate', { fresh }));
    if (answer) setMade(answer.value);
    // Where no answer came, it may be there all the same.
    await refresh();
  }

  useLayoutEffect(() => {
    if (made) document.getElementById('edit-link')?.focus();
  }, [made]);

  const making = busy === 'make';
  return (
    <section class="card" id="edit" tabIndex={-1} aria-labelledby="edit-title">
      <h2 id="edit-title">{words.edit.title}</h2>
      {doc ? (
        <Doc
          doc={doc}
          trial={trial}
          using={using}
          making={making}
          onFresh={() => void make(true)}
        />
      ) : (
        <>
          <p class="quiet">{words.edit.help}</p>
          <Button kind="primary" busy={making} onPress={() => void make(false)}>
            {making ? <Spinner /> : <Icon name="marker" />}
            {making ? words.edit.making : words.edit.make}
          </Button>
        </>
      )}
      <Live>{made && <Notice tone="good">{words.edit.made}</Notice>}</Live>
      <FailureNotice failure={failure ?? trial.failureAt('edit')} />
    </section>
  );
}

interface DocProps {
  readonly doc: EditingDoc;
  readonly trial: Trial;
  readonly using: boolean;
  readonly making: boolean;
  readonly onFresh: () => void;
}

function Doc({ doc, trial, using, making, onFresh }: DocProps) {
  const words = wordsOf('template');
  const { look } = words;
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const link = safeLink(doc.link);
  const reading = trial.busy === 'read';
  const busy = trial.busy !== null || using || making;
  useLayoutEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  return (
    <>
      <p class="template-name">{doc.name}</p>
      {link && (
        <OpenLink link={link} kind="primary" id="edit-link">
          {words.edit.goOn}
        </OpenLink>
      )}
      <p class="quiet">{words.edit.readHelp}</p>
      <div class="buttons">
        <Button busy={busy} onPress={() => trial.readEdited('edit', 'use')}>
          {(reading || using) && <Spinner />}
          {using ? words.trial.using : reading ? words.edit.reading : words.edit.read}
        </Button>
        <Button kind="text" busy={busy} onPress={() => trial.readEdited('edit', 'look')}>
          <Icon name="look" />
          {look.show}
        </Button>
        <Button kind="text" expanded={asking} busy={making} onPress={() => setAsking(!asking)}>
          {making && <Spinner />}
          {making ? words.edit.making : words.edit.fresh}
        </Button>
      </div>
      {asking && (
        <div ref={question} tabIndex={-1}>
          <Notice tone="warning">
            <p>{words.edit.freshAsk}</p>
            <div class="buttons">
              <Button
                kind="text"
                onPress={() => {
                  setAsking(false);
                  onFresh();
                }}
              >
                {words.edit.freshYes}
              </Button>
              <Button kind="text" onPress={() => setAsking(false)}>
                {words.cancel}
              </Button>
            </div>
          </Notice>
        </div>
      )}
    </>
  );
}
