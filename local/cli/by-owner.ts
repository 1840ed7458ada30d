/** `npm start -- --by-owner`: a memo for each unit, one after another, as the sidebar makes them. */
import type { Reply } from '../../src/app/calls';
import type { GenerateCall, Generated } from '../../src/app/memo/generate';
import type { MadeUnit, UnitsData } from '../../src/app/units/data';
import type { Runtime } from '../runtime';
import { alike, UsageError } from './command-line';
import type { RunOptions } from './options';

export interface UnitMade {
  readonly owner: string;
  /** Of the document. */
  readonly id: string;
  readonly name: string;
}

/**
 * Requests to report, unless another template is given: then reports of each unit's measures. A unit that has no measure
 * in the statuses that were asked for gets none.
 */
export function makeForUnits(
  runtime: Runtime,
  { sheet, period, force, statuses }: RunOptions,
  template: Pick<GenerateCall, 'template' | 'readyMade'>,
): readonly UnitMade[] {
  const choice = sheet ? { sheet } : {};
  const { batch, units } = unwrap<UnitsData>(runtime.call('callUnits', choice));
  const names = units.map(({ unit }) => unit);
  const isRequest =
    template.template === undefined && (template.readyMade ?? 'progress') === 'progress';
  return names.flatMap((owner) => {
    if (isRequest && statuses.length === 0) {
      // Whichever the file opens with.
      const call = { ...choice, period, batch, units: names, unit: owner, ofItsSheet: true };
      const made = unwrap<MadeUnit>(runtime.call('callMakeUnit', call));
      return 'fileId' in made ? [{ owner, id: made.fileId, name: made.name }] : [];
    }
    const filled = isRequest ? { readyMade: 'progress' as const } : template;
    const call = { ...choice, period, force, owner, statuses, ...filled };
    const reply = runtime.call('callGenerate', call) as Reply<Generated>;
    const memo = reply.ok ? reply.value.memo : null;
    return memo ? [{ owner, id: memo.id, name: memo.name }] : [];
  });
}

export function unwrap<Value>(reply: unknown): Value {
  const answer = reply as Reply<Value>;
  if (answer.ok) return answer.value;
  throw new UsageError(alike(answer.message));
}
