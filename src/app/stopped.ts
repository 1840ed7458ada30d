/** What stops a command: a reason that the user can act on, or Drive's refusal; anything else is a bug of ours. */
import type { CommandProblem } from '../core/command-problem';
import { failureOf, type GoogleFailure, isGoogles, isSlip } from '../core/google-failure';
import { messageOf } from '../core/message-of';
import { a1, columnName } from '../core/sheet/a1';
import type { CellPlace } from '../core/sheet/cell';
import type { ShareRefusal } from '../core/sign-off/round';

export class CommandError extends Error {
  constructor(readonly problem: CommandProblem) {
    super(problem.kind);
  }
}

/** Until the command ends: what it has read stays so, as far as colleagues use the add-on. */
export function holdLock({ lock }: { readonly lock: () => boolean }): void {
  if (!lock()) throw new CommandError({ kind: 'busy' });
}

/** Why Drive would not share a file, or take a share back. */
export class ShareRefused extends Error {
  constructor(
    readonly reason: ShareRefusal,
    readonly failure: GoogleFailure,
    /** False where Drive may have done it all the same. */
    readonly isCertain: boolean,
  ) {
    super(failure.text);
  }
}

/** Why cells of a table do not hold what was to be written: their columns have types of their own. */
export class TypedColumns extends Error {
  constructor(
    readonly effect: 'refused' | 'altered',
    readonly cells: readonly CellPlace[],
  ) {
    super('typed columns');
  }
}

/** Ours, or Google's own words where the refusal came as it is; the Thai ones are a guess. */
export function isTypedColumns(error: unknown): boolean {
  return (
    error instanceof TypedColumns || /typed column|คอลัมน์\S{0,12}ประเภท/i.test(messageOf(error))
  );
}

/**
 * Null where it is not the columns' types that refuse a write. Words that nobody knows say neither that nor anything
 * else: then some of the cells refuse to be text, in a workbook that takes other writes.
 */
export function typedAmong(
  refusal: unknown,
  refusingFormat: () => readonly CellPlace[],
  takesWrites: () => boolean = () => true,
): TypedColumns | null {
  if (isTypedColumns(refusal)) return new TypedColumns('refused', refusingFormat());
  if (!isGoogles(refusal) || failureOf(refusal).kind !== 'unknown' || !takesWrites()) return null;
  const cells = refusingFormat();
  return cells.length > 0 ? new TypedColumns('refused', cells) : null;
}

/** What Drive did not say in its own way tells nothing of what it has done. */
export function asShareRefused(error: unknown): ShareRefused {
  return error instanceof ShareRefused
    ? error
    : new ShareRefused('unknown', failureOf(error), false);
}

/** Runs a step that Drive may refuse, and gives the refusal its reason. */
export function withDrive<Value>(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof CommandError || isSlip(error)) throw error;
    throw new CommandError({ kind: 'drive-failed', failure: failureOf(error) });
  }
}

/** A write that a protected sheet or a table refused: that is the user's to solve, and the message names the sheet. */
export function refusedWrite(sheet: string, error: unknown): CommandProblem {
  if (error instanceof CommandError) return error.problem;
  if (!isTypedColumns(error)) return { kind: 'sheet-protected', sheet, failure: failureOf(error) };
  const { effect, cells } = error instanceof TypedColumns ? error : new TypedColumns('refused', []);
  const name = effect === 'altered' ? a1 : ({ column }: CellPlace) => columnName(column);
  const places = [...new Set(cells.map(name))];
  const more = places.length > MOST_PLACES ? ' …' : '';
  return {
    kind: 'typed-columns',
    sheet,
    places: places.slice(0, MOST_PLACES).join(', ') + more,
    effect,
  };
}

/** A message names so many; one sheet has them all. */
const MOST_PLACES = 12;
