/** What a form refuses before it is sent; an empty field is never wrong. */
import type { SettingField } from '../../app/memo/main-page';
import { buddhistYearOf, numberOf } from '../../core/text/cell-text';

export type Fault = 'year' | 'score' | 'email';

export function settingFault({ kind }: Pick<SettingField, 'kind'>, value: string): Fault | null {
  if (value.trim() === '') return null;
  if (kind === 'number') {
    const score = numberOf(value);
    return score === null || score < 0 || score > 100 ? 'score' : null;
  }
  return kind === 'year' && buddhistYearOf(value) === null ? 'year' : null;
}

/** Its shape alone: whether it exists, only a mail can tell. */
export function emailFault(value: string): Fault | null {
  const email = value.trim();
  return email === '' || /^[^\s@<>,;"]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? null : 'email';
}
