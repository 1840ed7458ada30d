/** Two rounds chosen, and what became of each measure between them. */
import { useState } from 'preact/hooks';
import type { CompareReply, MemoView } from '../../../app/sign-off/data';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Live } from '../../parts/notice';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { Comparison } from './comparison';
import { likelyRounds, roundsOf } from './rounds';
import '../../parts/fields.css';

interface CompareProps {
  /** Of one fiscal year, from the oldest on. */
  readonly memos: readonly MemoView[];
  /** The sheet as it is now can be the second; null where there is none. */
  readonly sheet: string | null;
}

/** Stands for the sheet as it is now: no memo's id. */
const NOW = '';

export function ComparePart({ memos, sheet }: CompareProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'compare'>();
  const kept = memos.filter(({ comparable }) => comparable);
  const likely = likelyRounds(kept);
  const [from, setFrom] = useState(likely?.from ?? '');
  const [to, setTo] = useState(likely?.to ?? NOW);
  const [reply, setReply] = useState<CompareReply | null>(null);
  const isNowOffered = sheet !== null && memos.some((memo) => memo.sheet === sheet);
  if (kept.length === 0) return <p class="quiet">{words.time.notKept}</p>;
  if (kept.length === 1 && !isNowOffered) return null;

  const { six, twelve } = roundsOf(kept);
  const roundOf = (id: string) =>
    id === six ? ` · ${words.time.halfYear}` : id === twelve ? ` · ${words.time.fullYear}` : '';
  const options = kept.map(({ id, when }) => ({
    value: id,
    text: words.date(when) + roundOf(id),
  }));
  const now = isNowOffered ? [{ value: NOW, text: words.time.now }] : [];

  async function compare(): Promise<void> {
    const call = { from, to: to === NOW ? null : to };
    const done = await run('compare', () => server.call('callCompareMemos', call));
    setReply(done ? done.value : null);
  }
  const choose = (set: (value: string) => void) => (value: string) => {
    setReply(null);
    set(value);
  };
  return (
    <>
      <h3>{words.time.compare}</h3>
      <Choice
        id="from"
        label={words.time.from}
        value={from}
        options={options}
        onChoose={choose(setFrom)}
      />
      <Choice
        id="to"
        label={words.time.to}
        value={to}
        options={[...options, ...now]}
        onChoose={choose(setTo)}
      />
      <Button id="compare" busy={busy !== null} onPress={() => void compare()}>
        {busy && <Spinner />}
        {busy ? words.time.doing : words.time.do}
      </Button>
      <FailureNotice failure={failure} />
      <Live>{reply && <Comparison measures={reply.measures} />}</Live>
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
