/** docs/mutation.md: the score of the last full draw, and what survived it. */
import type { Mutant } from './places';

interface Score {
  readonly drawn: number;
  readonly all: number;
  readonly seed: string;
  readonly survivors: readonly Mutant[];
  readonly day: string;
}

const LONGEST = 80;

export function mutationPage({ drawn, all, seed, survivors, day }: Score): string {
  const caught = drawn - survivors.length;
  const score = ((100 * caught) / drawn).toFixed(1);
  return `# Mutation score

\`npm run mutation -- --page\` writes this page. It changes one place of \`src/core/checks\` or \`src/core/measures\` at a
time (a comparison, a condition, a number, a text, the ends of a pattern), runs the unit tests of these rooms and counts
the changes that no test notices. Messages are left out: other tests hold them. A draw is made by its seed, so that it can be made
again.

**${score} %** on ${day}: ${caught} of ${drawn} caught, drawn with seed ${seed} from ${all}.

${survivors.length === 0 ? 'None survived.' : `What survived:\n\n${survivors.map(line).join('\n')}`}
`;
}

function line({ file, line: number, before, after }: Mutant): string {
  return `- \`${file}:${number}\`: ${code(before)} → ${code(after)}`;
}

function code(text: string): string {
  const short = text.replace(/\s+/g, ' ');
  return `\`\`${short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short}\`\``;
}
