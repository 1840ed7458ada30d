/** What `--help` prints: the usage, each option in a line, examples; in one language, no wider than the terminal. */
import type { InBoth, Language } from '../../src/core/text/language';
import { HELP } from '../../src/words/usage';
import { type Look, wrapped } from './terminal';

export interface Helped {
  /** As it is typed: `npm start --`. */
  readonly command: string;
  readonly words: readonly string[];
  readonly options: Readonly<
    Record<string, { readonly value: string | null; readonly says: InBoth }>
  >;
  readonly about: InBoth;
  readonly examples: readonly (readonly [line: string, says: InBoth])[];
}

export function asksForHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h');
}

export function helpText(
  { command, words, options, about, examples }: Helped,
  language: Language,
  look: Look,
): string {
  const named = Object.entries(options).map(
    ([name, { value, says }]) =>
      `  --${name}${value === null ? '' : ` ${value}`}\n      ${says[language]}`,
  );
  const tried = examples.map(([line, says]) => `  ${command} ${line}\n      ${says[language]}`);
  const { usage, options: heading, examples: tryHeading, help } = HELP;
  const lines = [
    about[language],
    '',
    `${usage[language]} ${command} ${words.join(' ')}`,
    '',
    `${heading[language]}`,
    ...named,
    `  --help, -h\n      ${help[language]}`,
    '',
    `${tryHeading[language]}`,
    ...tried,
  ];
  return wrapped(look, lines.join('\n'));
}
