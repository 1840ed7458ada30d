/** Tries mutants one by one in a copy of the tree: which of them the tests of their room notice. */
import { type ChildProcess, fork } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './places';

/** Whoever runs them notices a test that hangs, or takes the runner down, too. */
export type Outcome = 'caught' | 'hung' | 'survived';

interface Stage {
  readonly tests: readonly string[];
  /** Of these tests only those whose names hold it. */
  readonly named?: string;
}

const FIXTURES = 'test/core/checks/fixtures.test';
const OF_CHECKS: Stage = {
  tests: ['test/core/checks/', 'test/core/corpus/', 'test/core/spelling/', 'test/app/check/'],
};

/** The nearest first: most mutants go no further. */
function stagesFor(file: string): readonly Stage[] {
  if (file.startsWith('src/core/measures/')) return [{ tests: ['test/core/measures/'] }, OF_CHECKS];
  const [, rule] = /checks\/(\w+\/[\w-]+)\.ts$/.exec(file) ?? [];
  return [...(rule === undefined ? [] : [{ tests: [FIXTURES], named: `^${rule} ` }]), OF_CHECKS];
}

const LONGEST_MS = 180_000;
const LEFT = ['.git', '.cache', 'dist', 'node_modules', 'coverage'];

export class Trial {
  readonly #root = mkdtempSync(join(tmpdir(), 'mutation-'));
  #worker: ChildProcess | null = null;

  constructor(tree: string) {
    for (const part of readdirSync(tree).filter((name) => !LEFT.includes(name))) {
      cpSync(join(tree, part), join(this.#root, part), { recursive: true });
    }
    symlinkSync(join(tree, 'node_modules'), join(this.#root, 'node_modules'));
  }

  /** The tests pass as they are: otherwise whatever is tried would be caught. */
  async passesUnchanged(): Promise<boolean> {
    for (const stage of stagesFor('src/core/measures/')) {
      if ((await this.#run(stage)) !== 'survived') return false;
    }
    return true;
  }

  async outcomeOf({ file, start, end, after }: Mutant): Promise<Outcome> {
    const path = join(this.#root, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, start) + after + text.slice(end));
    try {
      for (const stage of stagesFor(file)) {
        const outcome = await this.#run(stage);
        if (outcome !== 'survived') return outcome;
      }
      return 'survived';
    } finally {
      writeFileSync(path, text);
    }
  }

  end(): void {
    this.#worker?.kill('SIGKILL');
    rmSync(this.#root, { recursive: true, force: true });
  }

  #run(stage: Stage): Promise<Outcome> {
    const worker = this.#worker ?? fork(join(import.meta.dirname, 'worker.mjs'), [this.#root]);
    this.#worker = worker;
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
      worker.once('message', ({ failed }: { failed: number }) => {
        done(failed > 0 ? 'caught' : 'survived');
      });
      worker.send(stage);
    });
  }
}
