/** The settings form: what is typed, what is wrong with it, and its saving. */
import { useState } from 'preact/hooks';
import type { SettingField } from '../../../app/memo/main-page';
import { server } from '../../server/server';
import {
  editSetting,
  NO_SETTINGS,
  type SettingsDraft,
  settingChanges,
  shownSetting,
} from './settings-draft';
import { type SaveOutcome, useSaving } from './use-saving';
import { settingFault } from './validation';

export interface SettingsForm {
  readonly fields: readonly SettingField[];
  readonly draft: SettingsDraft;
  readonly unsaved: boolean;
  readonly saving: boolean;
  readonly outcome: SaveOutcome | null;
  /** What the user typed where a colleague was quicker, by setting. */
  readonly overtaken: Readonly<Record<string, string>>;
  readonly edit: (field: SettingField, value: string) => void;
  readonly discard: () => void;
  readonly outdate: () => void;
  /** True where nothing is left to save. */
  readonly save: () => Promise<boolean>;
}

export function useSettingsForm(
  fields: readonly SettingField[],
  refresh: () => Promise<void>,
): SettingsForm {
  const [draft, setDraft] = useState(NO_SETTINGS);
  const [overtaken, setOvertaken] = useState<Readonly<Record<string, string>>>({});
  const { saving, outcome, report, outdate, save } = useSaving(refresh);
  const changes = settingChanges(draft);

  async function saveAll(): Promise<boolean> {
    if (changes.length === 0) return true;
    if (
      fields.some((field) => field.key in draft && settingFault(field, shownSetting(draft, field)))
    ) {
      report({ kind: 'faulty' });
      return false;
    }
    const result = await save(() => server.call('callSaveSettings', changes));
    if (!result) return false;
    const late = fields.filter(
      ({ key, label }) => key in draft && result.changedMeanwhile.includes(label),
    );
    setOvertaken(Object.fromEntries(late.map((field) => [field.key, shownSetting(draft, field)])));
    setDraft(NO_SETTINGS);
    return late.length === 0;
  }

  return {
    fields,
    draft,
    unsaved: changes.length > 0,
    saving,
    outcome,
    overtaken,
    edit: (field, value) => {
      // What is on its way to the sheet stays as it was sent.
      if (saving) return;
      report(null);
      setDraft((now) => editSetting(now, field, value));
    },
    discard: () => {
      setDraft(NO_SETTINGS);
      setOvertaken({});
      report(null);
    },
    outdate,
    save: saveAll,
  };
}
