/** The batches of memos to units, as the rows of the register tell them: the present one, and what is made of it. */
import { isMadeBy } from '../register/maker';
import type { MemoRow } from '../register/memo-row';
import type { OpenBatch } from './data';

export interface PresentBatch extends OpenBatch {
  readonly isFinished: boolean;
}

interface Asked {
  readonly sheet: string;
  readonly fiscalYear: number;
  /** Who is at the sheet. */
  readonly email: string;
  /** Units that have measures now: for one that is gone there is nothing to make. */
  readonly units: readonly string[];
}

/** The newest of a sheet and its year; what came before it is done with, finished or not. */
export function presentBatch(
  memos: readonly MemoRow[],
  { sheet, fiscalYear, email, units }: Asked,
): PresentBatch | null {
  const rows = memos.filter(
    (memo) => memo.kept.batch !== null && memo.sheet === sheet && memo.fiscalYear === fiscalYear,
  );
  const batch = newest(rows)?.kept.batch;
  if (!batch) return null;
  const own = rows.filter(({ kept }) => kept.batch?.id === batch.id);
  const made = own.filter(({ link }) => link !== '').map(({ kept }) => kept.owner);
  const left = batch.units.filter((unit) => !made.includes(unit) && units.includes(unit));
  const by = own.find((row) => row.by !== '')?.by ?? '';
  return {
    ...batch,
    by,
    mine: isMadeBy(by, email),
    since: own[0]?.when ?? '',
    made: batch.units.length - left.length,
    isFinished: left.length === 0,
  };
}

/** `2026-03-10 09:05`, which a batch's id begins with: staff sort rows. Of two of one minute the lower row's. */
const MINUTE = 16;

function newest(rows: readonly MemoRow[]): MemoRow | undefined {
  const minute = ({ kept }: MemoRow) => kept.batch?.id.slice(0, MINUTE) ?? '';
  return [...rows].reverse().sort((one, other) => minute(other).localeCompare(minute(one)))[0];
}
