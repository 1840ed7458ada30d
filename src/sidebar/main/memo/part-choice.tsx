/** Which measures the memo is to have: those of one unit, those in some statuses, or, as usual, all of them. */
import { isEverything, type MemoScope, SCOPE_STATUSES } from '../../../core/measures/scope';
import { wordsOf } from '../../parts/words';

interface PartChoiceProps {
  readonly units: readonly string[];
  readonly scope: MemoScope;
  readonly busy: boolean;
  readonly onScope: (scope: MemoScope) => void;
}

export function PartChoice({ units, scope, busy, onScope }: PartChoiceProps) {
  const words = wordsOf('main').memo.part;
  const { owner, statuses } = scope;
  return (
    <details class="part">
      <summary>{isEverything(scope) ? words.all : words.some}</summary>
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
