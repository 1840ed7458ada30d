/** The settings as a form; the sheet ตั้งค่า stays their one source. */
import type { SettingField } from '../../../app/memo/main-page';
import type { FormGroup, SettingKey, YesNoKey } from '../../../core/office/settings';
import { wordsOf } from '../../parts/words';
import { Field } from './field';
import { Overtaken } from './overtaken';
import { SaveBar } from './save-bar';
import { shownSetting } from './settings-draft';
import type { SettingsForm } from './use-settings-form';
import { settingFault } from './validation';
import './forms.css';

function groupsOf(fields: readonly SettingField[]): readonly FormGroup[] {
  return [...new Set(fields.flatMap(({ group }) => group ?? []))];
}

export function settingId(key: SettingKey): string {
  return `setting-${key}`;
}

export function SettingsPanel({ form }: { readonly form: SettingsForm }) {
  const words = wordsOf('main');
  return (
    <form onSubmit={(event) => submit(event, form)} aria-busy={form.saving}>
      <p class="quiet">{words.forms.settingsHelp}</p>
      {groupsOf(form.fields).map((name) => (
        <fieldset key={name}>
          <legend>{words.forms.groups[name]}</legend>
          {form.fields
            .filter(({ group }) => group === name)
            .map((field) => (
              <SettingInput key={field.key} field={field} form={form} />
            ))}
        </fieldset>
      ))}
      <SaveBar form={form} />
    </form>
  );
}

function submit(event: Event, form: SettingsForm): void {
  event.preventDefault();
  void form.save();
}

function SettingInput({
  field,
  form,
}: {
  readonly field: SettingField;
  readonly form: SettingsForm;
}) {
  const words = wordsOf('main');
  const { key, kind, label, year, hasYearColumn } = field;
  const help = hasYearColumn && year ? `${words.forms.ofYear(year)} · ${field.help}` : field.help;
  const value = shownSetting(form.draft, field);
  const name = words.settingName(key, label);
  const typed = form.overtaken[key];
  return (
    <Field
      id={settingId(key)}
      label={name}
      {...(name === label ? {} : { sheetLabel: label })}
      help={help}
      value={value}
      fault={settingFault(field, value)}
      insist={form.outcome?.kind === 'faulty'}
      changed={key in form.draft}
      readOnly={form.saving}
      input={kind === 'number' ? 'decimal' : kind === 'year' ? 'numeric' : 'text'}
      {...(isYesNo(key, words.forms.unchosen)
        ? { options: yesNo(value, words.forms.unchosen[key], words.forms.yesNo) }
        : {})}
      onChange={(after) => form.edit(field, after)}
    >
      {typed !== undefined && typed !== value && (
        <Overtaken typed={typed} onUse={() => form.edit(field, typed)} />
      )}
    </Field>
  );
}

function isYesNo(key: SettingKey, unchosen: Readonly<Record<YesNoKey, string>>): key is YesNoKey {
  return key in unchosen;
}

/** A value of the sheet's own that is none of these stays among the choices. */
function yesNo(value: string, unchosen: string, [yes, no]: readonly [string, string]) {
  const usual = [
    { value: '', text: unchosen },
    { value: 'ใช่', text: yes },
    { value: 'ไม่', text: no },
  ];
  return usual.some((option) => option.value === value)
    ? usual
    : [...usual, { value, text: value }];
}
