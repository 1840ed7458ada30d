/** Measures for the tests of what a memo remembers of them. */
import type { Measure, Status } from '../../../src/core/measures/measure';
import { readSettings } from '../../../src/core/office/read-settings';
import { readSigners } from '../../../src/core/office/signers';
import { type Seen, type SeenSource, seenNow } from '../../../src/core/sign-off/snapshot';

export function measure(
  number: string | null,
  title: string,
  status: Status | null,
  method = 'อบรม',
): Measure {
  const activity = {
    row: 1,
    method,
    owners: ['กองคลัง'],
    followUp: '',
    status,
    fault: null,
    note: '',
  };
  return { row: 1, number, title, owners: ['กองคลัง'], activities: [activity], status };
}

export function seen(measures: readonly Measure[], others: Partial<SeenSource> = {}): Seen {
  return seenNow({ measures, settings: readSettings([]), signers: readSigners([]), ...others });
}
