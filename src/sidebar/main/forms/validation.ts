/** What the settings form refuses before it is sent; an empty field is never wrong. */
import type { SettingField } from '../../../app/memo/main-page';
import { buddhistYearOf, numberOf } from '../../../core/text/cell-text';

export type SettingFault = 'year' | 'score';

/** Near enough to this decade that a slip (2659, 1569) is caught: B.E. 2500–2642 is 1957–2099. */
const [FIRST_YEAR, LAST_YEAR] = [2500, 2642];

export function settingFault(
  { kind }: Pick<SettingField, 'kind'>,
  value: string,
): SettingFault | null {
  if (value.trim() === '') return null;
  if (kind === 'number') {
    const score = numberOf(value);
    return score === null || score < 0 || score > 100 ? 'score' : null;
  }
  if (kind !== 'year') return null;
  const year = buddhistYearOf(value);
  return year === null || year < FIRST_YEAR || year > LAST_YEAR ? 'year' : null;
}
