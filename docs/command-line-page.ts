/** The part of docs/command-line.md that comes from the options in code. */
import { IMPORT_OPTIONS, IMPORT_USAGE } from '../local/cli/import-options';
import { COMMANDS, type ListedOption, OPTIONS, USAGE_WORDS } from '../local/cli/option-list';

const WIDTH = 90;

/** The usage of `npm start`, and what each command and option does. */
export function commandLineOptions(): string {
  const commands = Object.entries(COMMANDS).map(([name, { does }]) => `- \`${name}\` ${does}`);
  return optionsPart('npm start --', USAGE_WORDS, OPTIONS, commands);
}

/** The same of `npm run import`. */
export function importOptions(): string {
  return optionsPart('npm run import --', IMPORT_USAGE, IMPORT_OPTIONS, []);
}

function optionsPart(
  command: string,
  words: readonly string[],
  options: Readonly<Record<string, ListedOption>>,
  commands: readonly string[],
): string {
  const lines = Object.entries(options).map(([name, { does }]) => `- \`--${name}\` ${does}`);
  return ['```', ...usageLines(command, words), '```', '', ...commands, ...lines].join('\n');
}

/** Broken between words; further lines begin under the first word. */
function usageLines(command: string, words: readonly string[]): string[] {
  const lines = [command];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(`${' '.repeat(command.length)} ${word}`);
  }
  return lines;
}
