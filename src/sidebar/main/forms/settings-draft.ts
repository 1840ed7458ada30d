/**
 * What the user has typed into the settings form and not saved, by setting. Only that is kept: the rest
 * of the form is whatever the sheet says, so a refresh takes nothing from under the user's hands.
 */

import type { SettingField } from '../../../app/memo/main-page';
import type { SettingChange } from '../../../app/sheets/save-settings';

export type SettingsDraft = Readonly<Record<string, SettingChange>>;

export const NO_SETTINGS: SettingsDraft = {};

export function shownSetting(draft: SettingsDraft, field: SettingField): string {
  return draft[field.key]?.after ?? field.value;
}

/** Typing back what the sheet says leaves nothing to save. */
export function editSetting(
  draft: SettingsDraft,
  { key, value, year }: SettingField,
  after: string,
): SettingsDraft {
  // What the user saw when they began to type: a colleague's change since must not be overwritten.
  const before = draft[key]?.before ?? value;
  if (after.trim() === before) return withoutKeys(draft, [key]);
  return { ...draft, [key]: { key, before, after, year: draft[key]?.year ?? year } };
}

export function settingChanges(draft: SettingsDraft): readonly SettingChange[] {
  return Object.values(draft);
}

function withoutKeys(draft: SettingsDraft, keys: readonly string[]): SettingsDraft {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => !keys.includes(key)));
}
