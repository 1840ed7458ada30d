/** Milliseconds, as the median of a few runs, so that one pause of the machine says nothing. */

export async function medianMs(run: () => unknown, runs = 3): Promise<number> {
  const times: number[] = [];
  // The first run pays for the compiler: no one's ratio should.
  if (runs > 1) await run();
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return rounded(times[Math.floor(times.length / 2)] ?? 0);
}

export function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
