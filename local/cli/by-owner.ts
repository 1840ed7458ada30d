/** `npm start -- --by-owner`: a memo for each unit, one after another, as the sidebar makes them; and what was left out. */
import type { Reply } from '../../src/app/calls';
import type { GenerateCall, Generated } from '../../src/app/memo/generate';
import type { MadeUnit, UnitsData } from '../../src/app/units/data';
import { isLeftToPen } from '../../src/core/office/reply-by';
import { MOST_UNITS } from '../../src/core/sign-off/kept-scope';
import { COMMAND_LINE } from '../../src/words/command-line';
import type { Runtime } from '../runtime';
import { alike, UsageError } from './command-line';
import type { RunOptions } from './options';

export interface UnitMade {
  readonly owner: string;
  /** Of the document. */
  readonly id: string;
  readonly name: string;
}

export interface UnitsMade {
  readonly made: readonly UnitMade[];
  /** What was not made and why, and what is odd about what was, in words. */
  readonly notes: readonly string[];
  /** Why none was made, where nothing stands in the way: the sheet names no unit, or none has what was asked for. */
  readonly none: 'no-units' | 'none-in-status' | null;
}

/**
 * Requests to report, unless another template is given: then reports of each unit's measures. A unit that has no measure
 * in the statuses that were asked for gets none; one that cannot be made does not stop the others.
 */
export function makeForUnits(
  runtime: Runtime,
  options: RunOptions,
  template: Pick<GenerateCall, 'template' | 'readyMade'>,
): UnitsMade {
  const { sheet, period, language } = options;
  const choice = { ...(sheet ? { sheet } : {}), period };
  const data = unwrap<UnitsData>(runtime.call('callUnits', choice));
  const isRequest =
    template.template === undefined && (template.readyMade ?? 'progress') === 'progress';
  const made: UnitMade[] = [];
  const notes: string[] = [];
  data.units.forEach(({ unit }, at) => {
    const answer = isRequest
      ? askUnit(runtime, options, data, at)
      : reportOf(runtime, options, unit, template);
    if (typeof answer === 'string') notes.push(COMMAND_LINE[language].notMade(unit, answer));
    else if (answer) made.push({ ...answer, owner: unit });
  });
  const isNone = made.length === 0;
  const none =
    data.units.length === 0 ? 'no-units' : options.statuses.length > 0 ? 'none-in-status' : null;
  const odd = notesOf(data, isRequest ? made : [], options);
  return { made, notes: [...odd, ...notes], none: isNone ? none : null };
}

type Made = Omit<UnitMade, 'owner'>;

/** Null where it has nothing that was asked for; why it was not made, in words. */
function askUnit(
  runtime: Runtime,
  { sheet, period, statuses, language }: RunOptions,
  { batch, units }: UnitsData,
  at: number,
): Made | string | null {
  // A batch has no more; the next ones are batches of their own.
  const part = Math.floor(at / MOST_UNITS);
  const ofPart = units.slice(part * MOST_UNITS, (part + 1) * MOST_UNITS).map(({ unit }) => unit);
  const call = {
    ...(sheet ? { sheet } : {}),
    period,
    statuses,
    batch: part === 0 ? batch : `${batch} ${part + 1}`,
    units: ofPart,
    unit: units[at]?.unit ?? '',
    // Whichever the file opens with.
    ofItsSheet: true,
  };
  const reply = runtime.call('callMakeUnit', call) as Reply<MadeUnit>;
  if (!reply.ok) return reply.message;
  const { value } = reply;
  if ('fileId' in value) return { id: value.fileId, name: value.name };
  if (value.kind === 'other-batch') return value.message;
  return value.kind === 'cancelled' ? COMMAND_LINE[language].cancelled : null;
}

function reportOf(
  runtime: Runtime,
  { sheet, period, force, statuses }: RunOptions,
  owner: string,
  template: Pick<GenerateCall, 'template' | 'readyMade'>,
): Made | string | null {
  const choice = sheet ? { sheet } : {};
  const call = { ...choice, period, force, owner, statuses, ...template };
  const reply = runtime.call('callGenerate', call) as Reply<Generated>;
  if (!reply.ok) return reply.message;
  const { memo } = reply.value;
  return memo && { id: memo.id, name: memo.name };
}

function notesOf(
  { units, unowned, tooLong, sender, byWhen }: UnitsData,
  requests: readonly UnitMade[],
  { language }: RunOptions,
): readonly string[] {
  const words = COMMAND_LINE[language];
  const isAsking = requests.length > 0;
  // Of a unit that has nothing in these statuses, nothing is addressed to anybody.
  const asked = new Set(requests.map(({ owner }) => owner));
  const doubts = units.flatMap(({ unit, to, doubt }) =>
    doubt === null || !asked.has(unit) ? [] : [words.doubts[doubt](unit, to)],
  );
  return [
    ...(isAsking && sender === '' ? [words.noSender] : []),
    ...(isAsking && isLeftToPen(byWhen) ? [words.noDay] : []),
    ...doubts,
    ...(unowned.length > 0 ? [words.unowned(unowned)] : []),
    ...(tooLong.length > 0 ? [words.tooLong(tooLong)] : []),
  ];
}

export function unwrap<Value>(reply: unknown): Value {
  const answer = reply as Reply<Value>;
  if (answer.ok) return answer.value;
  throw new UsageError(alike(answer.message));
}
