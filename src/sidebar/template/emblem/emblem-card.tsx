/** The picture that stands in the emblem's place: shown, put in, taken out. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EmblemView } from '../../../app/template/data';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Live, Notice } from '../../parts/notice';
import { FileDrop } from '../../parts/upload/file-drop';
import { MEGABYTE, megabytes, readBase64 } from '../../parts/upload/read-file';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { shrinkPicture } from './shrink-picture';
import './emblem.css';

/** In megabytes: a photograph's size; what is sent is far smaller. */
const MOST = 20;

interface EmblemCardProps {
  readonly emblem: EmblemView | null;
  readonly refresh: () => Promise<void>;
}

export function EmblemCard({ emblem, refresh }: EmblemCardProps) {
  const words = wordsOf('template');
  const action = useAction<'save' | 'remove'>();
  const [told, setTold] = useState<'saved' | 'removed' | 'savedSince' | null>(null);
  const [refusal, setRefusal] = useState('');

  async function send(name: 'save' | 'remove', base64: string | null): Promise<void> {
    const done = await action.run(name, async () => {
      const answer = await server.call('callSaveEmblem', { base64, stamp: emblem?.stamp ?? '' });
      await refresh();
      return answer;
    });
    if (!done) return;
    if (!done.value.saved) return setTold('savedSince');
    setTold(name === 'save' ? 'saved' : 'removed');
  }

  async function take([file, ...others]: readonly File[]): Promise<void> {
    setTold(null);
    setRefusal('');
    action.forget();
    if (!file) return;
    if (others.length > 0) return setRefusal(words.upload.onlyOne);
    if (file.size > MOST * MEGABYTE) {
      return setRefusal(words.emblem.tooBig(megabytes(file.size), MOST));
    }
    const base64 = await readBase64(file);
    if (base64 === null) return setRefusal(words.upload.unreadable);
    await send('save', await shrinkPicture(base64));
  }

  const saving = action.busy === 'save';
  return (
    <section class="card" tabIndex={-1} aria-labelledby="emblem-title">
      <h2 id="emblem-title">{words.emblem.title}</h2>
      <p class="quiet">{words.emblem.help}</p>
      {emblem ? (
        <Present emblem={emblem} busy={action.busy} onRemove={() => void send('remove', null)} />
      ) : (
        <p>{words.emblem.none}</p>
      )}
      <FileDrop
        id="emblem"
        label={saving ? words.emblem.saving : emblem ? words.emblem.replace : words.emblem.choose}
        help={
          <>
            {words.upload.drop}
            <br />
            {words.emblem.limit}
          </>
        }
        accept="image/png,image/jpeg"
        busy={action.busy !== null}
        onFiles={(files) => void take(files)}
      />
      <Live>
        {told && (
          <Notice tone={told === 'savedSince' ? 'warning' : 'good'}>{words.emblem[told]}</Notice>
        )}
        {refusal && <Notice tone="error">{refusal}</Notice>}
      </Live>
      <FailureNotice failure={action.failure} />
      <p class="quiet">{words.emblem.noSignatures}</p>
    </section>
  );
}

interface PresentProps {
  readonly emblem: EmblemView;
  readonly busy: 'save' | 'remove' | null;
  readonly onRemove: () => void;
}

function Present({ emblem, busy, onRemove }: PresentProps) {
  const words = wordsOf('template');
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  return (
    <div class="emblem">
      <img src={`data:${emblem.type};base64,${emblem.base64}`} alt={words.emblem.alt} />
      <div class="about">
        <p class="quiet">{words.by(emblem.who, emblem.when)}</p>
        <Button
          kind="text"
          expanded={asking}
          busy={busy !== null}
          onPress={() => setAsking(!asking)}
        >
          {busy === 'remove' && <Spinner />}
          {words.emblem.remove}
        </Button>
      </div>
      {asking && (
        <div ref={question} tabIndex={-1} class="question">
          <Notice tone="warning">
            <p>{words.emblem.removeAsk}</p>
            <div class="buttons">
              <Button
                kind="text"
                label={`${words.emblem.remove}: ${words.emblem.title}`}
                onPress={() => {
                  setAsking(false);
                  onRemove();
                }}
              >
                {words.emblem.remove}
              </Button>
              <Button kind="text" onPress={() => setAsking(false)}>
                {words.cancel}
              </Button>
            </div>
          </Notice>
        </div>
      )}
    </div>
  );
}
