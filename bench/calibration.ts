/** One and the same work everywhere: figures of two machines are compared by what it takes on each. */
import { cpuMedian } from './time';

const STEPS = 20_000_000;

export function calibrationMs(): Promise<number> {
  return cpuMedian(hashSteps);
}

/** FNV-1a, which no compiler can leave out. */
function hashSteps(): number {
  let hash = 0x811c9dc5;
  for (let step = 0; step < STEPS; step++) {
    hash = Math.imul(hash ^ (step & 0xff), 0x01000193);
  }
  return hash;
}
