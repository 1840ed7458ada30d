/** A field with its label, its help and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MainWords, wordsOf } from '../../parts/words';
import '../../parts/fields.css';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Under what name the sheet knows it, where that is not the label. */
  readonly sheetLabel?: string;
  readonly help?: string;
  readonly value: string;
  readonly fault: keyof MainWords['forms']['faults'] | null;
  /** Told even while the user is in the field: they have tried to save. */
  readonly insist: boolean;
  readonly changed: boolean;
  readonly readOnly: boolean;
  readonly input?: 'text' | 'email' | 'decimal' | 'numeric';
  /** Choices instead of free text. */
  readonly options?: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly children?: ComponentChildren;
}

export function Field(props: FieldProps) {
  const { id, label, sheetLabel, help, value, options, readOnly, input = 'text', onChange } = props;
  const words = wordsOf('main');
  const [inside, setInside] = useState(false);
  const fault = inside && !props.insist ? null : props.fault;
  const shared = {
    id,
    value,
    'aria-invalid': fault !== null,
    'aria-describedby': `${help ? `${id}-help ` : ''}${id}-fault`,
    onFocus: () => setInside(true),
    onBlur: () => setInside(false),
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class={`field${fault ? ' faulty' : ''}`}>
      <label for={id}>
        {label}
        {sheetLabel && (
          <span class="quiet" lang="th">
            {' '}
            {sheetLabel}
          </span>
        )}
        {props.changed && <span class="changed"> {words.forms.changed}</span>}
      </label>
      {options ? (
        <select {...shared} aria-disabled={readOnly}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      ) : (
        // Never type=email or number: browsers correct and refuse what the sheet may well hold.
        <input {...shared} type="text" inputMode={input} readOnly={readOnly} autoComplete="off" />
      )}
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault && words.forms.faults[fault]}
      </p>
      {props.children}
    </div>
  );
}
