/** The signers as a form, in the order in which the memo goes up to them. */
import type { SignerTexts } from '../../../app/sheets/save-signers';
import { Button } from '../../parts/button';
import { emailFault } from '../../parts/email-fault';
import { Icon } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { Field } from './field';
import { Overtaken } from './overtaken';
import { SaveBar } from './save-bar';
import { addSigner, editSigner, moveSigner, removeSigner, type ShownSigner } from './signers-draft';
import type { SignersForm } from './use-signers-form';
import './forms.css';
import './signers-panel.css';

const FIELDS = ['heading', 'name', 'position', 'actingFor', 'email'] as const;

/** The id of the first empty name; of the button that adds one where all have theirs. */
export function firstUnnamed(shown: readonly ShownSigner[]): string {
  const index = shown.findIndex(({ texts }) => texts.name.trim() === '');
  return index < 0 ? 'add-signer' : `signer-${index}-name`;
}

export function SignersPanel({ form }: { readonly form: SignersForm }) {
  const words = wordsOf('main');
  const { shown, fields, change } = form;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
      aria-busy={form.saving}
    >
      <p class="quiet">{shown.length === 0 ? words.signers.none : words.signers.help}</p>
      <ol class="signer-forms">
        {shown.map((signer, index) => (
          <li key={signer.id}>
            <SignerPart signer={signer} index={index} form={form} />
          </li>
        ))}
      </ol>
      <Button
        id="add-signer"
        onPress={() => {
          change((draft) => addSigner(draft, fields));
          focusSoon(`signer-${shown.length}-heading`);
        }}
      >
        <Icon name="plus" />
        {words.signers.add}
      </Button>
      <SaveBar form={form} />
    </form>
  );
}

interface SignerPartProps {
  readonly signer: ShownSigner;
  readonly index: number;
  readonly form: SignersForm;
}

function SignerPart({ signer, index, form }: SignerPartProps) {
  const words = wordsOf('main');
  const { fields, change, shown } = form;
  const number = index + 1;
  const { name, position, heading } = signer.texts;
  const named = (what: string) =>
    `${what}: ${words.signers.signer(number)} ${name || position || heading}`;
  const move = (by: -1 | 1) => {
    change((draft) => moveSigner(draft, fields, signer, by));
    focusSoon(`signer-${index + by}-${by < 0 ? 'up' : 'down'}`, `signer-${index + by}-remove`);
  };
  return (
    <fieldset class="signer-form">
      <legend>{words.signers.signer(number)}</legend>
      <div class="moves">
        {index > 0 && (
          <Button
            kind="icon"
            id={`signer-${index}-up`}
            label={named(words.signers.up)}
            onPress={() => move(-1)}
          >
            <Icon name="up" />
          </Button>
        )}
        {index < shown.length - 1 && (
          <Button
            kind="icon"
            id={`signer-${index}-down`}
            label={named(words.signers.down)}
            onPress={() => move(1)}
          >
            <Icon name="down" />
          </Button>
        )}
        <Button
          kind="icon"
          id={`signer-${index}-remove`}
          label={named(words.signers.remove)}
          onPress={() => {
            change((draft) => removeSigner(draft, fields, signer));
            focusSoon(`signer-${Math.max(index - 1, 0)}-remove`);
          }}
        >
          <Icon name="close" />
        </Button>
      </div>
      {FIELDS.map((key) => (
        <SignerInput key={key} name={key} signer={signer} index={index} form={form} />
      ))}
    </fieldset>
  );
}

function SignerInput({
  name,
  signer,
  index,
  form,
}: SignerPartProps & { readonly name: Exclude<keyof SignerTexts, 'order'> }) {
  const words = wordsOf('main');
  const value = signer.texts[name];
  const field = form.fields.find(({ row }) => row === signer.row);
  const lost = form.overtaken.find(({ row }) => row !== null && row === signer.row);
  const typed = lost?.after?.[name].trim();
  const isOvertaken = typed !== undefined && typed !== lost?.before?.[name] && typed !== value;
  const put = (text: string) =>
    form.change((draft) => editSigner(draft, form.fields, signer, { [name]: text }));
  return (
    <Field
      id={`signer-${index}-${name}`}
      label={words.signers.fields[name]}
      help={words.signers.fieldHelp[name] ?? ''}
      value={value}
      fault={name === 'email' ? emailFault(value) : null}
      insist={form.outcome?.kind === 'faulty'}
      changed={field !== undefined && field[name] !== value}
      readOnly={form.saving}
      input={name === 'email' ? 'email' : 'text'}
      onChange={put}
    >
      {isOvertaken && <Overtaken typed={typed} onUse={() => put(typed)} />}
    </Field>
  );
}

/** After the rows have moved on the page, the keyboard goes on where it was. */
function focusSoon(...ids: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const id of ids) {
      const element = document.getElementById(id);
      if (!element) continue;
      element.focus();
      return;
    }
  });
}
