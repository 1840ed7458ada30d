/** What the programs of the command line have in common: help, words on what is under way, a refusal in one line. */
import { Refusal } from '../refusal';
import { languageIn } from './command-line';
import { asksForHelp, type Helped, helpText } from './help';
import { type Look, lookOf, type Progress, progressOn, type Terminal } from './terminal';

const EXIT = { helped: 0, usage: 2 } as const;

export interface Speaker {
  readonly look: Look;
  readonly progress: Progress;
  /** The result, on lines of its own. */
  readonly say: (text: string) => void;
}

/** Gives the code that the program ends with: that of `act`, or 2 where the command line cannot be meant. */
export async function program(
  args: readonly string[],
  { stdout, stderr, env }: Terminal,
  help: Helped,
  act: (speaker: Speaker) => Promise<number>,
): Promise<number> {
  const look = lookOf(stdout, env);
  const progress = progressOn(stderr);
  const say = (text: string) => {
    progress.end();
    stdout.write(`${text}\n`);
  };
  try {
    if (!asksForHelp(args)) return await act({ look, progress, say });
    say(helpText(help, languageIn(args), look));
    return EXIT.helped;
  } catch (error) {
    progress.end();
    if (!(error instanceof Refusal)) throw error;
    stderr.write(`${error.told[languageIn(args)].replace(/\s*\n\s*/g, ' ')}\n`);
    return EXIT.usage;
  }
}
