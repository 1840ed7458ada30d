/** What became of a memo on paper and on the web site: printed with one press, the rest in a short form. */
import { useState } from 'preact/hooks';
import type { MemoView } from '../../../app/sign-off/data';
import { isoDate, longThaiDate, parseIsoDate, parseThaiDate } from '../../../core/text/dates';
import { Button, Spinner } from '../../parts/button';
import { FailureNotice } from '../../parts/failure-notice';
import { Notice } from '../../parts/notice';
import { Outcome } from '../../parts/outcome';
import { useAction } from '../../parts/use-action';
import { useOutcome } from '../../parts/use-outcome';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import type { DetailProps } from '../list/detail-props';
import '../../parts/fields.css';

const FIELDS = ['reference', 'numberedOn', 'printed', 'signedCopy', 'published'] as const;

type Field = (typeof FIELDS)[number];
type Fields = Readonly<Record<Field, string>>;

function fieldsOf({ reference, numberedOn, printed, signedCopy, published }: MemoView): Fields {
  return { reference, numberedOn, printed, signedCopy, published };
}

interface Told {
  readonly recorded: boolean;
  readonly fields: string;
}

export function PaperPart({ memo, data, memos }: DetailProps) {
  const words = wordsOf('memos');
  const before = fieldsOf(memo);
  const { busy, failure, run } = useAction<'printed' | 'save'>();
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const [insist, setInsist] = useState(false);
  const [told, setTold] = useOutcome<Told>(
    ({ fields }) => fields === JSON.stringify(fieldsOf(memo)),
  );
  const after = { ...before, ...typed };
  const faultOf = (field: Field) =>
    after[field] === before[field] ? null : faultIn(field, after[field], data.today);

  async function record(name: 'printed' | 'save', wanted: Fields): Promise<void> {
    const call = { id: memo.id, before, after: wanted };
    const done = await run(name, () => server.call('callRecordPaper', call));
    if (!done) return;
    const { recorded, memo: now } = done.value;
    memos.replace(now);
    // What a colleague has written is seen before anything is written over it.
    setTyped({});
    setInsist(false);
    setTold({ recorded, fields: JSON.stringify(fieldsOf(now)) });
  }

  function save(): void {
    const faulty = FIELDS.find((field) => faultOf(field) !== null);
    if (!faulty) {
      void record('save', after);
      return;
    }
    setInsist(true);
    document.getElementById(`paper-${faulty}`)?.focus();
  }

  return (
    <details class="paper">
      <summary>{words.paper.title}</summary>
      <p class="quiet">{words.paper.help}</p>
      {before.printed === '' ? (
        <Button
          id="paper-today"
          busy={busy !== null}
          onPress={() => void record('printed', { ...before, printed: dayIn(data.today) })}
        >
          {busy === 'printed' && <Spinner />}
          {words.paper.printedToday}
        </Button>
      ) : (
        <p>{words.paper.printed(before.printed)}</p>
      )}
      {FIELDS.map((field) => {
        const fault = insist ? faultOf(field) : null;
        return (
          <div key={field} class={fault ? 'field faulty' : 'field'}>
            <label for={`paper-${field}`}>{words.paper.fields[field]}</label>
            <input
              id={`paper-${field}`}
              type="text"
              autoComplete="off"
              value={after[field]}
              aria-invalid={fault !== null}
              aria-describedby={`paper-help-${field}`}
              onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
            />
            <p class={fault ? 'fault' : 'help'} id={`paper-help-${field}`}>
              {fault ? words.paper[fault] : words.paper.examples[field]}
            </p>
          </div>
        );
      })}
      <Button id="paper-save" busy={busy !== null} onPress={save}>
        {busy === 'save' && <Spinner />}
        {busy === 'save' ? words.paper.saving : words.paper.save}
      </Button>
      <FailureNotice failure={failure} />
      <Outcome of={told}>
        {told && (
          <Notice tone={told.recorded ? 'good' : 'warning'}>
            <p>{told.recorded ? words.paper.saved : words.paper.conflict}</p>
            <Button kind="text" onPress={() => setTold(null)}>
              {words.close}
            </Button>
          </Notice>
        )}
      </Outcome>
    </details>
  );
}

/** As offices write it, whatever the page's language: the register has it so. */
function dayIn(today: string): string {
  const day = parseIsoDate(today);
  return day ? longThaiDate(day) : today;
}

/** The server asks the same; a field that is emptied is taken out of the register. */
function faultIn(field: Field, typed: string, today: string): 'dateFault' | 'linkFault' | null {
  const text = typed.trim();
  if (text === '' || field === 'reference') return null;
  if (field === 'signedCopy' || field === 'published')
    return /^https?:\/\/[^\s"<>]+$/i.test(text) ? null : 'linkFault';
  const day = parseThaiDate(text) ?? parseIsoDate(text);
  return day && isoDate(day) <= today ? null : 'dateFault';
}
