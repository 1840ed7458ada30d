/** Milliseconds of the processor, which other programs on the machine do not lengthen. */

/** What one round lasts at least: less is not measured well. */
const SHORTEST_ROUND_MS = 20;
/** Whatever takes longer is run once, and its first run is its figure. */
const LONGEST_RUN_MS = 5000;

export type Run = readonly [name: string, run: () => unknown];

export interface Timed {
  readonly name: string;
  readonly ms: number;
}

interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
  /** How often a round runs it. */
  readonly times: number;
  readonly rounds: number[];
}

/**
 * The median of several rounds of each, after one run for the compiler. Every other round takes them in the
 * reverse order, so that none always follows the one that leaves the most garbage.
 */
export async function cpuMedians(runs: readonly Run[], rounds = 5): Promise<readonly Timed[]> {
  const contestants: Contestant[] = [];
  for (const [name, run] of runs) {
    const first = await cpuOf(run);
    const slow = first > LONGEST_RUN_MS;
    const times = slow ? 0 : Math.ceil(SHORTEST_ROUND_MS / Math.max(await cpuOf(run), 0.1));
    contestants.push({ name, run, times, rounds: slow ? [first] : [] });
  }
  const racing = contestants.filter(({ times }) => times > 0);
  for (let round = 0; round < rounds; round++) {
    for (const { run, times, rounds: done } of round % 2 ? [...racing].reverse() : racing) {
      const ms = await cpuOf(async () => {
        for (let n = 0; n < times; n++) await run();
      });
      done.push(ms / times);
    }
  }
  return contestants.map((each) => ({ name: each.name, ms: rounded(median(each.rounds)) }));
}

export async function cpuMedian(run: () => unknown, rounds = 5): Promise<number> {
  const [timed] = await cpuMedians([['', run]], rounds);
  return timed?.ms ?? 0;
}

async function cpuOf(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
