/** What the settings form refuses before it is sent; an empty field is never wrong. */
import type { SettingField } from '../../../app/memo/main-page';
import { buddhistYearOf, numberOf } from '../../../core/text/cell-text';

export type SettingFault = 'year' | 'score';

export function settingFault(
  { kind }: Pick<SettingField, 'kind'>,
  value: string,
): SettingFault | null {
  if (value.trim() === '') return null;
  if (kind === 'number') {
    const score = numberOf(value);
    return score === null || score < 0 || score > 100 ? 'score' : null;
  }
  return kind === 'year' && buddhistYearOf(value) === null ? 'year' : null;
}
