/** Who has answered and who has not, each with its document and text, and the text that reminds those. */
import { useState } from 'preact/hooks';
import type { UnitMemo, UnitsData } from '../../app/units/data';
import { CopyText } from '../memos/list/copy-text';
import { Button, Spinner } from '../parts/button';
import { FailureNotice } from '../parts/failure-notice';
import { Icon, type IconName } from '../parts/icons';
import { OpenLink } from '../parts/open-link';
import { safeLink } from '../parts/safe-link';
import { useAction } from '../parts/use-action';
import { focusLater } from '../parts/use-kept-focus';
import { wordsOf } from '../parts/words';
import { server } from '../server/server';
import { stateClass } from './state-class';
import '../parts/choices.css';

/** Each step has a shape of its own besides its colour. */
const SIGNS: Readonly<Record<UnitMemo['progress'], IconName>> = {
  making: 'warning',
  made: 'notStarted',
  signed: 'marker',
  sent: 'inProgress',
  answered: 'done',
  unseen: 'warning',
};

interface RepliesCardProps {
  readonly data: UnitsData;
  readonly onChanged: () => void;
  readonly onMemos: () => void;
}

export function RepliesCard({ data, onChanged, onMemos }: RepliesCardProps) {
  const words = wordsOf('units').replies;
  const [open, setOpen] = useState<string | null>(null);
  const asked = [
    ...data.units.flatMap(({ unit, to, memo, former }) =>
      memo ? [{ unit, to, memo, told: former === '' ? '' : words.former(former) }] : [],
    ),
    ...data.gone.map(({ unit, memo }) => ({ unit, to: unit, memo, told: words.gone })),
  ];
  if (asked.length === 0) return null;
  const answered = asked.filter(({ memo }) => memo.progress === 'answered').length;
  const partly = asked.filter(({ memo }) => isPartly(memo)).length;
  const unasked = asked.filter(({ memo }) => memo.unasked.length > 0).map(({ to }) => to);
  return (
    <section class="card replies" aria-labelledby="replies-title">
      <h2 id="replies-title">{words.title}</h2>
      <p class="quiet">{words.summary(answered, partly, asked.length)}</p>
      {data.reminder === '' ? (
        answered === asked.length && (
          <p>{unasked.length > 0 ? words.answeredButUnasked(unasked) : words.allAnswered}</p>
        )
      ) : (
        <Reminder data={data} />
      )}
      <ul class="choices">
        {asked.map(({ unit, to, memo, told }, index) => (
          <li
            key={unit}
            class={`choice reply ${stateClass(memo.progress)}${isPartly(memo) ? ' partly' : ''}`}
          >
            <button
              type="button"
              class="memo-head"
              id={`reply-${index}`}
              aria-expanded={unit === open}
              onClick={() => {
                setOpen(unit === open ? null : unit);
                focusLater(`reply-${index}`);
              }}
            >
              <span class="template-name">{to}</span>
              <span class="stage">
                <Icon name={isPartly(memo) ? 'inProgress' : SIGNS[memo.progress]} />
                {stateOf(memo)}
                {memo.isLate && ` · ${isSent(memo) ? words.late : words.lateUnsent}`}
              </span>
              <span class="quiet">{words.when(memo.when)}</span>
              {told !== '' && <span class="doubt">{told}</span>}
              {memo.unasked.length > 0 && <span class="doubt">{words.unasked(memo.unasked)}</span>}
              {memo.unsure.length > 0 && <span class="doubt">{words.unsure(memo.unsure)}</span>}
            </button>
            {unit === open && (
              <Reply unit={unit} memo={memo} onChanged={onChanged} onMemos={onMemos} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever was not sent the memo is reminded only where the user wishes it: offices may not have recorded what they sent. */
function Reminder({ data }: Pick<RepliesCardProps, 'data'>) {
  const words = wordsOf('units').replies;
  const [withUnsent, setWithUnsent] = useState(false);
  const waiting = data.units.filter(
    ({ memo }) =>
      memo !== null && memo.link !== '' && !['answered', 'unseen'].includes(memo.progress),
  );
  const unsent = waiting.filter(({ memo }) => memo && !isSent(memo)).map(({ to }) => to);
  const partly = waiting.filter(({ memo }) => memo && isPartly(memo)).length;
  const isChoice = unsent.length > 0 && data.reminderToSent !== '';
  const text = isChoice && !withUnsent ? data.reminderToSent : data.reminder;
  return (
    <details class="reminder">
      <summary>{words.remind}</summary>
      <p class="quiet">{words.remindHelp(waiting.length, partly)}</p>
      {unsent.length > 0 && <p class="doubt">{words.unsent(unsent)}</p>}
      {isChoice && (
        <label class="tick">
          <input
            type="checkbox"
            checked={withUnsent}
            onChange={({ currentTarget: { checked } }) => setWithUnsent(checked)}
          />
          <span>{words.withUnsent}</span>
        </label>
      )}
      <p class="preview" lang="th">
        {text}
      </p>
      <CopyText text={text} label={words.remind}>
        {words.remindCopy}
      </CopyText>
    </details>
  );
}

/** Whoever has reported on some of it has it. */
function isSent(memo: UnitMemo): boolean {
  return memo.progress === 'sent' || isPartly(memo);
}

/** It has reported on some of what it is asked for; what else it has changed is none of that. */
function isPartly({ progress, reported }: UnitMemo): boolean {
  return progress !== 'answered' && reported > 0;
}

/** A memo that went on paper is with its unit as one that opens by its link is. */
function stateOf(memo: UnitMemo): string {
  const { progress, signing, sentOn, answers } = memo;
  const words = wordsOf('units').replies;
  const { progress: names, signing: signings, onPaper, confirmed, partly, notAnswered } = words;
  if (progress === 'answered' && answers.length === 0) return confirmed;
  if (isPartly(memo)) return partly(memo);
  if (progress === 'made' && signing === 'returned') return signings.returned;
  if (progress !== 'sent') return names[progress];
  // What is printed is signed by hand, which nobody may have recorded.
  if (sentOn !== '') return `${onPaper} · ${notAnswered}`;
  const unsigned = signing === 'signed' ? [] : [signings[signing]];
  return [names.sent, ...unsigned, notAnswered].join(' · ');
}

interface ReplyProps {
  readonly unit: string;
  readonly memo: UnitMemo;
  readonly onChanged: () => void;
  readonly onMemos: () => void;
}

function Reply({ unit, memo, onChanged, onMemos }: ReplyProps) {
  const words = wordsOf('units').replies;
  const { busy, failure, run } = useAction<'send' | 'paper' | 'confirm'>();
  const { id, progress, mine, byWhen, answers, open, message, sentOn, confirmedOn } = memo;
  const link = safeLink(memo.link);
  const isClosed = progress === 'made' || progress === 'signed';

  async function send(): Promise<void> {
    const done = await run('send', () => server.call('callShareLink', { id, role: 'reader' }));
    if (done) onChanged();
  }

  async function sayOnPaper(isSent: boolean): Promise<void> {
    const done = await run('paper', () => server.call('callRecordSent', { id, isSent }));
    if (done) onChanged();
  }

  async function sayConfirmed(isConfirmed: boolean): Promise<void> {
    const done = await run('confirm', () =>
      server.call('callRecordConfirmed', { id, isConfirmed }),
    );
    if (done) onChanged();
  }

  return (
    <div class="detail">
      {byWhen !== '' && <p class="quiet">{words.byWhen(byWhen)}</p>}
      {answers.length > 0 && (
        <>
          <h3>{words.changed}</h3>
          <ul class="measures" lang="th">
            {answers.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {isPartly(memo) && (
        <>
          <h3>{words.stillOpen}</h3>
          <ul class="measures" lang="th">
            {open.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {sentOn !== '' && <p class="quiet">{words.sentOn(sentOn)}</p>}
      {confirmedOn !== '' && <p class="quiet">{words.confirmedOn(confirmedOn)}</p>}
      {link && isClosed && <p class="quiet">{words.noLink}</p>}
      {progress === 'unseen' && <p class="doubt">{words.unseen}</p>}
      <div class="buttons">
        {link && (
          <OpenLink link={link} kind="plain">
            {words.openDoc}
          </OpenLink>
        )}
        {link && isClosed && mine !== false && (
          <Button busy={busy !== null} onPress={() => void send()}>
            {busy === 'send' && <Spinner />}
            {busy === 'send' ? words.sending : words.send}
          </Button>
        )}
        {link && sentOn === '' && (isClosed || progress === 'unseen') && (
          <Button busy={busy !== null} onPress={() => void sayOnPaper(true)}>
            {busy === 'paper' && <Spinner />}
            {words.sayOnPaper}
          </Button>
        )}
        {sentOn !== '' && (
          <Button kind="text" busy={busy !== null} onPress={() => void sayOnPaper(false)}>
            {busy === 'paper' && <Spinner />}
            {words.notOnPaper}
          </Button>
        )}
        {link && progress !== 'answered' && (
          <Button busy={busy !== null} onPress={() => void sayConfirmed(true)}>
            {busy === 'confirm' && <Spinner />}
            {isPartly(memo) ? words.sayRestConfirmed : words.sayConfirmed}
          </Button>
        )}
        {confirmedOn !== '' && (
          <Button kind="text" busy={busy !== null} onPress={() => void sayConfirmed(false)}>
            {busy === 'confirm' && <Spinner />}
            {words.notConfirmed}
          </Button>
        )}
        {link && progress !== 'unseen' && (
          <CopyText text={message} label={words.copyLabel(unit)}>
            {words.copy}
          </CopyText>
        )}
        <Button kind="text" onPress={onMemos}>
          {words.toMemos}
        </Button>
      </div>
      {link && isClosed && mine !== false && (
        <>
          {memo.signing !== 'signed' && <p class="doubt">{words.sendUnsigned}</p>}
          <p class="help">{words.sendHelp}</p>
        </>
      )}
      <FailureNotice failure={failure} />
    </div>
  );
}
