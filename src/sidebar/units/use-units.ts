/** What the view of memos to the units shows, and the batch under way, which goes on while another view is shown. */
import { useRef, useState } from 'preact/hooks';
import type { UnitsCall, UnitsData } from '../../app/units/data';
import { server } from '../server/server';
import { type Asking, useView } from '../server/use-view';
import { type BatchPlan, type BatchState, runBatch } from './run-batch';

export interface Units extends Asking<UnitsCall> {
  /** Null until the first answer. */
  readonly data: UnitsData | null;
  readonly batch: BatchState;
  readonly make: (plan: BatchPlan) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

export function useUnits(isOpen: boolean): Units {
  const { data, failure, refreshing, refresh } = useView<UnitsData, UnitsCall>(
    isOpen,
    (shown, how) => server.call('callUnits', { period: shown?.period ?? null, ...how }),
  );
  const [batch, setBatch] = useState<BatchState>({ phase: 'idle' });
  const isRunning = useRef(false);
  const isStopping = useRef(false);

  async function make(plan: BatchPlan): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    isStopping.current = false;
    await runBatch(server, plan, setBatch, () => isStopping.current).finally(() => {
      isRunning.current = false;
    });
    await refresh();
  }

  return {
    data,
    failure,
    refreshing,
    refresh,
    batch,
    make: (plan) => void make(plan),
    stop: () => {
      isStopping.current = true;
      setBatch((now) => (now.phase === 'running' ? { ...now, stopping: true } : now));
    },
    forget: () => setBatch((now) => (now.phase === 'running' ? now : { phase: 'idle' })),
  };
}
