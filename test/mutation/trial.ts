/** Tries mutants one by one: which of them the unit tests of the rules and of the reading notice. */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './places';

/** Whoever runs them notices a test that hangs, or takes the runner down, too. */
export type Outcome = 'caught' | 'hung' | 'survived';

interface Change {
  readonly file: string;
  readonly text: string;
  /** Where the names of its own tests begin, which are run first: most mutants go no further. */
  readonly room: string;
  /** '' where it is of no rule alone. */
  readonly rule: string;
}

/** A survivor takes all the tests, and a busy machine several times as long: stopped too soon it would pass for caught. */
const LONGEST_MS = 900_000;

export class Trial {
  readonly #root: string;
  #worker: Promise<ChildProcess> | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /** Otherwise whatever is tried would be caught. */
  async passesUnchanged(): Promise<boolean> {
    return (await this.#run({ file: '', text: '', room: '', rule: '' })) === 'survived';
  }

  outcomeOf({ file, start, end, after }: Mutant): Promise<Outcome> {
    const text = readFileSync(join(this.#root, file), 'utf8');
    const [, rule = ''] = /checks\/(\w+\/[\w-]+)\.ts$/.exec(file) ?? [];
    const room = rule === '' ? `test/core/${file.split('/')[2]}/` : 'test/core/checks/fixtures';
    return this.#run({ file, text: text.slice(0, start) + after + text.slice(end), room, rule });
  }

  async end(): Promise<void> {
    (await this.#worker)?.kill('SIGKILL');
  }

  async #run(change: Change): Promise<Outcome> {
    this.#worker ??= started();
    const worker = await this.#worker;
    return new Promise((resolve) => {
      const done = (outcome: Outcome) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (outcome === 'hung') {
          worker.kill('SIGKILL');
          this.#worker = null;
        }
        resolve(outcome);
      };
      const timer = setTimeout(() => done('hung'), LONGEST_MS);
      worker.once('exit', () => done('hung'));
      worker.once('message', ({ caught }: { caught: boolean }) => {
        done(caught ? 'caught' : 'survived');
      });
      worker.send(change);
    });
  }
}

function started(): Promise<ChildProcess> {
  const worker = fork(join(import.meta.dirname, 'worker.mjs'), { execArgv: [] });
  return new Promise((resolve) => worker.once('message', () => resolve(worker)));
}
