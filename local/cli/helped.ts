/** The commands of this folder as their `--help` shows them. */
import { HELP } from '../../src/words/usage';
import type { Helped } from './help';
import { IMPORT_OPTIONS, IMPORT_USAGE } from './import-options';
import { OPTIONS, USAGE_WORDS } from './option-list';

type Options = Readonly<Record<string, { readonly value: string | null }>>;

const { saysOf, examplesOf, about, aboutImport, importForce } = HELP;

export const START_HELP: Helped = {
  command: 'npm start --',
  words: USAGE_WORDS,
  options: optionsOf(OPTIONS, (name) => saysOf[name]),
  about,
  examples: [
    ['', examplesOf.sample],
    ['measures.xlsx --period 12 --pdf', examplesOf.period],
    ['measures.xlsx --template publication --out web', examplesOf.publication],
    ['missing measures.xlsx', examplesOf.missing],
  ],
};

export const IMPORT_HELP: Helped = {
  command: 'npm run import --',
  words: IMPORT_USAGE,
  options: optionsOf(IMPORT_OPTIONS, (name) => (name === 'force' ? importForce : saysOf[name])),
  about: aboutImport,
  examples: [
    ['memo.docx', examplesOf.look],
    ['memo.docx measures.xlsx', examplesOf.write],
  ],
};

/** An option without its line here does not compile. */
function optionsOf<Known extends Options>(
  options: Known,
  says: (name: keyof Known & keyof typeof saysOf) => Helped['options'][string]['says'],
): Helped['options'] {
  const names = Object.keys(options) as (keyof Known & keyof typeof saysOf)[];
  return Object.fromEntries(
    names.map((name) => [name, { value: options[name]?.value ?? null, says: says(name) }]),
  );
}
