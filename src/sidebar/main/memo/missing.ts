/** What the memo would leave blank for the pen: told before it is made, never in its way. */
import type { SettingField, SignerField } from '../../../app/memo/main-page';
import type { SettingKey } from '../../../core/office/settings';

/** The blanks of the official form that nothing can be worked out from. */
const NEEDED: readonly SettingKey[] = [
  'department',
  'agency',
  'itaScore',
  'drafter',
  'drafterPosition',
];

export type Missing =
  | { readonly kind: 'setting'; readonly key: SettingKey; readonly label: string }
  | { readonly kind: 'no-signers' }
  | { readonly kind: 'unnamed-signers'; readonly count: number };

export function missingFields(
  settings: readonly SettingField[],
  signers: readonly SignerField[],
): readonly Missing[] {
  const empty = settings
    .filter(({ key, value }) => NEEDED.includes(key) && value === '')
    .map(({ key, label }): Missing => ({ kind: 'setting', key, label }));
  if (signers.length === 0) return [...empty, { kind: 'no-signers' }];
  const count = signers.filter(({ name }) => name === '').length;
  return count === 0 ? empty : [...empty, { kind: 'unnamed-signers', count }];
}
