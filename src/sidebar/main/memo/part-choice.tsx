/** What is seldom chosen of a memo: a template for this once, one unit's measures, or those in some statuses. */
import { useEffect, useRef } from 'preact/hooks';
import {
  isEverything,
  type MemoScope,
  SCOPE_STATUSES,
} from '../../../core/measures/units/memo-scope';
import { READY_MADE, type ReadyMade } from '../../../core/template/ready-made';
import { wordsOf } from '../../parts/words';

interface PartChoiceProps {
  readonly units: readonly string[];
  readonly scope: MemoScope;
  readonly busy: boolean;
  /** A memo or a look at one is being made: what came of it stands above, and needs the room. */
  readonly underWay: boolean;
  readonly onScope: (scope: MemoScope) => void;
  readonly readyMade: ReadyMade | null;
  readonly onReadyMade: (readyMade: ReadyMade | null) => void;
}

export function PartChoice(props: PartChoiceProps) {
  const { units, scope, busy, underWay, onScope, readyMade, onReadyMade } = props;
  const { part: words, template } = wordsOf('main').memo;
  const { owner, statuses } = scope;
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (underWay && fold.current) fold.current.open = false;
  }, [underWay]);
  return (
    <details class="part" ref={fold}>
      <summary>
        {isEverything(scope) ? words.all : words.some} ·{' '}
        {readyMade === null ? template.inUse : template.names[readyMade]}
      </summary>
      <label class="period">
        <span>{template.label}</span>
        <select
          id="template-once"
          value={readyMade ?? ''}
          disabled={busy}
          onChange={({ currentTarget: { value } }) =>
            onReadyMade(READY_MADE.find((kind) => kind === value) ?? null)
          }
        >
          <option value="">{template.inUse}</option>
          {READY_MADE.map((kind) => (
            <option key={kind} value={kind}>
              {template.names[kind]}
            </option>
          ))}
        </select>
      </label>
      {units.length > 0 && (
        <label class="period">
          <span>{words.unit}</span>
          <select
            id="part-unit"
            value={owner ?? ''}
            disabled={busy}
            onChange={({ currentTarget: { value } }) =>
              onScope({ ...scope, owner: units.find((unit) => unit === value) ?? null })
            }
          >
            <option value="">{words.everyUnit}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset>
        <legend>{words.statuses}</legend>
        {SCOPE_STATUSES.map((status) => (
          <label key={status} class="tick">
            <input
              type="checkbox"
              checked={statuses.includes(status)}
              disabled={busy}
              onChange={({ currentTarget: { checked } }) =>
                onScope({
                  ...scope,
                  statuses: SCOPE_STATUSES.filter((each) =>
                    each === status ? checked : statuses.includes(each),
                  ),
                })
              }
            />
            <span>{words.status[status]}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
