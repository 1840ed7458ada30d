/** The part of docs/command-line.md that comes from the options in code. */
import { COMMANDS, OPTIONS, USAGE_WORDS } from '../local/cli/option-list';

const COMMAND = 'npm start --';
const WIDTH = 90;

/** The usage, and what each command and option does. */
export function commandLineOptions(): string {
  const options = Object.entries(OPTIONS).map(([name, { does }]) => `- \`--${name}\` ${does}`);
  const commands = Object.entries(COMMANDS).map(([name, { does }]) => `- \`${name}\` ${does}`);
  return ['```', ...usageLines(), '```', '', ...commands, ...options].join('\n');
}

/** Broken between words; further lines begin under the first word. */
function usageLines(): string[] {
  const lines = [COMMAND];
  for (const word of USAGE_WORDS) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(`${' '.repeat(COMMAND.length)} ${word}`);
  }
  return lines;
}
