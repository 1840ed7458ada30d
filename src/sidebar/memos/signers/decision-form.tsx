/** The second of two clicks: what the signer said; day and remark only where they are wanted. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DECISIONS } from '../../../core/sign-off/round';
import { isoDate, longThaiDate, parseIsoDate, parseThaiDate } from '../../../core/text/dates';
import { Button } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import { shortName } from '../names';
import type { SignerProps } from './signer-props';
import type { Deciding } from './use-deciding';
import '../../parts/fields.css';

/** As long as the server keeps. */
const LONGEST_REMARK = 500;

export function DecisionForm({
  signer,
  index,
  memo,
  today,
  deciding,
}: SignerProps & { readonly deciding: Deciding }) {
  const words = wordsOf('memos');
  const { busy, decide } = deciding;
  const [date, setDate] = useState(() => typed(signer.decidedOn || today));
  const [remark, setRemark] = useState(signer.remark);
  const [insist, setInsist] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const day = parseThaiDate(date) ?? parseIsoDate(date);
  const on = day ? isoDate(day) : '';
  const faulty = on === '' || on > today;
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot take the focus everywhere.
    <div class="decision" role="group" aria-labelledby={`ask-${index}`}>
      <p id={`ask-${index}`} ref={question} tabIndex={-1}>
        {words.decide.ask(shortName(words, signer, memo.signers))}
      </p>
      <div class="buttons">
        {DECISIONS.map((decision) => (
          <Button
            key={decision}
            busy={busy !== null}
            onPress={() => {
              if (faulty) setInsist(true);
              else decide({ decision, date: on, remark });
            }}
          >
            {words.signers.decision(decision, signer)}
          </Button>
        ))}
        {signer.decision && (
          <Button
            kind="text"
            busy={busy !== null}
            onPress={() => decide({ decision: null, date: today, remark: '' })}
          >
            {words.decide.undo}
          </Button>
        )}
      </div>
      <details open={insist || remark !== ''}>
        <summary>{words.decide.more}</summary>
        <div class={faulty ? 'field faulty' : 'field'}>
          <label for={`date-${index}`}>{words.decide.date}</label>
          <input
            id={`date-${index}`}
            type="text"
            autoComplete="off"
            value={date}
            aria-invalid={faulty}
            aria-describedby={`date-fault-${index}`}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
          <p class="fault" id={`date-fault-${index}`} role="alert">
            {faulty && words.decide.dateFault}
          </p>
        </div>
        <div class="field">
          <label for={`remark-${index}`}>{words.decide.remark}</label>
          <textarea
            id={`remark-${index}`}
            rows={2}
            maxLength={LONGEST_REMARK}
            value={remark}
            onInput={(event) => setRemark(event.currentTarget.value)}
          />
        </div>
      </details>
    </div>
  );
}

/** As offices write it, whatever the page's language: the field reads it back. */
function typed(date: string): string {
  const day = parseIsoDate(date);
  return day ? longThaiDate(day) : date;
}
