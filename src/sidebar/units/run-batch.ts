/** Makes a batch's memos by one call each, so that no run is long; the same unit once more is the same memo. */
import type { MadeUnit, MakeUnitCall } from '../../app/units/data';
import type { Failure, Server } from '../server/server';

/** What the calls of one batch have in common. */
export interface BatchPlan extends Omit<MakeUnitCall, 'unit'> {
  /** Those that are to be made now, in turn. */
  readonly left: readonly string[];
}

export interface BatchTally {
  readonly made: number;
  readonly same: number;
  /** Made, and their link is not in the register. */
  readonly unregistered: readonly string[];
  /** Made, and not in the batch's folder. */
  readonly unfiled: readonly string[];
  /** Not made: the sheet names them no more. */
  readonly gone: readonly string[];
  /** Not made again: their memo of this batch was taken back. */
  readonly cancelled: readonly string[];
}

export type BatchState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly plan: BatchPlan;
      readonly tally: BatchTally;
      readonly unit: string;
      /** The user has asked it to stop after this one. */
      readonly stopping: boolean;
    }
  | {
      readonly phase: 'stopped';
      /** Its `left` is what is still to be made. */
      readonly plan: BatchPlan;
      readonly tally: BatchTally;
      /** Why; null where the user has stopped it. */
      readonly failure: Failure | null;
    }
  /** Another measures sheet is open than the page shows; the user chooses. */
  | {
      readonly phase: 'elsewhere';
      readonly plan: BatchPlan;
      readonly open: string;
      readonly shown: string;
    }
  /** Somebody has begun another batch meanwhile. */
  | { readonly phase: 'other'; readonly message: string }
  | { readonly phase: 'done'; readonly tally: BatchTally };

export const NOTHING_MADE: BatchTally = {
  made: 0,
  same: 0,
  unregistered: [],
  unfiled: [],
  gone: [],
  cancelled: [],
};

/** Of how many units it is known what came of them. */
export function settledIn({ made, same, gone, cancelled }: BatchTally): number {
  return made + same + gone.length + cancelled.length;
}

export async function runBatch(
  server: Pick<Server, 'call'>,
  plan: BatchPlan,
  tell: (state: BatchState) => void,
  isStopped: () => boolean,
): Promise<void> {
  const { left, ...common } = plan;
  let tally = NOTHING_MADE;
  for (const [index, unit] of left.entries()) {
    const rest = { ...plan, left: left.slice(index) };
    if (isStopped()) return tell({ phase: 'stopped', plan: rest, tally, failure: null });
    tell({ phase: 'running', plan, tally, unit, stopping: false });
    // Once it has begun it goes on with its sheets, whatever its user looks at meanwhile.
    const call = index === 0 ? { ...common, unit } : { ...common, unit, ofItsSheet: true };
    const first = await server.call('callMakeUnit', call);
    // An answer that was lost says nothing of the memo, which is looked for before it is made again.
    const isLost = !first.ok && first.message === null;
    const answer = isLost ? await server.call('callMakeUnit', call) : first;
    if (!answer.ok) return tell({ phase: 'stopped', plan: rest, tally, failure: answer });
    if (answer.value.kind === 'other-batch')
      return tell({ phase: 'other', message: answer.value.message });
    if (answer.value.kind === 'other-sheet') {
      const { open, shown } = answer.value;
      return tell({ phase: 'elsewhere', plan: rest, open, shown });
    }
    const { value } = answer;
    if (!('filed' in value)) {
      // Whoever renames a unit meanwhile does not stop the memos of the others.
      tally = { ...tally, [value.kind]: [...tally[value.kind], unit] };
      continue;
    }
    const { kind, registered } = value;
    tally = {
      ...tally,
      [kind]: tally[kind] + 1,
      unregistered: registered ? tally.unregistered : [...tally.unregistered, unit],
      unfiled: unfiledAfter(tally.unfiled, value, unit),
    };
  }
  tell({ phase: 'done', tally });
}

/** A memo that Drive lets into the folder brings those before it along. */
function unfiledAfter(
  before: readonly string[],
  { kind, filed }: Extract<MadeUnit, { readonly filed: boolean }>,
  unit: string,
): readonly string[] {
  if (!filed) return [...before, unit];
  return kind === 'made' ? [] : before;
}
