/** What a signer said: chosen first, then its day and words are looked at, and only then is it saved. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Choice,
  choiceOf,
  choicesFor,
  isSameChoice,
  wordingOf,
} from '../../../core/sign-off/choices';
import { isoDate, longThaiDate, parseIsoDate, parseThaiDate } from '../../../core/text/dates';
import { Button, Spinner } from '../../parts/button';
import { wordsOf } from '../../parts/words';
import { shortName } from '../names';
import { CommentList } from './comment-list';
import type { SignerProps } from './signer-props';
import type { Deciding } from './use-deciding';
import '../../parts/fields.css';

/** As long as the server keeps. */
const LONGEST_REMARK = 500;

interface FormProps extends SignerProps {
  readonly deciding: Deciding;
  /** Nothing is recorded. */
  readonly onClose: () => void;
}

export function DecisionForm(props: FormProps) {
  const { signer, index, memo, deciding } = props;
  const words = wordsOf('memos');
  const { busy, decide } = deciding;
  const [choice, setChoice] = useState(() => choiceOf(memo.signers, index));
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot take the focus everywhere.
    <div class="decision" role="group" aria-labelledby={`ask-${index}`}>
      <p id={`ask-${index}`} ref={question} tabIndex={-1}>
        {words.decide.ask(shortName(words, signer, memo.signers))}
      </p>
      {!choice && <p class="quiet">{words.decide.choose}</p>}
      <div class="buttons">
        {choicesFor(memo.signers, index).map((each) => (
          <Button
            key={`${each.decision} ${each.order}`}
            pressed={isSameChoice(each, choice)}
            onPress={() => setChoice(each)}
          >
            {words.signers.decision(each.decision, { ...signer, order: each.order })}
          </Button>
        ))}
        {signer.decision && (
          <Button
            kind="text"
            busy={busy !== null}
            onPress={() => decide({ decision: null, order: null, date: props.today, remark: '' })}
          >
            {words.decide.undo}
          </Button>
        )}
      </div>
      {choice ? (
        <DecisionFields {...props} choice={choice} />
      ) : (
        <Button kind="text" onPress={props.onClose}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

interface FieldsProps extends FormProps {
  readonly choice: Choice;
}

function DecisionFields(props: FieldsProps) {
  const { signer, index, today, comments, deciding, choice, onClose } = props;
  const words = wordsOf('memos');
  const { busy, decide } = deciding;
  const [date, setDate] = useState(() => typed(signer.decidedOn || today));
  const [remark, setRemark] = useState(signer.remark);
  const [insist, setInsist] = useState(false);
  const day = parseThaiDate(date) ?? parseIsoDate(date);
  const on = day ? isoDate(day) : '';
  const isDateFaulty = on === '' || on > today;
  const wording = wordingOf(choice);
  // A comment without words is none, and a return without a reason cannot be put right.
  const missing =
    (wording === 'comment' || wording === 'reason') && remark.trim() === '' && wording;
  const result = words.signers.decision(choice.decision, { ...signer, order: choice.order });

  function save(): void {
    if (!isDateFaulty && !missing) {
      decide({ ...choice, date: on, remark });
      return;
    }
    setInsist(true);
    document.getElementById(isDateFaulty ? `date-${index}` : `remark-${index}`)?.focus();
  }

  return (
    <>
      <div class={isDateFaulty ? 'field faulty' : 'field'}>
        <label for={`date-${index}`}>{words.decide.date}</label>
        <input
          id={`date-${index}`}
          type="text"
          autoComplete="off"
          value={date}
          aria-invalid={isDateFaulty}
          aria-describedby={`date-fault-${index}`}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <p class="fault" id={`date-fault-${index}`} role="alert">
          {isDateFaulty && words.decide.dateFault}
        </p>
      </div>
      <div class={insist && missing ? 'field faulty' : 'field'}>
        <label for={`remark-${index}`}>{words.decide.words[wording]}</label>
        <textarea
          id={`remark-${index}`}
          rows={2}
          maxLength={LONGEST_REMARK}
          value={remark}
          aria-invalid={insist && Boolean(missing)}
          aria-describedby={`remark-fault-${index}`}
          onInput={(event) => setRemark(event.currentTarget.value)}
        />
        <p class="fault" id={`remark-fault-${index}`} role="alert">
          {insist && missing && words.decide.wordsFault[missing]}
        </p>
      </div>
      <CommentList
        comments={comments.filter(({ signer: whose }) => whose === null || whose === index)}
        onUse={setRemark}
      />
      <div class="buttons">
        <Button kind="primary" busy={busy !== null} onPress={save}>
          {busy && <Spinner />}
          {busy ? words.decide.saving : words.decide.save(result)}
        </Button>
        <Button kind="text" busy={busy !== null} onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

/** As offices write it, whatever the page's language: the field reads it back. */
function typed(date: string): string {
  const day = parseIsoDate(date);
  return day ? longThaiDate(day) : date;
}
